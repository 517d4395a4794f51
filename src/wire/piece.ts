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

/** One of two pieces, told apart by a glance at the value. */
// @__NO_SIDE_EFFECTS__
export function either<T>(isFirst: (value: unknown) => boolean, first: Piece<T>, second: Piece<T>): Piece<T> {
  return {
    schema: v.lazy((value) => (isFirst(value) ? first.schema : second.schema)),
    read: (value) => (isFirst(value) ? first.read(value) : second.read(value)),
  };
}

/** A list that some providers send as its only item when there is one. */
// @__NO_SIDE_EFFECTS__
export function listOrItem<T>(item: Piece<T>): Piece<T[]> {
  return either<T[]>(
    Array.isArray,
    list(item),
    map(item, (meaning) => [meaning]),
  );
}

/** Which key of the result a key of the wire means, and how its value is read. */
type Row<T> = { [K in keyof T]-?: readonly [target: K, piece: Piece<NonNullable<T[K]>>] }[keyof T];

/** The wire keys of an object. */
export type Table<T> = { readonly [key: string]: Row<T> };

/**
 * An object by a table of its wire keys. WhatsApp's records are passed on in snake_case and in camelCase, some in both at
 * once: a key in snake_case stands for both. Several keys may mean the same: the one further up counts. Keys that the
 * table does not name are ignored. Without its `required` parts an object does not fit; one that means nothing is none.
 */
// @__NO_SIDE_EFFECTS__
export function object<T extends object>(table: Table<T>, ...required: (keyof T)[]): Piece<T> {
  const rows = new Map<string, Row<T>>();
  for (const [key, row] of Object.entries(table)) {
    for (const spelling of [key, toCamelCase(key)]) rows.set(spelling, rows.get(spelling) ?? row);
  }
  const hasRequired = (wire: unknown) =>
    required.every((target) => find(rows, wire as WireObject, target) !== undefined);
  const entries = wireObject(
    Object.fromEntries(
      Array.from(rows, ([key, [target, { schema }]]) => [
        key,
        required.includes(target) ? v.nullish(schema) : optional(schema),
      ]),
    ),
  );
  return {
    schema:
      required.length === 0
        ? entries
        : v.pipe(entries, v.check(hasRequired, `an object with ${required.join(' and ')}`)),
    read: (wire) => readObject(rows, wire as WireObject),
  };
}

function toCamelCase(key: string): string {
  return key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `listReply` as `list_reply`: words of the wire are respelled together with its keys. */
export function toSnakeCase(word: string): string {
  return word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
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

/** Whatever it is; what is wrong with it is said elsewhere. */
export const anything: Piece<unknown> = /* @__PURE__ */ piece(
  /* @__PURE__ */ v.custom<unknown>(() => true, 'anything'),
  (value) => value,
);

/** An object that is read elsewhere. */
export const anyObject: Piece<WireObject> = /* @__PURE__ */ piece(
  /* @__PURE__ */ v.custom<WireObject>(isWireObject, 'an object'),
  (value) => value,
);
