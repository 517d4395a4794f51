import { MAX_FIELDS } from '../../core/form.ts';
import { attempt, get, isList, isWireObject } from '../../wire/wire-object.ts';

/** All of Twilio's own parameters begin with a capital. */
export function isParameter(key: string): boolean {
  return /^[A-Z]/.test(key);
}

/**
 * A form in which each parameter has one value. Decoders of other languages put every value into a list, and one that comes
 * again is in a list everywhere. Values that differ stay in theirs, for nobody knows which one counts.
 */
export function singly<T>(form: T): T {
  if (!isWireObject(form)) return form;
  const keys = Object.keys(form);
  // Of more fields there is no form.
  if (keys.length > MAX_FIELDS) return form;
  const repeated = keys.filter((key) => isParameter(key) && attempt(() => isRepeated(get(form, key)), false));
  if (repeated.length === 0) return form;
  // What else is there is not looked at: a getter may throw.
  const singles = repeated.map((key) => [key, { value: (form[key] as unknown[])[0], enumerable: true }] as const);
  return Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(form), ...Object.fromEntries(singles) },
  ) as T;
}

function isRepeated(value: unknown): boolean {
  if (!isList(value) || !/^(?:string|number)$/.test(typeof value[0])) return false;
  // A list can have methods of its own.
  for (let index = 1; index < value.length; index++) if (value[index] !== value[0]) return false;
  return true;
}
