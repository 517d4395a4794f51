import { cloud, infobip, innopaas, onprem, sinch, type Wire } from './bodies.ts';
import { type Meaning, said } from './meaning.ts';

const phones = [{ phone: '+1 202 555 0162', type: 'CELL' }];
const emails = [{ email: 'grace@example.com', type: 'WORK' }];
const urls = [{ url: 'https://grace.example.com', type: 'HOME' }];
const org = { company: 'Navy', department: 'Compilers', title: 'Rear admiral' };
const street = { street: '1 Harbour Way', city: 'Arlington', state: 'VA', zip: '22202', country: 'USA', type: 'HOME' };
const birthday = '1906-12-09';
const grace = 'Dr Grace Brewster Hopper II';

/** Meta's record. Its own table and samples spell the two ends of a name in several ways. */
function metaCards(more: Wire, prefixAndSuffix: Wire): Wire {
  const name = { formatted_name: grace, first_name: 'Grace', middle_name: 'Brewster', last_name: 'Hopper' };
  const full = {
    name: { ...name, ...prefixAndSuffix },
    phones: [{ ...phones[0], wa_id: '12025550162' }],
    emails,
    addresses: [{ ...street, country_code: 'us' }],
    urls,
    org,
    birthday,
    ...more,
  };
  return {
    type: 'contacts',
    contacts: [full, { name: { formatted_name: 'Ola' }, phones: [{ phone: '0441' }], org: {} }],
  };
}

function camelCards(ends: Wire): Wire[] {
  const name = { formattedName: grace, firstName: 'Grace', middleName: 'Brewster', lastName: 'Hopper', ...ends };
  const addresses = [{ ...street, countryCode: 'us' }];
  return [
    { name, phones: [{ ...phones[0], waId: '12025550162' }], emails, addresses, urls, org, birthday },
    { name: { formattedName: 'Ola' }, phones: [{ phone: '0441' }] },
  ];
}

const onpremOnly = { ims: [{ service: 'Jabber', user_id: 'grace' }], contact_image: '/9j/4AAQ' };
const cloudOnly = { vcard: 'BEGIN:VCARD', origin: 'other' };

export const cards: readonly Meaning[] = [
  said(
    'two contact cards',
    {
      type: 'contacts',
      contacts: [
        {
          name: {
            formattedName: grace,
            firstName: 'Grace',
            middleName: 'Brewster',
            lastName: 'Hopper',
            prefix: 'Dr',
            suffix: 'II',
          },
          phones: [{ phone: '+1 202 555 0162', type: 'CELL', waId: '12025550162' }],
          emails,
          addresses: [{ ...street, countryCode: 'us' }],
          urls,
          org,
          birthday,
          ims: [{ service: 'Jabber', userId: 'grace' }],
          image: '/9j/4AAQ',
          vcard: 'BEGIN:VCARD',
          origin: 'other',
        },
        { name: { formattedName: 'Ola' }, phones: [{ phone: '0441' }] },
      ],
    },
    {
      ...onprem(metaCards(onpremOnly, { 'name-prefix': 'Dr', name_suffix: 'II' })),
      ...cloud(metaCards(cloudOnly, { prefix: 'Dr', suffix: 'II' })),
      ...sinch(metaCards({}, { prefix: 'Dr', suffix: 'II' })),
      ...innopaas({ type: 'contacts', contact: camelCards({ prefix: 'Dr', suffix: 'II' }) }),
      ...infobip({ type: 'CONTACT', contacts: camelCards({ namePrefix: 'Dr', nameSuffix: 'II' }) }),
    },
    { inferred: ['sinch-legacy'] },
  ),
];
