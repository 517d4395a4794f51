import { describe, expect, it } from 'vitest';
import { object } from '../../src/wire/object.ts';
import { either, leaf, list, listOrItem, MISFIT, map } from '../../src/wire/piece.ts';
import { required } from '../../src/wire/table.ts';
import { id, numeric, text } from '../../src/wire/values.ts';
import { complaints, expectMeaning, expectMisfit } from './pieces.ts';

describe('a leaf', () => {
  const even = leaf('an even number', (value) => (typeof value === 'number' && value % 2 === 0 ? value / 2 : MISFIT));

  it('is read by its function, and names what it expects', () => {
    expectMeaning(even, 4, 2);
    expectMisfit(even, 3);
    expect(complaints(even, 3)).toEqual(['an even number']);
  });
});

describe('a mapped piece', () => {
  const length = map(text, (value) => (value.length < 3 ? value.length : undefined));

  it('means something else of the same wire value', () => {
    expectMeaning(length, 'ab', 2);
    expectMeaning(length, 'abc', undefined);
  });

  it('is never asked about nothing or a misfit', () => {
    const seen: unknown[] = [];
    const spy = map(text, (value) => void seen.push(value));
    expectMeaning(spy, '', undefined);
    expectMisfit(spy, 1);
    expect(seen).toEqual([]);
  });
});

describe('a list', () => {
  const ids = list(id);

  it('reads its items in order, and skips those that are not there or mean nothing', () => {
    expectMeaning(ids, ['a', null, 7, undefined, '', 'b'], ['a', '7', 'b']);
    // biome-ignore lint/suspicious/noSparseArray: a hole is what this is about.
    expectMeaning(ids, ['a', , 'b'], ['a', 'b']);
  });

  it('is none when nothing is in it', () => {
    for (const wire of [[], [null], ['', undefined]]) expectMeaning(ids, wire, undefined);
  });

  it('does not fit when an item does not, or when it is no list', () => {
    for (const wire of [['a', 1.5], [{}], [['a']], {}, { 0: 'a', length: 1 }, 'a', 7, null, undefined]) {
      expectMisfit(ids, wire);
    }
    expect(complaints(ids, 'a')).toEqual(['an array']);
  });
});

describe('either of two pieces', () => {
  const piece = either<string | number>((value) => typeof value === 'number', numeric, text);

  it('is the one that a glance says, and fits only that', () => {
    expectMeaning(piece, 7, 7);
    expectMeaning(piece, '7', '7');
    expectMisfit(piece, Number.NaN);
    expectMisfit(piece, {});
    expect(complaints(piece, Number.NaN)).toEqual(['a number']);
    expect(complaints(piece, {})).toEqual(['a string']);
  });
});

describe('a list that may come as its only item', () => {
  const names = listOrItem(object<{ name: string }>({ name: required(text) }));

  it('is a list both ways', () => {
    expectMeaning(names, [{ name: 'a' }, { name: 'b' }], [{ name: 'a' }, { name: 'b' }]);
    expectMeaning(names, { name: 'a' }, [{ name: 'a' }]);
  });

  it('does not fit when its item does not', () => {
    for (const wire of [[{}], {}, 'a', { 0: { name: 7 } }, { 1: { name: 'a' } }]) expectMisfit(names, wire);
  });

  it('may be written as an object with the keys "0", "1" and so on', () => {
    expectMeaning(names, { 0: { name: 'a' }, 1: { name: 'b' } }, [{ name: 'a' }, { name: 'b' }]);
  });
});
