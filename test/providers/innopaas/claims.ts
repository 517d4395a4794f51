import type { ProviderTests } from '../provider-tests.ts';

/** Told by its word and its body. */
export const claims: ProviderTests['claims'] = {
  certain: {
    'an event': { type: 'whatsapp_mo_message_received', body: {} },
    'an event of tomorrow': { type: 'whatsapp_', body: {} },
  },
  none: {
    nothing: {},
    'a word without a body': { type: 'whatsapp_mo_message_received' },
    'a body that is none': { type: 'whatsapp_mo_message_received', body: [] },
    'a dotted word': { type: 'whatsapp.message', body: {} },
    'no word': { type: 7, body: {} },
    'a word in a list': { type: ['whatsapp_mo_message_received'], body: {} },
    'a word that is not at the start': { type: 'a_whatsapp_', body: {} },
    'a body that is a text': { type: 'whatsapp_x', body: 'x' },
  },
};
