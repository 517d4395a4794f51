import type { MessageByType, MessageType } from '../contract/message.ts';
import type { Piece } from '../wire/piece.ts';
import { holds, type WireObject } from '../wire/wire-object.ts';
import { REPORTED, type Reported, readWire } from './fit.ts';
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
  /** As declared, or by the key of the one body; empty before that is found. */
  readonly wireType: string;
  /** Where the body stands; until it is found, the record. */
  readonly at: Place | undefined;
  readonly report: Report;
}

/** The key of a record under which the body of a type stands; `undefined` where it is the record itself. */
export type Find = (record: WireObject, wireType: string) => string | undefined;

/** Under the type's own name. */
export const underType: Find = (_, wireType) => wireType;

/** Under the first of some keys that holds something. */
// @__NO_SIDE_EFFECTS__
export function underOneOf(...keys: readonly [string, ...string[]]): Find {
  return (record) => keys.find((key) => holds(record, key)) ?? keys[0];
}

/** In the record itself. */
export const inRecord: Find = () => undefined;

/** How the body of one wire type becomes the body of a message. */
export interface Content<Head> {
  readonly type: MessageType;
  readonly find: Find;
  /** The body; `undefined` when it says less than the type promises, `REPORTED` when that has been said already. */
  readonly read: (body: unknown, around: Surroundings<Head>) => unknown;
  /** What the message has by this body, where that is more than the body under the name of its type, or another type. */
  readonly toParts?: (body: never) => object;
}

/**
 * A type whose body is described by a piece, and where the piece's meaning is not yet the body, by what to make of it.
 */
// @__NO_SIDE_EFFECTS__
export function content<T extends MessageType, P, Head>(
  type: T,
  piece: Piece<P>,
  toBody: (meaning: P | undefined, around: Surroundings<Head>, wire: unknown) => BodyOf<T> | undefined | Reported,
  find: Find = underType,
): Content<Head> {
  return {
    type,
    find,
    read: (body, around) => {
      const meaning = readWire(piece, body, around.at, around.report);
      return meaning === REPORTED ? REPORTED : toBody(meaning, around, body);
    },
  };
}

/** A type whose piece already means the body. */
// @__NO_SIDE_EFFECTS__
export function plainContent<T extends MessageType>(type: T, piece: Piece<BodyOf<T>>, find?: Find): Content<unknown> {
  return content<T, BodyOf<T>, unknown>(type, piece, (body) => body, find);
}

/** A type that is its own whole content. */
// @__NO_SIDE_EFFECTS__
export function bodiless<T extends MessageType, Head>(
  type: T,
  toBody: (around: Surroundings<Head>) => BodyOf<T>,
): Content<Head> {
  return { type, find: inRecord, read: (_, around) => toBody(around) };
}
