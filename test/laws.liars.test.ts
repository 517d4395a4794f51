import { describe, expect, it } from 'vitest';
import { parseInbound } from '../src/index.ts';
import { LAWS } from './laws/laws.ts';
import { LIARS } from './laws/liars.ts';
import { samples } from './laws/one-edit.ts';

/** On how many fixtures a law refuses what a parser makes of them. */
function refusals(law: (typeof LAWS)[string], parse: (typeof LIARS)[string][string]): number {
  // Not frozen, so that a parser can write into them.
  const bodies = samples().map(({ body }) => structuredClone(body));
  return bodies.filter((body) => {
    try {
      // To throw is the lie of the first law alone, and not yet its discovery.
      law({ body, parse, result: law === LAWS.total ? parseInbound(body) : parse(body) });
      return false;
    } catch {
      return true;
    }
  }).length;
}

describe('a law that cannot be broken is none: each refuses a parser that breaks it a little', () => {
  it('there is a liar for every law that is checked on single bodies', () => {
    expect(Object.keys(LIARS).sort()).toEqual(Object.keys(LAWS).sort());
  });

  for (const [name, liars] of Object.entries(LIARS)) {
    const law = LAWS[name] as (typeof LAWS)[string];
    for (const [lie, parse] of Object.entries(liars)) {
      it(`${name}: one that ${lie}`, () => {
        expect(refusals(law, parse)).toBeGreaterThan(0);
      });
    }
  }
});
