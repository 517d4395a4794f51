import type { MessageType, UnhandledKind } from '../../../src/index.ts';
import type { Expected } from './drawn.ts';

/** One record of an envelope, and what has to become of it. */
export interface DrawnRecord {
  readonly wire: unknown;
  readonly fate: Fate;
  readonly issues: readonly Expected[];
}

export type Fate =
  /** Everything of the message or the receipt but `provider` and `raw`. */
  | { readonly list: 'messages' | 'statuses'; readonly means: object }
  | { readonly list: 'unhandled'; readonly kind: UnhandledKind };

/** The content of a message: keys of the record, and what they make of it. */
export interface DrawnContent {
  readonly wire: object;
  readonly means: { readonly type: MessageType; readonly [key: string]: unknown };
  readonly issues: readonly Expected[];
}

export function unhandled(kind: UnhandledKind, wire: unknown, issues: readonly Expected[] = []): DrawnRecord {
  return { wire, fate: { list: 'unhandled', kind }, issues };
}

/** A whole body, and the result it has to give. */
export interface DrawnBody {
  readonly body: unknown;
  /** In the order in which each list of the result has them, each with the very object it is made of. */
  readonly records: readonly DrawnRecord[];
  readonly issues: readonly Expected[];
}
