import { attempt, get, isList, type WireObject } from '../wire/wire-object.ts';

/** How many fields a form may have. Node's own parser and Express stop there too, and no provider sends a hundred. */
export const MAX_FIELDS = 1000;

/** A name and the value of one field, which is text but for the files of a `FormData`. */
type Field = readonly [name: string, value: unknown];

/**
 * How a form begins: a name, and a value that begins or is followed by another field. Base64 ends with the same sign. The
 * parameters of an address may come with the sign in front of them.
 */
const FIRST_FIELD = /^\??[\w%+.*[\]-]{1,99}=(?:&|[^=&\s])/;

/** Whether a text is that of a form, as far as one sees. A form is one line: what breaks lines in it is escaped. */
export function looksLikeForm(text: string): boolean {
  return FIRST_FIELD.test(text) && !/[\r\n]/.test(text);
}

/**
 * What a form's text says: `application/x-www-form-urlencoded`, which is also how an address spells its parameters.
 * `undefined` where it is none, or has too many fields.
 */
export function parseForm(text: string): WireObject | undefined {
  if (!looksLikeForm(text)) return undefined;
  const fields = text.replace(/^\?/, '').split('&', MAX_FIELDS + 1);
  if (fields.length > MAX_FIELDS) return undefined;
  const decode = decoderOf(text);
  return toObject(fields.filter((field) => field !== '').map((field) => toField(field, decode)));
}

function toField(text: string, decode: (part: string) => string): Field {
  const end = text.indexOf('=');
  return end < 0 ? [decode(text), ''] : [decode(text.slice(0, end)), decode(text.slice(end + 1))];
}

/**
 * Escapes that are well-formed UTF-8 by Unicode's table, so that engines decode each of them. At most 20 in one match: for each, the engine
 * remembers a place to go back to.
 */
const ESCAPED =
  /(?:%(?:[0-7][\da-f]|(?:c[2-9a-f]|d[\da-f]|e0%[ab][\da-f]|e(?:[1-9a-c]|[ef])%[89ab][\da-f]|ed%[89][\da-f]|f0%[9ab][\da-f]%[89ab][\da-f]|f[123](?:%[89ab][\da-f]){2}|f4%8[\da-f]%[89ab][\da-f])%[89ab][\da-f])){1,20}/gi;

/**
 * Decodes parts of a text. What is no escape of a character stays as it is, so that nothing is lost. Engines decode a text
 * many times faster than a search for its escapes, but a broken one throws: so it is tried once, and not for each part.
 */
export function decoderOf(whole: string): (part: string) => string {
  const isWellFormed = attempt(() => decodeURIComponent(whole) !== undefined, false);
  return (part) => {
    // Engines replace one by one in four times the time.
    const spaced = part.split('+').join(' ');
    return isWellFormed
      ? decodeURIComponent(spaced)
      : spaced.replace(ESCAPED, (escaped) => decodeURIComponent(escaped));
  };
}

/**
 * What a list of names and values says, or what gives one: `URLSearchParams`, `FormData`, and their entries. `undefined`
 * where there is anything else in it, or too much.
 */
export function readFields(fields: unknown): WireObject | undefined {
  return attempt(() => {
    const read: Field[] = [];
    for (const field of fields as Iterable<unknown>) {
      if (!isField(field) || read.push(field) > MAX_FIELDS) return undefined;
    }
    return read.length > 0 ? toObject(read) : undefined;
  }, undefined);
}

function isField(value: unknown): value is Field {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string';
}

/** A name that comes again has all its values, in a list. As with JSON, `__proto__` is a name like others. */
function toObject(fields: readonly Field[]): WireObject {
  const values = new Map<string, unknown[]>();
  for (const [name, value] of fields) {
    const others = values.get(name);
    if (others) others.push(value);
    else values.set(name, [value]);
  }
  return Object.fromEntries([...values].map(([name, all]) => [name, all.length > 1 ? all : all[0]]));
}

/** Whether decoders of other languages have put one value, or the same one that came again, into a list. */
export function isRepeated(value: unknown): value is readonly (string | number)[] {
  if (!isList(value) || !['string', 'number'].includes(typeof value[0])) return false;
  // A list can have methods of its own.
  for (let index = 1; index < value.length; index++) if (value[index] !== value[0]) return false;
  return true;
}

/** A form with other values for some of its fields. What else is there is not looked at: a getter may throw. */
export function withValues<T extends WireObject>(
  form: T,
  names: readonly string[],
  to: (value: unknown) => unknown,
): T {
  if (names.length === 0) return form;
  const parts: PropertyDescriptorMap = Object.getOwnPropertyDescriptors(form);
  for (const name of names) parts[name] = { value: to(get(form, name)), enumerable: true };
  // What a polluted prototype holds would be a part of each.
  for (const part of Object.values(parts)) Object.setPrototypeOf(part, null);
  return Object.defineProperties({}, parts) as T;
}
