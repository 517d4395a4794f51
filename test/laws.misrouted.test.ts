import { it } from 'vitest';
import { runCases } from './laws/cases.ts';
import {
  misroutedCases,
  nobodysCases,
  recordsAlone,
  silentEdits,
  silentFixtures,
  smallBodies,
} from './laws/misrouted.ts';
import { expectNoFailure } from './laws/outcomes.ts';

it('a body handed to another provider’s parser is unknown there, or gives the same records', () => {
  expectNoFailure(runCases(misroutedCases()), 6000);
});

it('a body without any key of a provider is nobody’s, whoever is named', () => {
  expectNoFailure(runCases(nobodysCases()), 80);
});

it('no fixture, nor a part of the fixtures with a part emptied, is met with silence unless its pages call it empty', () => {
  expectNoFailure(runCases(silentFixtures()), 5000);
  expectNoFailure(runCases(silentEdits(60)), 8000);
});

it('nor is a body of one or two keys', () => {
  expectNoFailure(runCases(smallBodies()), 300_000);
});

it('a record without its envelope is read, or somebody is told', () => {
  expectNoFailure(runCases(recordsAlone()), 5000);
});
