import type { Party } from '../../../src/index.ts';
import { type Address, address } from '../../laws/shaped/addresses.ts';
import { compact } from '../../laws/shaped/drawn.ts';
import { type Profile, parentUserId, partyOf, userId } from '../../laws/shaped/people.ts';
import { part } from '../../laws/shaped/whatsapp.ts';

/** A user of WhatsApp by all that is known: the sender, or the recipient. */
export interface User {
  readonly userId?: string;
  readonly parentUserId?: string;
  readonly wa?: Address;
}

export const user = part<User>({
  userId: ['user_id', userId],
  parentUserId: ['parent_user_id', parentUserId],
  wa: ['wa_id', address],
});

/** The first that is there is the person's id, and the first that is a number the phone. */
export function personAt(at: Address | undefined, { wa, ...ids }: User = {}, shown: Profile = {}): Party | undefined {
  const party = partyOf({ from: at ?? (ids.userId === undefined ? wa : undefined), ...ids });
  return party && (compact({ ...party, phone: at?.phone ?? wa?.phone, ...shown }) as Party);
}
