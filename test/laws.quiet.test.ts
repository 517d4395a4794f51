import { it } from 'vitest';
import { expectNoFailure } from './laws/outcomes.ts';
import { runQuiet } from './laws/quiet.ts';

const SEED = 40;

it('a secret in every string, every path broken in turn: never in an issue', { timeout: 110_000 }, () => {
  expectNoFailure(runQuiet(0.02, SEED), 4000);
});
