import type { ParseResult } from '../../src/index.ts';
import { define, isAlike, type Steps } from './json.ts';

/** A result as it can be compared and written down. */
export function withoutRaw(result: ParseResult): object {
  const { provider, messages, statuses, unhandled, issues } = result;
  const strip = ({ raw: _, ...rest }: { raw: unknown }) => rest;
  const shown = {
    messages: messages.map(strip),
    statuses: statuses.map(strip),
    unhandled: unhandled.map(strip),
    issues,
  };
  return provider ? { provider, ...shown } : shown;
}

/** What is not plain in a result, `raw` aside; nothing if all is. */
export function findForeign(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== (Array.isArray(value) ? Array.prototype : Object.prototype)) return 'a foreign prototype';
  if (Object.hasOwn(value, '__proto__')) return 'an own key __proto__';
  for (const [key, inner] of Object.entries(value)) {
    const found = key === 'raw' ? undefined : findForeign(inner);
    if (found) return found;
  }
  return undefined;
}

/** Every object of a body. */
export function objectsIn(value: unknown, seen: Set<unknown> = new Set()): Set<unknown> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return seen;
  seen.add(value);
  for (const inner of Object.values(value)) objectsIn(inner, seen);
  return seen;
}

/**
 * A body with the JSON texts at its top parsed, which is how forms hold records and their parts. What stands in them is
 * another object each time that they are parsed, and the only thing in a result that may be that.
 */
export function openTexts(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const copy = {};
  for (const [key, value] of Object.entries(body))
    define(copy, key, typeof value === 'string' ? openText(value) : value);
  return copy;
}

/** What a JSON text of an object or a list says; any other text as it is. */
export function openText(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Whether something stands in a JSON text of a body, and nowhere else. */
export function isInText(body: unknown, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !hasTexts(body) || objectsIn(body).has(value)) return false;
  return [...objectsIn(openTexts(body))].some((inside) => isAlike(inside, value));
}

function hasTexts(body: unknown): boolean {
  const isText = (value: unknown) => typeof value === 'string' && openText(value) !== value;
  return typeof body === 'object' && body !== null && Object.values(body).some(isText);
}

/** Where a path leads, into the texts as well, and how many of its steps are not in the body. */
export function lookUp(body: unknown, path: Steps): { value: unknown; missing: number } {
  let value = body;
  let missing = 0;
  for (const key of path) {
    if (typeof value === 'string') value = openText(value);
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    if (!isThere) missing++;
    value = isThere ? (value as { [key: string]: unknown })[key] : undefined;
  }
  return { value, missing };
}

/** Short words are everywhere by chance; what nobody may see is longer. */
const SHORTEST_SECRET = 10;

/** The keys and the telling texts of a body. */
export function collect(value: unknown, keys: Set<string>, words: string[]): void {
  if (typeof value === 'string' && value.length >= SHORTEST_SECRET) words.push(value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    keys.add(key);
    collect(inner, keys, words);
  }
}

export function shorten(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 200);
}
