import { leaf, MISFIT, type Misfit, map, type Piece } from './piece.ts';
import { readTime } from './time.ts';

/** Text that may be empty. */
export const anyText: Piece<string> = /* @__PURE__ */ leaf('a string', (value) =>
  typeof value === 'string' ? value : MISFIT,
);

/** What a person or a program wrote, exactly as sent. Empty means none. */
export const text: Piece<string> = /* @__PURE__ */ leaf('a string', (value) =>
  typeof value === 'string' ? value || undefined : MISFIT,
);

/** A provider's own name for something, as sent but for surrounding blanks. */
export const name: Piece<string> = /* @__PURE__ */ map(anyText, (value) => value.trim() || undefined);

/** A web address, as sent but for surrounding blanks. */
export const url: Piece<string> = name;

/** A word of the provider's own list, in lower case. */
export const word: Piece<string> = /* @__PURE__ */ map(name, (value) => value.toLowerCase());

/** The name of a type. Whatever is no name means that there is none, and is nothing to complain about here. */
export const typeName: Piece<string> = /* @__PURE__ */ leaf('anything', (value) =>
  typeof value === 'string' ? value.trim() || undefined : undefined,
);

/** An opaque id. Some providers send digits as a number; one that is not safe has been rounded already and is no id. */
export const id: Piece<string> = /* @__PURE__ */ leaf('a string or a whole number', (value) => {
  if (typeof value === 'string') return value.trim() || undefined;
  return Number.isSafeInteger(value) ? String(value) : MISFIT;
});

/** A username, which comes with and without `@`. */
export const username: Piece<string> = /* @__PURE__ */ map(id, (value) => value.replace(/^[@\s]+/, '') || undefined);

/** A plain decimal: no hex, no exponent. */
const DECIMAL = /^[+-]?\d+(?:\.\d+)?$/;

/** A number, or a string that spells one. Empty means none. */
export const numeric: Piece<number> = /* @__PURE__ */ leaf('a number', readNumber);

/** A number to divide by. */
export const divisor: Piece<number> = /* @__PURE__ */ leaf('a number above 0', (value) => {
  const number = readNumber(value);
  return typeof number === 'number' && number <= 0 ? MISFIT : number;
});

/** Degrees, within ±`limit`. */
// @__NO_SIDE_EFFECTS__
export function degrees(limit: number): Piece<number> {
  return leaf(`a number from -${limit} to ${limit}`, (value) => {
    const degrees = readNumber(value);
    return typeof degrees === 'number' && Math.abs(degrees) > limit ? MISFIT : degrees;
  });
}

/** Adding 0 turns -0 into 0, which JSON cannot tell apart. */
function readNumber(value: unknown): number | undefined | Misfit {
  if (typeof value === 'string') {
    const digits = value.trim();
    if (digits === '') return undefined;
    return DECIMAL.test(digits) ? readNumber(Number(digits)) : MISFIT;
  }
  return Number.isFinite(value) ? (value as number) + 0 : MISFIT;
}

const FLAGS: ReadonlyMap<unknown, boolean | undefined> = /* @__PURE__ */ new Map<unknown, boolean | undefined>([
  [true, true],
  [false, false],
  ['true', true],
  ['false', false],
  [1, true],
  [0, false],
  ['', undefined],
]);

/** A boolean, also as a word, or as 1 and 0. Empty means none. */
export const flag: Piece<boolean> = /* @__PURE__ */ leaf('true or false', (value) =>
  FLAGS.has(value) ? FLAGS.get(value) : MISFIT,
);

/** A point in time; see `docs/reading-rules.md`. */
export const time: Piece<string> = /* @__PURE__ */ leaf('Unix time, or ISO 8601 with an offset', readTime);
