import { it } from 'vitest';
import type { Case } from '../laws/case.ts';
import { damagedRecords } from '../laws/damage.ts';
import { damagedContacts, inputContacts } from '../laws/damage-people.ts';
import { silentEdits } from '../laws/misrouted.ts';
import { longestCases, longLists, oddLists } from '../laws/odd-lists.ts';
import { samples } from '../laws/one-edit.ts';
import { plantedCases } from '../laws/planted.ts';
import { pollutionCases } from '../laws/pollution.ts';
import { getterCases, unknownKeyCases } from '../laws/unknown-keys.ts';
import { measuredCases, scaled } from './measured.ts';

/** One of so many, where all of them would be too many for a trial run. */
const share = (oneOf: number): number => Math.max(oneOf, Math.round((oneOf * 100) / scaled(100)));

const DAMAGE = { most: scaled(60), oneOfJunk: 1, oneOfEdits: share(7) };

const LAWS: { readonly [law: string]: () => Iterable<Case> } = {
  'silence, single edits': () => silentEdits(share(1)),
  'unknown keys': () => unknownKeyCases(true),
  'planted lists': () => plantedCases(share(1)),
  'damaged records': () => damagedRecords(DAMAGE),
  'damaged contacts': () => damagedContacts({ ...DAMAGE, most: scaled(20) }),
  'contacts with an input': () => inputContacts({ ...DAMAGE, most: scaled(10) }),
  'names on Object.prototype': () => pollutionCases({ ofPrograms: 1, ofTheWire: 4, oneOf: share(1) }),
  'odd lists': () => oddLists(samples()),
  'lists of 300 million': () => longLists(samples()),
  'getters under unknown names': () => getterCases(samples()),
};

for (const [name, cases] of Object.entries(LAWS)) {
  it(`${name} do no harm`, () => measuredCases(name, cases, { least: scaled(1000) }));
}

it('a list of 16,777,216 is one, and a longer one is none', () => measuredCases('the longest list', longestCases));
