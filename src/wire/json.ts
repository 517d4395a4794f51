import { attempt, hasOwn, isWireObject } from './wire-object.ts';

/** JSON of a form that a person filled in. Real ones are flat; this is for those that are not. */
export const MAX_DEPTH = 64;

/** More values than any form has. */
export const MAX_VALUES = 1000;

/**
 * How many bytes of memory the values of a text may need: some, and so many more for each of its characters. A list of
 * empty objects needs twenty times the memory of its text, and what a person filled in is mostly words.
 */
export const FREE_MEMORY = 6144;
export const MEMORY_OF_A_CHARACTER = 4;

/** The same two where whole records come as text, which are mostly keys and short words: receipts and cards need five bytes. */
export const MAX_RECORD_VALUES = 20_000;
export const MEMORY_OF_RECORDS = 8;

/** What a form's answers are handed out as, for the user to keep. */
type JsonObject = { [key: string]: unknown };

/**
 * The object that a JSON text spells; `undefined` for broken JSON, for anything but an object, for nesting beyond reason,
 * and for values that need far more memory than their text.
 */
export function parseJsonObject(text: string): JsonObject | undefined {
  const isObject = /^\s{0,99}\{/.test(text) && !isDense(text, MAX_VALUES, MEMORY_OF_A_CHARACTER);
  return isObject ? attempt(() => copyJsonObject(JSON.parse(text)), undefined) : undefined;
}

/**
 * What stands as JSON text in another body. Text of anything but an object or a list is what it is, and so is all that is no
 * text, and text whose values would need far more memory than it.
 */
export function openJson(value: unknown): unknown {
  if (!looksLikeJson(value) || isDense(value, MAX_RECORD_VALUES, MEMORY_OF_RECORDS)) return value;
  // What begins like an object or a list is one, or no JSON.
  return attempt<unknown>(() => JSON.parse(value), value);
}

/** Whether a text begins like that of an object or a list, which costs far less than opening it. */
export function looksLikeJson(value: unknown): value is string {
  return typeof value === 'string' && /^\s{0,99}[[{]/.test(value);
}

/** What engines set aside, in bytes: for an object, a list, one more of what they hold, a key, and a text. */
const NEEDS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['{', 64],
  ['[', 48],
  [',', 8],
  [':', 40],
  ['"', 24],
]);

/**
 * Whether the values of a JSON text are too many, or need far more memory than it. Estimated without parsing, for then it
 * would be too late.
 */
export function isDense(text: string, mostValues: number, memoryOfACharacter: number): boolean {
  const most = FREE_MEMORY + text.length * memoryOfACharacter;
  let memory = 0;
  let commas = 0;
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    memory += NEEDS.get(char) ?? 0;
    if (char === ',') commas++;
    if (memory > most || commas === mostValues) return true;
    if (char === '"') index = endOfString(text, index);
  }
  return false;
}

/** The place of the quotation mark that ends a string; the text's length where none does. */
function endOfString(text: string, start: number): number {
  let end = start;
  let escapes: number;
  do {
    end = text.indexOf('"', end + 1);
    escapes = 0;
    while (text.charAt(end - 1 - escapes) === '\\') escapes++;
  } while (escapes % 2 > 0);
  return end === -1 ? text.length : end;
}

/**
 * A plain copy of a JSON object: keys untouched but for `__proto__`, which merging the copy into another object would
 * turn into a prototype; `null` for numbers that JSON cannot spell. `undefined` for what is not JSON.
 */
export function copyJsonObject(value: unknown): JsonObject | undefined {
  return attempt(() => (isWireObject(value) ? (copy(value, 0, { values: 0 }) as JsonObject) : undefined), undefined);
}

/** The object itself is not counted among its values. */
function copy(value: unknown, depth: number, count: { values: number }): unknown {
  if (count.values++ > MAX_VALUES) throw new RangeError('too much');
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value !== 'object' || depth === MAX_DEPTH) throw new TypeError('not JSON');
  return Array.isArray(value) ? copyList(value, depth + 1, count) : copyEntries(value, depth + 1, count);
}

function copyEntries(value: object, depth: number, count: { values: number }): object {
  const entries: { [key: string]: unknown } = {};
  for (const key in value) {
    if (key === '__proto__' || !hasOwn(value, key)) continue;
    entries[key] = copy((value as { [key: string]: unknown })[key], depth, count);
  }
  return entries;
}

/** Item by item: a list can have an iterator of its own, and a length beyond reason. */
function copyList(list: readonly unknown[], depth: number, count: { values: number }): unknown[] {
  const items: unknown[] = [];
  for (let index = 0; index < list.length; index++) items.push(copy(list[index], depth, count));
  return items;
}
