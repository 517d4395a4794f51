import { describe, it } from 'vitest';
import { runShaped } from '../laws/shaped.ts';
import { PROVIDERS } from '../providers/index.ts';
import { measured, SEED, scaled } from './measured.ts';

describe('whole bodies drawn together with what must be read in them', () => {
  for (const provider of PROVIDERS) {
    it(`${provider}, seed ${SEED}`, () => {
      measured(`shaped bodies of ${provider}`, () => {
        const cases = scaled(100_000);
        runShaped(provider, cases, SEED);
        return { cases, note: `seed ${SEED}` };
      });
    });
  }
});
