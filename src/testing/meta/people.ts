import type { Party } from '../../contract/people.ts';
import { filled, move, type Refuse, take, type Wire } from '../saying.ts';
import { digitsOf, phoneIn, takeId } from '../values.ts';

/** Where a record names a person; the user ids only where its writer knows them. */
export interface PersonKeys {
  readonly id: string;
  readonly userId?: string;
  readonly parentUserId?: string;
  /** Whether profiles have usernames and countries. */
  readonly hasAccount?: boolean;
}

/** A person: ids in the record, the rest in a contact beside it, which is found by one of those ids. */
export function sayPerson(
  party: Party | undefined,
  keys: PersonKeys,
  refuse: Refuse,
  at: string,
): { readonly record: Wire; readonly contact: Wire | undefined } {
  if (party === undefined) return { record: {}, contact: undefined };
  const { id, userId, parentUserId, phone } = party;
  const isUserId = keys.userId !== undefined && id === userId;
  const isParentId = keys.parentUserId !== undefined && id === parentUserId && !userId && !phone;
  const from = isUserId || isParentId ? undefined : id;
  takeId(party, refuse, at);
  if (keys.userId) take(party, 'userId');
  if (keys.parentUserId) take(party, 'parentUserId');
  const user_id = keys.userId && userId;
  const parent_user_id = keys.parentUserId && parentUserId;
  const record = {
    [keys.id]: from,
    ...(keys.userId && { [keys.userId]: user_id }),
    ...(keys.parentUserId && { [keys.parentUserId]: parent_user_id }),
  };
  // A number that the id is not is known of somebody whom a user id names.
  const other = user_id || parent_user_id ? digitsOf(take(party, 'phone')) : undefined;
  const known = filled({
    profile: move(party, { name: 'name', ...(keys.hasAccount && { username: 'username' }) }),
    country_code: keys.hasAccount ? take(party, 'countryCode') : undefined,
    wa_id: other,
  });
  return {
    record,
    contact: known && { user_id, parent_user_id, ...known, wa_id: other ?? digitsOf(phoneIn(from)) ?? from },
  };
}
