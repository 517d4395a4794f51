import { describe, expect, it } from 'vitest';
import { object, type Table } from '../../src/wire/object.ts';
import { text } from '../../src/wire/values.ts';

type Wide = { [target: string]: string };

function tableOf(count: number): Table<Wide> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, [`target${index}`, text]]));
}

describe('a table', () => {
  it('has at most 31 targets, which is how many bits tell them apart', () => {
    expect(object<Wide>(tableOf(31)).read({ key30: 'x' })).toEqual({ target30: 'x' });
    expect(() => object<Wide>(tableOf(32)).read({})).toThrow(new RangeError('A table has at most 31 targets.'));
  });
});
