import { describe, expect, it } from 'vitest';
import { parseInbound } from '../src/index.ts';
import { LAWS } from './laws/laws.ts';
import { LIARS } from './laws/liars.ts';
import { samples } from './laws/one-edit.ts';

/** Whether a law refuses what a parser makes of any fixture. */
function refuses(law: (typeof LAWS)[string], parse: (typeof LIARS)[string][string]): boolean {
  return samples().some((sample) => {
    // Not frozen, so that a parser can write into it.
    const body = structuredClone(sample.body);
    try {
      // To throw is the lie of the first law alone, and not yet its discovery.
      law({ body, parse, result: law === LAWS.total ? parseInbound(body) : parse(body) });
      return false;
    } catch {
      return true;
    }
  });
}

describe('a law that cannot be broken is none: each refuses a parser that breaks it a little', () => {
  it('there is a liar for every law that is checked on single bodies', () => {
    expect(Object.keys(LIARS).sort()).toEqual(Object.keys(LAWS).sort());
  });

  for (const [name, liars] of Object.entries(LIARS)) {
    const law = LAWS[name] as (typeof LAWS)[string];
    for (const [lie, parse] of Object.entries(liars)) {
      it(`${name}: one that ${lie}`, () => {
        expect(refuses(law, parse)).toBe(true);
      });
    }
  }
});
