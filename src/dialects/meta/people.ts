import type { Party } from '../../contract/people.ts';
import { readWirePart } from '../../core/fit.ts';
import type { Report } from '../../core/issues.ts';
import type { Place } from '../../core/place.ts';
import { object } from '../../wire/object.ts';
import { isUserId, readDigits, readPhone } from '../../wire/phone.ts';
import { list, type Piece } from '../../wire/piece.ts';
import { id, text, username } from '../../wire/values.ts';

/** One of an envelope's `contacts`: who the people in its messages and receipts are. Not a shared card. */
export interface Contact {
  waId?: string;
  userId?: string;
  parentUserId?: string;
  identityHash?: string;
  username?: string;
  name?: string;
}

const contacts: Piece<Contact[]> = /* @__PURE__ */ list(
  /* @__PURE__ */ object<Contact>({
    wa_id: ['waId', id],
    user_id: ['userId', id],
    parent_user_id: ['parentUserId', id],
    identity_key_hash: ['identityHash', id],
    profile: { name: ['name', text], username: ['username', username] },
  }),
);

/** The people an envelope names, to be found by id. */
export interface People {
  readonly byId: ReadonlyMap<string, Contact>;
  /** The only contact of an envelope with only one message: Meta's own sample of shared cards has one whose id differs. */
  readonly only: Contact | undefined;
}

/** Reads an envelope's `contacts`: often missing, for media by the documentation, and for anything in practice. */
export function readPeople(wire: unknown, messageCount: number | undefined, at: Place, report: Report): People {
  const found = readWirePart(contacts, wire, at, report) ?? [];
  const byId = new Map<string, Contact>();
  for (const contact of found) {
    const { userId, waId } = contact;
    if (userId && !byId.has(userId)) byId.set(userId, contact);
    const number = waId && (readDigits(waId) ?? waId);
    if (number && !byId.has(number)) byId.set(number, contact);
  }
  return { byId, only: messageCount === 1 && Array.isArray(wire) && wire.length === 1 ? found[0] : undefined };
}

/** How a record names a person. */
export interface Named {
  from?: string | undefined;
  userId?: string | undefined;
  parentUserId?: string | undefined;
}

/**
 * The person a record names, with what the envelope knows of them, or else `otherwise`. `undefined` if nobody says who it
 * is.
 */
export function readParty(named: Named, { byId }: People, otherwise?: Contact): Party | undefined {
  const { from } = named;
  const digits = from && readDigits(from);
  const contact = (named.userId && byId.get(named.userId)) || (from && byId.get(digits ?? from)) || otherwise;
  const id = from ?? named.userId ?? contact?.waId ?? contact?.userId;
  if (id === undefined) return undefined;

  const party: Party = { id };
  const phone = digits ? `+${digits}` : phoneOf(named, contact);
  if (phone) party.phone = phone;
  const userId = named.userId ?? contact?.userId ?? (isUserId(id) ? id : undefined);
  if (userId) party.userId = userId;
  const parentUserId = named.parentUserId ?? contact?.parentUserId;
  if (parentUserId) party.parentUserId = parentUserId;
  if (contact?.username) party.username = contact.username;
  if (contact?.name) party.name = contact.name;
  if (contact?.identityHash) party.identity = { hash: contact.identityHash };
  return party;
}

/** Of somebody whose number the record does not hold: what the envelope says of that user id. */
function phoneOf({ from, userId }: Named, contact: Contact | undefined): string | undefined {
  const isSame = from === undefined || contact?.userId === (userId ?? from);
  return contact?.waId && isSame ? readPhone(contact.waId) : undefined;
}
