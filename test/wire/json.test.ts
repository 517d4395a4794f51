import { describe, expect, it, vi } from 'vitest';
import {
  CHARACTERS_OF_A_VALUE,
  copyJsonObject,
  MAX_DEPTH as DEPTH,
  FREE_VALUES,
  MAX_VALUES,
  parseJsonObject,
} from '../../src/wire/json.ts';
import { MAX_LENGTH } from '../../src/wire/wire-object.ts';

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

describe('a text that spells many values in few characters', () => {
  /** So many values in front of a text that makes it as long as is wanted. */
  const textOf = (values: number, length: number): string => {
    const text = `{"list":[${Array(values - 2)
      .fill('0')
      .join(',')}],"rest":"`;
    return `${text}${'x'.repeat(Math.max(length - text.length - 2, 0))}"}`;
  };

  it(`may spell ${FREE_VALUES}, and one more for each ${CHARACTERS_OF_A_VALUE} characters`, () => {
    for (const length of [800, 8000]) {
      // The object and its list, whose items are told by the commas between them, and the comma behind it.
      const most = FREE_VALUES + length / CHARACTERS_OF_A_VALUE;
      expect(textOf(most, length)).toHaveLength(length);
      expect(parseJsonObject(textOf(most, length))).toBeDefined();
      expect(parseJsonObject(textOf(most + 1, length))).toBe(undefined);
    }
  });

  it(`may spell ${MAX_VALUES}, however long it is`, () => {
    expect(parseJsonObject(textOf(MAX_VALUES, 100_000))).toBeDefined();
    expect(parseJsonObject(textOf(MAX_VALUES + 1, 100_000))).toBe(undefined);
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
  });

  it('is none where looking throws', () => {
    const trap = {
      get a(): never {
        throw new Error('looked at');
      },
    };
    expect(copyJsonObject(trap)).toBe(undefined);
    expect(copyJsonObject({ trap })).toBe(undefined);
  });
});
