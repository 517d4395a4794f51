import type { ProviderTests } from '../provider-tests.ts';

/** Written by hand from the OpenAPI document. */
export const answer: ProviderTests['answer'] = {
  id: 'evt_5f1d3a9c7b2e4d60',
  type: 'whatsapp.inbound_message.received',
  apiVersion: 'v2',
  whatsappInboundMessage: {
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
  'a click on an ad without a word',
  'a text from somebody known by a parent id alone',
  'an image that could not be fetched',
  'a reply button whose id got lost',
  'a message of a type to come',
  'a text whose words are missing',
];
