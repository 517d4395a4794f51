import type { ContactCard } from '../../../src/index.ts';
import { type Draw, list, object, rows, type Spelling } from './drawn.ts';
import { id, text, url } from './values.ts';
import { listOrJunk, part } from './whatsapp.ts';

// A shared contact card. Meta's own table and samples disagree on the parts of a name.

const personName = (spell: Spelling) =>
  part<NonNullable<ContactCard['name']>>(
    {
      formattedName: ['formatted_name', text],
      firstName: ['first_name', text],
      middleName: ['middle_name', text],
      lastName: ['last_name', text],
      prefix: ['prefix', text],
      suffix: ['name_suffix', text],
    },
    spell,
  );

function parts<T>(table: Parameters<typeof rows<T>>[0], spell: Spelling): Draw<T[]> {
  return listOrJunk(object<T>(rows<T>(table), spell), 5, 'junk', []);
}

type Each<K extends keyof ContactCard> = NonNullable<ContactCard[K]> extends (infer Part)[] ? Part : never;

export const card = (spell: Spelling): Draw<ContactCard> =>
  object(
    rows<ContactCard>({
      name: ['name', personName(spell)],
      phones: [
        'phones',
        parts<Each<'phones'>>({ phone: ['phone', text], type: ['type', text], waId: ['wa_id', id] }, spell),
      ],
      emails: ['emails', parts<Each<'emails'>>({ email: ['email', text], type: ['type', text] }, spell)],
      addresses: [
        'addresses',
        parts<Each<'addresses'>>(
          { street: ['street', text], zip: ['zip', text], countryCode: ['country_code', text] },
          spell,
        ),
      ],
      urls: ['urls', parts<Each<'urls'>>({ url: ['url', url], type: ['type', text] }, spell)],
      org: ['org', part<NonNullable<ContactCard['org']>>({ company: ['company', text], title: ['title', text] })],
      birthday: ['birthday', text],
      ims: ['ims', parts<Each<'ims'>>({ service: ['service', text], userId: ['user_id', id] }, spell)],
      image: ['contact_image', text],
      vcard: ['vcard', text],
      origin: ['origin', text],
    }),
    spell,
  );

export const cards = (spell: Spelling): Draw<ContactCard[]> => list(card(spell), 5, 'junk', []);
