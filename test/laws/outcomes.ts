import { expect } from 'vitest';
import type { Outcome } from './one-edit.ts';

/** That a law held in every case, and that there were cases. */
export function expectNoFailure({ cases, failures }: Outcome, least: number): void {
  expect([...failures.values()].join('\n')).toBe('');
  expect(cases).toBeGreaterThan(least);
}
