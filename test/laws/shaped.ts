import * as fc from 'fast-check';
import { type ProviderId, parseInbound } from '../../src/index.ts';
import { check, type Parse } from './laws.ts';
import { type Choices, choicesFrom, tape } from './shaped/choices.ts';
import { compare } from './shaped/compare.ts';
import { drawInfobip } from './shaped/infobip.ts';
import { drawInnopaas } from './shaped/innopaas.ts';
import { drawCloud } from './shaped/meta-cloud.ts';
import { drawOnPremises } from './shaped/meta-onprem.ts';
import type { DrawnBody } from './shaped/record.ts';
import { drawSinch } from './shaped/sinch-legacy.ts';

/** How whole bodies of each provider are drawn, each with what must be read in it. */
export const BODIES: { readonly [Id in ProviderId]: (choices: Choices) => DrawnBody } = {
  'meta-onprem': drawOnPremises,
  'meta-cloud': drawCloud,
  infobip: drawInfobip,
  'sinch-legacy': drawSinch,
  innopaas: drawInnopaas,
};

/** Draws bodies, and throws with the seed, the plainest body that fails, and why. */
export function runShaped(provider: ProviderId, numRuns: number, seed: number): void {
  const draw = BODIES[provider];
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
