import { describe, expect, it } from 'vitest';
import { providerIds } from '../../src/index.ts';
import { runBatches, runRoundTrip } from './round-trip.ts';

const RUNS = 300;
/** Always the same records; `npm run test:deep` draws new ones every time. */
const SEED = 20_261_126;

describe('what is built of drawn records is read as them', () => {
  for (const provider of providerIds) {
    it(`${provider}: ${RUNS} records, seed ${SEED}`, () => {
      const { atAll, inFull } = runRoundTrip(provider, RUNS, SEED);
      expect(atAll).toBeGreaterThan(RUNS / 3);
      expect(inFull).toBeGreaterThan(RUNS / 50);
    });

    it(`${provider}: ${RUNS / 5} batches of two to five, seed ${SEED}`, () => {
      expect(() => runBatches(provider, RUNS / 5, SEED)).not.toThrow();
    });
  }
});
