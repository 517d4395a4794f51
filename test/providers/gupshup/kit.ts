import type { ProviderTests } from '../provider-tests.ts';

/** Written by hand from the pages. */
export const answer: ProviderTests['answer'] = {
  app: 'NetLoft',
  phone: '12025550100',
  timestamp: 1767261600000,
  version: 2,
  type: 'message',
  payload: {
    id: 'wamid.1',
    source: '447700900123',
    type: 'text',
    payload: { text: 'Yes' },
    sender: { phone: '447700900123', name: 'Ada', country_code: '44', dial_code: '7700900123' },
    context: { id: 'wamid.0' },
  },
};

/** Of what test/agreement has. */
export const inferred: ProviderTests['inferred'] = [
  'an empty text',
  'a text from somebody without a phone number',
  'a text from somebody known by a parent id alone',
  'a reply button whose id got lost',
  'a message of a type to come',
  'a text whose words are missing',
];
