import type { ProviderTests } from '../provider-tests.ts';

/** Written by hand from the page. */
export const answer: ProviderTests['answer'] = {
  contacts: [{ profile: { name: 'Ada' }, wa_id: '447700900123' }],
  messages: [
    {
      from: '447700900123',
      id: 'wamid.1',
      timestamp: '1767261600',
      context: { from: '12025550100', id: 'wamid.0' },
      type: 'text',
      text: { body: 'Yes' },
    },
  ],
};

/** Of what test/agreement has. */
export const inferred: ProviderTests['inferred'] = [
  'an empty text',
  'a click on an ad without a word',
  'a reaction',
  'a reaction taken back',
  'a message of a type to come',
  'a text whose words are missing',
  'a text from somebody known by a parent id alone',
];
