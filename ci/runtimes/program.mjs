import corpus from 'corpus';
import * as inbound from 'whatsapp-inbound';
import * as schema from 'whatsapp-inbound/schema';
import schemaFile from 'whatsapp-inbound/schema.json';
import * as testing from 'whatsapp-inbound/testing';
import { transcribe } from './transcribe.mjs';

/** What every runtime is asked. */
export function answer() {
  return transcribe({ ...inbound, ...schema, ...testing }, corpus) + Object.keys(schemaFile.$defs).join(' ');
}
