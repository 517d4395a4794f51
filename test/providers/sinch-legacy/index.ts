import { parseSinchLegacy } from '../../../src/providers/sinch-legacy/index.ts';
import { isEmptyOfMeta } from '../../laws/empty.ts';
import { metaText } from '../meta.ts';
import type { ProviderTests } from '../provider-tests.ts';
import { lists, shapes } from './bodies.ts';
import { claims } from './claims.ts';
import { drawSinch } from './drawn.ts';
import { walkSinchLegacy } from './envelope.ts';
import { answer, inferred } from './kit.ts';
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
  inferred,
  sentinels: ['rqst_ack_id', 'buttonUniqueID', 'del_desc'],
};
