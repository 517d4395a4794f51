import * as v from 'valibot';
import { anything, map, type Piece, piece } from './piece.ts';
import { isTime, readTime } from './time.ts';

/** What a person or a program wrote, exactly as sent. Empty means none. */
export const text: Piece<string> = /* @__PURE__ */ piece(
  /* @__PURE__ */ v.string('a string'),
  (value) => value || undefined,
);

/** Text that may be empty. */
export const anyText: Piece<string> = /* @__PURE__ */ piece(/* @__PURE__ */ v.string('a string'), (value) => value);

/** The name of a type. Whatever is no name means that there is none, and is nothing to complain about here. */
export const typeName: Piece<string> = /* @__PURE__ */ map(
  anything,
  (value) => (typeof value === 'string' && value.trim()) || undefined,
);

/** A word of the provider's own list, in lower case. */
export const word: Piece<string> = /* @__PURE__ */ piece(
  /* @__PURE__ */ v.string('a string'),
  (value) => value.trim().toLowerCase() || undefined,
);

/** A web address, as sent but for surrounding blanks. */
export const url: Piece<string> = /* @__PURE__ */ piece(
  /* @__PURE__ */ v.string('a string'),
  (value) => value.trim() || undefined,
);

/** An opaque id. Some providers send digits as a number; one that is not safe has been rounded already and is no id. */
export const id: Piece<string> = /* @__PURE__ */ piece(
  /* @__PURE__ */ v.custom<string | number>(
    (value) => typeof value === 'string' || Number.isSafeInteger(value),
    'a string or a whole number',
  ),
  (value) => String(value).trim() || undefined,
);

/** A username, which comes with and without `@`. */
export const username: Piece<string> = /* @__PURE__ */ map(id, (value) => value.replace(/^@/, '') || undefined);

/** A plain decimal: no hex, no exponent. */
const DECIMAL = /^\s*[+-]?\d+(?:\.\d+)?\s*$/;

/** A number, or a string that spells one. Empty means none. */
export const numeric: Piece<number> = /* @__PURE__ */ piece(
  /* @__PURE__ */ v.custom<string | number>(isNumeric, 'a number'),
  readNumber,
);

/** Degrees, within ±`limit`. */
// @__NO_SIDE_EFFECTS__
export function degrees(limit: number): Piece<number> {
  return piece(
    v.custom<string | number>(
      (value) => isNumeric(value) && Math.abs(Number(value)) <= limit,
      `a number from -${limit} to ${limit}`,
    ),
    readNumber,
  );
}

function isNumeric(value: unknown): value is string | number {
  return typeof value === 'string'
    ? value.trim() === '' || (DECIMAL.test(value) && Number.isFinite(Number(value)))
    : Number.isFinite(value);
}

/** Adding 0 turns -0 into 0, which JSON cannot tell apart. */
function readNumber(value: string | number): number | undefined {
  return typeof value === 'string' && value.trim() === '' ? undefined : Number(value) + 0;
}

const FLAGS: readonly unknown[] = [true, false, 'true', 'false', 1, 0, ''];

/** A boolean, also as a word, or as 1 and 0. Empty means none. */
export const flag: Piece<boolean> = /* @__PURE__ */ piece(
  /* @__PURE__ */ v.custom<boolean | string | number>((value) => FLAGS.includes(value), 'true or false'),
  (value) => (value === '' ? undefined : value === true || value === 'true' || value === 1),
);

/** A point in time; see `docs/reading-rules.md`. */
export const time: Piece<string> = /* @__PURE__ */ piece(
  /* @__PURE__ */ v.custom<string | number>(isTime, 'Unix time, or ISO 8601 with an offset'),
  readTime,
);
