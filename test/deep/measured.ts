import { appendFileSync } from 'node:fs';
import { type Case, expectToHold } from '../laws/case.ts';

/** One row of the summary. */
export interface Row {
  readonly name: string;
  readonly cases: number;
  readonly seconds: number;
  readonly note: string;
}

/** `npm run test:deep` chooses a seed for each run, and says which; the same seed draws the same cases. */
export const SEED = Number(process.env.DEEP_SEED ?? 1);

/** Divides all sizes, to try the deep tests themselves. */
const DIVISOR = Number(process.env.DEEP_DIVISOR ?? 1);

export function scaled(size: number): number {
  return Math.max(1, Math.round(size / DIVISOR));
}

/** Runs one deep test and leaves a row for the summary, where there is one. */
export function measured(name: string, run: () => { cases: number; note?: string }): void {
  const start = performance.now();
  const { cases, note = '' } = run();
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  const row: Row = { name, cases, seconds, note };
  if (process.env.DEEP_REPORT) appendFileSync(process.env.DEEP_REPORT, `${JSON.stringify(row)}\n`);
}

/** A law in all of these cases, of which there have to be more than so many. */
export function measuredCases(name: string, cases: () => Iterable<Case>, { least = 0, note = '' } = {}): void {
  measured(name, () => ({ cases: expectToHold(cases(), least), note }));
}
