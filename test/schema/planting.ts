import { hash } from '../laws/one-edit.ts';
import { acceptedByTheCompiler } from './compiled.ts';
import { breaksAPromise, type Damage, type WrongKind, wrongForms, wrongKinds } from './damage.ts';
import { type Stored, storedRecords } from './records.ts';
import { AJV, GUARDS } from './verdicts.ts';

export interface Planted {
  /** How the guards and the independent validator differ from what is expected. */
  readonly surprises: readonly string[];
  readonly refused: number;
  readonly accepted: number;
}

/** Values of a wrong kind, of which the compiler says whether they are; or a share of those that it is asked about. */
export function plantWrongKinds(share: number): Planted {
  const damages = drawn(wrongKinds, ({ alike }) => alike, share);
  const compiling = acceptedByTheCompiler(damages);
  return judge(damages, ({ alike, record }: WrongKind) => !compiling.has(alike) || breaksAPromise(record));
}

/** Values of a wrong form, and of a right one; or a share of them. */
export function plantWrongForms(share: number): Planted {
  return judge(
    drawn(wrongForms, ({ name }) => name, share),
    ({ isLie }) => isLie,
  );
}

function drawn<D>(damagesOf: (stored: Stored) => Iterable<D>, nameOf: (damage: D) => string, share: number): D[] {
  const damages = storedRecords().flatMap((stored) => [...damagesOf(stored)]);
  return share < 1 ? damages.filter((damage) => hash(nameOf(damage)) < share) : damages;
}

function judge<D extends Damage>(damages: readonly D[], isLie: (damage: D) => boolean): Planted {
  let refused = 0;
  const surprises = damages.flatMap((damage) => {
    const { name, kind, record } = damage;
    const expected = !isLie(damage);
    if (!expected) refused++;
    const said = { guard: GUARDS[kind](record), ajv: AJV[kind](record) };
    if (said.guard === expected && said.ajv === expected) return [];
    return [`${name}: expected ${expected}, guard ${said.guard}, ajv ${said.ajv}`];
  });
  return { surprises, refused, accepted: damages.length - refused };
}
