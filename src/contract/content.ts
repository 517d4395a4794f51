import type { Media } from './media.ts';

/** What the user wrote. */
export interface Text {
  /** The text exactly as sent, even with control characters and unpaired surrogates. It can be empty. */
  body: string;
}

/** A place that the user sent. It does not move: WhatsApp does not deliver live locations to businesses. */
export interface Location {
  /** In degrees, from -90 to 90. */
  latitude: number;
  /** In degrees, from -180 to 180. */
  longitude: number;
  /** The name of the place, such as `The Net Loft`. */
  name?: string;
  /** The postal address, in one text. */
  address?: string;
  /** A web page about the place. The address is not checked. */
  url?: string;
}

/** The user tapped a quick reply button of a template message. Other buttons are `interactive`. */
export interface Button {
  /** The words on the button. */
  text: string;
  /** What the business attached to the button when it sent the template, such as `confirm:8812`. */
  payload?: string;
}

/** A cart that the user filled from the business's catalog and sent. */
export interface Order {
  /** The id of the catalog, such as `771100229933`. */
  catalogId?: string;
  /** What the user wrote to the order. */
  text?: string;
  /**
   * The products, in the order of the body. An item without a product id is left out and reported, so the array can be
   * empty.
   */
  items: OrderItem[];
}

/** One product of an order. */
export interface OrderItem {
  /** The business's own id of the product, such as `SKU-1`. */
  productRetailerId: string;
  /** How many pieces. Absent if the body does not say, or has no number there, which is reported. */
  quantity?: number;
  /** The price of one piece in units of `currency`: `7.99`. Absent if the body does not say, or has no number there. */
  itemPrice?: number;
  /** The currency of the price: three letters of ISO 4217, such as `USD`. It is not checked. */
  currency?: string;
}

/** A person has at most one reaction to a message: a new `added` replaces the one before. */
export type Reaction = ReactionAdded | ReactionRemoved;

/** The user reacted to a message with an emoji. */
export interface ReactionAdded {
  kind: 'added';
  /** The id of the message that the user reacted to. It is of the same kind as `context.messageId`. */
  messageId: string;
  /** The emoji as sent, such as `👍🏽`. It can consist of several code points. */
  emoji: string;
}

/** The user took the reaction back. The body has no emoji or an empty one; Infobip and Vonage have a word for it. */
export interface ReactionRemoved {
  kind: 'removed';
  /** The id of the message from which the reaction was removed. It is of the same kind as `context.messageId`. */
  messageId: string;
}

/** The user changed an earlier message (Cloud). */
export interface Edit {
  /** The id of the message that was changed. The edit has its own id, in `message.id`. */
  messageId: string;
  /** What that message says now. Absent if it could not be read. */
  content?: EditedContent;
}

/** What a changed message says now: a text, or a file, of which users can change the caption. */
export type EditedContent = { type: 'text'; text: Text } | { type: 'media'; media: Media };

/**
 * The user deleted an earlier message for everyone, so the business should delete its copy (Cloud). Meta on-premises
 * and Gupshup send a receipt with the status `deleted` instead.
 */
export interface Revoke {
  /** The id of the message that was deleted. */
  messageId: string;
}

/** A message of which the content is not known. Look into `raw`, and into `errors` if they are there. */
export interface Unknown {
  /**
   * Why the content is not known:
   *
   * - `unsupported`: the provider says that it does not deliver this content. There is no issue
   * - `unrecognized`: this version does not know the type. The issue is `unknown_type`
   * - `malformed`: the type is known, but its content is missing or broken; or there is no type. The issue is
   *   `invalid_record`
   */
  reason: 'unsupported' | 'unrecognized' | 'malformed';
  /** The provider's own word for the type, such as `unsupported`. Absent if the record has none. */
  wireType?: string;
  /** What the user really sent, if the provider says so: `poll_creation`, `pin` and others (Cloud, YCloud). */
  unsupportedType?: string;
}
