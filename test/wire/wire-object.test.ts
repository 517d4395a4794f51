import { describe, expect, it } from 'vitest';
import { attempt, countKeys, get, isList, lengthOf, someObject } from '../../src/wire/wire-object.ts';
import { REVOKED, throws } from '../throws.ts';

describe('a glance at a list', () => {
  const hasId = (item: { readonly id?: unknown }) => item.id === 'a';

  it('finds an object wherever it stands', () => {
    expect(someObject([{ id: 'a' }], hasId)).toBe(true);
    expect(someObject([null, 'a', [{ id: 'a' }], { id: 'b' }, { id: 'a' }], hasId)).toBe(true);
    expect(someObject([{ id: 'b' }], hasId)).toBe(false);
  });

  it('looks at objects alone, and at nothing that is no list', () => {
    const seen: unknown[] = [];
    const see = (item: unknown) => {
      seen.push(item);
      return true;
    };
    for (const list of [undefined, null, {}, 'ab', 1, [null, 'a', 1, []], []])
      expect(someObject(list, see)).toBe(false);
    expect(seen).toEqual([]);
  });

  it('an item that throws costs no neighbour', () => {
    expect(someObject([REVOKED, { id: 'a' }], hasId)).toBe(true);
    expect(someObject([REVOKED], hasId)).toBe(false);
  });
});

describe('how many items a list has', () => {
  it('is told of lists, and of objects whose keys count them', () => {
    expect([[], [1, 2], { 0: 'a', 1: 'b' }].map(lengthOf)).toEqual([0, 2, 2]);
  });

  it('and of nothing else', () => {
    const others = [{}, { 1: 'a' }, { 0: 'a', 2: 'b' }, { 0: 'a', length: 1 }, { a: 0 }, null, undefined, 'ab', 7];
    for (const value of others) expect(lengthOf(value), JSON.stringify(value)).toBe(undefined);
  });

  it('a list longer than any text can spell is none', () => {
    const long: unknown[] = [];
    long[2 ** 24 - 1] = 'a';
    expect([isList(long), lengthOf(long)]).toEqual([true, 2 ** 24]);
    long.length++;
    expect([isList(long), lengthOf(long), someObject(long, () => true)]).toEqual([false, undefined, false]);
  });
});

it('what stands under a key is there only where the key is an own one', () => {
  const value = JSON.parse('{"a":1,"__proto__":2}');
  expect(['a', '__proto__', 'toString'].map((key) => get(value, key))).toEqual([1, 2, undefined]);
  expect(get(Object.create({ a: 1 }), 'a')).toBe(undefined);
});

it('an attempt is what it finds, or what was agreed on', () => {
  expect(attempt(() => 'found', 'otherwise')).toBe('found');
  expect(attempt<unknown>(throws, 'otherwise')).toBe('otherwise');
});

describe('keys that hold something', () => {
  it('are counted among those asked for', () => {
    const value = { a: 0, b: '', c: false, d: null, e: undefined, f: [], other: 1 };
    expect(countKeys(value, 'a', 'b', 'c', 'd', 'e', 'f', 'g')).toBe(4);
    expect(countKeys(value, 'd')).toBe(0);
    expect(countKeys(value)).toBe(0);
  });

  it('are own keys', () => {
    expect(countKeys({}, 'toString', 'constructor', '__proto__')).toBe(0);
    expect(countKeys(Object.create({ a: 1 }), 'a')).toBe(0);
    expect(countKeys(JSON.parse('{"__proto__":1,"toString":2}'), 'toString', '__proto__')).toBe(2);
  });
});
