import * as v from 'valibot';
import { listOf, type Schema } from './schema.ts';
import { get, isWireObject, lengthOf, type WireObject } from './wire-object.ts';

/** What `read` gives for a value that does not fit in full. */
export const MISFIT: unique symbol = Symbol();
export type Misfit = typeof MISFIT;

/** Counts optional parts that are left out because they do not fit. */
export interface LeftOut {
  count: number;
}

/**
 * A kind of wire value. `read` says what a value means: `undefined` that there is nothing, `MISFIT` that the value, or
 * anything in it, is not what the piece expects. After a misfit it is asked again with a count: then optional parts that
 * do not fit are left out. `schema` describes the same in valibot's terms, and says what is wrong and where. Both come from
 * one definition, so that they cannot drift apart. Pieces compose: a table of pieces is an object.
 */
export interface Piece<T> {
  readonly schema: Schema;
  readonly read: (value: unknown, leftOut?: LeftOut) => T | undefined | Misfit;
}

/** As `piece.read`, of a part that can be left out. */
export function readPart<T>({ read }: Pick<Piece<T>, 'read'>, value: unknown, leftOut: LeftOut): T | undefined {
  const { count } = leftOut;
  const meaning = read(value, leftOut);
  if (meaning !== MISFIT) return meaning;
  // What was left out within it is gone with it.
  leftOut.count = count + 1;
  return undefined;
}

/** A value without parts. `expected` completes "expected …". */
// @__NO_SIDE_EFFECTS__
export function leaf<T>(expected: string, read: (value: unknown) => T | undefined | Misfit): Piece<T> {
  return { schema: v.custom<unknown>((value) => read(value) !== MISFIT, expected), read };
}

/** The same value on the wire, another meaning. */
// @__NO_SIDE_EFFECTS__
export function map<T, U>(inner: Piece<T>, change: (meaning: T) => U | undefined): Piece<U> {
  return {
    get schema() {
      return inner.schema;
    },
    read: (value, leftOut) => {
      const meaning = inner.read(value, leftOut);
      return meaning === undefined || meaning === MISFIT ? (meaning as undefined | Misfit) : change(meaning as T);
    },
  };
}

/** A list. Items that do not fit are left out and reported, `null` items are skipped; nothing left means no list. */
// @__NO_SIDE_EFFECTS__
export function list<T>(item: Piece<T>): Piece<T[]> {
  return {
    get schema() {
      return listOf(item.schema);
    },
    read: (value, leftOut) => {
      const length = lengthOf(value);
      if (length === undefined) return MISFIT;
      const items: T[] = [];
      for (let index = 0; index < length; index++) {
        const wire = get(value as WireObject, index);
        const meaning =
          wire === undefined || wire === null ? undefined : leftOut ? readPart(item, wire, leftOut) : item.read(wire);
        if (meaning === MISFIT) return MISFIT;
        if (meaning !== undefined) items.push(meaning);
      }
      return items.length > 0 ? items : undefined;
    },
  };
}

/** One of two pieces, told apart by a glance at the value. */
// @__NO_SIDE_EFFECTS__
export function either<T>(isFirst: (value: unknown) => boolean, first: Piece<T>, second: Piece<T>): Piece<T> {
  return {
    schema: v.lazy((value) => (isFirst(value) ? first : second).schema),
    read: (value, leftOut) => (isFirst(value) ? first : second).read(value, leftOut),
  };
}

/** A list that some providers send as its only item when there is one. */
// @__NO_SIDE_EFFECTS__
export function listOrItem<T>(item: Piece<T>): Piece<T[]> {
  return either<T[]>(
    (value) => Array.isArray(value) || lengthOf(value) !== undefined,
    list(item),
    map(item, (meaning) => [meaning]),
  );
}

/** Whatever it is; what is wrong with it is said elsewhere. */
export const anything: Piece<unknown> = /* @__PURE__ */ leaf('anything', (value) => value);

/** An object that is read elsewhere. */
export const anyObject: Piece<WireObject> = /* @__PURE__ */ leaf('an object', (value) =>
  isWireObject(value) ? value : MISFIT,
);
