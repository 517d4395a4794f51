import type { Identity } from './people.ts';

/** Something that happened around the chat rather than in it. */
export type SystemEvent = NumberChanged | IdentityChanged | UserIdChanged | ChatOpened | GroupEvent | OtherSystemEvent;

/** The user moved to another phone number; `from` is the old one. */
export interface NumberChanged {
  kind: 'number_changed';
  /** The new WhatsApp id: write to this one from now on. */
  newId: string;
  /** E.164 with `+`. Absent when `newId` is no complete phone number. */
  newPhone?: string;
  /** The user ids that changed together with the number (Cloud, August 2026). Absent where the wire does not name them. */
  userId?: string;
  parentUserId?: string;
  previousUserId?: string;
  previousParentUserId?: string;
  /** WhatsApp's sentence about it. */
  body?: string;
}

/** The user's encryption identity changed: a new phone, or somebody else's. */
export interface IdentityChanged {
  kind: 'identity_changed';
  identity?: Identity;
  body?: string;
}

/** The user's business-scoped user id changed (Cloud, August 2026). */
export interface UserIdChanged {
  kind: 'user_id_changed';
  userId: string;
  parentUserId?: string;
  previousUserId?: string;
  previousParentUserId?: string;
  body?: string;
}

/** The user opened the chat for the first time, and wrote nothing yet (Cloud `request_welcome`). */
export interface ChatOpened {
  kind: 'chat_opened';
}

/** Somebody joined, left, or changed a group (Meta on-premises). */
export interface GroupEvent {
  kind: 'group';
  /** The wire's own word for it, such as `group_user_joined`. Absent where it has none, which is what Meta's page shows. */
  wireType?: string;
  body?: string;
}

/** An event of a kind that this version does not know, or that lacks what its kind promises; see `raw`. */
export interface OtherSystemEvent {
  kind: 'other';
  /** The wire's own word for it. */
  wireType?: string;
  body?: string;
}
