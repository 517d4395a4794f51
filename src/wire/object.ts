import { type LeftOut, MISFIT, type Misfit, type Piece, readPart } from './piece.ts';
import { optional, type Schema, wireObject } from './schema.ts';
import { type Leaf, type Rows, type Table, toWalked, type Walked } from './table.ts';
import { get, isWireObject, type WireObject } from './wire-object.ts';

/**
 * An object by a table of what it means. Keys that the table does not name are ignored. Without its required parts an
 * object does not fit; one that means nothing is none.
 */
// @__NO_SIDE_EFFECTS__
export function object<T extends object>(table: Table<T>): Piece<T> {
  return tabled(table, () => ({}));
}

/** As `object`, for what is not handed out but read by name: without a prototype that could hold such names as well. */
// @__NO_SIDE_EFFECTS__
export function fields<T extends object>(table: Table<T>): Piece<T> {
  return tabled(table, () => Object.create(NOTHING));
}

/** An empty prototype in place of none: engines keep objects without a prototype as dictionaries, which are slow. */
const NOTHING: object = /* @__PURE__ */ Object.create(null);

type Meaning = { [target: string]: unknown };

// @__NO_SIDE_EFFECTS__
function tabled<T extends object>(table: Table<T>, make: () => Meaning): Piece<T> {
  // Made when they are first needed: an edge app that starts cold for one message needs few tables, and mostly no schema.
  let walked: Walked | undefined;
  let schema: Schema | undefined;
  const walk = (): Walked => {
    walked ??= toWalked(table);
    return walked;
  };
  const read = (wire: unknown, leftOut?: LeftOut): T | undefined | Misfit => {
    if (!isWireObject(wire)) return MISFIT;
    const { rows, required } = walked ?? walk();
    const meaning = make();
    const found = fill(meaning, rows, wire, wire, 0, leftOut);
    if (found === UNFIT || (found & required) !== required) return MISFIT;
    return found === 0 ? undefined : (meaning as T);
  };
  const schemaOf = ({ rows, expected }: Walked) =>
    toSchema(rows, (wire) => read(wire, { count: 0 }) !== MISFIT, expected);
  return {
    get schema() {
      schema ??= schemaOf(walk());
      return schema;
    },
    read,
  };
}

/** A required or vital part that does not fit is not left out: then the object around it does not fit. */
function toSchema(rows: Rows, isWhole: (wire: unknown) => boolean, expected: string): Schema {
  // valibot walks entries with `for…in`, which would find what a polluted prototype holds.
  const entries: { [key: string]: Schema } = Object.create(null);
  for (const [key, row] of rows) {
    entries[key] = row.rows
      ? optional(toSchema(row.rows, isWireObject, 'an object'))
      : optional(row.piece.schema, !row.isRequired && !row.isVital);
  }
  return wireObject(entries, isWhole, expected);
}

/** Something in the object does not fit. Anything else that a walk gives are the bits of what it found, 0 for nothing. */
const UNFIT = -1;

/** A record has few keys and a table many, so it is the record that is walked. */
function fill(
  meaning: Meaning,
  rows: Rows,
  wire: WireObject,
  whole: WireObject,
  before: number,
  leftOut: LeftOut | undefined,
): number {
  let found = before;
  for (const key in wire) {
    const row = rows.get(key);
    if (row === undefined) continue;
    // biome-ignore lint/suspicious/noPrototypeBuiltins: spelled out here, engines see that it is asked of a key just walked to.
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const value = wire[key];
    if (value === undefined || value === null) continue;
    if (row.rows) {
      if (isWireObject(value)) found = fill(meaning, row.rows, value, whole, found, leftOut);
      else if (leftOut) leftOut.count++;
      else return UNFIT;
      if (found === UNFIT) return UNFIT;
      continue;
    }
    const part = leftOut && !row.isVital ? readPart(row, value, leftOut) : row.read(value, leftOut);
    if (part === undefined) continue;
    if (part === MISFIT) return UNFIT;
    meaning[row.target] = found & row.bit ? readFirst(row, whole) : part;
    found |= row.bit;
  }
  return found;
}

/** Of several keys that mean the same the first one counts that means something. */
function readFirst(leaf: Leaf, whole: WireObject): unknown {
  for (const path of leaf.paths) {
    const value = path.reduce<unknown>((inside, key) => (isWireObject(inside) ? get(inside, key) : undefined), whole);
    const part = readPart(leaf, value ?? undefined, { count: 0 });
    if (part !== undefined) return part;
  }
  return undefined;
}
