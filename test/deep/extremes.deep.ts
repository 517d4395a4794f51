import { describe, expect, it } from 'vitest';
import { runBreadth, runSparse } from '../laws/breadth.ts';
import { runLengths } from '../laws/lengths.ts';
import { runQuiet } from '../laws/quiet.ts';
import { measured, SEED, scaled } from './measured.ts';

describe('bodies of a size that no provider sends', () => {
  it('a million junk items in each list of each envelope: all accounted for, issues bounded', () => {
    measured('a million junk items', () => ({ cases: runBreadth(scaled(1_000_000)) }));
  });

  it('lists of five million, all holes but one', () => {
    measured('sparse lists of five million', () => {
      runSparse(scaled(5_000_000));
      return { cases: 1 };
    });
  });

  it('texts of ten million characters at every string of a few fixtures', () => {
    measured('texts of 10 million characters', () => {
      const { cases, failures } = runLengths(scaled(10_000_000), 0.005);
      expect([...failures.values()].join('\n')).toBe('');
      return { cases };
    });
  });
});

it(`a secret in every string of every fixture, every path broken in turn, seed ${SEED}`, () => {
  measured('quiet', () => {
    const { cases, failures } = runQuiet(scaled(1000) / 1000, SEED);
    expect([...failures.values()].join('\n')).toBe('');
    return { cases, note: `seed ${SEED}` };
  });
});
