import type { Party } from '../../contract/people.ts';
import { type Profile, toParty } from '../../dialects/whatsapp/people.ts';
import { fields } from '../../wire/object.ts';
import { readPhone } from '../../wire/phone.ts';
import type { Piece } from '../../wire/piece.ts';
import { under } from '../../wire/table.ts';
import { id, text, username } from '../../wire/values.ts';

/** Only `name` until 2026. Captures send explicit nulls for what is unknown. */
export const contact: Piece<Profile> = /* @__PURE__ */ fields<Profile>({
  name: text,
  waId: under(id, 'phoneNumber'),
  userId: id,
  parentUserId: id,
  username,
});

/** The person whom a record calls by a phone number, or since usernames by a user id. */
export function readPerson(address: string | undefined, contact: Profile | undefined): Party | undefined {
  const party = toParty({ address, userId: contact?.userId, parentUserId: contact?.parentUserId }, contact);
  // The contact is of the same record, and what it calls a phone number is one.
  const phone = contact?.waId && readPhone(contact.waId);
  if (party && phone) party.phone = phone;
  return party;
}
