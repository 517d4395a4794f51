import { it } from 'vitest';
import { runCases } from './laws/cases.ts';
import { expectNoFailure } from './laws/outcomes.ts';
import { plantedCases, recordsElsewhere, twoEnvelopes } from './laws/planted.ts';

it('a list of a name that nobody knows, anywhere in an envelope, is kept, and changes nothing else', {
  timeout: 60_000,
}, () => {
  expectNoFailure(runCases(plantedCases(8)), 5000);
});

it('of two envelopes in one body each record is read, or kept with an issue', () => {
  expectNoFailure(runCases(twoEnvelopes()), 5000);
});

it('a record where another envelope has its records is read, or kept', () => {
  expectNoFailure(runCases(recordsElsewhere()), 20_000);
});
