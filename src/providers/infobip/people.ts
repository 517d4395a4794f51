import type { Party } from '../../contract/people.ts';
import { object } from '../../wire/object.ts';
import { isUserId, readPhone } from '../../wire/phone.ts';
import type { Piece } from '../../wire/piece.ts';
import { id, text, username } from '../../wire/values.ts';

/** Only `name` until 2026. Captures send explicit nulls for what is unknown. */
export interface InfobipContact {
  name?: string;
  phoneNumber?: string;
  userId?: string;
  parentUserId?: string;
  username?: string;
}

export const contact: Piece<InfobipContact> = /* @__PURE__ */ object<InfobipContact>({
  name: ['name', text],
  phoneNumber: ['phoneNumber', id],
  userId: ['userId', id],
  parentUserId: ['parentUserId', id],
  username: ['username', username],
});

/** The person at an address, which is a phone number, or since usernames a user id. */
export function readPerson(address: string | undefined, contact: InfobipContact = {}): Party | undefined {
  const id = address ?? contact.userId ?? contact.phoneNumber;
  if (id === undefined) return undefined;
  const party: Party = { id };
  const phone = (contact.phoneNumber && readPhone(contact.phoneNumber)) || readPhone(id);
  if (phone) party.phone = phone;
  const userId = contact.userId ?? (isUserId(id) ? id : undefined);
  if (userId) party.userId = userId;
  if (contact.parentUserId) party.parentUserId = contact.parentUserId;
  if (contact.username) party.username = contact.username;
  if (contact.name) party.name = contact.name;
  return party;
}
