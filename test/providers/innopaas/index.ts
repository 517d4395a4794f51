import { parseInnopaas } from '../../../src/providers/innopaas/index.ts';
import type { ProviderTests } from '../provider-tests.ts';
import { lists, shapes, text } from './bodies.ts';
import { claims } from './claims.ts';
import { drawInnopaas } from './drawn.ts';
import { walkInnopaas } from './envelope.ts';
import { answer, inferred } from './kit.ts';

export const innopaas: ProviderTests<'innopaas'> = {
  parse: parseInnopaas,
  surest: 'certain',
  lookLike: [],
  claims,
  walk: walkInnopaas,
  isEmpty: () => false,
  tops: [['body']],
  text,
  timeKey: 'sendTime',
  shapes,
  lists,
  draw: drawInnopaas,
  notBuilt: ['referral'],
  answer,
  inferred,
  sentinels: ['whatsapp_mo_message_received', 'whatsapp_template_status_updated', 'send_phone'],
};
