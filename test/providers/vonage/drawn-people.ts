import type { Party } from '../../../src/index.ts';
import { type Address, address } from '../../laws/shaped/addresses.ts';
import { compact, type Draw, object, rows } from '../../laws/shaped/drawn.ts';
import { parentUserId, userId } from '../../laws/shaped/people.ts';
import { text, username } from '../../laws/shaped/values.ts';
import { objectOrJunk } from '../../laws/shaped/whatsapp.ts';

export interface Profile {
  readonly name?: string;
  readonly username?: string;
}

export const profile: Draw<Profile> = objectOrJunk(
  object(rows<Profile>({ name: ['name', text], username: ['username', username] })),
);

/** A user of WhatsApp by all that is known: the sender, or the recipient. */
export interface User {
  readonly userId?: string;
  readonly parentUserId?: string;
  readonly wa?: Address;
}

export const user: Draw<User> = objectOrJunk(
  object(
    rows<User>({ userId: ['user_id', userId], parentUserId: ['parent_user_id', parentUserId], wa: ['wa_id', address] }),
  ),
);

/** The first that is there is the person's id, and the first that is a number the phone. */
export function personAt(at: Address | undefined, about: User = {}, shown: Profile = {}): Party | undefined {
  const { userId, parentUserId, wa } = about;
  const key = at?.id ?? userId ?? wa?.id ?? parentUserId;
  if (key === undefined) return undefined;
  const named = at ?? (userId === undefined ? wa : undefined);
  return compact({
    id: key,
    phone: at?.phone ?? wa?.phone,
    userId: userId ?? named?.userId,
    parentUserId: parentUserId ?? named?.parentUserId,
    ...shown,
  }) as Party;
}
