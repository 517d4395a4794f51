import type { ProviderTests } from '../provider-tests.ts';

/** Written by hand from the page. */
export const answer: ProviderTests['answer'] = {
  id: 'b5e984b3-21b2-42a9-b08b-72e5a4096ac6',
  type: 'whatsapp_mo_message_received',
  eventTime: '2026-01-01T10:00:00.000Z',
  body: {
    accountName: 'IW123456',
    wamid: 'wamid.1',
    from: '447700900123',
    customerProfile: { name: 'Ada' },
    to: '12025550100',
    sendTime: '2026-01-01T10:00:00.000Z',
    type: 'text',
    text: { body: 'Yes' },
    context: { from: '12025550100', id: 'wamid.0' },
  },
};

/** Of what test/agreement has. */
export const inferred: ProviderTests['inferred'] = [
  'an empty text',
  'an order of two items',
  'a reaction taken back',
  'a reply button whose id got lost',
  'a changed phone number',
  'a message of a type to come',
  'a text whose words are missing',
  'a text from somebody without a phone number',
  'a text from somebody known by a parent id alone',
];
