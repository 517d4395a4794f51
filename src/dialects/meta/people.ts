import type { Party } from '../../contract/people.ts';
import { readWirePart } from '../../core/fit.ts';
import type { Report } from '../../core/issues.ts';
import type { Place } from '../../core/place.ts';
import { fields } from '../../wire/object.ts';
import { readDigits } from '../../wire/phone.ts';
import { list, type Piece } from '../../wire/piece.ts';
import { under } from '../../wire/table.ts';
import { id, text, username } from '../../wire/values.ts';
import { type Named, type Profile, toParty } from '../whatsapp/people.ts';

/** One of an envelope's `contacts`: who the people in its messages and receipts are. Not a shared card. */
const contacts: Piece<Profile[]> = /* @__PURE__ */ list(
  /* @__PURE__ */ fields<Profile>({
    waId: id,
    userId: id,
    parentUserId: id,
    identityHash: under(id, 'identity_key_hash'),
    // In production bodies since August 2026, on no page of Meta's; quoted by others from inside the profile.
    countryCode: under(id, 'country_code', 'profile.country_code'),
    name: under(text, 'profile.name'),
    username: under(username, 'profile.username'),
  }),
);

/** The people an envelope names, to be found by id. */
export interface People {
  readonly byId: ReadonlyMap<string, Profile>;
  /** The only contact of an envelope with one message and nothing else: Meta's sample of shared cards has one whose id differs. */
  readonly only: Profile | undefined;
}

/** Reads an envelope's `contacts`: often missing, for media by the documentation, and for anything in practice. */
export function readPeople(wire: unknown, isForOneMessage: boolean, at: Place, report: Report): People {
  const found = readWirePart(contacts, wire, at, report) ?? [];
  const byId = new Map<string, Profile>();
  for (const contact of found) {
    const { userId, waId, parentUserId } = contact;
    const number = waId && (readDigits(waId) ?? waId);
    addTo(byId, userId, contact);
    addTo(byId, number, contact);
    addTo(byId, parentUserId, contact);
  }
  return { byId, only: isForOneMessage ? found[0] : undefined };
}

/** Of several contacts with one id the first counts. */
function addTo(byId: Map<string, Profile>, id: string | undefined, contact: Profile): void {
  if (id && !byId.has(id)) byId.set(id, contact);
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
  if (party && known === undefined && !isNobody && supposed?.name && !isSomebodyElse(named, supposed)) {
    party.name = supposed.name;
  }
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
