import { parseVonage } from '../../../src/providers/vonage/index.ts';
import type { ProviderTests } from '../provider-tests.ts';
import { claims, lists, shapes, text, walkVonage } from './bodies.ts';
import { drawVonage } from './drawn.ts';
import { answer, inferred } from './kit.ts';

export const vonage: ProviderTests<'vonage'> = {
  parse: parseVonage,
  surest: 'certain',
  lookLike: [],
  claims,
  walk: walkVonage,
  isEmpty: () => false,
  tops: [['message_uuid']],
  text,
  timeKey: 'timestamp',
  shapes,
  lists,
  draw: drawVonage,
  answer,
  inferred,
  sentinels: [
    'message_uuid',
    'provider_message',
    'whatsapp_referred_product',
    'unreact',
    'undeliverable',
    'client_ref',
  ],
};
