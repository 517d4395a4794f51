import type { BusinessNumber, Party } from '../../contract/people.ts';
import { addParts } from '../../wire/parts.ts';
import { kindOfUserId, readPhone } from '../../wire/phone.ts';

/** A sender of the business, by what a provider calls it: a phone number, or a name registered for it. */
export function toBusinessNumber(id: string): BusinessNumber;
export function toBusinessNumber(id: string | undefined): BusinessNumber | undefined;
export function toBusinessNumber(id: string | undefined): BusinessNumber | undefined {
  if (id === undefined) return undefined;
  const phone = readPhone(id);
  return phone ? { id, phone } : { id };
}

/** How a record names a person. Read by name, and so made of `fields`, or with every key. */
export interface Named {
  /** A phone number, or since usernames a user id. */
  readonly address?: string | undefined;
  readonly userId?: string | undefined;
  readonly parentUserId?: string | undefined;
}

/** What a body says of a person beside that. Read by name, and so made of `fields`. */
export interface Profile {
  readonly waId?: string;
  readonly userId?: string;
  readonly parentUserId?: string;
  readonly username?: string;
  readonly name?: string;
  readonly countryCode?: string;
  readonly identityHash?: string;
}

/** A profile of which nothing is known. Without a prototype, which could hold such names. */
const UNKNOWN: Profile = /* @__PURE__ */ Object.create(null);

/** Somebody of whom one word is all there is. */
export function calledBy(address: string | undefined): Named {
  return { address, userId: undefined, parentUserId: undefined };
}

/** The person that a record names, with what is known of them. `undefined` if nobody says who it is. */
export function toParty({ address, userId, parentUserId }: Named, profile: Profile = UNKNOWN): Party | undefined {
  const id = address ?? userId ?? profile.waId ?? profile.userId ?? parentUserId ?? profile.parentUserId;
  if (id === undefined) return undefined;
  const called = userId ?? profile.userId;
  // A parent's id can stand where the person's own is expected, and says by its form that it is one.
  const parent = parentUserId ?? parentIdIn(called) ?? parentIdIn(id) ?? profile.parentUserId;
  // By its key it is one, too, where it has the form of a person's own.
  const own = called ?? (kindOfUserId(id) === 'userId' && id !== parent ? id : undefined);
  const { username, name, countryCode, identityHash } = profile;
  return addParts<Party>(
    { id },
    {
      phone: phoneOf(address) ?? phoneOf(profile.waId),
      userId: parentIdIn(own) === undefined ? own : undefined,
      parentUserId: parent,
      username,
      name,
      countryCode,
      identity: identityHash === undefined ? undefined : { hash: identityHash },
    },
  );
}

function parentIdIn(id: string | undefined): string | undefined {
  return id !== undefined && kindOfUserId(id) === 'parentUserId' ? id : undefined;
}

function phoneOf(id: string | undefined): string | undefined {
  return id === undefined ? undefined : readPhone(id);
}
