import type { Party } from '../../contract/people.ts';
import { type Profile, toParty } from '../../dialects/whatsapp/people.ts';
import { fields } from '../../wire/object.ts';
import type { Piece } from '../../wire/piece.ts';
import { under } from '../../wire/table.ts';
import { id, text, username } from '../../wire/values.ts';

export const sender: Piece<Profile> = /* @__PURE__ */ fields<Profile>({
  waId: under(id, 'phone'),
  userId: id,
  parentUserId: id,
  username,
  name: text,
});

/** The person whom a message calls by a number, and mostly describes in a part of its own. */
export function readPerson(address: string | undefined, sender: Profile | undefined): Party | undefined {
  return toParty({ address, userId: sender?.userId, parentUserId: sender?.parentUserId }, sender);
}
