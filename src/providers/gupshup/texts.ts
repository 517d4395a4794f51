import { isDense, MAX_RECORD_VALUES, MEMORY_OF_RECORDS } from '../../wire/json.ts';
import { attempt } from '../../wire/wire-object.ts';

/**
 * What stands as JSON text in a form. Text of anything but an object or a list is what it is, and so is all that is no text,
 * and text whose values would need far more memory than it.
 */
export function open(value: unknown): unknown {
  if (!looksLikeJson(value) || isDense(value, MAX_RECORD_VALUES, MEMORY_OF_RECORDS)) return value;
  // What begins like an object or a list is one, or no JSON.
  return attempt<unknown>(() => JSON.parse(value), value);
}

/** Whether a text begins like that of an object or a list, which costs far less than opening it. */
export function looksLikeJson(value: unknown): value is string {
  return typeof value === 'string' && /^\s{0,99}[[{]/.test(value);
}
