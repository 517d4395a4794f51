import { parseInfobip } from '../../../src/providers/infobip/index.ts';
import type { ProviderTests } from '../provider-tests.ts';
import { isEmpty, lists, shapes, text } from './bodies.ts';
import { claims } from './claims.ts';
import { drawInfobip } from './drawn.ts';
import { walkInfobip } from './envelope.ts';
import { answer, inferred } from './kit.ts';

export const infobip: ProviderTests<'infobip'> = {
  parse: parseInfobip,
  surest: 'certain',
  lookLike: [],
  claims,
  walk: walkInfobip,
  isEmpty,
  tops: [['results']],
  text,
  timeKey: 'receivedAt',
  shapes,
  lists,
  draw: drawInfobip,
  answer,
  inferred,
  sentinels: ['integrationType', 'pendingMessageCount', 'INTERACTIVE_FLOW_REPLY', 'ctwaClickId', 'UNDELIVERABLE'],
};
