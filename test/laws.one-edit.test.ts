import { expect, it } from 'vitest';
import { runOneEdit } from './laws/one-edit.ts';

/** Of all edits, always the same ones; `npm run test:deep` makes them all. */
const SHARE = 1 / 600;

it('every law holds on every 600th of all single edits of all fixtures', { timeout: 300_000 }, () => {
  const { cases, failed, failures } = runOneEdit(SHARE);
  console.info(`one edit: ${cases} cases, ${failed} failed`);
  expect([...failures.values()].join('\n')).toBe('');
  expect(cases).toBeGreaterThan(2500);
});
