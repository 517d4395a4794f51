import type { Identity, Party } from '../../../src/index.ts';
import { type Address, address } from './addresses.ts';
import { type Choices, pick } from './choices.ts';
import { breakable, compact, type Draw, type Drawn, good, meaning, nothing, objectOf } from './drawn.ts';
import { id, text, username } from './values.ts';
import { listOrJunk, part } from './whatsapp.ts';

/** What an envelope says about one person. */
export interface Contact {
  readonly waId?: string;
  readonly userId?: string;
  readonly parentUserId?: string;
  readonly identityHash?: string;
  readonly username?: string;
  readonly name?: string;
  readonly countryCode?: string;
}

/** Few people, so that what a record says and what the envelope says are often about the same one. */
const PEOPLE = [110, 111, 112, 113].map((last) => ({
  digits: `447700900${last}`,
  userId: `GB.70${last}`,
  parentUserId: `GB.ENT.9${last}`,
}));

const person = (choices: Choices) => PEOPLE[choices.below(PEOPLE.length)] as (typeof PEOPLE)[number];

const waId: Draw<string> = breakable((choices) => {
  const { digits, userId } = person(choices);
  return pick<Drawn<string>>(
    choices,
    good(digits, digits),
    good(digits, digits),
    good(`+${digits}`, `+${digits}`),
    good(Number(digits), digits),
    good(userId, userId),
    nothing(''),
  );
}, 1.5);

export const userId: Draw<string> = (choices) => {
  const { userId: plain } = person(choices);
  return pick<Drawn<string>>(choices, good(plain, plain), good(` ${plain}`, plain), nothing(''));
};

export const parentUserId: Draw<string> = (choices) => {
  const { parentUserId: plain } = person(choices);
  return good(plain, plain);
};

/** The address of one of these people, or of somebody nobody knows. */
export const sender: Draw<Address> = (choices) => {
  const { digits, userId: plain, parentUserId: parent } = person(choices);
  const phone = `+${digits}`;
  return pick<Draw<Address>>(
    choices,
    () => good(digits, { id: digits, phone }),
    () => good(digits, { id: digits, phone }),
    () => good(phone, { id: phone, phone }),
    () => good(plain, { id: plain, userId: plain }),
    () => good(parent, { id: parent, parentUserId: parent }),
    address,
  )(choices);
};

/** What a person shows of themselves. */
export interface Profile {
  readonly name?: string;
  readonly username?: string;
}

const profileRows = { name: ['name', text], username: ['username', username] } as const;

export const profile = part<Profile>(profileRows);

const country: Draw<string> = (choices) =>
  pick<Drawn<string>>(choices, good('GB', 'GB'), good('BR', 'BR'), nothing(''));

const contact: Draw<Contact> = meaning(
  objectOf<Contact & { profile?: Profile & { country?: string } }>({
    waId: ['wa_id', waId],
    userId: ['user_id', userId],
    parentUserId: ['parent_user_id', parentUserId],
    identityHash: ['identity_key_hash', id],
    countryCode: ['country_code', country],
    profile: ['profile', part({ ...profileRows, country: ['country_code', country] })],
  }),
  ({ profile: { country: within, ...profile } = {}, ...rest }) => {
    const about = compact({ countryCode: within, ...rest, ...profile }) as Contact;
    return Object.keys(about).length > 0 ? about : undefined;
  },
);

export const contacts: Draw<Contact[]> = listOrJunk(contact, 5, 'junk', []);

/** Who the people of an envelope are. `only`: the one contact of a batch with one message, taken even without a match. */
export interface People {
  readonly contacts: readonly Contact[];
  readonly only?: Contact | undefined;
}

/** How a record names a person. */
export interface Named {
  readonly from?: Address | undefined;
  readonly userId?: string | undefined;
  readonly parentUserId?: string | undefined;
}

/** A profile is found by user id, else by number, however that is written, else by parent id; the first that fits counts. */
function find({ contacts: all }: People, { from, userId: known, parentUserId: parent }: Named): Contact | undefined {
  const isAt = (value: string) => (candidate: Contact) =>
    candidate.userId === value || (phoneOf(candidate.waId) ?? candidate.waId) === value;
  const byUserId = known === undefined ? undefined : all.find(isAt(known));
  const byNumber = from === undefined ? undefined : all.find(isAt(from.phone ?? from.id));
  const isOf = (whole: string | undefined) =>
    whole === undefined ? undefined : all.find(({ parentUserId }) => parentUserId === whole);
  return byUserId ?? byNumber ?? isOf(from?.parentUserId) ?? isOf(parent);
}

/** The person that a record and its envelope together tell of; nobody if neither has an id. */
export function partyOf(named: Named, people: People = { contacts: [] }, own?: Identity): Party | undefined {
  const { from, userId: known } = named;
  // Who is only supposed to be the sender speaks for one who is not named at all, and else lends no more than a name.
  const isNameless = from === undefined && known === undefined && named.parentUserId === undefined;
  const contact = find(people, named) ?? (isNameless ? people.only : undefined);
  const portfolio = named.parentUserId ?? from?.parentUserId ?? contact?.parentUserId;
  const key = from?.id ?? known ?? contact?.waId ?? contact?.userId ?? portfolio;
  if (key === undefined) return undefined;
  const isSomebodyElse =
    (known !== undefined && people.only?.userId !== undefined) ||
    (named.parentUserId !== undefined && people.only?.parentUserId !== undefined);
  const hash = contact?.identityHash;
  const identity = { ...(hash && { hash }), ...own };
  return compact({
    id: key,
    phone: from?.phone ?? phoneOf(contact?.waId),
    userId: known ?? contact?.userId ?? (isUserId(key) ? key : undefined),
    parentUserId: portfolio,
    username: contact?.username,
    name: contact || isSomebodyElse ? contact?.name : people.only?.name,
    countryCode: contact?.countryCode,
    identity: Object.keys(identity).length > 0 ? identity : undefined,
  }) as Party;
}

/** Every address drawn for a contact is digits, digits with `+`, or a user id. */
function phoneOf(plain: string | undefined): string | undefined {
  return plain !== undefined && /^\+?\d/.test(plain) ? `+${plain.replace('+', '')}` : undefined;
}

function isUserId(key: string): boolean {
  return /^(GB|US|BR)\.(?!ENT\.)/.test(key);
}
