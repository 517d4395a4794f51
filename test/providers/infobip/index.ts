import { parseInfobip } from '../../../src/providers/infobip/index.ts';
import { NOWHERE_SHOWN, type ProviderTests } from '../provider-tests.ts';
import { answer, isEmpty, lists, shapes, text } from './bodies.ts';
import { claims } from './claims.ts';
import { drawInfobip } from './drawn.ts';
import { walkInfobip } from './envelope.ts';

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
  inferred: [
    ...NOWHERE_SHOWN,
    'a click on an ad without a word',
    'a text from somebody known by a parent id alone',
    'a reply button whose id got lost',
  ],
  sentinels: ['integrationType', 'pendingMessageCount', 'INTERACTIVE_FLOW_REPLY', 'ctwaClickId', 'UNDELIVERABLE'],
};
