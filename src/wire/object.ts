import { anyObject, MISFIT, type Misfit, type Piece } from './piece.ts';
import { optional, type Schema, wireObject } from './schema.ts';
import { toCamelCase } from './spelling.ts';
import { hasOwn, isWireObject, type WireObject } from './wire-object.ts';

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
  readonly piece: Piece<unknown>;
  /** The piece's own, one step nearer. */
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
  return tabled(table, required, () => ({}));
}

/** As `object`, for what is not handed out but read by name: without a prototype that could hold such names as well. */
// @__NO_SIDE_EFFECTS__
export function fields<T extends object>(table: Table<T>, ...required: (keyof T & string)[]): Piece<T> {
  return tabled(table, required, () => Object.create(NOTHING));
}

/** Engines know the shapes of objects with a prototype, which those without one have not. */
const NOTHING: object = /* @__PURE__ */ Object.create(null);

// @__NO_SIDE_EFFECTS__
function tabled<T extends object>(table: Table<T>, required: readonly (keyof T & string)[], make: Make): Piece<T> {
  const mask = 2 ** required.length - 1;
  // Made when they are first needed: an edge app that starts cold for one message needs few tables, and mostly no schema.
  let rows: Rows | undefined;
  let schema: Schema | undefined;
  const walked = () => {
    rows ??= toRows(table, [...required]);
    return rows;
  };
  const read = (wire: unknown) => readObject<T>(rows ?? walked(), wire, mask, make);
  return {
    get schema() {
      schema ??= toSchema(walked(), mask, (wire) => read(wire) !== MISFIT, expectation(table, required));
      return schema;
    },
    isVital: false,
    read,
  };
}

/** What an object has to have, by the wire's own names. */
function expectation<T>(table: Table<T>, required: readonly string[]): string {
  const keys = required.map((target) => Object.keys(table).find((key) => (table[key] as Row<T>)[0] === target));
  return keys.length > 0 ? `an object with ${keys.join(' and ')}` : 'an object';
}

function toRows<T>(table: Table<T>, targets: string[]): Rows {
  const rows = new Map<string, WalkedRow>();
  for (const [key, row] of Object.entries(table)) {
    const walked = isRow(row) ? toWalkedRow(row, targets) : toNestedRow(row, targets);
    for (const spelling of [key, toCamelCase(key)]) rows.set(spelling, rows.get(spelling) ?? walked);
  }
  return rows;
}

function toWalkedRow<T>([target, piece]: Row<T>, targets: string[]): WalkedRow {
  const name = target as string;
  if (!targets.includes(name)) targets.push(name);
  if (targets.length > 31) throw new RangeError('A table has at most 31 targets.');
  return { target: name, bit: 2 ** targets.indexOf(name), piece, read: piece.read, rows: undefined };
}

function toNestedRow<T>(table: Table<T>, targets: string[]): WalkedRow {
  return { target: '', bit: 0, piece: anyObject, read: anyObject.read, rows: toRows(table, targets) };
}

function isRow<T>(row: Row<T> | Table<T>): row is Row<T> {
  return Array.isArray(row);
}

/** A required or vital part that does not fit is not left out: then the object around it does not fit. */
function toSchema(rows: Rows, required: number, isWhole: (wire: unknown) => boolean, expected: string): Schema {
  // valibot walks entries with `for…in`, which would find what a polluted prototype holds.
  const entries: { [key: string]: Schema } = Object.create(null);
  for (const [key, { bit, piece, rows: nested }] of rows) {
    const inner = nested ? toSchema(nested, required, isWireObject, 'an object') : piece.schema;
    entries[key] = optional(inner, (bit & required) === 0 && !piece.isVital);
  }
  return wireObject(entries, isWhole, expected);
}

type Meaning = { [target: string]: unknown };
type Make = () => Meaning;

// A walk over an object fills its meaning and gives the bits of what it found, 0 for nothing; or, being negative, one of these.

/** Something in the object does not fit. */
const UNFIT = -1;
/** Two keys mean the same thing: the object has to be walked again, in the order of the table. */
const AMBIGUOUS = -2;

function readObject<T>(rows: Rows, wire: unknown, required: number, make: Make): T | undefined | Misfit {
  if (!isWireObject(wire)) return MISFIT;
  let meaning = make();
  let found = fill(meaning, rows, wire, 0);
  if (found === AMBIGUOUS) {
    meaning = make();
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
    if (row === undefined || !hasOwn(wire, key)) continue;
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
    meaning[row.target] = part;
    found |= row.bit;
  }
  return found;
}

/** The same in the order of the table, where the first that means something counts. */
function fillInOrder(meaning: Meaning, rows: Rows, wire: WireObject, before: number): number {
  let found = before;
  for (const [key, { target, bit, read, rows: nested }] of rows) {
    const value = hasOwn(wire, key) ? wire[key] : undefined;
    if (value === undefined || value === null || found < 0) continue;
    const part = nested ? undefined : read(value);
    if (nested) found = isWireObject(value) ? fillInOrder(meaning, nested, value, found) : UNFIT;
    else if (part === MISFIT) found = UNFIT;
    else if (part !== undefined && (found & bit) === 0) {
      meaning[target] = part;
      found |= bit;
    }
  }
  return found;
}
