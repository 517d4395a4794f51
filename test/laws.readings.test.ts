import { afterAll, describe, expect, it, vi } from 'vitest';
import { parseDrawn, parseEdits } from './laws/readings.ts';
import { takeNotes } from './laws/watched.ts';

// Test files share their modules; these are this file's own.
vi.hoisted(() => vi.resetModules());
afterAll(() => {
  vi.doUnmock('../src/core/fit.ts');
  vi.resetModules();
});

vi.mock('../src/core/fit.ts', async (original) => {
  const { watched } = await import('./laws/watched.ts');
  return watched(await original<typeof import('../src/core/fit.ts')>());
});

/** Of all single edits, always the same ones; `npm run test:deep` makes them all. */
const SHARE = 1 / 600;
const RUNS = 200;
const SEED = 20_261_121;

describe('the tables and valibot agree on every value that readers ask about', () => {
  it('on every 600th of all single edits of all fixtures', () => {
    const cases = parseEdits(SHARE);
    const { compared, problems } = takeNotes();
    expect(problems).toBe('');
    expect(cases).toBeGreaterThan(2500);
    expect(compared).toBeGreaterThan(cases);
  });

  it(`on ${RUNS} drawn bodies of each provider, seed ${SEED}`, () => {
    const cases = parseDrawn(RUNS, SEED);
    const { compared, problems } = takeNotes();
    expect(problems).toBe('');
    expect(compared).toBeGreaterThan(cases);
  });
});
