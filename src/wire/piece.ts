import * as v from 'valibot';
import { isWireObject, optional, type Schema, type WireObject, wireObject } from './schema.ts';

/**
 * A kind of wire value. `schema` says what fits; `read` says what a value that fits means, `undefined` when it means
 * that there is nothing. Pieces compose: a table of pieces is an object, and the table is the documentation of the wire.
 */
export interface Piece<T> {
  readonly schema: Schema;
  readonly read: (value: unknown) => T | undefined;
}

// @__NO_SIDE_EFFECTS__
export function piece<W, T>(schema: v.GenericSchema<W>, read: (value: W) => T | undefined): Piece<T> {
  return { schema, read: read as (value: unknown) => T | undefined };
}

/** The same value on the wire, another meaning. */
// @__NO_SIDE_EFFECTS__
export function map<T, U>(inner: Piece<T>, change: (value: T) => U | undefined): Piece<U> {
  return {
    schema: inner.schema,
    read: (value) => {
      const meaning = inner.read(value);
      return meaning === undefined ? undefined : change(meaning);
    },
  };
}

/** A list. Items that do not fit are left out and reported, `null` items are skipped; nothing left means no list. */
// @__NO_SIDE_EFFECTS__
export function list<T>(item: Piece<T>): Piece<T[]> {
  return {
    schema: v.array(optional(item.schema), 'an array'),
    read: (value) => {
      const items: T[] = [];
      for (const wire of value as unknown[]) {
        const meaning = wire === undefined || wire === null ? undefined : item.read(wire);
        if (meaning !== undefined) items.push(meaning);
      }
      return items.length > 0 ? items : undefined;
    },
  };
}

/** A list that some providers send as its only item when there is one. */
// @__NO_SIDE_EFFECTS__
export function listOrItem<T>(item: Piece<T>): Piece<T[]> {
  const many = list(item);
  return {
    schema: v.lazy((value) => (Array.isArray(value) ? many.schema : item.schema)),
    read: (value) => many.read(Array.isArray(value) ? value : [value]),
  };
}

/** Which key of the result a key of the wire means, and how its value is read. */
type Row<T> = { [K in keyof T]-?: readonly [target: K, piece: Piece<NonNullable<T[K]>>] }[keyof T];

/** The wire keys of an object. */
export type Table<T> = { readonly [key: string]: Row<T> };

/**
 * An object by a table of its wire keys. Several keys may mean the same: the one further up counts. Keys that the table
 * does not name are ignored. Without its `required` parts an object does not fit; one that means nothing is no object.
 */
// @__NO_SIDE_EFFECTS__
export function object<T extends object>(table: Table<T>, ...required: (keyof T)[]): Piece<T> {
  const rows = new Map(Object.entries(table));
  const hasRequired = (wire: unknown) => required.every((target) => find(rows, wire as WireObject, target) !== undefined);
  const entries = wireObject(
    Object.fromEntries(
      Object.entries(table).map(([key, [target, { schema }]]) => [
        key,
        required.includes(target) ? v.nullish(schema) : optional(schema),
      ]),
    ),
  );
  return {
    schema: required.length === 0 ? entries : v.pipe(entries, v.check(hasRequired, `an object with ${required.join(' and ')}`)),
    read: (wire) => readObject(rows, wire as WireObject),
  };
}

type Rows<T> = ReadonlyMap<string, Row<T>>;

function readObject<T>(rows: Rows<T>, wire: WireObject): T | undefined {
  const result: Partial<T> = {};
  let isEmpty = true;
  for (const key in wire) {
    const row = rows.get(key);
    const value = wire[key];
    if (row === undefined || value === undefined || value === null) continue;
    const [target, { read }] = row;
    const meaning = result[target] === undefined ? read(value) : find(rows, wire, target);
    if (meaning !== undefined) {
      result[target] = meaning;
      isEmpty = false;
    }
  }
  return isEmpty ? undefined : (result as T);
}

/** What the wire says for one key of the result, under whichever of its names. */
function find<T, K extends keyof T>(rows: Rows<T>, wire: WireObject, target: K): T[K] | undefined {
  for (const [key, row] of rows) {
    const value = wire[key];
    const meaning = row[0] !== target || value === undefined || value === null ? undefined : row[1].read(value);
    if (meaning !== undefined) return meaning as T[K];
  }
  return undefined;
}

/** An object that is read elsewhere. */
export const anyObject: Piece<WireObject> = /* @__PURE__ */ piece(
  /* @__PURE__ */ v.custom<WireObject>(isWireObject, 'an object'),
  (value) => value,
);
