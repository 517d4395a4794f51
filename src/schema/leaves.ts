import * as v from 'valibot';
import { looking, rule, run, type Schema } from './shape.ts';

const TEXT = 'Expected text.';
const NAME = 'Expected text that is not empty, without spaces around it.';
const WORD = 'Expected a word in lower case.';
const FLAG = 'Expected true or false.';
const NUMBER = 'Expected a number.';
const TIME = 'Expected a time in UTC with milliseconds, such as 2026-01-01T10:00:00.000Z.';
const PHONE = 'Expected a phone number, E.164 with a plus.';
const STEP = 'Expected a key or an index.';
const COUNT = 'Expected a whole number, 1 or more.';

/** Whatever comes, and nothing: JSON has no `undefined`, which any value that may be anything may be. */
export const anything: Schema<unknown> = /* @__PURE__ */ v.optional(/* @__PURE__ */ v.unknown());

/** Text as written; may be empty. */
export const anyText: Schema<string> = /* @__PURE__ */ v.string(TEXT);

/** Text as written; absent where there is none. */
export const someText: Schema<string> = /* @__PURE__ */ v.pipe(
  /* @__PURE__ */ v.string(TEXT),
  /* @__PURE__ */ v.nonEmpty('Expected text that is not empty.'),
);

// @__NO_SIDE_EFFECTS__
function matching(pattern: RegExp, message: string): Schema<string> {
  return v.pipe(v.string(message), v.regex(pattern, message));
}

/** Text that programs write: ids, addresses, types. */
export const name: Schema<string> = /* @__PURE__ */ matching(/^\S(?:[\s\S]*\S)?$/, NAME);

export const username: Schema<string> = /* @__PURE__ */ matching(
  /^[^@\s](?:[\s\S]*\S)?$/,
  'Expected a username without @.',
);

/** The id of a user across a portfolio has `ENT` in it, and never stands for the other one. */
const PORTFOLIO = /^[A-Z]{2}\.ENT\./;

export const userId: Schema<string> = /* @__PURE__ */ rule(
  name,
  (value) => !PORTFOLIO.test(value),
  'Expected a user id, not one across a portfolio.',
  { not: { pattern: '^[A-Z]{2}\\.ENT\\.' } },
);

/** A pattern knows capitals of ASCII only. */
export const lowerCase: Schema<string> = /* @__PURE__ */ rule(
  /* @__PURE__ */ matching(/^[^\sA-Z](?:[^A-Z]*[^\sA-Z])?$/, WORD),
  (value) => value === value.toLowerCase(),
  WORD,
  {},
);

export const flag: Schema<boolean> = /* @__PURE__ */ v.boolean(FLAG);

/** A flag that is absent where it is not set. */
export const mark: Schema<boolean> = /* @__PURE__ */ rule(flag, (value) => value, 'Expected true, or nothing.', {
  const: true,
});

export const number: Schema<number> = /* @__PURE__ */ v.pipe(
  /* @__PURE__ */ v.number(NUMBER),
  /* @__PURE__ */ v.finite(NUMBER),
);

export const aboveZero: Schema<number> = /* @__PURE__ */ rule(
  number,
  (value) => value > 0,
  'Expected a number above 0.',
  {
    exclusiveMinimum: 0,
  },
);

/** Degrees, within ±`limit`. */
// @__NO_SIDE_EFFECTS__
export function degrees(limit: number): Schema<number> {
  const message = `Expected a number from -${limit} to ${limit}.`;
  return v.pipe(v.number(message), v.minValue(-limit, message), v.maxValue(limit, message));
}

/** A real point in time from 1970 on, with 29 February in leap years only. */
export const time: Schema<string> = /* @__PURE__ */ matching(
  /^(?:(?:19[7-9]|[2-9]\d\d)\d-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:19(?:7[26]|8[048]|9[26])|[2-9]\d(?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[3579][26])00)-02-29)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/,
  TIME,
);

export const phone: Schema<string> = /* @__PURE__ */ matching(/^\+[1-9]\d{6,14}$/, PHONE);

const index: v.GenericSchema<number> = /* @__PURE__ */ v.pipe(
  /* @__PURE__ */ v.number(STEP),
  /* @__PURE__ */ v.safeInteger(STEP),
  /* @__PURE__ */ v.minValue(0, STEP),
);

/** How many there are of something that is there. */
export const count: Schema<number> = /* @__PURE__ */ v.pipe(
  /* @__PURE__ */ v.number(COUNT),
  /* @__PURE__ */ v.safeInteger(COUNT),
  /* @__PURE__ */ v.minValue(1, COUNT),
);

/** A step of a path. */
export const step: Schema<string | number> = /* @__PURE__ */ looking(
  /* @__PURE__ */ v.union([anyText, index], STEP),
  ({ value }, config) => run(typeof value === 'string' ? anyText : index, value, config),
);
