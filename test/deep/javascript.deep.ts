import { describe, expect, it } from 'vitest';
import { ENTRY_POINTS, runAnything, runDepth, runInside } from '../laws/javascript.ts';
import { samples } from '../laws/one-edit.ts';
import { measured, SEED, scaled } from './measured.ts';

describe('values that no JSON can spell', () => {
  it('at every path of every fixture, and getters that throw there', () => {
    measured('hostile JavaScript inside', () => {
      const { cases, failures } = runInside(scaled(1000) / 1000);
      expect([...failures.values()].join('\n')).toBe('');
      return { cases };
    });
  });

  for (const [name, parse] of Object.entries(ENTRY_POINTS)) {
    it(`whatever fast-check thinks of, to ${name}, seed ${SEED}`, () => {
      measured(`fc.anything to ${name}`, () => {
        const cases = scaled(100_000);
        runAnything(parse, cases, SEED);
        return { cases, note: `seed ${SEED}` };
      });
    });
  }
});

it('nesting of 1,000 to 100,000 levels at every path, as objects and as text', () => {
  measured('depth', () => {
    const names = samples().map(({ name }) => name);
    const shown = names.filter((_, index) => index % 40 === 0);
    const { cases, failures } = runDepth([1000, 10_000, 100_000], shown);
    expect([...failures.values()].join('\n')).toBe('');
    return { cases };
  });
});
