import { isWireObject, type WireObject } from './schema.ts';

/** Whether one of a list's objects passes a test. An item that throws when looked at does not, and costs no neighbour. */
export function someObject(list: unknown, test: (item: WireObject) => boolean): boolean {
  return Array.isArray(list) && list.some((item) => isWireObject(item) && attempt(() => test(item), false));
}

/** What `look` finds, or `otherwise` when looking throws: getters and revoked proxies do, JSON never. */
export function attempt<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch {
    return otherwise;
  }
}

/** How many of these keys hold something. Inherited keys do not count. */
export function countKeys(value: WireObject, ...keys: string[]): number {
  return keys.filter((key) => Object.hasOwn(value, key) && value[key] !== null && value[key] !== undefined).length;
}
