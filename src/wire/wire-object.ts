/** A JSON object: no array, no `null`. */
export type WireObject = { readonly [key: string]: unknown };

export function isWireObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an object is of no class: what JSON makes, and not bytes, dates or requests. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** More than any text can spell that a webhook should take. Only JavaScript can make a longer list, of holes. */
export const MAX_LENGTH = 16_777_216;

/** A list that can be walked from end to end. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= MAX_LENGTH;
}

/** Whether an object has a key of its own. What a polluted `Object.prototype` holds was never sent. */
export function hasOwn(value: object, key: string | number): boolean {
  // biome-ignore lint/suspicious/noPrototypeBuiltins: engines do not inline `Object.hasOwn`, which is much slower.
  return Object.prototype.hasOwnProperty.call(value, key);
}

/** What an object holds under a key of its own. */
export function get(value: WireObject, key: string | number): unknown {
  return hasOwn(value, key) ? value[key] : undefined;
}

/** Whether a key holds something. */
export function holds(value: WireObject, key: string): boolean {
  // Asked in this order: mostly the key is not there, and then nothing needs to be looked up in prototypes.
  return hasOwn(value, key) && value[key] !== null && value[key] !== undefined;
}

/** How many of these keys hold something. */
export function countKeys(value: WireObject, ...keys: string[]): number {
  let count = 0;
  for (const key of keys) if (holds(value, key)) count++;
  return count;
}

/**
 * How many items a list has. It may be written as an object with the keys "0", "1", … as Meta's API reference shows it.
 * `undefined` for anything else.
 */
export function lengthOf(list: unknown): number | undefined {
  if (isList(list)) return list.length;
  // Mostly an object is a record, and this first key tells.
  if (!isWireObject(list) || !hasOwn(list, '0')) return undefined;
  const keys = Object.keys(list);
  // JavaScript has such keys first and in order: if the last is the highest, they are all there.
  return keys.at(-1) === String(keys.length - 1) ? keys.length : undefined;
}

/** Whether one of a list's objects passes a test. An item that throws when looked at does not, and costs no neighbour. */
export function someObject(list: unknown, test: (item: WireObject) => boolean): boolean {
  const length = attempt(() => lengthOf(list), 0) ?? 0;
  for (let index = 0; index < length; index++) {
    if (attempt(() => isObjectThat(test, get(list as WireObject, index)), false)) return true;
  }
  return false;
}

function isObjectThat(test: (item: WireObject) => boolean, item: unknown): boolean {
  return isWireObject(item) && test(item);
}

/** What `look` finds, or `otherwise` when looking throws: getters and revoked proxies do, JSON never. */
export function attempt<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch {
    return otherwise;
  }
}
