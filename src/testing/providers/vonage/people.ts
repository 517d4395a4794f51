import type { Party } from '../../../contract/people.ts';
import { filled, move, type Refuse, take, type Wire } from '../../saying.ts';
import { digitsOf, phoneIn, takeId } from '../../values.ts';

export interface SaidPerson {
  /** The number; the user id where there is none, which is inferred. */
  readonly address?: string | undefined;
  /** Of users who have a user id. */
  readonly user?: Wire | undefined;
  readonly profile?: Wire | undefined;
}

export function sayPerson(party: Party | undefined, refuse: Refuse, at: string): SaidPerson {
  if (party === undefined) return {};
  const { phone, userId, parentUserId } = party;
  const address = takeId(party, refuse, at);
  for (const known of ['phone', 'userId', 'parentUserId'] as const) take(party, known);
  const isKnownByNumber = userId === undefined && parentUserId === undefined && phone === phoneIn(address);
  return {
    address,
    user: isKnownByNumber
      ? undefined
      : filled({ user_id: userId, parent_user_id: parentUserId, wa_id: digitsOf(phone) }),
    profile: move(party, { name: 'name', username: 'username' }),
  };
}
