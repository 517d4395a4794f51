import { parseMetaOnprem } from '../../../src/providers/meta-onprem/index.ts';
import { isEmptyOfMeta } from '../../laws/empty.ts';
import { metaText } from '../meta.ts';
import { NOWHERE_SHOWN, type ProviderTests } from '../provider-tests.ts';
import { mayFlip } from '../sinch-legacy/twins.ts';
import { answer, lists, shapes } from './bodies.ts';
import { claims } from './claims.ts';
import { drawOnPremises } from './drawn.ts';
import { walkMetaOnprem } from './envelope.ts';

export const metaOnprem: ProviderTests<'meta-onprem'> = {
  parse: parseMetaOnprem,
  surest: 'possible',
  lookLike: ['sinch-legacy'],
  claims,
  walk: walkMetaOnprem,
  isEmpty: isEmptyOfMeta,
  tops: [['messages', 'statuses']],
  text: metaText,
  timeKey: 'timestamp',
  shapes,
  lists,
  draw: drawOnPremises,
  mayFlip,
  metaValue: (lists) => lists,
  answer,
  inferred: [
    ...NOWHERE_SHOWN,
    'a click on an ad without a word',
    'a reaction',
    'a reaction taken back',
    'a text from somebody known by a parent id alone',
  ],
  sentinels: ['"meta-onprem"', 'from_me'],
};
