import { it } from 'vitest';
import { runCases } from './laws/cases.ts';
import { expectNoFailure } from './laws/outcomes.ts';
import { unknownKeyCases } from './laws/unknown-keys.ts';

it('a key that nobody knows, of any value, in any object of a record, changes nothing but raw', {
  timeout: 60_000,
}, () => {
  expectNoFailure(runCases(unknownKeyCases()), 7000);
});
