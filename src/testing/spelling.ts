import type { Keys } from './saying.ts';

/** `requestWelcome` as `request_welcome`: words are known in both spellings. */
export function toSnakeCase(word: string): string {
  const snake = (letter: string, index: number) => (index > 0 ? '_' : '') + letter.toLowerCase();
  return word.length > 64 ? word : word.replace(/[A-Z]/g, snake);
}

/** Parts that stand on the wire under the contract's own words. */
// @__NO_SIDE_EFFECTS__
export function inCamelCase<T>(...parts: readonly (keyof T & string)[]): Keys<T> {
  return keyed(parts, (part) => part);
}

/** Parts that stand there under the same words in snake_case. */
// @__NO_SIDE_EFFECTS__
export function inSnakeCase<T>(...parts: readonly (keyof T & string)[]): Keys<T> {
  return keyed(parts, toSnakeCase);
}

function keyed<T>(parts: readonly (keyof T & string)[], spell: (part: string) => string): Keys<T> {
  return Object.fromEntries(parts.map((part) => [part, spell(part)])) as Keys<T>;
}
