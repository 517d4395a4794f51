import { describe, expect, it } from 'vitest';
import { copyJsonObject, parseJsonObject } from '../../src/wire/json.ts';

/** The deepest that is copied. */
const DEPTH = 64;

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

  it('is none for what never ends, and for what would multiply: the same object twice', () => {
    const cycle: { [key: string]: unknown } = { a: 1 };
    cycle.self = [cycle];
    expect(copyJsonObject(cycle)).toBe(undefined);
    const long: unknown[] = [];
    long.length = 2 ** 24 + 1;
    expect(copyJsonObject({ long })).toBe(undefined);
    const shared = {};
    expect(copyJsonObject({ a: shared, b: shared })).toBe(undefined);
    expect(copyJsonObject({ a: {}, b: {} })).toStrictEqual({ a: {}, b: {} });
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
