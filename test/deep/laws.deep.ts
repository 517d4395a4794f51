import { describe, it } from 'vitest';
import { breadthCases, sparseCases } from '../laws/breadth.ts';
import { depthCases, ENTRY_POINTS, insideCases, runAnything } from '../laws/javascript.ts';
import { lengthCases } from '../laws/lengths.ts';
import { oneEditCases, samples } from '../laws/one-edit.ts';
import { runPairs } from '../laws/pairs.ts';
import { quietCases } from '../laws/quiet.ts';
import { runShaped } from '../laws/shaped.ts';
import { PROVIDERS } from '../providers/index.ts';
import { measured, measuredCases, SEED, scaled } from './measured.ts';

const SHARE = scaled(1000) / 1000;
const note = `seed ${SEED}`;

it('every law holds on every single edit of every fixture', () => {
  measuredCases('one edit, all', () => oneEditCases(SHARE), { least: scaled(500_000) });
});

/** Draws so many cases. */
function measuredDraws(name: string, cases: number, run: (cases: number, seed: number) => void): void {
  measured(name, () => {
    run(cases, SEED);
    return { cases, note };
  });
}

it(`every law holds on pairs of edits, ${note}`, () => measuredDraws('pairs of edits', scaled(500_000), runPairs));

describe('whole bodies drawn together with what must be read in them', () => {
  it.each(PROVIDERS)(`%s, ${note}`, (id) =>
    measuredDraws(`shaped bodies of ${id}`, scaled(100_000), (cases, seed) => runShaped(id, cases, seed)),
  );
});

describe('values that no JSON can spell', () => {
  it('at every path of every fixture, and getters that throw there', () => {
    measuredCases('hostile JavaScript inside', () => insideCases(SHARE));
  });

  it.each(Object.entries(ENTRY_POINTS))(`whatever fast-check thinks of, to %s, ${note}`, (name, parse) =>
    measuredDraws(`fc.anything to ${name}`, scaled(100_000), (cases, seed) => runAnything(parse, cases, seed)),
  );
});

it('nesting of 1,000 to 100,000 levels at every path, as objects and as text', () => {
  const shown = samples().filter((_, index) => index % 40 === 0);
  measuredCases('depth', () =>
    depthCases(
      [1000, 10_000, 100_000],
      shown.map(({ name }) => name),
    ),
  );
});

describe('bodies of a size that no provider sends', () => {
  it('a million junk items in each list of each envelope: all accounted for, issues bounded', () => {
    measuredCases('a million junk items', () => breadthCases(scaled(1_000_000)));
  });

  it('lists of five million, all holes but one', () => {
    measuredCases('sparse lists of five million', () => sparseCases(scaled(5_000_000)));
  });

  it('texts of ten million characters at every string of a few fixtures', () => {
    measuredCases('texts of 10 million characters', () => lengthCases(scaled(10_000_000), 0.005));
  });
});

it(`a secret in every string of every fixture, every path broken in turn, ${note}`, () => {
  measuredCases('quiet', () => quietCases(SHARE, SEED), { note });
});
