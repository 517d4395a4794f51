import { describe, expect, it } from 'vitest';
import { pathOf } from '../../src/core/place.ts';
import { findWrapped, MAX_PARTS, MAX_TEXT, MAX_TEXTS } from '../../src/core/wrapper.ts';
import type { WireObject } from '../../src/wire/wire-object.ts';
import { REVOKED, throws } from '../throws.ts';

const BODY = { own: true };
const TEXT = JSON.stringify(BODY);
const isOwn = (part: WireObject) => (Object.hasOwn(part, 'own') ? 'ours' : undefined);

function pathIn(whole: object): unknown {
  const wrapped = findWrapped(whole, isOwn);
  return wrapped && pathOf(wrapped.at);
}

const itself: { self?: object } = {};
itself.self = itself;

describe('a body in what was put around it', () => {
  it('is found with what was found out about it', () => {
    expect(findWrapped({ a: BODY }, isOwn)).toEqual({ at: { above: undefined, key: 'a' }, found: 'ours' });
  });

  it.each([
    ['an object', { a: 1, b: null, c: { d: BODY } }, ['c', 'd']],
    ['a list, whose places are numbers', { a: [[], [BODY]] }, ['a', 1, 0]],
    [
      'the text of JSON, also behind a byte order mark and blanks',
      { a: 'x', b: `\uFEFF ${JSON.stringify([BODY])}` },
      ['b', 0],
    ],
    ['the text of a form, also before a line break', { a: 'own=1\n' }, ['a']],
    ['an outer part, before those within the parts beside it', { a: { b: { c: BODY } }, d: { e: BODY } }, ['d', 'e']],
    [
      'what throws when it is looked at, which costs no neighbour',
      {
        a: REVOKED,
        b: Object.defineProperties({}, { a: { enumerable: true, get: throws }, c: { enumerable: true, value: BODY } }),
      },
      ['b', 'c'],
    ],
    ['something that holds itself', Object.assign({ ...itself }, { a: { b: BODY } }), ['a', 'b']],
  ])('stands in %s', (_, whole, path) => {
    expect(pathIn(whole)).toEqual(path);
  });

  it.each([
    ['itself, for that was asked before', BODY],
    ['a prototype, which was never sent', Object.create({ a: BODY })],
    [
      'an object of a class, which may have as many keys as it has bytes',
      { a: Object.assign(new Uint8Array(1), { b: BODY }) },
    ],
    [
      'text that is no JSON by the blanks around it, and could not be passed',
      { a: `\u00a0${TEXT}`, b: `${TEXT}\uFEFF` },
    ],
    ['what hangs beside a list', { a: Object.assign([0], { b: BODY }) }],
    ['something that holds itself, and nothing else', itself],
  ])('is not looked for in %s', (_, whole) => {
    expect(pathIn(whole)).toBeUndefined();
  });

  it.each('entry changes messages statuses results contacts errors'.split(' '))(
    'is not looked for under "%s", where an envelope has its parts',
    (key) => void expect(pathIn({ a: { [key]: BODY } })).toBeUndefined(),
  );

  it('is looked for in so many objects and lists, and in so many items of a list, however many there are', () => {
    const few = Object.fromEntries(Array.from({ length: MAX_PARTS - 1 }, (_, index) => [`k${index}`, {}]));
    const others = Object.fromEntries(['x', null, 1, undefined, true].map((value, index) => [`o${index}`, value]));
    expect(pathIn({ ...few, ...others, last: BODY })).toEqual(['last']);
    expect(pathIn({ ...few, one: [], last: BODY })).toBeUndefined();
    expect(pathIn([1, 1, 1, BODY])).toEqual([3]);
    expect(pathIn([1, 1, 1, 1, BODY])).toBeUndefined();
  });

  it('is looked for in so many texts of JSON or forms, of so many characters', () => {
    const others = ['x', '{', 'a=b', '[1', '{}'].slice(0, MAX_TEXTS);
    expect(pathIn({ ...others, last: TEXT })).toEqual(['last']);
    expect(pathIn({ ...others, one: '{', last: TEXT })).toBeUndefined();
    expect(pathIn({ a: TEXT.padEnd(MAX_TEXT) })).toEqual(['a']);
    expect(pathIn({ a: TEXT.padEnd(MAX_TEXT + 1) })).toBeUndefined();
  });
});
