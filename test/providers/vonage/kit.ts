import type { ProviderTests } from '../provider-tests.ts';

/** Written by hand from the tests of the SDKs. */
export const answer: ProviderTests['answer'] = {
  channel: 'whatsapp',
  message_uuid: 'wamid.1',
  to: '12025550100',
  from: '447700900123',
  timestamp: '2026-01-01T10:00:00.000Z',
  profile: { name: 'Ada' },
  context_status: 'available',
  context: { message_uuid: 'wamid.0', message_from: '12025550100' },
  message_type: 'text',
  text: 'Yes',
};

/** Of what test/agreement has. */
export const inferred: ProviderTests['inferred'] = [
  'an empty text',
  'a click on an ad without a word',
  'a text from somebody without a phone number',
  'a text from somebody known by a parent id alone',
  'a reaction',
  'a reaction taken back',
  'a reply button',
  'a reply button whose id got lost',
  'a message of a type to come',
  'a text whose words are missing',
];
