import * as fc from 'fast-check';
import { HOSTILE } from './hostile.ts';
import { copyOf, edit, partsOf, type Steps, spell } from './json.ts';
import { check } from './laws.ts';
import { lookUp } from './looking.ts';
import { type Sample, samples } from './one-edit.ts';

/** One place of one fixture, by three numbers: what is drawn is small, and shrinks to what comes first. */
const pair = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.nat());

interface Pair {
  readonly sample: Sample;
  readonly edits: readonly (readonly [at: Steps, name: string])[];
}

function toPair([which, ...numbers]: readonly number[]): Pair {
  const all = samples();
  const sample = all[(which as number) % all.length] as Sample;
  const places = partsOf(sample.body).slice(1);
  const names = Object.keys(HOSTILE);
  const [first = 0, one = 0, second = 0, other = 0] = numbers;
  const at = (number: number) => places[number % places.length]?.at ?? [];
  const name = (number: number) => names[number % names.length] as string;
  // The later place first: an edit moves nothing that stands before it, and only then is the other still where it was.
  const edits = [[at(first), name(one)] as const, [at(second), name(other)] as const];
  return { sample, edits: edits.sort(([a], [b]) => b.length - a.length) };
}

/** Two edits of one fixture at once; all laws on each. Throws with the seed and the plainest pair that fails. */
export function runPairs(numRuns: number, seed: number): void {
  const holds = (numbers: readonly number[]): void => {
    const { sample, edits } = toPair(numbers);
    const body = edits.reduce<unknown>(
      (whole, [at, name]) =>
        at.length > 0 && lookUp(whole, at).missing === 0 ? edit(whole, at, copyOf(HOSTILE[name])) : whole,
      sample.body,
    );
    if (typeof body === 'object' && body !== null) check(body, sample.parse);
  };
  const { failed, counterexample, errorInstance } = fc.check(fc.property(pair, holds), { numRuns, seed });
  if (!failed) return;
  const { sample, edits } = toPair((counterexample as [number[]])[0]);
  const spelled = edits.map(([at, name]) => `${spell(at)} := ${name}`).join(', ');
  throw new Error(`seed ${seed}, ${sample.name}: ${spelled}: ${(errorInstance as Error).message}`);
}
