import type { MessageByType, MessageType } from '../contract/message.ts';
import { MISFIT, type Misfit, type Piece } from '../wire/piece.ts';
import type { WireObject } from '../wire/wire-object.ts';
import { readWire } from './fit.ts';
import type { Report } from './issues.ts';
import type { Place } from './place.ts';

/** What stands under the key that a message's type is named after. */
export type BodyOf<T extends MessageType> = MessageByType[T] extends infer M
  ? T extends keyof M
    ? M[T]
    : never
  : never;

/** The record around a body, for the few bodies that cannot be understood alone. */
export interface Surroundings<Head> {
  readonly head: Head;
  readonly record: WireObject;
  readonly wireType: string;
  /** Where the body stands. */
  readonly at: Place | undefined;
  readonly report: Report;
}

/** How the body of one wire type becomes the body of a message. */
export interface Content<Head> {
  readonly type: MessageType;
  /** The keys of the record that the body may stand under; none if the type has no body. Default: the wire type. */
  readonly keys: readonly string[] | undefined;
  /** Keys by which the body is seen to stand in the record itself. */
  readonly inRecord?: readonly string[];
  /** The body; `MISFIT` when it was reported as unfit, `undefined` when it says less than the type promises. */
  readonly read: (body: unknown, around: Surroundings<Head>) => unknown;
}

/**
 * A type whose body is described by a piece, and where the piece's meaning is not yet the body, by what to make of it:
 * `MISFIT` once it has reported what is missing.
 */
// @__NO_SIDE_EFFECTS__
export function content<T extends MessageType, P, Head>(
  type: T,
  piece: Piece<P>,
  toBody: (meaning: P | undefined, around: Surroundings<Head>, wire: unknown) => BodyOf<T> | undefined | Misfit,
  keys?: readonly string[],
): Content<Head> {
  return {
    type,
    keys,
    read: (body, around) => {
      const meaning = readWire(piece, body, around.at, around.report);
      return meaning === MISFIT ? MISFIT : toBody(meaning, around, body);
    },
  };
}

/** A type whose piece already means the body. */
// @__NO_SIDE_EFFECTS__
export function plainContent<T extends MessageType>(type: T, piece: Piece<BodyOf<T>>): Content<unknown> {
  return content<T, BodyOf<T>, unknown>(type, piece, (body) => body);
}

/** A type that is its own whole content. */
// @__NO_SIDE_EFFECTS__
export function bodiless<T extends MessageType, Head>(
  type: T,
  toBody: (around: Surroundings<Head>) => BodyOf<T>,
): Content<Head> {
  return { type, keys: [], read: (_, around) => toBody(around) };
}
