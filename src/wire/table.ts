import type { Piece } from './piece.ts';
import { toCamelCase, toSnakeCase } from './spelling.ts';
import { hasOwn } from './wire-object.ts';

/** A part under keys of its own. */
export interface Under<T> {
  readonly piece: Piece<T>;
  readonly keys: readonly string[];
}

/** A part without which an object is not what it should be. */
export interface RequiredPart<T> {
  readonly required: Piece<T> | Under<T>;
}

/**
 * A part that may be missing, but is not left out where it does not fit: without it, the object around it would mean
 * something else. So the object does not fit either.
 */
export interface VitalPart<T> {
  readonly vital: Piece<T> | Under<T>;
}

type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

/**
 * What an object means, by the words of the meaning, each with the piece that reads it. The wire's key is the same word in
 * snake_case or in camelCase, for WhatsApp's records are passed on in both; others are named by `under`.
 */
export type Table<T> = {
  readonly [K in Exclude<keyof T, OptionalKeys<T>>]: RequiredPart<T[K]>;
} & { readonly [K in OptionalKeys<T>]?: OptionalPart<NonNullable<T[K]>> };

type OptionalPart<T> = Piece<T> | Under<T> | VitalPart<T>;

/**
 * A part that stands under other keys than its own word. Each is read in camelCase, too; a dot leads into an object. Of
 * several that are there the one named first counts.
 */
// @__NO_SIDE_EFFECTS__
export function under<T>(piece: Piece<T>, ...keys: readonly [string, ...string[]]): Under<T> {
  return { piece, keys };
}

// @__NO_SIDE_EFFECTS__
export function required<T>(part: Piece<T> | Under<T>): RequiredPart<T> {
  return { required: part };
}

// @__NO_SIDE_EFFECTS__
export function vital<T>(part: Piece<T> | Under<T>): VitalPart<T> {
  return { vital: part };
}

/** A table by the keys of the wire, as it is walked. */
export type Rows = ReadonlyMap<string, Row>;

export type Row = Leaf | { readonly rows: Map<string, Row> };

/** A key that means a part. */
export interface Leaf {
  readonly rows: undefined;
  readonly target: string;
  /** One bit for each target, so that what was found in an object is one number. */
  readonly bit: number;
  readonly piece: Piece<unknown>;
  /** `piece.read`, here as well, so that the walk gets it in one step. */
  readonly read: Piece<unknown>['read'];
  /** Whether the object around it does not fit without this part. It may stand under another key. */
  readonly isRequired: boolean;
  /** Whether the object around it does not fit where this part does not. */
  readonly isVital: boolean;
  /** Where else the part may stand, in the order in which these count. */
  readonly paths: readonly (readonly string[])[];
}

export interface Walked {
  readonly rows: Rows;
  /** The bits of the parts that are required. */
  readonly required: number;
  /** What an object has to have, by the wire's own names. */
  readonly expected: string;
}

type Part = OptionalPart<unknown> | RequiredPart<unknown>;

export function toWalked(table: { readonly [target: string]: Part }): Walked {
  const rows = new Map<string, Row>();
  const names: string[] = [];
  let mask = 0;
  for (const [index, [target, part]] of Object.entries(table).entries()) {
    if (index === 31) throw new RangeError('A table has at most 31 parts.');
    const bit = 2 ** index;
    const isRequired = isMarked(part, 'required');
    const isVital = isMarked(part, 'vital');
    const { piece, keys } = toUnder(target, isRequired ? part.required : isVital ? part.vital : part);
    if (isRequired) {
      mask += bit;
      names.push(keys[0] as string);
    }
    const paths = keys.flatMap((key) => spellingsOf(key.split('.')));
    const leaf: Leaf = { rows: undefined, target, bit, piece, read: piece.read, isRequired, isVital, paths };
    for (const path of paths) put(rows, path, leaf);
  }
  return { rows, required: mask, expected: names.length > 0 ? `an object with ${names.join(' and ')}` : 'an object' };
}

/** By a key of its own: a polluted prototype could hold such names as well. */
function isMarked<K extends 'required' | 'vital' | 'keys'>(
  part: Part,
  mark: K,
): part is Extract<Part, { [key in K]: unknown }> {
  return hasOwn(part, mark);
}

function toUnder(target: string, part: Piece<unknown> | Under<unknown>): Under<unknown> {
  return isMarked(part, 'keys') ? part : { piece: part, keys: [toSnakeCase(target)] };
}

/** A path in all of its spellings: relays respell records, some of them halfway. */
function spellingsOf([key, ...rest]: readonly string[]): string[][] {
  if (key === undefined) return [[]];
  const own = [...new Set([key, toCamelCase(key)])];
  return own.flatMap((spelling) => spellingsOf(rest).map((inside) => [spelling, ...inside]));
}

/** Of two parts that name one key the one further up has it. Of a part and an object with parts, one would never be read. */
function put(rows: Map<string, Row>, [key = '', ...rest]: readonly string[], leaf: Leaf): void {
  const isPath = rest.length > 0;
  const row = rows.get(key) ?? (isPath ? { rows: new Map() } : leaf);
  if (!row.rows === isPath) throw new RangeError('A table has a key that is a value and an object.');
  rows.set(key, row);
  if (row.rows) put(row.rows, rest, leaf);
}
