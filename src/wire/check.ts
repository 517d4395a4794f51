import type * as v from 'valibot';
import { isWireObject, type Schema } from './schema.ts';

/** Says whether a value fits a schema without anything to report. */
export type Check = (value: unknown) => boolean;

type Described =
  | v.ObjectSchema<{ readonly [key: string]: Schema }, undefined>
  | v.ArraySchema<Schema, undefined>
  | v.NullishSchema<Schema, undefined>
  | v.LazySchema<Schema>
  | v.CustomSchema<unknown, undefined>
  | v.StringSchema<undefined>;

/**
 * A check derived once from a schema. valibot's own run copies, collects and explains; almost every record fits, and for
 * those a yes is enough. Schemas are plain data, so the yes can be had from the same description. Where this says no,
 * valibot says why. That both agree on every value is a property test.
 */
// @__NO_SIDE_EFFECTS__
export function checkOf(schema: Schema): Check {
  if ('pipe' in schema) return checkOfPipe(schema.pipe as [Schema, ...v.CheckAction<unknown, undefined>[]]);
  const described = schema as unknown as Described;
  switch (described.type) {
    case 'object':
      return checkOfObject(described.entries);
    case 'array':
      return checkOfArray(checkOf(described.item));
    case 'nullish':
      return checkOfNullish(checkOf(described.wrapped));
    case 'lazy':
      return checkOfLazy(described.getter);
    case 'custom':
      return described.check;
    case 'string':
      return (value) => typeof value === 'string';
  }
}

function checkOfObject(entries: { readonly [key: string]: Schema }): Check {
  const checks = new Map(Object.keys(entries).map((key) => [key, checkOf(entries[key] as Schema)]));
  return (value) => {
    if (!isWireObject(value)) return false;
    for (const key in value) {
      const check = checks.get(key);
      if (check !== undefined && !check(value[key])) return false;
    }
    return true;
  };
}

function checkOfArray(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

function checkOfNullish(check: Check): Check {
  return (value) => value === undefined || value === null || check(value);
}

function checkOfLazy(getter: (value: unknown) => Schema): Check {
  const known = new Map<Schema, Check>();
  return (value) => {
    const schema = getter(value);
    const check = known.get(schema) ?? checkOf(schema);
    known.set(schema, check);
    return check(value);
  };
}

function checkOfPipe([first, ...actions]: [Schema, ...v.CheckAction<unknown, undefined>[]]): Check {
  const check = checkOf(first);
  return (value) => check(value) && actions.every((action) => action.requirement(value));
}
