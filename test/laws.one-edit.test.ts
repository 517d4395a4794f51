import { it } from 'vitest';
import { runOneEdit } from './laws/one-edit.ts';
import { expectNoFailure } from './laws/outcomes.ts';

/** Of all edits, always the same ones; `npm run test:deep` makes them all. */
const SHARE = 1 / 600;

it('every law holds on every 600th of all single edits of all fixtures', { timeout: 300_000 }, () => {
  expectNoFailure(runOneEdit(SHARE), 2500);
});
