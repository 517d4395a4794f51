import { parseGupshup } from '../../../src/providers/gupshup/index.ts';
import { NOWHERE_SHOWN, type ProviderTests } from '../provider-tests.ts';
import { answer, lists, shapes, text } from './bodies.ts';
import { claims } from './claims.ts';
import { drawGupshup } from './drawn.ts';
import { walkGupshup } from './envelope.ts';

export const gupshup: ProviderTests<'gupshup'> = {
  parse: parseGupshup,
  surest: 'certain',
  lookLike: [],
  claims,
  walk: walkGupshup,
  isEmpty: ({ response }) => Array.isArray(response) && response.length === 0,
  tops: [['payload'], ['response'], ['messageobj', 'senderobj', 'contextobj'], ['mobile', 'waNumber', 'replyId']],
  text,
  timeKey: 'timestamp',
  shapes,
  lists,
  draw: drawGupshup,
  notBuilt: ['referral', 'context'],
  answer,
  inferred: [
    ...NOWHERE_SHOWN,
    'a text from somebody without a phone number',
    'a text from somebody known by a parent id alone',
    'a reply button whose id got lost',
  ],
  sentinels: ['whatsappMessageId', 'senderobj', 'waNumber'],
};
