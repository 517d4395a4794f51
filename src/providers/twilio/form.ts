import { decoderOf, isRepeated, MAX_FIELDS, withValues } from '../../core/form.ts';
import { attempt, hasOwn, type WireObject } from '../../wire/wire-object.ts';

/** All of Twilio's own parameters begin with a capital. */
export function isParameter(key: string): boolean {
  return /^[A-Z]/.test(key);
}

/** A form in which each parameter has one value, and that is decoded. */
export function openForm(form: WireObject): WireObject {
  return decoded(singly(form));
}

/**
 * Decoders of other languages put every value into a list, and one that comes again is in a list everywhere. Values that
 * differ stay in theirs, for nobody knows which one counts.
 */
function singly(form: WireObject): WireObject {
  return withValues(form, parametersOf(form, isRepeated), (values) => (values as readonly unknown[])[0]);
}

/** An address in which the colon or the plus is still escaped. No real one begins like that. */
const ENCODED = /^\s*whatsapp(?:%3a|:%2b)/i;

/** Templates of gateways take a form apart and leave its values escaped. If an address is escaped, all values are. */
function decoded(form: WireObject): WireObject {
  if (!holdsOne(form, 'From', isEncoded) && !holdsOne(form, 'To', isEncoded)) return form;
  const names = parametersOf(form, isText);
  const decode = decoderOf(names.map((name) => form[name]).join('&'));
  return withValues(form, names, (value) => decode(value as string));
}

/** None where there are more fields than a form has. */
function parametersOf(form: WireObject, isSuch: (value: unknown) => boolean): string[] {
  const keys: string[] = [];
  let count = 0;
  for (const key in form) {
    if (++count > MAX_FIELDS) return [];
    if (holdsOne(form, key, isSuch)) keys.push(key);
  }
  return keys;
}

function holdsOne(form: WireObject, key: string, isSuch: (value: unknown) => boolean): boolean {
  return attempt(() => isSuch(form[key]) && hasOwn(form, key) && isParameter(key), false);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isEncoded(value: unknown): boolean {
  return typeof value === 'string' && ENCODED.test(value);
}
