import type { MessageType, ProviderId } from '../contract/message.ts';
import type { MessageStatus, UnhandledKind } from '../contract/result.ts';

/** A body as a provider posts it. */
export interface Sample {
  readonly provider: ProviderId;
  /** What is in it, and what is special about it: `media.image-with-caption`. */
  readonly name: string;
  readonly body: { readonly [key: string]: unknown };
  /** The types of its messages, in order; the receipts; and what is neither. */
  readonly messages: readonly MessageType[];
  readonly statuses: readonly MessageStatus['status'][];
  readonly unhandled: readonly UnhandledKind[];
}
