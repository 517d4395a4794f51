import * as v from 'valibot';
import { isWireObject, optional, type Schema, type WireObject, wireObject } from './schema.ts';

/** What `read` gives for a value that does not fit in full. */
export const MISFIT: unique symbol = Symbol();
export type Misfit = typeof MISFIT;

/**
 * A kind of wire value. `read` says what a value means: `undefined` that there is nothing, `MISFIT` that the value, or
 * anything in it, is not what the piece expects. `schema` describes the same in valibot's terms: it is asked only after a
 * misfit, says what is wrong, and gives back what is left of the value once its optional parts that do not fit are gone.
 * Both come from one definition, so that they cannot drift apart. Pieces compose: a table of pieces is an object.
 */
export interface Piece<T> {
  readonly schema: Schema;
  readonly read: (value: unknown) => T | undefined | Misfit;
}

/** A value without parts. `expected` completes "expected …". */
// @__NO_SIDE_EFFECTS__
export function leaf<T>(expected: string, read: (value: unknown) => T | undefined | Misfit): Piece<T> {
  return { schema: v.custom<unknown>((value) => read(value) !== MISFIT, expected), read };
}

/** The same value on the wire, another meaning. */
// @__NO_SIDE_EFFECTS__
export function map<T, U>({ schema, read }: Piece<T>, change: (meaning: T) => U | undefined): Piece<U> {
  return {
    schema,
    read: (value) => {
      const meaning = read(value);
      return meaning === undefined || meaning === MISFIT ? (meaning as undefined | Misfit) : change(meaning as T);
    },
  };
}

/** A list. Items that do not fit are left out and reported, `null` items are skipped; nothing left means no list. */
// @__NO_SIDE_EFFECTS__
export function list<T>({ schema, read }: Piece<T>): Piece<T[]> {
  return {
    schema: v.array(optional(schema), 'an array'),
    read: (value) => {
      if (!Array.isArray(value)) return MISFIT;
      const items: T[] = [];
      for (const wire of value) {
        const meaning = wire === undefined || wire === null ? undefined : read(wire);
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
    read: (value) => (isFirst(value) ? first : second).read(value),
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

/** Which key of the meaning a key of the wire stands for, and how its value is read. */
type Row<T> = { [K in keyof T]-?: readonly [target: K, piece: Piece<NonNullable<T[K]>>] }[keyof T];

/** The wire keys of an object. A table in place of a row is an object on the wire whose keys mean the same as its parent's. */
export type Table<T> = { readonly [key: string]: Row<T> | Table<T> };

/** A table as it is walked. */
type Rows = ReadonlyMap<string, WalkedRow>;

interface WalkedRow {
  readonly target: string;
  /** One bit for each target, so that what was found in an object is one number. */
  readonly bit: number;
  readonly schema: Schema;
  readonly read: Piece<unknown>['read'];
  /** Of a nested table, which has no target. */
  readonly rows: Rows | undefined;
}

/**
 * An object by a table of its wire keys. WhatsApp's records are passed on in snake_case and in camelCase, some in both at
 * once: a key in snake_case stands for both. Several keys may mean the same: the one further up counts. Keys that the
 * table does not name are ignored. Without its `required` parts an object does not fit; one that means nothing is none.
 */
// @__NO_SIDE_EFFECTS__
export function object<T extends object>(table: Table<T>, ...required: (keyof T & string)[]): Piece<T> {
  const targets: string[] = [...required];
  const rows = toRows(table, targets);
  const mask = 2 ** required.length - 1;
  const read = (wire: unknown) => readObject<T>(rows, wire, mask);
  const expected = required.length > 0 ? `an object with ${required.join(' and ')}` : 'an object';
  return { schema: toSchema(rows, mask, (wire) => read(wire) !== MISFIT, expected), read };
}

function toRows<T>(table: Table<T>, targets: string[]): Rows {
  const rows = new Map<string, WalkedRow>();
  for (const [key, row] of Object.entries(table)) {
    const walked = isRow(row) ? toWalkedRow(row, targets) : { ...NESTED, rows: toRows(row, targets) };
    for (const spelling of [key, toCamelCase(key)]) rows.set(spelling, rows.get(spelling) ?? walked);
  }
  return rows;
}

function toWalkedRow<T>([target, piece]: Row<T>, targets: string[]): WalkedRow {
  const name = target as string;
  if (!targets.includes(name)) targets.push(name);
  return { target: name, bit: 2 ** targets.indexOf(name), schema: piece.schema, read: piece.read, rows: undefined };
}

function isRow<T>(row: Row<T> | Table<T>): row is Row<T> {
  return Array.isArray(row);
}

function toCamelCase(key: string): string {
  return key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `listReply` as `list_reply`: words of the wire are respelled together with its keys. */
export function toSnakeCase(word: string): string {
  return word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function toSchema(rows: Rows, required: number, isWhole: (wire: unknown) => boolean, expected: string): Schema {
  const entries: { [key: string]: Schema } = {};
  for (const [key, { bit, schema, rows: nested }] of rows) {
    const inner = nested ? toSchema(nested, required, isWireObject, 'an object') : schema;
    entries[key] = optional(inner, (bit & required) === 0);
  }
  return wireObject(entries, isWhole, expected);
}

type Meaning = { [target: string]: unknown };

/** What `fill` gives in place of the bits it found. */
const UNFIT = -1;
/** Two keys mean the same thing, so that their order in the table has to be asked for. */
const AMBIGUOUS = -2;

function readObject<T>(rows: Rows, wire: unknown, required: number): T | undefined | Misfit {
  if (!isWireObject(wire)) return MISFIT;
  let meaning: Meaning = {};
  let found = fill(meaning, rows, wire, 0);
  if (found === AMBIGUOUS) {
    meaning = {};
    found = fillInOrder(meaning, rows, wire, 0);
  }
  if (found === UNFIT || (found & required) !== required) return MISFIT;
  return found === 0 ? undefined : (meaning as T);
}

/** A record has few keys and a table many, so it is the record that is walked, as long as that gives one answer. */
function fill(meaning: Meaning, rows: Rows, wire: WireObject, before: number): number {
  let found = before;
  for (const key in wire) {
    const row = rows.get(key);
    if (row === undefined) continue;
    const value = wire[key];
    if (value === undefined || value === null) continue;
    if (row.rows) {
      if (!isWireObject(value)) return UNFIT;
      found = fill(meaning, row.rows, value, found);
      if (found < 0) return found;
      continue;
    }
    const part = row.read(value);
    if (part === undefined) continue;
    if (part === MISFIT) return UNFIT;
    if (found & row.bit) return AMBIGUOUS;
    found |= row.bit;
    meaning[row.target] = part;
  }
  return found;
}

/** Everything fits: that has been found out before it was found to be ambiguous, or will be found out now. */
function fillInOrder(meaning: Meaning, rows: Rows, wire: WireObject, before: number): number {
  let found = before;
  for (const [key, row] of rows) {
    const value = wire[key];
    if (value === undefined || value === null) continue;
    if (row.rows) {
      found = isWireObject(value) ? fillInOrder(meaning, row.rows, value, found) : UNFIT;
      if (found < 0) return found;
      continue;
    }
    const part = row.read(value);
    if (part === MISFIT) return UNFIT;
    if (part === undefined || found & row.bit) continue;
    found |= row.bit;
    meaning[row.target] = part;
  }
  return found;
}

/** Whatever it is; what is wrong with it is said elsewhere. */
export const anything: Piece<unknown> = /* @__PURE__ */ leaf('anything', (value) => value);

/** An object that is read elsewhere. */
export const anyObject: Piece<WireObject> = /* @__PURE__ */ leaf('an object', (value) =>
  isWireObject(value) ? value : MISFIT,
);

const NESTED: Omit<WalkedRow, 'rows'> = /* @__PURE__ */ (() => ({ target: '', bit: 0, ...anyObject }))();
