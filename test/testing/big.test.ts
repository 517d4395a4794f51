import { describe, expect, it } from 'vitest';
import { providerIds } from '../../src/index.ts';
import { runRoundTrip } from './round-trip.ts';

describe('what is built is read as what it was built of', () => {
  for (const provider of providerIds) {
    it(provider, () => {
      const { said, inFull } = runRoundTrip(provider, 20_000, Number(process.env.S ?? 1));
      console.log(provider, said, inFull);
      expect(said).toBeGreaterThan(300);
    });
  }
});
