import { parseMetaCloud } from '../../../src/providers/meta-cloud/index.ts';
import { metaText } from '../meta.ts';
import type { ProviderTests } from '../provider-tests.ts';
import { isEmpty, lists, metaValue, shapes } from './bodies.ts';
import { claims } from './claims.ts';
import { drawCloud } from './drawn.ts';
import { walkMetaCloud } from './envelope.ts';
import { answer, inferred } from './kit.ts';

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
  inferred,
  sentinels: ['whatsapp_business_account', 'smb_message_echoes', 'messaging_handovers'],
};
