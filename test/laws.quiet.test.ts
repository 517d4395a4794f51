import { expect, it } from 'vitest';
import { runQuiet } from './laws/quiet.ts';

const SEED = 40;

it('a secret in every string, every path broken in turn: never in an issue', { timeout: 110_000 }, () => {
  const { cases, failures } = runQuiet(0.02, SEED);
  console.info(`quiet: ${cases} cases`);
  expect([...failures.values()].join('\n')).toBe('');
  expect(cases).toBeGreaterThan(4000);
});
