import type { Media } from './media.ts';

export interface Text {
  /** As written, down to lone surrogates and control characters. May be empty. */
  body: string;
}

/** A fixed place. Live locations are not delivered to businesses. */
export interface Location {
  /** Degrees, -90 to 90. */
  latitude: number;
  /** Degrees, -180 to 180. */
  longitude: number;
  name?: string;
  address?: string;
  url?: string;
}

/** A quick reply button of a template message. */
export interface Button {
  /** The button's label. */
  text: string;
  /** What the business attached to the button. */
  payload?: string;
}

/** A cart sent from the business's catalog. */
export interface Order {
  catalogId?: string;
  /** What the user wrote beside it. */
  text?: string;
  /** In order. Items without a product id are left out and reported. */
  items: OrderItem[];
}

export interface OrderItem {
  /** The business's own id of the product. */
  productRetailerId: string;
  /** Absent when it is not a number. */
  quantity?: number;
  /** Price of one, in units of `currency`. Absent when it is not a number. */
  itemPrice?: number;
  /** ISO 4217. */
  currency?: string;
}

export type Reaction = ReactionAdded | ReactionRemoved;

export interface ReactionAdded {
  kind: 'added';
  /** The message reacted to. */
  messageId: string;
  emoji: string;
}

/** The user took the reaction back. On the wire: an empty or missing emoji. */
export interface ReactionRemoved {
  kind: 'removed';
  messageId: string;
}

/** The user changed an earlier message. */
export interface Edit {
  /** The message that changed. */
  messageId: string;
  /** What it says now. Absent when it could not be read. */
  content?: EditedContent;
}

/** WhatsApp lets people edit texts and captions. */
export type EditedContent = { type: 'text'; text: Text } | { type: 'media'; media: Media };

/** The user deleted an earlier message for everyone: the business should delete its copy. */
export interface Revoke {
  /** The message that was deleted. */
  messageId: string;
}

/** A message whose content cannot be had; `raw` and often `errors` hold what there is. */
export interface Unknown {
  /**
   * - `unsupported`: the provider says that it does not deliver this content.
   * - `unrecognized`: a type that this version does not know.
   * - `malformed`: a known type whose body is missing or broken.
   */
  reason: 'unsupported' | 'unrecognized' | 'malformed';
  /** The wire's own word for the type. Absent when it has none. */
  wireType?: string;
  /** What the user really sent, where the provider tells: `poll_creation`, `pin`, … (Cloud). */
  unsupportedType?: string;
}
