import { parseInnopaas } from '../../../src/providers/innopaas/index.ts';
import { NOWHERE_SHOWN, type ProviderTests } from '../provider-tests.ts';
import { answer, lists, shapes, text } from './bodies.ts';
import { claims } from './claims.ts';
import { drawInnopaas } from './drawn.ts';
import { walkInnopaas } from './envelope.ts';

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
  inferred: [
    ...NOWHERE_SHOWN,
    'an order of two items',
    'a reaction taken back',
    'a reply button whose id got lost',
    'a changed phone number',
    'a text from somebody without a phone number',
    'a text from somebody known by a parent id alone',
  ],
  sentinels: ['whatsapp_mo_message_received', 'whatsapp_template_status_updated', 'send_phone'],
};
