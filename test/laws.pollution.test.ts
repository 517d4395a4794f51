import { it } from 'vitest';
import { runCases } from './laws/cases.ts';
import { expectNoFailure } from './laws/outcomes.ts';
import { pollutionCases } from './laws/pollution.ts';

it('no name on Object.prototype reaches a result, throws or hangs', { timeout: 300_000 }, () => {
  expectNoFailure(runCases(pollutionCases({ ofPrograms: 16, ofTheWire: 64, oneOf: 2 })), 80);
});
