import * as fc from 'fast-check';
import { type ProviderId, parseInbound } from '../../src/index.ts';
import { PROVIDER_TESTS } from '../providers/index.ts';
import { check, type Parse } from './laws.ts';
import { choicesFrom, tape } from './shaped/choices.ts';
import { compare } from './shaped/compare.ts';

/** Draws bodies, and throws with the seed, the plainest body that fails, and why. */
export function runShaped(provider: ProviderId, numRuns: number, seed: number): void {
  const { draw } = PROVIDER_TESTS[provider];
  const parse: Parse = (body, options) => parseInbound(body, { provider, ...options });
  const holds = (numbers: number[]): void => {
    const drawn = draw(choicesFrom(numbers));
    compare(provider, drawn, check(drawn.body, parse));
  };
  const { failed, counterexample, errorInstance } = fc.check(fc.property(tape, holds), { numRuns, seed });
  if (!failed) return;
  const [numbers] = counterexample as [number[]];
  const { body } = draw(choicesFrom(numbers));
  throw new Error(
    `${provider}, seed ${seed}: ${(errorInstance as Error)?.message}\nMake a fixture of this body:\n${JSON.stringify(body)}`,
  );
}
