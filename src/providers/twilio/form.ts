import { MAX_FIELDS } from '../../core/form.ts';
import { hasOwn, isList, isWireObject, type WireObject } from '../../wire/wire-object.ts';

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
  const repeated: string[] = [];
  let count = 0;
  for (const key in form) {
    // Of more fields there is no form.
    if (++count > MAX_FIELDS) return form;
    if (isRepeated(form, key)) repeated.push(key);
  }
  if (repeated.length === 0) return form;
  // What else is there is not looked at: a getter may throw.
  const singles = repeated.map((key) => [key, { value: (form[key] as unknown[])[0], enumerable: true }] as const);
  return Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(form), ...Object.fromEntries(singles) },
  ) as T;
}

function isRepeated(form: WireObject, key: string): boolean {
  try {
    const value = form[key];
    return isList(value) && hasOwn(form, key) && isParameter(key) && isOneValue(value);
  } catch {
    return false;
  }
}

function isOneValue(list: readonly unknown[]): boolean {
  if (!/^(?:string|number)$/.test(typeof list[0])) return false;
  // A list can have methods of its own.
  for (let index = 1; index < list.length; index++) if (list[index] !== list[0]) return false;
  return true;
}
