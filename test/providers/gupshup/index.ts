import { parseGupshup } from '../../../src/providers/gupshup/index.ts';
import type { ProviderTests } from '../provider-tests.ts';
import { lists, shapes, text } from './bodies.ts';
import { claims } from './claims.ts';
import { drawGupshup } from './drawn.ts';
import { walkGupshup } from './envelope.ts';
import { answer, inferred } from './kit.ts';

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
  inferred,
  sentinels: ['whatsappMessageId', 'senderobj', 'waNumber'],
};
