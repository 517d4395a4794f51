import type * as v from 'valibot';
import { expect, it } from 'vitest';
import { MISFIT, type Piece } from '../../src/wire/piece.ts';
import { isDropped, type RunConfig } from '../../src/wire/schema.ts';

/**
 * What valibot's full run, which is asked only after a misfit, says about a value. The schema is run by itself, for
 * `v.safeParse` would hand it another configuration than this.
 */
export function fullRun({ schema }: Pick<Piece<unknown>, 'schema'>, value: unknown): FullRun {
  const config: RunConfig = { dropped: 0 };
  const dataset = schema['~run']({ value }, config);
  return { typed: dataset.typed === true, output: dataset.value, issues: dataset.issues, dropped: config.dropped };
}

export interface FullRun {
  readonly typed: boolean;
  readonly output: unknown;
  readonly issues: readonly v.BaseIssue<unknown>[] | undefined;
  /** How many parts were left out. */
  readonly dropped: number;
}

/** Where the two readings of a value part ways; `undefined` where they do not. */
export function disagreement(piece: Piece<unknown>, value: unknown): string | undefined {
  const { issues, output } = fullRun(piece, value);
  const isMisfit = piece.read(value) === MISFIT;
  if (isMisfit && issues === undefined) return 'a misfit that the full run finds nothing wrong with';
  if (!isMisfit && issues !== undefined) return 'read, though the full run finds something wrong';
  if (issues?.every(isDropped) && piece.read(output) === MISFIT)
    return 'a misfit even without what the full run left out';
  return undefined;
}

export interface Readings {
  /** What an issue says was expected. */
  readonly expected: string;
  readonly reads: readonly (readonly [wire: unknown, meaning: unknown])[];
  readonly takesForNothing: readonly unknown[];
  readonly refuses: readonly unknown[];
}

/** The table of a piece without parts, held against both ways of reading. */
export function itReads(
  name: string,
  piece: Piece<unknown>,
  { expected, reads, takesForNothing, refuses }: Readings,
): void {
  it(`${name} reads what it should`, () => {
    for (const [wire, meaning] of reads) {
      expect(piece.read(wire), spell(wire)).toBe(meaning);
      expect(fullRun(piece, wire).issues, spell(wire)).toBe(undefined);
    }
  });

  it(`${name} takes for nothing what says nothing`, () => {
    for (const wire of takesForNothing) {
      expect(piece.read(wire), spell(wire)).toBe(undefined);
      expect(fullRun(piece, wire).issues, spell(wire)).toBe(undefined);
    }
  });

  it(`${name} refuses all else, and says that it expected ${expected}`, () => {
    for (const wire of refuses) {
      expect(piece.read(wire), spell(wire)).toBe(MISFIT);
      expect(
        fullRun(piece, wire).issues?.map(({ message }) => message),
        spell(wire),
      ).toEqual([expected]);
    }
  });
}

export function spell(wire: unknown): string {
  return typeof wire === 'string' || typeof wire === 'object' ? JSON.stringify(wire) : String(wire);
}

/** A misfit for one way of reading has to be one for the other. */
export function expectMisfit(piece: Piece<unknown>, wire: unknown): void {
  expect(piece.read(wire), spell(wire)).toBe(MISFIT);
  expect(fullRun(piece, wire).issues === undefined, spell(wire)).toBe(false);
}

export function expectMeaning(piece: Piece<unknown>, wire: unknown, meaning: unknown): void {
  expect(piece.read(wire), spell(wire)).toStrictEqual(meaning);
  expect(fullRun(piece, wire).issues, spell(wire)).toBe(undefined);
}
