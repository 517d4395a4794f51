import * as v from 'valibot';

/** Any valibot schema of this library. Schemas describe the wire and hold no transforms; every one names what it expects. */
export type Schema = v.GenericSchema<unknown>;

/** A JSON object: no array, no `null`. */
export type WireObject = { readonly [key: string]: unknown };

export function isWireObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How many parts of one record may be left out before they are only counted. */
export const MAX_DROPPED = 16;

/** A part of a record that was left out; `inside` leads from it to what did not fit. */
interface DroppedIssue extends v.BaseIssue<unknown> {
  readonly inside: string[];
}

/** valibot hands its configuration to every schema of a run: the place to count in. */
export interface RunConfig extends v.Config<v.BaseIssue<unknown>> {
  dropped: number;
}

export function isDropped(issue: v.BaseIssue<unknown>): issue is DroppedIssue {
  return 'inside' in issue;
}

/**
 * A part that can be missing or `null`. One that does not fit is left out and reported, and the object around it lives
 * on: valibot's dataset is then typed and has issues, which `v.optional` and `v.fallback` cannot express.
 */
// @__NO_SIDE_EFFECTS__
export function optional(schema: Schema): Schema {
  return {
    ...v.nullish(schema),
    '~run'(dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) {
      if (dataset.value === undefined || dataset.value === null) return { typed: true, value: dataset.value };
      const inner = schema['~run']({ value: dataset.value }, config);
      const cause = inner.issues?.find((issue) => !isDropped(issue));
      if (cause === undefined) return inner;
      (config as RunConfig).dropped++;
      if ((config as RunConfig).dropped > MAX_DROPPED) return { typed: true, value: undefined };
      const { path, ...rest } = cause;
      const dropped: DroppedIssue = { ...rest, inside: (path ?? []).map((item) => String(item.key)) };
      return { typed: true, value: undefined, issues: [dropped] };
    },
  } as Schema;
}

/** `v.object` accepts arrays; no wire means one where it says object. */
// @__NO_SIDE_EFFECTS__
export function wireObject(entries: { [key: string]: Schema }): Schema {
  const fields = v.object(entries, 'an object');
  const refusal = v.custom(isWireObject, 'an object');
  return {
    ...fields,
    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) =>
      (isWireObject(dataset.value) ? (fields as Schema) : refusal)['~run'](dataset, config),
  } as Schema;
}
