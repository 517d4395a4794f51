import type { ProviderTests } from '../provider-tests.ts';

/** Written by hand from the page. */
export const answer: ProviderTests['answer'] = {
  object: 'whatsapp_business_account',
  entry: [
    {
      changes: [
        {
          value: {
            messaging_product: 'whatsapp',
            metadata: { display_phone_number: '12025550100', phone_number_id: '12025550100' },
            contacts: [{ profile: { name: 'Ada' }, wa_id: '447700900123' }],
            messages: [
              {
                from: '447700900123',
                id: 'wamid.1',
                timestamp: '1767261600',
                context: { id: 'wamid.0', from: '12025550100' },
                type: 'text',
                text: { body: 'Yes' },
              },
            ],
          },
          field: 'messages',
        },
      ],
    },
  ],
};

/** Of what test/agreement has. */
export const inferred: ProviderTests['inferred'] = [
  'an empty text',
  'a click on an ad without a word',
  'a reply button whose id got lost',
  'a message of a type to come',
  'a text whose words are missing',
  'receipt: a message that the user deleted',
];
