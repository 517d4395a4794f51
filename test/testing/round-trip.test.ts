import { describe, expect, it } from 'vitest';
import { providerIds } from '../../src/index.ts';
import { runRoundTrip } from './round-trip.ts';

describe('what is built is read as what it was built of', () => {
  for (const provider of providerIds) {
    it(provider, () => {
      const { said, inFull } = runRoundTrip(provider, 1000, 20_261_126);
      console.log(provider, said, inFull);
      expect(said).toBeGreaterThan(300);
    });
  }
});
