import { isDense, MAX_RECORD_VALUES, MEMORY_OF_RECORDS } from '../../wire/json.ts';
import { attempt } from '../../wire/wire-object.ts';

/**
 * What stands as JSON text in a form. Text of anything but an object or a list is what it is, and so is all that is no text,
 * and text whose values would need far more memory than it.
 */
export function open(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s{0,99}[[{]/.test(value)) return value;
  if (isDense(value, MAX_RECORD_VALUES, MEMORY_OF_RECORDS)) return value;
  const parsed = attempt<unknown>(() => JSON.parse(value), undefined);
  return typeof parsed === 'object' && parsed !== null ? parsed : value;
}
