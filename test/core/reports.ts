import type { Issue } from '../../src/contract/result.ts';
import { type Report, reportInto } from '../../src/core/issues.ts';

/** A report, and what it was told: code, path and sentence of each issue. */
export function listen(): { report: Report; told: () => [code: string, path: string, sentence: string][] } {
  const issues: Issue[] = [];
  const { report } = reportInto(issues);
  return { report, told: () => issues.map(({ code, path, message }) => [code, path.join('.'), message]) };
}
