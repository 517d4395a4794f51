import type * as v from 'valibot';
import { type LeftOut, MISFIT, type Piece, readPart } from '../wire/piece.ts';
import { examine, isDropped, MAX_DROPPED, optional, type Schema } from '../wire/schema.ts';
import { numeric } from '../wire/values.ts';
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
  const leftOut: LeftOut = { count: 0 };
  const rest = piece.read(value, leftOut);
  reportMisfit(piece, value, at, report, rest === MISFIT ? undefined : leftOut);
  return rest === MISFIT ? REPORTED : rest;
}

/** Says of a misfit what was left out of it, or why nothing is left. */
export function reportMisfit(
  piece: Pick<Piece<unknown>, 'schema'>,
  value: unknown,
  at: Place | undefined,
  report: Report,
  leftOut: LeftOut | undefined,
): void {
  if (leftOut) reportLeftOut(() => piece.schema, value, at, report, leftOut.count);
  else reportCause(piece, value, at, report);
}

/** As `readWire`, for a part that can be missing: one that does not fit at all is left out, too. */
export function readWirePart<T>(piece: Piece<T>, value: unknown, at: Place | undefined, report: Report): T | undefined {
  if (value === undefined || value === null) return undefined;
  const meaning = piece.read(value);
  if (meaning !== MISFIT) return meaning;
  const leftOut: LeftOut = { count: 0 };
  const rest = readPart(piece, value, leftOut);
  reportLeftOut(() => optional(piece.schema), value, at, report, leftOut.count);
  return rest;
}

/** Why a value does not fit. Once nothing is listed any more, valibot is not asked for a sentence. */
function reportCause(
  piece: Pick<Piece<unknown>, 'schema'>,
  value: unknown,
  at: Place | undefined,
  report: Report,
): void {
  const cause = report.isListing() && examine(piece.schema, value).find((issue) => !isDropped(issue));
  if (cause) report('invalid_record', placeOf(at, cause), `Expected ${sentence(cause, [])}`);
  else report('invalid_record', at, 'It does not fit.');
}

function reportLeftOut(
  schemaOf: () => Schema,
  value: unknown,
  at: Place | undefined,
  report: Report,
  count: number,
): void {
  const issues = report.isListing() ? examine(schemaOf(), value).filter(isDropped) : [];
  for (let index = 0; index < Math.min(count, MAX_DROPPED); index++) {
    const issue = issues[index];
    if (issue) report('dropped_field', placeOf(at, issue), `Left out: expected ${sentence(issue, issue.inside)}`);
    else report('dropped_field', at, 'Left out.');
  }
  if (count > MAX_DROPPED) report('too_many_issues', at, `${count - MAX_DROPPED} more parts were left out.`);
}

function placeOf(at: Place | undefined, issue: v.BaseIssue<unknown>): Place | undefined {
  return (issue.path ?? []).reduce<Place | undefined>((above, item) => below(above, item.key as string | number), at);
}

/** valibot's own messages quote the input; ours are what the schema was told to expect. */
function sentence(issue: v.BaseIssue<unknown>, inside: readonly string[]): string {
  const where = inside.length > 0 ? ` at ${inside.join('.')}` : '';
  // Numbers also come as text.
  const isNumber = issue.message.startsWith('a number') && typeof numeric.read(issue.input) === 'number';
  const kind = isNumber ? 'a number' : kindOf(issue.input);
  const got = issue.message.startsWith(kind) ? kind.replace(/^an? /, 'another ') : kind;
  return `${issue.message}${where}, got ${got}.`;
}
