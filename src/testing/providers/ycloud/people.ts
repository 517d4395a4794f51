import type { Party } from '../../../contract/people.ts';
import { move, type Refuse, take, type Wire } from '../../saying.ts';
import { takeId } from '../../values.ts';

/** Where a person's ids stand the record's kind says; the profile is in the record. */
export interface Person {
  readonly id: string | undefined;
  readonly userId: string | undefined;
  readonly parentUserId: string | undefined;
  readonly profile: Wire | undefined;
}

/** A user id stands in the place of a number only where there is nothing else. */
export function sayPerson(party: Party | undefined, refuse: Refuse, at: string, hasProfile = true): Person {
  if (party === undefined) return { id: undefined, userId: undefined, parentUserId: undefined, profile: undefined };
  const { id, userId, parentUserId } = party;
  const isNamed = id === userId || (id === parentUserId && userId === undefined);
  takeId(party, refuse, at);
  take(party, 'userId');
  take(party, 'parentUserId');
  const profile = hasProfile ? move(party, { name: 'name', username: 'username' }) : undefined;
  return { id: isNamed ? undefined : id, userId, parentUserId, profile };
}
