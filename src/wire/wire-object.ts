/** A JSON object: no array, no `null`. */
export type WireObject = { readonly [key: string]: unknown };

export function isWireObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether one of a list's objects passes a test. An item that throws when looked at does not, and costs no neighbour. */
export function someObject(list: unknown, test: (item: WireObject) => boolean): boolean {
  if (!Array.isArray(list)) return false;
  for (const item of list) {
    try {
      if (isWireObject(item) && test(item)) return true;
    } catch {}
  }
  return false;
}

/** What `look` finds, or `otherwise` when looking throws: getters and revoked proxies do, JSON never. */
export function attempt<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch {
    return otherwise;
  }
}

/** Whether a key holds something. Inherited keys do not count. */
export function holds(value: WireObject, key: string): boolean {
  // Asked in this order: mostly the key is not there, and then nothing needs to be looked up in prototypes.
  return Object.hasOwn(value, key) && value[key] !== null && value[key] !== undefined;
}

/** How many of these keys hold something. */
export function countKeys(value: WireObject, ...keys: string[]): number {
  let count = 0;
  for (const key of keys) if (holds(value, key)) count++;
  return count;
}
