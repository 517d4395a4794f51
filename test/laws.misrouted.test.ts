import { it } from 'vitest';
import { type Case, expectToHold } from './laws/case.ts';
import {
  misroutedCases,
  nobodysCases,
  recordsAlone,
  silentEdits,
  silentFixtures,
  smallBodies,
} from './laws/misrouted.ts';

const LAWS: readonly [title: string, cases: Iterable<Case>, least: number][] = [
  ['a body handed to another provider’s parser is unknown there, or gives the same records', misroutedCases(), 6000],
  ['a body without any key of a provider is nobody’s, whoever is named', nobodysCases(), 80],
  ['no fixture is met with silence unless its pages call it empty', silentFixtures(), 5000],
  ['nor a part of the fixtures with a part emptied', silentEdits(60), 8000],
  ['nor is a body of one or two keys', smallBodies(), 300_000],
  ['a record without its envelope is read, or somebody is told', recordsAlone(), 5000],
];

it.each(LAWS)('%s', (_, cases, least) => void expectToHold(cases, least));
