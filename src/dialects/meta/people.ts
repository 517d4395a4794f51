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
  /** The only contact of an envelope with one message and nothing else: Meta's sample of shared cards has one whose id differs. */
  readonly only: Contact | undefined;
}

/** Reads an envelope's `contacts`: often missing, for media by the documentation, and for anything in practice. */
export function readPeople(wire: unknown, isForOneMessage: boolean, at: Place, report: Report): People {
  const found = readWirePart(contacts, wire, at, report) ?? [];
  const byId = new Map<string, Contact>();
  for (const contact of found) {
    const { userId, waId } = contact;
    if (userId && !byId.has(userId)) byId.set(userId, contact);
    const number = waId && (readDigits(waId) ?? waId);
    if (number && !byId.has(number)) byId.set(number, contact);
  }
  return { byId, only: isForOneMessage && Array.isArray(wire) && wire.length === 1 ? found[0] : undefined };
}

/** How a record names a person. */
export interface Named {
  from?: string | undefined;
  userId?: string | undefined;
  parentUserId?: string | undefined;
}

/**
 * The person a record names, with what the envelope knows of them. A contact that is only supposed to be theirs lends its
 * name, and speaks for them only where the record names nobody. `undefined` if nobody says who it is.
 */
export function readParty(named: Named, { byId }: People, supposed?: Contact): Party | undefined {
  const { from, userId } = named;
  const digits = from && readDigits(from);
  const known = (userId && byId.get(userId)) || (from && byId.get(digits ?? from)) || undefined;
  const contact = known ?? (from || userId ? undefined : supposed);
  const id = from ?? userId ?? contact?.waId ?? contact?.userId;
  if (id === undefined) return undefined;

  const party: Party = { id };
  const phone = digits ? `+${digits}` : contact?.waId && readPhone(contact.waId);
  if (phone) party.phone = phone;
  const ownUserId = userId ?? contact?.userId ?? (isUserId(id) ? id : undefined);
  if (ownUserId) party.userId = ownUserId;
  const parentUserId = named.parentUserId ?? contact?.parentUserId;
  if (parentUserId) party.parentUserId = parentUserId;
  if (contact?.username) party.username = contact.username;
  const name = contact ? contact.name : nameOf(supposed, userId);
  if (name) party.name = name;
  if (contact?.identityHash) party.identity = { hash: contact.identityHash };
  return party;
}

/** Two user ids that differ are two people. */
function nameOf(supposed: Contact | undefined, userId: string | undefined): string | undefined {
  const isSomebodyElse = userId !== undefined && supposed?.userId !== undefined;
  return isSomebodyElse ? undefined : supposed?.name;
}
