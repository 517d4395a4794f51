import { it } from 'vitest';
import { expectToHold } from './laws/case.ts';
import { oneEditCases } from './laws/one-edit.ts';
import { quietCases } from './laws/quiet.ts';

/** Of all edits, always the same ones; `npm run test:deep` makes them all. */
const SHARE = 1 / 600;

it('every law holds on every 600th of all single edits of all fixtures', () => {
  expectToHold(oneEditCases(SHARE), 2500);
});

it('a secret in every string, every path broken in turn: never in an issue', () => {
  expectToHold(quietCases(0.02, 40), 4000);
});
