import { expect, it } from 'vitest';
import type { Unhandled } from '../../src/contract/result.ts';
import { MAX_JUNK } from '../../src/core/junk.ts';
import { BODY, below } from '../../src/core/place.ts';
import { startWalk, type Walk } from '../../src/core/walk.ts';
import { polluted } from '../polluted.ts';
import { throws } from '../throws.ts';
import { listen } from './reports.ts';

/** A walk over nothing that a provider's tables read, and what it finds. */
function start(): { walk: Walk<undefined>; unhandled: Unhandled[]; told: ReturnType<typeof listen>['told'] } {
  const { report, told } = listen();
  const unhandled: Unhandled[] = [];
  return { walk: startWalk(unhandled, () => undefined, report), unhandled, told };
}

it('a list that throws when it is looked at is told about where it is of an unknown name; what is known is looked at elsewhere', () => {
  const property = { enumerable: true, get: throws };
  const { walk, told } = start();
  walk.others(Object.defineProperties({}, { known: property, unknown: property }), BODY, (key) => key === 'known');
  expect(told()).toEqual([['unreadable', 'unknown', 'Looking at this part of the envelope throws.']]);
});

it('in a hole of a list there is nothing, not even what a polluted prototype holds', () => {
  const { walk, unhandled } = start();
  const seen: unknown[] = [];
  const list = Object.assign(new Array(3), { 1: 'a' });
  polluted({ 0: 'polluted' }, () => walk.each({ list }, 'list', BODY, (item) => seen.push(item)));
  expect([seen, unhandled]).toEqual([['a'], []]);
});

it('an item that throws when it is visited is told whole, and its neighbours are visited', () => {
  const { walk, unhandled } = start();
  const seen: unknown[] = [];
  const broken = { id: 'b' };
  walk.each({ list: ['a', broken, 'c'] }, 'list', BODY, (item) => {
    if (item === broken) throws();
    seen.push(item);
  });
  expect(seen).toEqual(['a', 'c']);
  expect(unhandled).toEqual([{ kind: 'malformed_envelope', path: ['list', 1], raw: broken }]);
});

it('a part within an item of a list is not an item, and is never only counted', () => {
  const { walk, unhandled } = start();
  const list = Array(MAX_JUNK + 5).fill({});
  walk.each({ list }, 'list', BODY, (_, at) => walk.refuse(7, below(at, 'part'), 'a part'));
  expect(unhandled).toHaveLength(MAX_JUNK + 5);
});

it('beside the lists of an envelope, an object or list that may hold records is told with a warning, another list without', () => {
  const { walk, unhandled, told } = start();
  const list = [{}];
  const single = { results: 'Hi', statuses: 7, content: null, entry: true, contacts: {} };
  walk.others(
    { ...single, messages: list, message: {}, changes: [], reports: list, known: list },
    BODY,
    (key) => key === 'known',
  );
  expect(unhandled.map(({ path, kind }) => [path.join('.'), kind])).toEqual([
    ['messages', 'event'],
    ['message', 'event'],
    ['changes', 'event'],
    ['reports', 'event'],
  ]);
  expect(told().map(([code, path]) => [code, path])).toEqual([
    ['unknown_type', 'messages'],
    ['unknown_type', 'message'],
  ]);
});
