import { parseVonage } from '../../../src/providers/vonage/index.ts';
import { NOWHERE_SHOWN, type ProviderTests } from '../provider-tests.ts';
import { answer, claims, lists, shapes, text, walkVonage } from './bodies.ts';
import { drawVonage } from './drawn.ts';

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
  inferred: [
    ...NOWHERE_SHOWN,
    'a click on an ad without a word',
    'a text from somebody without a phone number',
    'a text from somebody known by a parent id alone',
    'a reaction',
    'a reaction taken back',
    'a reply button',
    'a reply button whose id got lost',
  ],
  sentinels: [
    'message_uuid',
    'provider_message',
    'whatsapp_referred_product',
    'unreact',
    'undeliverable',
    'client_ref',
  ],
};
