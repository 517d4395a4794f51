import { parseMetaCloud } from '../../../src/providers/meta-cloud/index.ts';
import { metaText } from '../meta.ts';
import { NOWHERE_SHOWN, type ProviderTests } from '../provider-tests.ts';
import { answer, isEmpty, lists, metaValue, shapes } from './bodies.ts';
import { claims } from './claims.ts';
import { drawCloud } from './drawn.ts';
import { walkMetaCloud } from './envelope.ts';

export const metaCloud: ProviderTests<'meta-cloud'> = {
  parse: parseMetaCloud,
  surest: 'certain',
  lookLike: [],
  claims,
  walk: walkMetaCloud,
  isEmpty,
  tops: [['entry', 'changes', 'value']],
  text: metaText,
  timeKey: 'timestamp',
  shapes,
  lists,
  draw: drawCloud,
  metaValue,
  answer,
  inferred: [
    ...NOWHERE_SHOWN,
    'a click on an ad without a word',
    'a reply button whose id got lost',
    'receipt: a message that the user deleted',
  ],
  sentinels: ['whatsapp_business_account', 'smb_message_echoes', 'messaging_handovers'],
};
