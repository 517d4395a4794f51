import type { ProviderTests } from '../provider-tests.ts';

/** Written by hand from the page. */
export const answer: ProviderTests['answer'] = {
  results: [
    {
      from: '447700900123',
      to: '12025550100',
      integrationType: 'WHATSAPP',
      receivedAt: '2026-01-01T10:00:00.000+0000',
      messageId: 'wamid.1',
      pairedMessageId: null,
      callbackData: null,
      message: { type: 'TEXT', text: 'Yes', context: { id: 'wamid.0', from: '12025550100' } },
      contact: { name: 'Ada', phoneNumber: '447700900123' },
      price: { pricePerMessage: 0, currency: 'EUR' },
    },
  ],
  messageCount: 1,
  pendingMessageCount: 0,
};

/** Of what test/agreement has. */
export const inferred: ProviderTests['inferred'] = [
  'an empty text',
  'a click on an ad without a word',
  'a text from somebody known by a parent id alone',
  'a reply button whose id got lost',
  'a message of a type to come',
  'a text whose words are missing',
];
