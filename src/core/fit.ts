import type * as v from 'valibot';
import { MISFIT, type Piece } from '../wire/piece.ts';
import { examine, isDropped, MAX_DROPPED, optional, type Schema } from '../wire/schema.ts';
import { kindOf, type Report } from './issues.ts';
import { below, type Place } from './place.ts';

/** Instead of what a value means: it does not fit, and that has been reported. Where nobody has been told, it is `MISFIT`. */
export const REPORTED: unique symbol = Symbol();
export type Reported = typeof REPORTED;

/**
 * What a wire value means if it fits, in full or without optional parts (each reported as `dropped_field`). `REPORTED` if
 * it does not, as `invalid_record`; `undefined` if it fits and means nothing.
 */
export function readWire<T>(
  piece: Piece<T>,
  value: unknown,
  at: Place | undefined,
  report: Report,
): T | undefined | Reported {
  const meaning = piece.read(value);
  if (meaning !== MISFIT) return meaning;
  const rest = explain(piece.schema, value, at, report);
  return rest === undefined ? REPORTED : (piece.read(rest.value) as T | undefined);
}

/** As `readWire`, for a part that can be missing: one that does not fit at all is left out, too. */
export function readWirePart<T>(piece: Piece<T>, value: unknown, at: Place | undefined, report: Report): T | undefined {
  if (value === undefined || value === null) return undefined;
  const meaning = piece.read(value);
  if (meaning !== MISFIT) return meaning;
  const rest = explain(optional(piece.schema), value, at, report) as { value: unknown };
  return rest.value === undefined ? undefined : (piece.read(rest.value) as T | undefined);
}

/** valibot's full run: says what does not fit, and gives back the value without the parts that can be left out. */
function explain(
  schema: Schema,
  value: unknown,
  at: Place | undefined,
  report: Report,
): { value: unknown } | undefined {
  const outcome = examine(schema, value);
  const issues: readonly v.BaseIssue<unknown>[] = outcome.issues ?? [];
  const cause = issues.find((issue) => !isDropped(issue));
  if (cause !== undefined) {
    report('invalid_record', placeOf(at, cause), `Expected ${sentence(cause, [])}`);
    return undefined;
  }
  for (const issue of issues.filter(isDropped)) {
    report('dropped_field', placeOf(at, issue), `Left out: expected ${sentence(issue, issue.inside)}`);
  }
  if (outcome.dropped > MAX_DROPPED) {
    report('too_many_issues', at, `${outcome.dropped - MAX_DROPPED} more parts were left out.`);
  }
  return { value: outcome.value };
}

function placeOf(at: Place | undefined, issue: v.BaseIssue<unknown>): Place | undefined {
  return (issue.path ?? []).reduce<Place | undefined>((above, item) => below(above, item.key as string | number), at);
}

/** valibot's own messages quote the input; ours are what the schema was told to expect. */
function sentence(issue: v.BaseIssue<unknown>, inside: readonly string[]): string {
  const where = inside.length > 0 ? ` at ${inside.join('.')}` : '';
  const kind = kindOf(issue.input);
  const got = issue.message.startsWith(kind) ? kind.replace(/^an? /, 'another ') : kind;
  return `${issue.message}${where}, got ${got}.`;
}
