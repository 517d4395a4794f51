import { describe, expect, it } from 'vitest';
import { PROVIDERS } from '../providers/index.ts';
import { plantWrongForms, plantWrongKinds } from './planting.ts';
import { AJV, GUARDS } from './verdicts.ts';

/** Always the same ones; `npm run test:deep` plants all. */
const SHARE = 1 / 12;

describe('a record in which one thing is wrong is refused, by the guards and by schema.json', () => {
  it('whatever the compiler would not take for the type, and what is empty; and nothing else', {
    timeout: 120_000,
  }, () => {
    const { surprises, refused, accepted } = plantWrongKinds(SHARE);
    expect(surprises).toEqual([]);
    expect(refused).toBeGreaterThan(2500);
    expect(accepted).toBeGreaterThan(100);
  });

  it('times, numbers, ids and words in another form than the contract promises; and no other', () => {
    const { surprises, refused, accepted } = plantWrongForms(SHARE);
    expect(surprises).toEqual([]);
    expect(Math.min(refused, accepted)).toBeGreaterThan(1000);
  });

  it('where schema.json cannot say it, the guards alone refuse: a capital that is not of ASCII', () => {
    const ad = (sourceType: string) => ({
      provider: PROVIDERS[0],
      id: 'wamid.A',
      from: { id: '447700900123' },
      type: 'referral',
      referral: { sourceType },
    });
    const said = ['ad', 'AD', 'É', 'é'].map((word) => [GUARDS, AJV].map((by) => by.InboundMessage(ad(word))));
    expect(said).toEqual([
      [true, true],
      [false, false],
      [false, true],
      [true, true],
    ]);
  });
});
