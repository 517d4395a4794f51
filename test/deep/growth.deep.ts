import { expect, it } from 'vitest';
import { measureGrowth } from '../laws/growth.ts';
import { measured } from './measured.ts';

/** The aim is 1.1, and the figure is printed. A busy machine adds to it, so only what would be quadratic (2) fails. */
const MOST = 1.6;

it('cost grows in proportion to the input', () => {
  for (const { family, exponent, overSize, microseconds } of measureGrowth()) {
    measured(`growth: ${family}`, () => {
      expect(exponent, family).toBeLessThan(MOST);
      const note = `exponent ${exponent.toFixed(2)} over JSON.stringify, ${overSize.toFixed(2)} over size, ${microseconds} µs`;
      return { cases: 5, note };
    });
  }
});
