import { spell } from '../json.ts';

/** Says what is wrong with a value at a path; nothing if it is as promised. */
export type Check = (value: unknown, at: (string | number)[]) => void;

/** A key that must be there, and one that may be. Told apart by type, so that a table cannot get it wrong. */
interface Required {
  readonly required: Check;
}
interface Optional {
  readonly optional: Check;
}

/** A row for each key of a published interface: a new key, or one that becomes optional, does not compile here. */
export type Shape<T> = { readonly [K in keyof T]-?: object extends Pick<T, K> ? Optional : Required };

export const required = (check: Check): Required => ({ required: check });
export const optional = (check: Check): Optional => ({ optional: check });

export function fail(at: readonly (string | number)[], problem: string): never {
  throw new Error(`truth: ${spell(at)} ${problem}`);
}

function isPlain(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** A plain object with the keys of its interface and no others. */
export function objectOf<T>(shape: Shape<T>): Check {
  const rows = new Map<string, Required | Optional>(Object.entries(shape));
  const needed = [...rows].filter(([, row]) => 'required' in row).map(([key]) => key);
  return (value, at) => {
    if (!isPlain(value)) fail(at, 'is not a plain object');
    for (const key of needed) if (!Object.hasOwn(value, key)) fail(at, `lacks "${key}"`);
    for (const key of Reflect.ownKeys(value)) {
      const row = rows.get(key as string);
      if (row === undefined) fail(at, `has "${String(key)}", which its type does not know`);
      const check = 'required' in row ? row.required : row.optional;
      check(value[key as string], [...at, key as string]);
    }
  };
}

/** An object in which something is left: an empty one is absent. */
export function somethingOf<T>(shape: Shape<T>): Check {
  const check = objectOf(shape);
  return (value, at) => {
    check(value, at);
    if (Object.keys(value as object).length === 0) fail(at, 'is empty');
  };
}

/** One of several interfaces, told apart by a tag. */
export function unionBy<Tag extends string>(key: string, members: { readonly [tag in Tag]: Check }): Check {
  return (value, at) => {
    const tag = isPlain(value) ? value[key] : undefined;
    if (typeof tag !== 'string' || !Object.hasOwn(members, tag)) fail([...at, key], `is no known tag: ${String(tag)}`);
    members[tag as Tag](value, at);
  };
}

export function listOf(item: Check): Check {
  return (value, at) => {
    if (!Array.isArray(value) || Object.getPrototypeOf(value) !== Array.prototype) fail(at, 'is not a list');
    for (let index = 0; index < value.length; index++) {
      if (!Object.hasOwn(value, index)) fail([...at, index], 'is a hole');
      item(value[index], [...at, index]);
    }
  };
}

export function filledListOf(item: Check): Check {
  const check = listOf(item);
  return (value, at) => {
    check(value, at);
    if ((value as unknown[]).length === 0) fail(at, 'is an empty list');
  };
}

/** One of a closed list of words; the table has to name them all. */
export function wordOf<Word extends string>(words: { readonly [word in Word]: true }): Check {
  return (value, at) => {
    if (typeof value !== 'string' || !Object.hasOwn(words, value)) fail(at, `is none of its words: ${String(value)}`);
  };
}

/** Text as written; may be empty. */
export const anyText: Check = (value, at) => {
  if (typeof value !== 'string') fail(at, `is a ${typeof value} and not text`);
};

/** Text as written; absent where there is none. */
export const text: Check = (value, at) => {
  anyText(value, at);
  if (value === '') fail(at, 'is "", which means absent');
};

/** Text that people do not write: without surrounding blanks. */
export const trimmed: Check = (value, at) => {
  text(value, at);
  if ((value as string).trim() !== value) fail(at, 'has blanks around it');
};

export const lowerCase: Check = (value, at) => {
  trimmed(value, at);
  if ((value as string).toLowerCase() !== value) fail(at, 'is not in lower case');
};

export const flag: Check = (value, at) => {
  if (typeof value !== 'boolean') fail(at, 'is neither true nor false');
};

export const finite: Check = (value, at) => {
  if (!Number.isFinite(value)) fail(at, 'is not a finite number');
  if (Object.is(value, -0)) fail(at, 'is -0, which JSON cannot spell');
};

export function within(limit: number): Check {
  return (value, at) => {
    finite(value, at);
    if (Math.abs(value as number) > limit) fail(at, `is beyond ${limit}`);
  };
}

export const isoTime: Check = (value, at) => {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.(\d{3})Z$/.exec(String(value));
  if (match === null || typeof value !== 'string') fail(at, 'is not ISO 8601 in UTC with milliseconds');
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (day < 1 || day > days || hour > 23 || minute > 59 || second > 59) fail(at, 'is no real point in time');
  if (year < 1970) fail(at, 'is before 1970');
};

export const e164: Check = (value, at) => {
  if (typeof value !== 'string' || !/^\+[1-9]\d{6,14}$/.test(value)) fail(at, 'is no E.164 number');
};

/** Answers of a form: plain JSON with keys of the form's own, but none that could become a prototype. */
export const jsonObject: Check = (value, at) => {
  if (!isPlain(value)) fail(at, 'is not a plain object');
  json(value, at);
};

const json: Check = (value, at) => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) fail(at, 'is a number that JSON cannot spell');
  } else if (Array.isArray(value)) listOf(json)(value, at);
  else if (isPlain(value)) {
    if (Object.hasOwn(value, '__proto__')) fail(at, 'has a key __proto__');
    for (const [key, inner] of Object.entries(value)) json(inner, [...at, key]);
  } else fail(at, 'is nothing that JSON can spell');
};

export const anything: Check = () => {};
