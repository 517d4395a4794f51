import type { Identity, Party } from '../../contract/people.ts';
import { fitter, type Fit, MISFIT } from '../../core/fit.ts';
import type { Report } from '../../core/issues.ts';
import type { Place } from '../../core/place.ts';
import { isUserId, readPhone } from '../../wire/phone.ts';
import { list, map, object, optionalPiece, type Piece } from '../../wire/piece.ts';
import { id, text } from '../../wire/values.ts';

/** One of an envelope's `contacts`: who the people in its messages and receipts are. Not a shared card. */
export interface Contact {
  waId?: string;
  userId?: string;
  parentUserId?: string;
  identityHash?: string;
  username?: string;
  name?: string;
}

interface Profile {
  name?: string;
  username?: string;
}

interface WireContact extends Contact {
  profile?: Profile;
}

/** Usernames come with and without `@`. */
const username: Piece<string> = /* @__PURE__ */ map(id, (value) => value.replace(/^@/, '') || undefined);

const contact: Piece<Contact> = /* @__PURE__ */ map(
  /* @__PURE__ */ object<WireContact>({
    wa_id: ['waId', id],
    user_id: ['userId', id],
    parent_user_id: ['parentUserId', id],
    identity_key_hash: ['identityHash', id],
    profile: ['profile', /* @__PURE__ */ object<Profile>({ name: ['name', text], username: ['username', username] })],
  }),
  ({ profile, ...contact }) => ({ ...contact, ...profile }),
);
