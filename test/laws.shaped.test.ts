import { describe, expect, it } from 'vitest';
import { runShaped } from './laws/shaped.ts';
import { PROVIDERS } from './providers/index.ts';

const RUNS = 300;
/** Always the same bodies; `npm run test:deep` draws new ones every time. */
const SEED = 20_261_121;

describe('whole bodies drawn together with what must be read in them', () => {
  for (const provider of PROVIDERS) {
    it(`${provider}: ${RUNS} bodies, seed ${SEED}`, () => {
      expect(() => runShaped(provider, RUNS, SEED)).not.toThrow();
    });
  }
});
