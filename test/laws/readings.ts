import * as fc from 'fast-check';
import { parseInbound } from '../../src/index.ts';
import { PROVIDER_TESTS, PROVIDERS } from '../providers/index.ts';
import { drawnEdits, samples } from './one-edit.ts';
import { choicesFrom, tape } from './shaped/choices.ts';

// Both only parse: what is looked at there is noted by `watched`, which the test puts in place.

/** A share of all single edits; returns how many. */
export function parseEdits(share: number): number {
  let cases = 0;
  for (const sample of samples()) {
    for (const { make } of drawnEdits(sample, share)) {
      sample.parse(make(sample.body));
      cases++;
    }
  }
  return cases;
}

/** So many drawn bodies of each provider. */
export function parseDrawn(numRuns: number, seed: number): number {
  for (const provider of PROVIDERS) {
    const { draw } = PROVIDER_TESTS[provider];
    const reads = (numbers: number[]) => void parseInbound(draw(choicesFrom(numbers)).body, { provider });
    fc.assert(fc.property(tape, reads), { numRuns, seed });
  }
  return numRuns * PROVIDERS.length;
}
