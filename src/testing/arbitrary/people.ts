import type { BusinessNumber, Identity, Party } from '../../contract/people.ts';
import { phoneIn } from '../values.ts';
import { type Choices, type Draw, now, oneOf, parts, pick, someParts } from './choices.ts';
import { anyId, digits, flag, id, parentUserId, phone, text, time, userId } from './values.ts';

export const identity: Draw<Identity> = someParts({ hash: anyId, acknowledged: flag, createdAt: time });

/** Somebody known by a number, as everybody was until 2026, by a user id, or by anything else. */
export const party: Draw<Party> = (choices) => {
  const named = parts<Omit<Party, 'id' | 'phone' | 'userId' | 'parentUserId'>>({
    username: id,
    name: text,
    countryCode: id,
    identity,
  })(choices);
  return { ...oneOf(byPhone, byPhone, byPhone, byUserId, byParentUserId, byName)(choices), ...named };
};

type Ids = Pick<Party, 'id' | 'phone' | 'userId' | 'parentUserId'>;

const byPhone: Draw<Ids> = (choices) => {
  const number = phone(choices);
  return { id: writtenNumber(choices, number), phone: number, ...userIds(choices) };
};

/** Mostly digits, and now and then as people write it. */
export function writtenNumber(choices: Choices, number: string): string {
  if (!now(choices, 8)) return number.slice(1);
  const country = number.slice(1, 3);
  const area = number.slice(3, 6);
  const rest = number.slice(6);
  return pick(choices, [
    number,
    `+${country} ${area} ${rest}`,
    `${country} (${area}) ${rest}`,
    `${country}.${area}-${rest}`,
  ]);
}

const byUserId: Draw<Ids> = (choices) => {
  const user = userId(choices);
  const { parentUserId } = userIds(choices);
  return { id: user, userId: user, ...(parentUserId && { parentUserId }), ...numberOf(choices) };
};

const byParentUserId: Draw<Ids> = (choices) => {
  const parent = parentUserId(choices);
  return { id: parent, parentUserId: parent };
};

const byName: Draw<Ids> = (choices) => ({ id: id(choices), ...userIds(choices), ...numberOf(choices) });

function userIds(choices: Choices): Pick<Party, 'userId' | 'parentUserId'> {
  return parts<Pick<Party, 'userId' | 'parentUserId'>>({ userId, parentUserId })(choices);
}

function numberOf(choices: Choices): { phone?: string } {
  return now(choices, 3) ? { phone: phone(choices) } : {};
}

/** A number of the business is called by itself, or by an id that has nothing to do with it. */
export const businessNumber: Draw<BusinessNumber> = (choices) => {
  const account = now(choices, 3) ? { businessAccountId: anyId(choices) } : {};
  const number = `+442079460${100 + choices(900)}`;
  const called = oneOf<string>(
    () => number.slice(1),
    (choices) => writtenNumber(choices, number),
    id,
    digits,
  )(choices);
  const own = phoneIn(called) ?? (now(choices, 2) ? number : undefined);
  return { id: called, ...(own && { phone: own }), ...account };
};
