import { expect, it, vi } from 'vitest';
import { parseDrawn, parseEdits } from '../laws/readings.ts';
import { takeNotes } from '../laws/watched.ts';
import { measured, SEED, scaled } from './measured.ts';

vi.mock('../../src/core/fit.ts', async (original) => {
  const { watched } = await import('../laws/watched.ts');
  return watched(await original<typeof import('../../src/core/fit.ts')>());
});

it(`the tables and valibot agree on every value that readers ask about, seed ${SEED}`, () => {
  for (const [name, parse] of [
    ['single edits', () => parseEdits(scaled(1000) / 1000)],
    ['drawn bodies', () => parseDrawn(scaled(100_000), SEED)],
  ] as const) {
    measured(`both readings, ${name}`, () => {
      const cases = parse();
      const { compared, problems } = takeNotes();
      expect(problems).toBe('');
      return { cases, note: `${compared.toLocaleString('en')} values` };
    });
  }
});
