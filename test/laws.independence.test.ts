import { expect, it } from 'vitest';
import { runIndependence } from './laws/independence.ts';

it('garbage in place of one record changes no other', { timeout: 120_000 }, () => {
  const { cases, failures } = runIndependence();
  console.info(`independence: ${cases} cases`);
  expect([...failures.values()].join('\n')).toBe('');
  expect(cases).toBeGreaterThan(10_000);
});
