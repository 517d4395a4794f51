import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { parseInbound } from '../../src/index.ts';
import type { Piece } from '../../src/wire/piece.ts';
import { toCamelCase, toSnakeCase } from '../../src/wire/spelling.ts';
import { fixtureFolders, fixturesIn } from '../golden.ts';
import { HOSTILE } from '../laws/hostile.ts';
import { edit, partsOf, valueAt } from '../laws/json.ts';
import { disagreement } from '../wire/pieces.ts';
import { exportedPieces, type Sample, seedsOf, wireParts } from './every-piece.ts';

/** The pieces that readers ask for, most of which no module exports, with what they were asked about. */
const asked = vi.hoisted(() => new Map<object, unknown[]>());

// Test files share their modules; these are this file's own.
vi.hoisted(() => vi.resetModules());
afterAll(() => {
  vi.doUnmock('../../src/core/fit.ts');
  vi.resetModules();
});

vi.mock('../../src/core/fit.ts', async (original) => {
  const fit = await original<typeof import('../../src/core/fit.ts')>();
  const noting =
    (read: (piece: never, value: unknown, ...rest: never[]) => unknown) =>
    (piece: object, value: unknown, ...rest: never[]) => {
      asked.set(piece, [...(asked.get(piece) ?? []), value]);
      return read(piece as never, value, ...rest);
    };
  return { ...fit, readWire: noting(fit.readWire as never), readWirePart: noting(fit.readWirePart as never) };
});

const SEEDS = 3;
const RUNS = 10_000;
/** Always the same values: what fails here fails for everybody. */
const SEED = 20_261_121;

async function samples(): Promise<Sample[]> {
  for (const { text } of fixtureFolders().flatMap(fixturesIn)) parseInbound(text);
  const exported = await exportedPieces();
  const parts = wireParts();
  const inUse = [...asked].map(([piece, values]) => [piece as Piece<unknown>, values] as const);
  const named = [...exported.keys()].filter((piece) => !asked.has(piece)).map((piece) => [piece, parts] as const);
  return [...inUse, ...named].map(([piece, values]) => {
    const first = seedsOf(piece, values, 1)[0];
    const name = exported.get(piece) ?? `what reads ${JSON.stringify(first)?.slice(0, 80)}`;
    return { name, piece, seeds: seedsOf(piece, values, SEEDS) };
  });
}

function check({ piece, name }: Sample, value: unknown): void {
  const problem = disagreement(piece, value);
  if (problem !== undefined) throw new Error(`${name}: ${problem}: ${JSON.stringify(value)?.slice(0, 1000)}`);
}

const all = await samples();

describe('the fast reading and the full run agree on every piece', () => {
  it('of which there are those that readers use and those that modules export, each with values it can read', () => {
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter(({ seeds }) => seeds.length === 0).map(({ name }) => name)).toEqual([]);
  });

  it('for each value that it can read with each of its parts made hostile, in a third of all ways', () => {
    const hostile = Object.values(HOSTILE);
    let cases = 0;
    for (const sample of all) {
      for (const seed of sample.seeds) {
        check(sample, seed);
        for (const [index, { at }] of partsOf(seed).entries()) {
          for (let way = index % 3; way < hostile.length; way += 3) {
            check(sample, edit(seed, at, hostile[way]));
            cases++;
          }
        }
      }
    }
    expect(cases).toBeGreaterThan(15_000);
  });

  it('for values with several edits, parts of other values, and keys in both spellings', () => {
    const parts = wireParts();
    const change = fc.tuple(
      fc.nat(),
      fc.oneof(fc.constantFrom(...Object.keys(HOSTILE)), fc.nat(parts.length - 1), fc.constant(RESPELL)),
    );
    const draw = fc.record({
      piece: fc.nat(all.length - 1),
      seeds: fc.tuple(fc.nat(SEEDS - 1), fc.nat(SEEDS - 1)),
      changes: fc.array(change, { minLength: 1, maxLength: 4 }),
    });
    const property = fc.property(draw, ({ piece, seeds: [a, b], changes }) => {
      const sample = all[piece] as Sample;
      const start = merge(sample.seeds[a % sample.seeds.length], sample.seeds[b % sample.seeds.length]);
      check(
        sample,
        changes.reduce<unknown>((value, [nth, to]) => {
          const { at } = pick(partsOf(value), nth);
          if (to === RESPELL) return edit(value, at, respell(valueAt(value, at)));
          return edit(value, at, typeof to === 'number' ? parts[to] : HOSTILE[to]);
        }, start),
      );
    });
    fc.assert(property, { numRuns: RUNS, seed: SEED });
  });
});

const RESPELL = 'keys in both spellings';

function pick<T>(list: readonly T[], nth: number): T {
  return list[nth % list.length] as T;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys of both, so that some mean the same. */
function merge(a: unknown, b: unknown): unknown {
  return isObject(a) && isObject(b) ? { ...a, ...b } : b;
}

/** An object with each of its keys in both spellings, which then say different things. */
function respell(value: unknown): unknown {
  if (!isObject(value)) return value;
  const respelled = Object.entries(value).flatMap(([key, inner], index) =>
    [toCamelCase(key), toSnakeCase(key)].map((spelling) => [spelling, index % 2 === 0 ? inner : `${key} again`]),
  );
  return { ...Object.fromEntries(respelled), ...value };
}
