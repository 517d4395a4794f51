import { describe, it } from 'vitest';
import { providerIds } from '../../src/index.ts';
import { runBatches, runRoundTrip } from '../testing/round-trip.ts';
import { measured, SEED, scaled } from './measured.ts';

describe('what is built of drawn records is read as them', () => {
  for (const provider of providerIds) {
    it(`${provider}, seed ${SEED}`, () => {
      measured(`webhooks built for ${provider}`, () => {
        const cases = scaled(100_000);
        const batches = scaled(10_000);
        const { atAll, inFull } = runRoundTrip(provider, cases, SEED);
        runBatches(provider, batches, SEED);
        const share = (part: number) => `${Math.round((100 * part) / cases)} %`;
        return {
          cases: cases + batches,
          note: `${share(atAll)} could be said, ${share(inFull)} in full; seed ${SEED}`,
        };
      });
    });
  }
});
