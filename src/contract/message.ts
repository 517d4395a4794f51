import type { Context, ProviderError, Referral } from './attributes.ts';
import type { ContactCard } from './contact-card.ts';
import type { Button, Edit, Location, Order, Reaction, Revoke, Text, Unknown } from './content.ts';
import type { Interactive } from './interactive.ts';
import type { Media } from './media.ts';
import type { BusinessNumber, Party } from './people.ts';
import type { SystemEvent } from './system.ts';

/**
 * The contract: what an inbound WhatsApp message is, whoever delivered it. Three rules hold for every type of it:
 *
 * - The content of a message is in the field that has the name of its type: `message[message.type]`.
 * - What is not known is absent: it is not `null`, not `undefined`, and no id or caption is an empty string.
 * - Ids are strings, of which only spaces around them were removed. Times are ISO 8601 in UTC with milliseconds.
 */

/** The names of the providers whose bodies can be read. `isProviderId` checks a text against this list. */
export type ProviderId =
  | 'meta-onprem'
  | 'meta-cloud'
  | 'infobip'
  | 'sinch-legacy'
  | 'innopaas'
  | 'twilio'
  | 'ycloud'
  | 'gupshup'
  | 'vonage';

/**
 * Every type of message, by its name: `MessageByType['order']` is an `OrderMessage`. From 1.0 on, a new type is a major
 * version.
 */
export interface MessageByType {
  text: TextMessage;
  media: MediaMessage;
  location: LocationMessage;
  contacts: ContactsMessage;
  interactive: InteractiveMessage;
  button: ButtonMessage;
  order: OrderMessage;
  reaction: ReactionMessage;
  system: SystemMessage;
  edit: EditMessage;
  revoke: RevokeMessage;
  referral: ReferralMessage;
  context: ContextMessage;
  unknown: UnknownMessage;
}

/** What `message.type` can be, and so what a `switch` over it has to cover. */
export type MessageType = MessageByType[keyof MessageByType]['type'];

/**
 * A message that a WhatsApp user sent to the business, or that WhatsApp sent about that user. `type` says which fields
 * it has.
 */
export type InboundMessage = MessageByType[MessageType];

/** What every message has, whatever its type. */
export interface MessageBase {
  /** The provider that delivered the message. */
  provider: ProviderId;
  /**
   * The id of the message, to reply to and to find duplicates: every provider can deliver the same message again. It is
   * WhatsApp's (`wamid.…`) if the provider passes it on. Twilio, Vonage and Gupshup Enterprise have their own, Infobip
   * sometimes. `messageKey` makes a key for a database of it.
   */
  id: string;
  /** The provider's own id, if the record has it in addition to WhatsApp's (InnoPaaS and YCloud). */
  providerMessageId?: string;
  /** Who wrote the message, or whom an event is about. */
  from: Party;
  /**
   * The business's number that received the message. Absent if the body does not say: Meta on-premises mostly does not.
   */
  to?: BusinessNumber;
  /**
   * When the message was sent (Infobip and Gupshup v2: received), in ISO 8601 in UTC with milliseconds:
   * `2026-01-01T10:00:00.000Z`. Absent if the body has no valid time; always with Twilio.
   */
  timestamp?: string;
  /** The id of the group in which the message was written. Absent in a chat of two. */
  groupId?: string;
  /**
   * What the message refers to: the message that it answers, that it was forwarded, a product. Absent if it refers to
   * nothing.
   */
  context?: Context;
  /** The ad or post that the user came from. A message of any type can have it. Absent if there was none. */
  referral?: Referral;
  /**
   * What went wrong with the message, as the provider reports it: content that it does not deliver, or a file that it
   * could not fetch. Absent if it reports nothing.
   */
  errors?: ProviderError[];
  /**
   * The provider's own record of this message: the same object as in the parsed body, not a copy. If the record is JSON
   * text there (forms of Gupshup), the parsed text.
   */
  raw: unknown;
}

/** The user wrote a text. */
export interface TextMessage extends MessageBase {
  type: 'text';
  text: Text;
}

/** The user sent a file: an image, a video, an audio, a document or a sticker. */
export interface MediaMessage extends MessageBase {
  type: 'media';
  media: Media;
  /**
   * The other files of a message with several, in the order of the body. Usually absent: only Twilio documents such
   * messages, and WhatsApp itself sends one file in each message.
   */
  additionalMedia?: Media[];
}

/** The user sent a place. */
export interface LocationMessage extends MessageBase {
  type: 'location';
  location: Location;
}

/** The user shared contact cards. */
export interface ContactsMessage extends MessageBase {
  type: 'contacts';
  /** The cards, in the order of the body. Empty if none could be read. */
  contacts: ContactCard[];
}

/** The user answered by tapping on something that the business sent. */
export interface InteractiveMessage extends MessageBase {
  type: 'interactive';
  interactive: Interactive;
}

/** The user tapped a quick reply button of a template message. */
export interface ButtonMessage extends MessageBase {
  type: 'button';
  button: Button;
}

/** The user ordered products from the business's catalog. */
export interface OrderMessage extends MessageBase {
  type: 'order';
  order: Order;
}

/** The user reacted to a message with an emoji, or took the reaction back. */
export interface ReactionMessage extends MessageBase {
  type: 'reaction';
  reaction: Reaction;
}

/** Something happened around the chat, such as a new phone number of the user. */
export interface SystemMessage extends MessageBase {
  type: 'system';
  system: SystemEvent;
}

/** The user changed an earlier message. */
export interface EditMessage extends MessageBase {
  type: 'edit';
  edit: Edit;
}

/** The user deleted an earlier message for everyone. */
export interface RevokeMessage extends MessageBase {
  type: 'revoke';
  revoke: Revoke;
}

/** The record has only a referral: the user came from an ad and has not written anything. */
export interface ReferralMessage extends MessageBase {
  type: 'referral';
  referral: Referral;
}

/** The record has only a reference to another message or to a product. */
export interface ContextMessage extends MessageBase {
  type: 'context';
  context: Context;
}

/** Somebody wrote, but the content is not known. */
export interface UnknownMessage extends MessageBase {
  type: 'unknown';
  unknown: Unknown;
}
