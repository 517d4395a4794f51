import { isDeepStrictEqual } from 'node:util';

/** Steps from the root of a value to a part of it. */
export type Steps = readonly (string | number)[];

export interface Part {
  readonly at: Steps;
  readonly value: unknown;
}

/** Every part of a JSON value, the root first, parents before children. */
export function partsOf(value: unknown, at: Steps = []): Part[] {
  const parts: Part[] = [{ at, value }];
  // A queue and not recursion: laws are checked on values a hundred thousand levels deep.
  for (let next = 0; next < parts.length; next++) {
    const { at: above, value: parent } = parts[next] as Part;
    if (typeof parent !== 'object' || parent === null) continue;
    const isList = Array.isArray(parent);
    for (const [key, inner] of Object.entries(parent)) {
      parts.push({ at: [...above, isList ? Number(key) : key], value: inner });
    }
  }
  return parts;
}

/** The parts that hold no others. */
export function leavesOf(value: unknown): Part[] {
  return partsOf(value).filter(({ value: part }) => typeof part !== 'object' || part === null);
}

export function valueAt(root: unknown, at: Steps): unknown {
  return at.reduce<unknown>((value, key) => (value as { [key: string]: unknown })[key], root);
}

/** Stands for deleting. A symbol, so that no wire value can be mistaken for it. */
export const DELETED: unique symbol = Symbol('deleted');

/**
 * A copy of `root` with one part replaced or deleted. Only what leads there is copied; the rest is shared, which parsers
 * cannot see, for they change nothing.
 */
export function edit(root: unknown, at: Steps, value: unknown): unknown {
  const [key, ...rest] = at;
  if (key === undefined) return value === DELETED ? undefined : value;
  if (Array.isArray(root)) {
    const items = [...root];
    if (rest.length === 0 && value === DELETED) items.splice(key as number, 1);
    else items[key as number] = edit(root[key as number], rest, value);
    return items;
  }
  const copy: { [key: string]: unknown } = { ...(root as object) };
  // `copy[key] = …` would set the prototype if the key is `__proto__`.
  if (rest.length === 0 && value === DELETED) delete copy[key];
  else define(copy, String(key), edit(copy[key], rest, value));
  return copy;
}

export function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Whether two values are alike. `NaN` is like `NaN`, and -0 is not like 0. */
export const isAlike: (a: unknown, b: unknown) => boolean = isDeepStrictEqual;

/** A copy of plain objects and lists, frozen or not; everything else is shared. */
export function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf) as T;
  const copy = {};
  for (const [key, inner] of Object.entries(value)) define(copy, key, copyOf(inner));
  return copy as T;
}

/** Freezes a value and all its parts. What is frozen already was frozen by this, and so are its parts. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
  return value;
}

export function spell(at: Steps): string {
  return at.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}.${key}`), '$');
}
