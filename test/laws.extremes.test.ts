import { describe, it } from 'vitest';
import { breadthCases, sparseCases } from './laws/breadth.ts';
import { type Case, expectToHold } from './laws/case.ts';
import { lengthCases } from './laws/lengths.ts';

const LAWS: readonly [title: string, cases: Iterable<Case>, least: number][] = [
  ['2,000 junk items in each list of each envelope: all accounted for, issues bounded', breadthCases(2000), 70],
  ['lists with 20,000 holes: what stands between them is read', sparseCases(20_000), 10],
  ['texts of 200,000 characters at every string of a few fixtures', lengthCases(200_000, 0.005), 300],
];

describe('bodies of a size that no provider sends', () => {
  it.each(LAWS)('%s', (_, cases, least) => void expectToHold(cases, least));
});
