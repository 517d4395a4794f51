import { describe, expect, it, vi } from 'vitest';
import {
  copyJsonObject,
  MAX_DEPTH as DEPTH,
  FREE_MEMORY,
  MAX_VALUES,
  MEMORY_OF_A_CHARACTER,
  parseJsonObject,
} from '../../src/wire/json.ts';
import { MAX_LENGTH } from '../../src/wire/wire-object.ts';
import { throws } from '../throws.ts';

function objectOfDepth(depth: number): object {
  let value: object = {};
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? { inside: value } : { inside: [value][0] };
  return value;
}

function listsOfDepth(depth: number): { [key: string]: unknown } {
  let value: unknown = 'bottom';
  for (let level = 0; level < depth - 1; level++) value = [value];
  return { value };
}

describe('the object that a JSON text spells', () => {
  it('is read as it stands', () => {
    const text = '{"a":[1,"x",true,null,{"b":{}}],"toString":"y","c":-0.5}';
    expect(parseJsonObject(text)).toStrictEqual(JSON.parse(text));
    expect(parseJsonObject(' {} \n')).toStrictEqual({});
  });

  it('is none for broken JSON and for anything but an object', () => {
    const texts = ['', '{', "{'a':1}", 'undefined', '[1]', '[{}]', '"a"', '1', 'true', 'null', '{"a":1}}'];
    for (const text of texts) expect(parseJsonObject(text), text).toBe(undefined);
  });

  it('has null for numbers beyond range, as JSON would spell them again', () => {
    expect(parseJsonObject('{"a":1e400,"b":[-1e400]}')).toStrictEqual({ a: null, b: [null] });
  });

  it('has 0 for -0, which JSON would not spell again', () => {
    expect(parseJsonObject('{"a":-0,"b":[-0.0]}')).toStrictEqual({ a: 0, b: [0] });
  });
});

describe('a text whose values need far more memory than it', () => {
  it('is none: a list of empty objects, of small ones, of lists, of numbers, an object of short keys', () => {
    const keys = Array.from({ length: 1000 }, (_, index) => `"k${index}":1`).join(',');
    const lists = ['{}', '[]', '1', '{"a":1}'].map((item) => `{"a":[${Array(1000).fill(item).join(',')}]}`);
    for (const text of [...lists, `{${keys}}`]) expect(parseJsonObject(text), text.slice(0, 30)).toBe(undefined);
  });

  it('is no form of a person: a hundred short answers, ticks as texts and as numbers, small rows, a text of punctuation marks, or with quotation marks in it', () => {
    const counted = <T>(count: number, make: (index: number) => T) =>
      Array.from({ length: count }, (_, index) => make(index));
    const answers = Object.fromEntries(counted(100, (index) => [`q${index}`, 'a']));
    const ticks = { days: counted(100, String), seats: counted(150, Number) };
    const rows = { token: 'x', rows: counted(30, (index) => ({ id: String(index), quantity: 1 })) };
    const grid = { grid: counted(30, () => [1, 2, 3, 4, 5, 6, 7, 8]) };
    const marks = { note: ',:[{'.repeat(5000), quoted: '"",,,"",,,\\",'.repeat(2000), flow_token: 'x' };
    for (const form of [answers, ticks, rows, grid, marks])
      expect(parseJsonObject(JSON.stringify(form))).toStrictEqual(form);
  });

  it('is told by what stands outside of its strings, wherever a backslash ends one', () => {
    const marks = ',:[{'.repeat(5000);
    for (const end of ['\\', 'a\\\\', '\\"', '"\\']) {
      expect(parseJsonObject(JSON.stringify({ [end]: end, marks })), end).toStrictEqual({ [end]: end, marks });
      const dense = JSON.stringify({ end, list: Array(10_000).fill({}) });
      expect(parseJsonObject(dense), end).toBe(undefined);
    }
  });

  it('is not such a text where a string has no end: what is broken is parsed, and told', () => {
    const parse = vi.spyOn(JSON, 'parse');
    expect(parseJsonObject(`{"a:[${Array(10_000).fill('{}').join(',')}]}`)).toBe(undefined);
    expect(parse).toHaveBeenCalledOnce();
    parse.mockRestore();
  });

  it(`may need ${FREE_MEMORY} bytes, and ${MEMORY_OF_A_CHARACTER} more for each of its characters`, () => {
    const [anObject, aList, oneMore, aKey, aText] = [64, 48, 8, 40, 24];
    const needs = { '{}': anObject, '[]': aList, '""': aText, '{"a":1}': anObject + aText + aKey };
    for (const [item, bytes] of Object.entries(needs)) {
      const textOf = (blanks: number) => `{"a":[${Array(400).fill(item).join(',')}]${' '.repeat(blanks)}}`;
      const memory = anObject + aText + aKey + aList + 400 * bytes + 399 * oneMore;
      const blanks = (memory - FREE_MEMORY) / MEMORY_OF_A_CHARACTER - textOf(0).length;
      expect(parseJsonObject(textOf(blanks)), item).toBeDefined();
      expect(parseJsonObject(textOf(blanks - 1)), item).toBe(undefined);
    }
  });

  it(`is none with more than ${MAX_VALUES} values, however long it is`, () => {
    const textOf = (values: number) => JSON.stringify({ list: Array(values - 1).fill('a long answer, '.repeat(5)) });
    expect(parseJsonObject(textOf(MAX_VALUES))).toBeDefined();
    expect(parseJsonObject(textOf(MAX_VALUES + 1))).toBe(undefined);
  });

  it('is not parsed: its values need many times its memory', () => {
    const parse = vi.spyOn(JSON, 'parse');
    for (const item of ['{}', '[]', '1', '""', '{"a":1}']) {
      expect(parseJsonObject(`{"a":[${Array(10_000).fill(item).join(',')}]}`), item).toBe(undefined);
    }
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
  });
});

describe('the copy of a JSON object', () => {
  it('shares nothing with its original', () => {
    const inside = { list: [{ a: 1 }] };
    const copy = copyJsonObject({ inside });
    expect(copy).toStrictEqual({ inside: { list: [{ a: 1 }] } });
    expect(copy?.inside === inside).toBe(false);
  });

  it('leaves out keys that would become a prototype, at every depth, and keeps all others', () => {
    const wire = JSON.parse('{"__proto__":{"a":1},"b":[{"__proto__":2,"constructor":{"prototype":3}}],"then":4}');
    const copy = copyJsonObject(wire);
    expect(JSON.stringify(copy)).toBe('{"b":[{"constructor":{"prototype":3}}],"then":4}');
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });

  it('has a plain prototype where the original has another', () => {
    const copy = copyJsonObject(Object.assign(Object.create(null), { a: 1 }));
    expect(copy).toStrictEqual({ a: 1 });
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });

  it('is none for what no JSON object is', () => {
    for (const value of [undefined, null, 1, 'a', true, [], [{}]])
      expect(copyJsonObject(value), String(value)).toBe(undefined);
    for (const part of [undefined, () => 1, 1n, Symbol('a')]) {
      expect(copyJsonObject({ part }), String(part)).toBe(undefined);
      expect(copyJsonObject({ list: [part] }), String(part)).toBe(undefined);
    }
  });

  it('is none for what never ends', { timeout: 60_000 }, () => {
    const cycle: { [key: string]: unknown } = { a: 1 };
    cycle.self = [cycle];
    expect(copyJsonObject(cycle)).toBe(undefined);
    const long: unknown[] = [];
    long.length = MAX_LENGTH + 1;
    expect(copyJsonObject({ long })).toBe(undefined);
  });

  it('is none for what multiplies: the same object in itself twice, forty times over', () => {
    let twice: object = {};
    for (let level = 0; level < 40; level++) twice = { a: twice, b: [twice] };
    expect(copyJsonObject(twice)).toBe(undefined);
  });

  it(`has ${MAX_VALUES} values and no more`, () => {
    const answers = { list: new Array(MAX_VALUES - 1).fill(0) };
    expect(copyJsonObject(answers)).toStrictEqual(answers);
    expect(copyJsonObject({ ...answers, one: 1 })).toBe(undefined);
    expect(copyJsonObject({ list: new Array(MAX_VALUES).fill(0) })).toBe(undefined);
  });

  it(`goes ${DEPTH} levels deep and no further`, () => {
    expect(copyJsonObject(objectOfDepth(DEPTH - 1))).toStrictEqual(objectOfDepth(DEPTH - 1));
    expect(copyJsonObject(listsOfDepth(DEPTH))).toStrictEqual(listsOfDepth(DEPTH));
    expect(copyJsonObject(objectOfDepth(DEPTH))).toBe(undefined);
    expect(copyJsonObject(listsOfDepth(DEPTH + 1))).toBe(undefined);
    expect(parseJsonObject(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).toBe(undefined);
    // With so many words around them that they are not too dense.
    const wordy = (deep: object) => JSON.stringify({ words: 'x'.repeat(10_000), deep });
    expect(parseJsonObject(wordy(objectOfDepth(DEPTH - 2)))).toHaveProperty('deep');
    expect(parseJsonObject(wordy(objectOfDepth(DEPTH - 1)))).toBe(undefined);
  });

  it('is none where looking throws', () => {
    const trap = Object.defineProperty({}, 'a', { enumerable: true, get: throws });
    expect([copyJsonObject(trap), copyJsonObject({ trap })]).toEqual([undefined, undefined]);
  });
});
