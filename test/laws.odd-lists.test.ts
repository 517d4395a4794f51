import { it } from 'vitest';
import { runCases } from './laws/cases.ts';
import { getterCases } from './laws/getters.ts';
import { largestOfEachType, longLists, oddLists } from './laws/odd-lists.ts';
import { expectNoFailure } from './laws/outcomes.ts';

it('a list is read as what it holds, whatever methods it has', { timeout: 60_000 }, () => {
  expectNoFailure(runCases(oddLists(largestOfEachType())), 3000);
});

it('a list of 300 million is no list', { timeout: 60_000 }, () => {
  expectNoFailure(runCases(longLists(largestOfEachType())), 400);
});

it('a getter that throws under a name that nobody knows changes no record, nor anything beside it', () => {
  expectNoFailure(runCases(getterCases(largestOfEachType())), 2000);
});
