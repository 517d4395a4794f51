import { type Content, inRecord } from '../../core/content.ts';
import type { Piece } from '../../wire/piece.ts';
import type { Schema } from '../../wire/schema.ts';
import { attempt, get, isList, isWireObject, type WireObject } from '../../wire/wire-object.ts';

/** All of Twilio's own parameters begin with a capital. */
export function isParameter(key: string): boolean {
  return /^[A-Z]/.test(key);
}

/**
 * A form in which each parameter has one value. Decoders of other languages put every value into a list, and one that comes
 * again is in a list everywhere. Values that differ stay in theirs, for nobody knows which one counts.
 */
export function singly(form: WireObject): WireObject {
  const repeated = Object.keys(form).filter(
    (key) => isParameter(key) && attempt(() => isRepeated(get(form, key)), false),
  );
  if (repeated.length === 0) return form;
  // What else is there is not looked at: a getter may throw.
  const singles = repeated.map((key) => [key, { value: (form[key] as unknown[])[0], enumerable: true }] as const);
  return Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(form), ...Object.fromEntries(singles) });
}

function isRepeated(value: unknown): boolean {
  if (!isList(value) || typeof value[0] !== 'string') return false;
  // A list can have methods of its own.
  for (let index = 1; index < value.length; index++) if (value[index] !== value[0]) return false;
  return true;
}

/** A piece that reads a form. */
// @__NO_SIDE_EFFECTS__
export function ofForm<T>(piece: Piece<T>): Piece<T> {
  return {
    get schema() {
      return ofSingle(piece.schema);
    },
    isVital: false,
    read: (form, leftOut) => piece.read(toSingle(form), leftOut),
  };
}

function toSingle(form: unknown): unknown {
  return isWireObject(form) ? singly(form) : form;
}

function ofSingle(schema: Schema): Schema {
  return {
    ...schema,
    '~run': (dataset, config) => schema['~run']({ ...dataset, value: toSingle(dataset.value) }, config),
  } as Schema;
}

/** Content that stands in the form itself. */
// @__NO_SIDE_EFFECTS__
export function inForm<Head>(content: Content<Head>): Content<Head> {
  return {
    ...content,
    find: inRecord,
    read: (form, around) => {
      const record = singly(form as WireObject);
      return content.read(record, { ...around, record });
    },
  };
}
