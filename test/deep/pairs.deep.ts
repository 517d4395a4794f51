import { it } from 'vitest';
import { runPairs } from '../laws/pairs.ts';
import { measured, SEED, scaled } from './measured.ts';

it(`every law holds on pairs of edits, seed ${SEED}`, () => {
  measured('pairs of edits', () => {
    const cases = scaled(500_000);
    runPairs(cases, SEED);
    return { cases, note: `seed ${SEED}` };
  });
});
