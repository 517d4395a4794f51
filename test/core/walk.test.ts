import { expect, it } from 'vitest';
import { BODY } from '../../src/core/place.ts';
import { startWalk } from '../../src/core/walk.ts';
import { listen } from './reports.ts';

it('a list that throws when it is looked at is told about where it is of an unknown name; what is known is looked at elsewhere', () => {
  const get = (): never => {
    throw new Error('looked at');
  };
  const property = { enumerable: true, get };
  const { report, told } = listen();
  const { others } = startWalk([], get, report);
  others(Object.defineProperties({}, { known: property, unknown: property }), BODY, (key) => key === 'known');
  expect(told()).toEqual([['unreadable', 'unknown', 'Looking at this part of the envelope throws.']]);
});
