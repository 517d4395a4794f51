import type { MessageType, ProviderId } from '../contract/message.ts';
import type { MessageStatus, UnhandledKind } from '../contract/result.ts';

/** A body as a provider posts it, and a summary of what is in it. */
export interface Sample {
  /** The provider that posts such a body. */
  readonly provider: ProviderId;
  /** What is in the body, and what is special about it: `media.image-with-caption`. */
  readonly name: string;
  /** The parsed body. Of a form, an object of its fields. */
  readonly body: { readonly [key: string]: unknown };
  /** The types of its messages, in order. */
  readonly messages: readonly MessageType[];
  /** The statuses of its receipts, in order. */
  readonly statuses: readonly MessageStatus['status'][];
  /** The kinds of what is neither a message nor a receipt, in order. */
  readonly unhandled: readonly UnhandledKind[];
}
