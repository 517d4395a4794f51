import { describe, expect, it } from 'vitest';
import { runBreadth, runSparse } from './laws/breadth.ts';
import { runLengths } from './laws/lengths.ts';
import { expectNoFailure } from './laws/outcomes.ts';

describe('bodies of a size that no provider sends', () => {
  it('2,000 junk items in each list of each envelope: all accounted for, issues bounded', { timeout: 120_000 }, () => {
    expect(runBreadth(2000)).toBeGreaterThan(70);
  });

  it('lists with 20,000 holes: what stands between them is read', { timeout: 60_000 }, () => {
    expect(() => runSparse(20_000)).not.toThrow();
  });

  it('texts of 200,000 characters at every string of a few fixtures', { timeout: 120_000 }, () => {
    expectNoFailure(runLengths(200_000, 0.005), 300);
  });
});
