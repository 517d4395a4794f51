import { parseYcloud } from '../../../src/providers/ycloud/index.ts';
import { NOWHERE_SHOWN, type ProviderTests } from '../provider-tests.ts';
import { answer, lists, shapes, text } from './bodies.ts';
import { claims } from './claims.ts';
import { drawYcloud } from './drawn.ts';
import { walkYcloud } from './envelope.ts';

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
  inferred: [
    ...NOWHERE_SHOWN,
    'a click on an ad without a word',
    'a text from somebody known by a parent id alone',
    'an image that could not be fetched',
    'a reply button whose id got lost',
  ],
  sentinels: ['smb.app.state.sync', 'flowChanges', 'whatsapp_api_error'],
};
