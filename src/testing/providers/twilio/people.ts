import type { BusinessNumber, Party } from '../../../contract/people.ts';
import { type Refuse, take, type Wire } from '../../saying.ts';
import { digitsOf, phoneIn, userIdIn } from '../../values.ts';

const CHANNEL = 'whatsapp:';

/** Everybody is called by an address, which names the channel. */
export function addressOf(id: string): string {
  return id.startsWith(CHANNEL) ? id : `${CHANNEL}${phoneIn(id) ?? id}`;
}

/** The address of a person or a number, and what everybody reads in it. */
export function takeAddress(rest: Party | BusinessNumber | undefined, refuse: Refuse, at: string): string | undefined {
  const { id, phone } = rest ?? {};
  if (rest === undefined || id === undefined) return undefined;
  const called = id.slice(CHANNEL.length);
  const isPhone = phoneIn(called);
  if (called.trim() !== called || called === '') refuse(`${at}.id`);
  if (isPhone !== undefined && isPhone !== phone) refuse(`${at}.phone`);
  if (isPhone !== undefined) take(rest, 'phone');
  take(rest, 'id');
  return id;
}

/** The ids of a user stand beside the address; one that is the address is read there already. */
export function sayUserIds(rest: Party | undefined, called: string | undefined, refuse: Refuse, at: string): Wire {
  const kind = userIdIn(called?.slice(CHANNEL.length));
  if (rest && kind !== undefined && rest[kind] === undefined) refuse(`${at}.${kind}`);
  const [userId, parentUserId] = [take(rest, 'userId'), take(rest, 'parentUserId')];
  return {
    ExternalUserId: userId && addressOf(userId),
    ParentExternalUserId: parentUserId && addressOf(parentUserId),
  };
}

/** Digits, which are there for all who are known by a number. */
export function sayWaId(rest: Party, phone: string | undefined): string | undefined {
  take(rest, 'phone');
  return digitsOf(phone);
}
