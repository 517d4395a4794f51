import type { Identity } from './people.ts';

/** Something that happened around the chat. The user wrote nothing. */
export type SystemEvent = NumberChanged | IdentityChanged | UserIdChanged | ChatOpened | GroupEvent | OtherSystemEvent;

/** The user moved to another phone number. `message.from` is the old one. */
export interface NumberChanged {
  kind: 'number_changed';
  /** The new WhatsApp id, such as `12025550163`: write to this one from now on. */
  newId: string;
  /** The new phone number in E.164 with `+`. Absent if `newId` is not a complete phone number. */
  newPhone?: string;
  /** The new business-scoped user id, which changes together with the number (Cloud, since August 2026). */
  userId?: string;
  /** The new id in the parent business portfolio (Cloud, since August 2026). */
  parentUserId?: string;
  /** The business-scoped user id before the change (Cloud, since August 2026). */
  previousUserId?: string;
  /** The id in the parent business portfolio before the change (Cloud, since August 2026). */
  previousParentUserId?: string;
  /** WhatsApp's sentence about the event. */
  body?: string;
}

/** The encryption identity of the user changed: the user has a new phone, or another person has the number. */
export interface IdentityChanged {
  kind: 'identity_changed';
  /** The new identity. */
  identity?: Identity;
  /** WhatsApp's sentence about the event. */
  body?: string;
}

/** The business-scoped user id of the user changed (Cloud, since August 2026). */
export interface UserIdChanged {
  kind: 'user_id_changed';
  /** The new user id, such as `US.13491208655302741918`. */
  userId: string;
  /** The new id in the parent business portfolio. */
  parentUserId?: string;
  /** The user id before the change. */
  previousUserId?: string;
  /** The id in the parent business portfolio before the change. */
  previousParentUserId?: string;
  /** WhatsApp's sentence about the event. */
  body?: string;
}

/** The user opened the chat for the first time, and has written nothing yet (Cloud, YCloud: `request_welcome`). */
export interface ChatOpened {
  kind: 'chat_opened';
}

/** Somebody joined, left or changed a group (Meta on-premises). */
export interface GroupEvent {
  kind: 'group';
  /**
   * The provider's own word for the event, such as `group_user_joined`. Absent if the body has none, as on Meta's page.
   */
  wireType?: string;
  /** WhatsApp's sentence about the event. */
  body?: string;
}

/**
 * An event of a kind that this version does not know, or one without the fields that its kind needs. Look into `raw`.
 * `issues` has an `unknown_type`.
 */
export interface OtherSystemEvent {
  kind: 'other';
  /** The provider's own word for the event. Absent if the body has none. */
  wireType?: string;
  /** WhatsApp's sentence about the event. */
  body?: string;
}
