import { describe, expect, it } from 'vitest';
import { PROVIDERS } from '../providers/index.ts';
import { acceptedByTheCompiler } from './compiled.ts';
import { breaksAPromise, type Damage, type WrongKind, wrongForms, wrongKinds } from './damage.ts';
import { storedRecords } from './records.ts';
import { AJV, GUARDS } from './verdicts.ts';

const records = storedRecords();

/** How the guards and the independent validator differ from what is expected. */
function surprises<D extends Damage>(damages: readonly D[], isLie: (damage: D) => boolean): string[] {
  return damages.flatMap((damage) => {
    const { name, kind, record } = damage;
    const expected = !isLie(damage);
    const said = { guard: GUARDS[kind](record), ajv: AJV[kind](record) };
    if (said.guard === expected && said.ajv === expected) return [];
    return [`${name}: expected ${expected}, guard ${said.guard}, ajv ${said.ajv}`];
  });
}

describe('a record in which one thing is wrong is refused, by the guards and by schema.json', () => {
  it('whatever the compiler would not take for the type, and what is empty; and nothing else', {
    timeout: 300_000,
  }, () => {
    const damages = records.flatMap((stored) => [...wrongKinds(stored)]);
    const compiling = acceptedByTheCompiler(damages);
    const isLie = ({ alike, record }: WrongKind) => !compiling.has(alike) || breaksAPromise(record);
    expect(surprises(damages, isLie)).toEqual([]);
    console.info(`planted: ${damages.length} values of a wrong kind`);
    expect(damages.length).toBeGreaterThan(50_000);
    expect(compiling.size).toBeGreaterThan(300);
  });

  it('times, numbers, ids and words in another form than the contract promises; and no other', () => {
    const damages = records.flatMap((stored) => [...wrongForms(stored)]);
    expect(surprises(damages, ({ isLie }) => isLie)).toEqual([]);
    const lies = damages.filter(({ isLie }) => isLie).length;
    console.info(`planted: ${lies} values of a wrong form, ${damages.length - lies} of a right one`);
    expect(Math.min(lies, damages.length - lies)).toBeGreaterThan(10_000);
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
