import type * as v from 'valibot';
import { expect, it } from 'vitest';
import { MISFIT, type Piece } from '../../src/wire/piece.ts';
import { isDropped, MAX_DROPPED, type RunConfig } from '../../src/wire/schema.ts';

/**
 * What valibot's full run, which is asked only after a misfit, says about a value. The schema is run by itself, for
 * `v.safeParse` would hand it another configuration than this.
 */
export function fullRun({ schema }: Pick<Piece<unknown>, 'schema'>, value: unknown): FullRun {
  const config: RunConfig = { dropped: 0 };
  const dataset = schema['~run']({ value }, config);
  return { typed: dataset.typed === true, issues: dataset.issues };
}

export interface FullRun {
  readonly typed: boolean;
  readonly issues: readonly v.BaseIssue<unknown>[] | undefined;
}

/** Where the two readings of a value part ways; `undefined` where they do not. */
export function disagreement(piece: Piece<unknown>, value: unknown): string | undefined {
  const { issues = [] } = fullRun(piece, value);
  const leftOut = { count: 0 };
  const meaning = piece.read(value);
  const rest = piece.read(value, leftOut);
  const dropped = issues.filter(isDropped).length;
  if (meaning === MISFIT && issues.length === 0) return 'a misfit that the full run finds nothing wrong with';
  if (meaning !== MISFIT && issues.length > 0) return 'read, though the full run finds something wrong';
  if (meaning !== MISFIT && leftOut.count > 0) return 'read in full, and then not';
  if ((rest === MISFIT) !== dropped < issues.length) return 'the readings differ in whether anything is left of it';
  if (rest !== MISFIT && dropped !== Math.min(leftOut.count, MAX_DROPPED))
    return `${leftOut.count} parts are left out, of which the full run finds ${dropped}`;
  return undefined;
}

export interface Readings {
  /** What an issue says was expected. */
  readonly expected: string;
  readonly reads?: readonly (readonly [wire: unknown, meaning: unknown])[];
  /** What means itself. */
  readonly keeps?: readonly unknown[];
  readonly takesForNothing?: readonly unknown[];
  readonly refuses?: readonly unknown[];
}

/** The table of a piece without parts, held against both ways of reading. */
export function itReads(
  name: string,
  piece: Piece<unknown>,
  { expected, reads = [], keeps = [], takesForNothing = [], refuses = [] }: Readings,
): void {
  const nothing = takesForNothing.map((wire) => [wire, undefined] as const);
  it(`${name} reads what it should, and takes for nothing what says nothing`, () => {
    for (const [wire, meaning] of [...reads, ...keeps.map((wire) => [wire, wire] as const), ...nothing]) {
      expect(piece.read(wire), spell(wire)).toBe(meaning);
      expect(complaints(piece, wire), spell(wire)).toEqual([]);
    }
  });

  it(`${name} refuses all else, and says that it expected ${expected}`, () => {
    for (const wire of refuses) {
      expect(piece.read(wire), spell(wire)).toBe(MISFIT);
      expect(complaints(piece, wire), spell(wire)).toEqual([expected]);
    }
  });
}

/** What the full run says was expected. */
export function complaints(piece: Piece<unknown>, wire: unknown): string[] {
  return (fullRun(piece, wire).issues ?? []).map(({ message }) => message);
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
