import { it } from 'vitest';
import { runCases } from './laws/cases.ts';
import { damagedRecords } from './laws/damage.ts';
import { damagedContacts, inputContacts, whoWroteCases } from './laws/damage-people.ts';
import { expectNoFailure } from './laws/outcomes.ts';

const SCALE = { most: 2, oneOfJunk: 23, oneOfEdits: 67 };

it('damage to one record leaves the others as they were, with a hint and without', { timeout: 60_000 }, () => {
  expectNoFailure(runCases(damagedRecords(SCALE)), 6000);
});

it('damage to one contact costs no record, and makes nobody else another', { timeout: 60_000 }, () => {
  expectNoFailure(runCases(damagedContacts({ ...SCALE, oneOfJunk: 7 })), 4000);
});

it('a contact with the key of a send call’s answer costs nothing where somebody wrote', () => {
  expectNoFailure(runCases(inputContacts(SCALE)), 2000);
});

it('junk in place of what another person did makes nobody the writer of a message', () => {
  expectNoFailure(runCases(whoWroteCases()), 4000);
});
