import type { Party } from '../../contract/people.ts';
import { readWirePart } from '../../core/fit.ts';
import { kindOf } from '../../core/issues.ts';
import { below, type Place } from '../../core/place.ts';
import type { Walk } from '../../core/walk.ts';
import { fields } from '../../wire/object.ts';
import { readDigits } from '../../wire/phone.ts';
import type { Piece } from '../../wire/piece.ts';
import { toCamelCase } from '../../wire/spelling.ts';
import { type Under, under } from '../../wire/table.ts';
import { id, text, username } from '../../wire/values.ts';
import { attempt, countKeys, get, isWireObject, lengthOf, type WireObject } from '../../wire/wire-object.ts';
import { type Named, type Profile, toParty } from '../whatsapp/people.ts';

/** One of an envelope's `contacts`: who the people in its messages and receipts are. Not a shared card. */
const contact: Piece<Profile> = /* @__PURE__ */ fields<Profile>({
  waId: id,
  userId: id,
  parentUserId: id,
  identityHash: under(id, 'identity_key_hash'),
  name: under(text, 'profile.name'),
  username: under(username, 'profile.username'),
  // In production bodies since August 2026, on no page of Meta's; quoted by others from inside the profile.
  countryCode: under(id, 'country_code', 'profile.country_code'),
});

/** The people an envelope names, to be found by id. */
export interface People {
  readonly byId: ReadonlyMap<string, Profile>;
  /** The only contact of an envelope with one message and nothing else: Meta's sample of shared cards has one whose id differs. */
  readonly only: Profile | undefined;
}

/**
 * Reads an envelope's `contacts`: often missing, for media by the documentation, and for anything in practice. The only one
 * of an envelope that `isForOneMessage` can be supposed to be that message's sender.
 */
export function readPeople(
  value: WireObject,
  at: Place | undefined,
  isForOneMessage: boolean,
  walk: Walk<never>,
): People {
  const byId = new Map<string, Profile>();
  const list = get(value, 'contacts');
  let only: Profile | undefined;
  if (lengthOf(list) === undefined) {
    if (list !== undefined && list !== null) {
      walk.report('dropped_field', below(at, 'contacts'), `Left out: expected an array, got ${kindOf(list)}.`);
    }
    return { byId, only };
  }
  walk.each(value, 'contacts', at, (wire, place) => {
    const profile = readWirePart(contact, wire, place, walk.report);
    if (profile) addTo(byId, profile);
    if (isForOneMessage) only = profile;
  });
  return { byId, only };
}

/** Of several contacts with one id the first counts. */
function addTo(byId: Map<string, Profile>, profile: Profile): void {
  const { userId, waId, parentUserId } = profile;
  for (const id of [userId, waId && (readDigits(waId) ?? waId), parentUserId]) {
    if (id && !byId.has(id)) byId.set(id, profile);
  }
}

/** What is said of a person has no lists that are known. A contact that throws was left when it was read. */
export function leaveListsOfPeople(value: WireObject, at: Place | undefined, walk: Walk<never>): void {
  if (lengthOf(get(value, 'contacts')) === undefined) return;
  walk.each(value, 'contacts', at, (wire, place) => attempt(() => leaveListsOf(wire, place, walk), undefined));
}

function leaveListsOf(contact: unknown, at: Place, walk: Walk<never>): void {
  if (!isWireObject(contact)) return;
  walk.others(contact, at);
  const profile = get(contact, 'profile');
  if (isWireObject(profile)) walk.others(profile, below(at, 'profile'));
}

/**
 * The person a record names, with what the envelope knows of them. A contact that is only supposed to be theirs lends its
 * name, and speaks for them only where the record names nobody. `undefined` if nobody says who it is.
 */
export function readParty(named: Named, { byId }: People, supposed?: Profile): Party | undefined {
  const { address, userId, parentUserId } = named;
  const known =
    find(byId, userId) ?? find(byId, address && (readDigits(address) ?? address)) ?? find(byId, parentUserId);
  const isNobody = (address ?? userId ?? parentUserId) === undefined;
  const party = toParty(named, known ?? (isNobody ? supposed : undefined));
  // Where that is the one who was found, it says the same once more.
  if (party && supposed?.name && !isSomebodyElse(named, supposed)) party.name = supposed.name;
  return party;
}

function find(byId: ReadonlyMap<string, Profile>, id: string | undefined): Profile | undefined {
  return id ? byId.get(id) : undefined;
}

/** Two user ids that differ are two people. */
function isSomebodyElse({ userId, parentUserId }: Named, supposed: Profile): boolean {
  return (
    (userId !== undefined && supposed.userId !== undefined) ||
    (parentUserId !== undefined && supposed.parentUserId !== undefined)
  );
}

/** By what a message names its sender. */
export const senderTable: { readonly [K in keyof Named]-?: Under<string> } = {
  address: under(id, 'from'),
  // Turn.io, which keeps the on-premises shape, has a name of its own.
  userId: under(id, 'from_user_id', 'from_bsuid'),
  parentUserId: under(id, 'from_parent_user_id'),
};

/** The keys of that, in both spellings. */
const SENDERS: readonly string[] = /* @__PURE__ */ Object.values(senderTable).flatMap(({ keys }) =>
  keys.flatMap((key) => [key, toCamelCase(key)]),
);

export function isFromSomebody(message: WireObject): boolean {
  return countKeys(message, ...SENDERS) > 0;
}
