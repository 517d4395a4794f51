import { parseSinchLegacy } from '../../../src/providers/sinch-legacy/index.ts';
import { isEmptyOfMeta } from '../../laws/empty.ts';
import { metaText } from '../meta.ts';
import { NOWHERE_SHOWN, type ProviderTests } from '../provider-tests.ts';
import { answer, lists, shapes } from './bodies.ts';
import { claims } from './claims.ts';
import { drawSinch } from './drawn.ts';
import { walkSinchLegacy } from './envelope.ts';
import { mayFlip } from './twins.ts';

export const sinchLegacy: ProviderTests<'sinch-legacy'> = {
  parse: parseSinchLegacy,
  surest: 'certain',
  lookLike: [],
  claims,
  walk: walkSinchLegacy,
  isEmpty: isEmptyOfMeta,
  tops: [
    ['messages', 'statuses'],
    ['del_status', 'delivery_status'],
  ],
  text: metaText,
  timeKey: 'timestamp',
  shapes,
  lists,
  draw: drawSinch,
  mayFlip,
  metaValue: (lists) => lists,
  answer,
  inferred: [
    ...NOWHERE_SHOWN,
    'an audio file',
    'a sticker',
    'a reaction',
    'a reaction taken back',
    'two contact cards',
    'a reply button whose id got lost',
    'a changed phone number',
    'a message that is not delivered',
    'a click on an ad without a word',
    'a text from somebody without a phone number',
    'a text from somebody known by a parent id alone',
    'an image that could not be fetched',
  ],
  sentinels: ['rqst_ack_id', 'buttonUniqueID', 'del_desc'],
};
