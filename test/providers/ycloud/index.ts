import { parseYcloud } from '../../../src/providers/ycloud/index.ts';
import type { ProviderTests } from '../provider-tests.ts';
import { lists, shapes, text } from './bodies.ts';
import { claims } from './claims.ts';
import { drawYcloud } from './drawn.ts';
import { walkYcloud } from './envelope.ts';
import { answer, inferred } from './kit.ts';

export const ycloud: ProviderTests<'ycloud'> = {
  parse: parseYcloud,
  surest: 'certain',
  lookLike: [],
  claims,
  walk: walkYcloud,
  isEmpty: () => false,
  tops: [['whatsappInboundMessage', 'whatsappMessage', 'whatsappGroup']],
  text,
  timeKey: 'sendTime',
  shapes,
  lists,
  draw: drawYcloud,
  answer,
  inferred,
  sentinels: ['smb.app.state.sync', 'flowChanges', 'whatsapp_api_error'],
};
