import { isList, isWireObject } from './wire-object.ts';

/** JSON of a form that a person filled in. Real ones are flat; this is for those that are not. */
const MAX_DEPTH = 64;

/** The object that a JSON text spells; `undefined` for broken JSON, for anything but an object, and for nesting beyond reason. */
export function parseJsonObject(text: string): { [key: string]: unknown } | undefined {
  try {
    return copyJsonObject(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/**
 * A plain copy of a JSON object: keys untouched but for `__proto__`, which merging the copy into another object would
 * turn into a prototype; `null` for numbers that JSON cannot spell. `undefined` for what is not JSON.
 */
export function copyJsonObject(value: unknown): { [key: string]: unknown } | undefined {
  try {
    return isWireObject(value) ? (copy(value, 0, new Set()) as { [key: string]: unknown }) : undefined;
  } catch {
    return undefined;
  }
}

/** JSON never holds the same object twice, so `seen` refuses cycles, and sharing that would multiply when copied. */
function copy(value: unknown, depth: number, seen: Set<object>): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value !== 'object' || depth === MAX_DEPTH || seen.has(value)) throw new TypeError('not JSON');
  seen.add(value);
  if (Array.isArray(value)) return copyList(value, depth + 1, seen);
  const entries = Object.entries(value).filter(([key]) => key !== '__proto__');
  return Object.fromEntries(entries.map(([key, item]) => [key, copy(item, depth + 1, seen)]));
}

/** Item by item: a list can have an iterator of its own. */
function copyList(list: readonly unknown[], depth: number, seen: Set<object>): unknown[] {
  if (!isList(list)) throw new TypeError('not JSON');
  const items: unknown[] = [];
  for (let index = 0; index < list.length; index++) items.push(copy(list[index], depth, seen));
  return items;
}
