import { it } from 'vitest';
import { type Case, expectToHold } from './laws/case.ts';
import { largestOfEachType, longLists, oddLists } from './laws/odd-lists.ts';
import { plantedCases, recordsElsewhere, twoEnvelopes } from './laws/planted.ts';
import { getterCases, unknownKeyCases } from './laws/unknown-keys.ts';

const LAWS: readonly [title: string, cases: () => Iterable<Case>, least: number][] = [
  [
    'a key that nobody knows, of any value, in any object of a record, changes nothing but raw',
    () => unknownKeyCases(),
    7000,
  ],
  [
    'a getter that throws under a name that nobody knows changes no record, nor anything beside it',
    () => getterCases(largestOfEachType()),
    2000,
  ],
  [
    'a list of a name that nobody knows, anywhere in an envelope, is kept, and changes nothing else',
    () => plantedCases(8),
    5000,
  ],
  ['of two envelopes in one body each record is read, or kept with an issue', twoEnvelopes, 5000],
  ['a record where another envelope has its records is read, or kept', recordsElsewhere, 20_000],
  ['a list is read as what it holds, whatever methods it has', () => oddLists(largestOfEachType()), 3000],
  ['a list of 300 million is no list', () => longLists(largestOfEachType()), 400],
];

it.each(LAWS)('%s', (_, cases, least) => void expectToHold(cases(), least));
