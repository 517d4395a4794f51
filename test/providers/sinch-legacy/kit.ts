import type { ProviderTests } from '../provider-tests.ts';

/** Written by hand from the page. */
export const answer: ProviderTests['answer'] = {
  messages: {
    text: { body: 'Yes' },
    context: { from: '12025550100', id: 'wamid.0' },
    referral: null,
    from: '447700900123',
    id: 'wamid.1',
    to: '12025550100',
    type: 'text',
    timestamp: 1767261600,
  },
};

/** Of what test/agreement has. */
export const inferred: ProviderTests['inferred'] = [
  'an empty text',
  'an audio file',
  'a sticker',
  'a reaction',
  'a reaction taken back',
  'two contact cards',
  'a reply button whose id got lost',
  'a changed phone number',
  'a message that is not delivered',
  'a message of a type to come',
  'a text whose words are missing',
  'a click on an ad without a word',
  'a text from somebody without a phone number',
  'a text from somebody known by a parent id alone',
  'an image that could not be fetched',
];
