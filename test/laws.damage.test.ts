import { it } from 'vitest';
import { type Case, expectToHold } from './laws/case.ts';
import { damagedRecords } from './laws/damage.ts';
import { damagedContacts, inputContacts, whoWroteCases } from './laws/damage-people.ts';

const SCALE = { most: 2, oneOfJunk: 23, oneOfEdits: 67 };

const LAWS: readonly [title: string, cases: Iterable<Case>, least: number][] = [
  ['damage to one record leaves the others as they were, with a hint and without', damagedRecords(SCALE), 6000],
  [
    'damage to one contact costs no record, and makes nobody else another',
    damagedContacts({ ...SCALE, oneOfJunk: 7 }),
    4000,
  ],
  ['a contact with the key of a send call’s answer costs nothing where somebody wrote', inputContacts(SCALE), 2000],
  ['junk in place of what another person did makes nobody the writer of a message', whoWroteCases(), 4000],
];

it.each(LAWS)('%s', (_, cases, least) => void expectToHold(cases, least));
