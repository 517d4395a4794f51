import type { Issue, IssueCode } from '../contract/result.ts';
import { attempt } from '../wire/wire-object.ts';
import { type Place, pathOf } from './place.ts';

/** Tells the developer something about a place. `message` names kinds and keys, never a value of the body. */
export interface Report {
  (code: IssueCode, at: Place | undefined, message: string): void;
  /** Whether what is reported is still listed, and so worth a sentence. */
  readonly isListing: () => boolean;
}

/** How many issues a result lists; more are only counted. A body of a million broken records stays readable. */
export const MAX_ISSUES = 1000;

/** What could not be read at all. Everything else is a warning. */
const ERRORS: readonly IssueCode[] = [
  'invalid_json',
  'not_an_object',
  'unknown_provider',
  'invalid_envelope',
  'invalid_record',
  'unreadable',
];

/** Reports into a list, and `close` ends it with the count of what it had no room for. */
export function reportInto(issues: Issue[]): { report: Report; close: () => void } {
  let unlisted = 0;
  let severity: Issue['severity'] = 'warning';
  const isListing = () => issues.length < MAX_ISSUES;
  const report = (code: IssueCode, at: Place | undefined, message: string): void => {
    const isError = ERRORS.includes(code);
    if (isListing()) issues.push({ code, severity: isError ? 'error' : 'warning', message, path: pathOf(at) });
    else {
      unlisted++;
      if (isError) severity = 'error';
    }
  };
  return {
    report: Object.assign(report, { isListing }),
    close: () => {
      if (unlisted === 0) return;
      issues.push({ code: 'too_many_issues', severity, message: `${unlisted} more issues are not listed.`, path: [] });
    },
  };
}

/** What kind of thing a value is, in words for a sentence. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value !== 'object') return `a ${typeof value}`;
  // Even that question makes a revoked proxy throw.
  return attempt(() => Array.isArray(value), false) ? 'an array' : 'an object';
}
