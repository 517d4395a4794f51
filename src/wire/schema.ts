import * as v from 'valibot';
import { isWireObject } from './wire-object.ts';

/** Any valibot schema of this library. Schemas describe the wire and hold no transforms; every one names what it expects. */
export type Schema = v.GenericSchema<unknown>;

/** How many parts of one record are reported one by one; more are only counted. */
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
  return 'inside' in issue;
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
    '~run': (dataset: v.UnknownDataset, config: Config) => {
      const { value } = dataset;
      if (value === undefined || value === null) return { typed: true, value };
      const inner = schema['~run']({ value }, config);
      const cause = inner.issues?.find((issue) => !isDropped(issue));
      if (cause === undefined || !canBeLeftOut) return inner;
      if (++(config as RunConfig).dropped > MAX_DROPPED) return { typed: true, value: undefined };
      const { path = [], ...rest } = cause;
      const dropped: DroppedIssue = { ...rest, inside: path.map((item) => String(item.key)) };
      return { typed: true, value: undefined, issues: [dropped] };
    },
  } as Schema;
}

/**
 * An object of which `isComplete` holds once the parts that do not fit are gone. `v.object` alone would accept arrays,
 * and ask for each key by itself; what is required here may come under one of several keys.
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
    '~run': (dataset: v.UnknownDataset, config: Config) => {
      const fitted = isWireObject(dataset.value) ? fields['~run'](dataset, config) : dataset;
      return fitted.issues && !fitted.typed ? fitted : whole['~run'](fitted as v.UnknownDataset, config);
    },
  } as Schema;
}
