import * as v from 'valibot';
import { get, hasOwn, isWireObject, lengthOf, type WireObject } from './wire-object.ts';

/** Any valibot schema of this library. Schemas describe the wire and hold no transforms; every one names what it expects. */
export type Schema = v.GenericSchema<unknown>;

/** How many parts of one record are reported one by one; more are only counted, and not looked at again. */
export const MAX_DROPPED = 16;

/** A part of a record that was left out; `inside` leads from it to what did not fit. */
interface DroppedIssue extends v.BaseIssue<unknown> {
  readonly inside: string[];
}

type Config = v.Config<v.BaseIssue<unknown>>;

/** valibot hands its configuration to every schema of a run: the place to count in. */
export interface RunConfig extends Config {
  dropped: number;
}

export function isDropped(issue: v.BaseIssue<unknown>): issue is DroppedIssue {
  return hasOwn(issue, 'inside');
}

type Outcome = v.OutputDataset<unknown, v.BaseIssue<unknown>>;

/** What does not fit in a value, as valibot says it. Of the parts that can be left out the first few. */
export function examine(schema: Schema, value: unknown): readonly v.BaseIssue<unknown>[] {
  // Not `v.safeParse`: it makes a configuration of its own, and what was counted would be lost with it. Whatever valibot
  // asks for is there, so that it is not looked up in `Object.prototype`, which may be polluted.
  const config: RunConfig = {
    dropped: 0,
    abortEarly: undefined,
    abortPipeEarly: undefined,
    lang: undefined,
    message: undefined,
  };
  return run(schema, value, config).issues ?? [];
}

/** For the same reason datasets have all of their keys. */
function run(schema: Schema, value: unknown, config: Config): Outcome {
  return schema['~run']({ typed: false, value, issues: undefined }, config);
}

function fits(value: unknown): Outcome {
  return { typed: true, value, issues: undefined };
}

/**
 * A part that can be missing or `null`. One that does not fit is left out and reported, and the object around it lives
 * on: valibot's dataset is then typed and has issues, which `v.nullish` and `v.fallback` cannot express. Where a part
 * is required, it is missed by the object around it.
 */
// @__NO_SIDE_EFFECTS__
export function optional(schema: Schema, canBeLeftOut = true): Schema {
  return {
    ...schema,
    // The name by which `v.object` knows that the key may be missing.
    type: 'nullish',
    default: undefined,
    fallback: undefined,
    '~run': ({ value }: v.UnknownDataset, given: Config) => {
      if (value === undefined || value === null) return fits(value);
      if (!canBeLeftOut) return run(schema, value, given);
      const config = given as RunConfig;
      const before = config.dropped;
      if (before === MAX_DROPPED) return fits(undefined);
      const inner = run(schema, value, config);
      const cause = inner.issues?.find((issue) => !isDropped(issue));
      if (cause === undefined) return inner;
      // What was left out within it is gone with it.
      config.dropped = before + 1;
      const { path = [], ...rest } = cause;
      const dropped: DroppedIssue = { ...rest, path: undefined, inside: path.map((item) => String(item.key)) };
      return { typed: true, value: undefined, issues: [dropped] };
    },
  } as Schema;
}

/** A list of parts that can be left out. Once enough of them are, nobody asks any more. */
// @__NO_SIDE_EFFECTS__
export function listOf(item: Schema): Schema {
  const part = optional(item);
  const list = v.custom<unknown>((value) => lengthOf(value) !== undefined, 'an array') as Schema;
  return {
    ...list,
    '~run': ({ value }: v.UnknownDataset, given: Config) => {
      const length = lengthOf(value);
      if (length === undefined) return run(list, value, given);
      const config = given as RunConfig;
      const issues: v.BaseIssue<unknown>[] = [];
      for (let index = 0; index < length && config.dropped < MAX_DROPPED; index++) {
        const item = get(value as WireObject, index);
        const step = { type: 'array', origin: 'value', input: value, key: index, value: item } as const;
        for (const issue of run(part, item, config).issues ?? []) {
          issues.push({ ...issue, path: [step, ...(issue.path ?? [])] } as v.BaseIssue<unknown>);
        }
      }
      return { typed: true, value, issues: issues.length > 0 ? issues : undefined } as Outcome;
    },
  } as Schema;
}

/**
 * An object that is complete without the parts that do not fit. `v.object` alone would accept arrays,
 * read what is inherited, and ask for each key by itself; what is required here may come under one of several keys.
 */
// @__NO_SIDE_EFFECTS__
export function wireObject(
  entries: { [key: string]: Schema },
  isComplete: (value: unknown) => boolean,
  expected: string,
): Schema {
  const fields = v.object(entries, expected) as Schema;
  const whole = v.custom((value) => isWireObject(value) && isComplete(value), expected) as Schema;
  return {
    ...fields,
    '~run': ({ value }: v.UnknownDataset, config: Config) => {
      if (!isWireObject(value)) return run(whole, value, config);
      const fitted = run(fields, ownPart(value, entries), config);
      if (!isComplete(value)) return fitted.typed ? run(whole, value, config) : fitted;
      const dropped = fitted.issues?.map((issue) => asDropped(issue, config as RunConfig));
      return { typed: true, value, issues: dropped } as Outcome;
    },
  } as Schema;
}

/** What is required may stand under another key as well: then it can be left out under this one. */
function asDropped(issue: v.BaseIssue<unknown>, config: RunConfig): DroppedIssue {
  if (isDropped(issue)) return issue;
  config.dropped++;
  const [key, ...inside] = issue.path as [v.IssuePathItem, ...v.IssuePathItem[]];
  return { ...issue, path: [key], inside: inside.map((item) => String(item.key)) } as DroppedIssue;
}

/** What an object itself holds under known keys. */
function ownPart(value: { readonly [key: string]: unknown }, entries: { [key: string]: Schema }): object {
  const part: { [key: string]: unknown } = Object.create(null);
  for (const key in entries) if (hasOwn(value, key)) part[key] = value[key];
  return part;
}
