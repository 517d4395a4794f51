import type { Profile } from '../../dialects/whatsapp/people.ts';
import { type Under, under } from '../../wire/table.ts';
import { id, text, username } from '../../wire/values.ts';

/** Who wrote, or whom it was written to: by the record, and by what stands in it about that person. */
export interface Person extends Pick<Profile, 'waId' | 'username' | 'name'> {
  address?: string;
  userId?: string;
  parentUserId?: string;
}

type PersonTable = { readonly [K in keyof Person]-?: Under<string> };

/** The number is there if WhatsApp tells it, the user ids if it has some. */
// @__NO_SIDE_EFFECTS__
export function personTable(key: 'from' | 'to', role: 'sender' | 'recipient'): PersonTable {
  return {
    address: under(id, key),
    userId: under(id, `whatsapp.${role}.user_id`),
    parentUserId: under(id, `whatsapp.${role}.parent_user_id`),
    waId: under(id, `whatsapp.${role}.wa_id`),
    username: under(username, 'profile.username'),
    name: under(text, 'profile.name'),
  };
}
