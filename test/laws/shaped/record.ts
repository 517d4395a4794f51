import type { MessageType, UnhandledKind } from '../../../src/index.ts';
import type { Choices } from './choices.ts';
import { below, type Draw, type Expected } from './drawn.ts';

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

export type DrawContent = (choices: Choices) => DrawnContent;

/** A body under one key of the record. */
export function under<T>(key: string, type: MessageType, draw: Draw<T>): DrawContent {
  return (choices) => {
    const { wire, means, issues } = draw(choices);
    return { wire: { [key]: wire }, means: { type, [type]: means }, issues: below(key, issues) };
  };
}

export function unknown(wire: object, means: object, ...issues: readonly Expected[]): DrawnContent {
  return { wire, means: { type: 'unknown', unknown: means }, issues };
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

/** A body that is one record. */
export function whole(record: DrawnRecord): DrawnBody {
  return { body: record.wire, records: [record], issues: record.issues };
}
