import type { Context, ProviderError, Referral } from './attributes.ts';
import type { ContactCard } from './contact-card.ts';
import type { Button, Edit, Location, Order, Reaction, Revoke, Text, Unknown } from './content.ts';
import type { Interactive } from './interactive.ts';
import type { Media } from './media.ts';
import type { BusinessNumber, Party } from './people.ts';
import type { SystemEvent } from './system.ts';

/**
 * The contract: what an inbound WhatsApp message is, whoever delivered it.
 *
 * Three rules hold for every type in this file:
 * - a message's body stands under the key its type is named after: `message[message.type]`;
 * - what is not known is not there: no `null`, no `undefined`, no empty string for ids and captions;
 * - ids are opaque strings, untouched but for surrounding blanks; times are ISO 8601 in UTC.
 */

/** The providers whose webhook bodies can be read. */
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

/** Every type of inbound message. The union, the names and the handler map of `matchMessage` derive from this list. */
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

/** The names a `switch (message.type)` has to cover. */
export type MessageType = keyof MessageByType;

/** One message that a WhatsApp user sent to the business, or that WhatsApp sent about that user. */
export type InboundMessage = MessageByType[MessageType];

/** What every message has, whatever its type. */
export interface MessageBase {
  /** Whose webhook delivered it. */
  provider: ProviderId;
  /**
   * The id to deduplicate on and to reply to. WhatsApp's own (`wamid.…`) where the provider hands it on: Twilio, Vonage and
   * Gupshup Enterprise have their own, and Infobip may. Webhooks are delivered at least once, so the same id can come again.
   */
  id: string;
  /** The provider's own id, where it comes beside WhatsApp's (InnoPaaS and YCloud `id`). */
  providerMessageId?: string;
  /** Who wrote. */
  from: Party;
  /** Which of the business's numbers it came to. Absent where the wire does not say: Meta on-premises does not. */
  to?: BusinessNumber;
  /**
   * When it was sent (Infobip and Gupshup's v2: received), ISO 8601 UTC with milliseconds. Absent when missing or not a time,
   * and always with Twilio.
   */
  timestamp?: string;
  /** The group it was written in. Absent in a one-to-one chat. */
  groupId?: string;
  /** What it points to: the message it answers, a forward, a product it asks about. Absent when it stands alone. */
  context?: Context;
  /** The ad or post the user came from. On any type; absent when there was none or the user removed it. */
  referral?: Referral;
  /** What the provider says went wrong with this message: content it cannot deliver, media it could not download. */
  errors?: ProviderError[];
  /**
   * The provider's own record of this message: the very object of the parsed body, never a copy. Where the record stands in the
   * body as JSON text (Gupshup's forms), it is what that says.
   */
  raw: unknown;
}

export interface TextMessage extends MessageBase {
  type: 'text';
  text: Text;
}

export interface MediaMessage extends MessageBase {
  type: 'media';
  media: Media;
  /**
   * Further files of the same message, in wire order. Absent where there are none: only Twilio documents more than one, and
   * WhatsApp itself sends one.
   */
  additionalMedia?: Media[];
}

export interface LocationMessage extends MessageBase {
  type: 'location';
  location: Location;
}

export interface ContactsMessage extends MessageBase {
  type: 'contacts';
  /** The cards shared, in order. Empty when none could be read. */
  contacts: ContactCard[];
}

export interface InteractiveMessage extends MessageBase {
  type: 'interactive';
  interactive: Interactive;
}

export interface ButtonMessage extends MessageBase {
  type: 'button';
  button: Button;
}

export interface OrderMessage extends MessageBase {
  type: 'order';
  order: Order;
}

export interface ReactionMessage extends MessageBase {
  type: 'reaction';
  reaction: Reaction;
}

export interface SystemMessage extends MessageBase {
  type: 'system';
  system: SystemEvent;
}

export interface EditMessage extends MessageBase {
  type: 'edit';
  edit: Edit;
}

export interface RevokeMessage extends MessageBase {
  type: 'revoke';
  revoke: Revoke;
}

/** Nothing but a referral arrived: the user came from an ad and has not written. */
export interface ReferralMessage extends MessageBase {
  type: 'referral';
  referral: Referral;
}

/** Nothing but a pointer to another message or a product arrived. */
export interface ContextMessage extends MessageBase {
  type: 'context';
  context: Context;
}

export interface UnknownMessage extends MessageBase {
  type: 'unknown';
  unknown: Unknown;
}
