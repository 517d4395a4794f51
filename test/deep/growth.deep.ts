import { expect, it } from 'vitest';
import { measureGrowth } from '../laws/growth.ts';
import { measured } from './measured.ts';

/** What this library promises is 1.1; a busy machine adds to that, and so no other test measures time. */
const MOST = 1.25;

it('cost grows in proportion to the input', () => {
  for (const { family, exponent, overSize, microseconds } of measureGrowth()) {
    measured(`growth: ${family}`, () => {
      expect(exponent, family).toBeLessThan(MOST);
      const note = `exponent ${exponent.toFixed(2)} over JSON.stringify, ${overSize.toFixed(2)} over size, ${microseconds} µs`;
      return { cases: 5, note };
    });
  }
});
