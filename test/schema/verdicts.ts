import type { AnySchemaObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { makeSchemaFile } from '../../scripts/schema-json.ts';
import { isInboundMessage, isMessageStatus, parseResultSchema } from '../../src/schema/index.ts';
import type { Kind } from './records.ts';

export const file: ReturnType<typeof makeSchemaFile> = makeSchemaFile();

const ajv = new Ajv2020({ strictTypes: true });
ajv.addSchema(file as object as AnySchemaObject, 'file');

function compiled(name: string): (value: unknown) => boolean {
  const validate = ajv.getSchema(name === '' ? 'file' : `file#/$defs/${name}`);
  if (validate === undefined) throw new Error(`schema.json has no ${name}`);
  return (value) => validate(value) === true;
}

type Verdict = (value: unknown) => boolean;

/** What the guards let through, and what an independent validator lets through by schema.json. */
export const GUARDS: { readonly [kind in Kind | 'ParseResult']: Verdict } = {
  InboundMessage: isInboundMessage,
  MessageStatus: isMessageStatus,
  ParseResult: (value) => parseResultSchema['~standard'].validate(value).issues === undefined,
};

export const AJV: { readonly [kind in Kind | 'ParseResult' | 'any']: Verdict } = {
  InboundMessage: compiled('InboundMessage'),
  MessageStatus: compiled('MessageStatus'),
  ParseResult: compiled('ParseResult'),
  any: compiled(''),
};
