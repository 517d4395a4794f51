import { describe, expect, it } from 'vitest';
import { pathOf } from '../../src/core/place.ts';
import { findWrapped } from '../../src/core/wrapper.ts';
import type { WireObject } from '../../src/wire/wire-object.ts';

const BODY = { own: true };
const isOwn = (part: WireObject) => (Object.hasOwn(part, 'own') ? 'ours' : undefined);

function pathIn(whole: object): unknown {
  const wrapped = findWrapped(whole, isOwn);
  return wrapped && pathOf(wrapped.at);
}

describe('a body in what was put around it', () => {
  it('is found with what was found out about it, also where nothing is around it', () => {
    expect(findWrapped(BODY, isOwn)).toEqual({ at: undefined, found: 'ours' });
    expect(findWrapped({ a: BODY }, isOwn)).toEqual({ at: { above: undefined, key: 'a' }, found: 'ours' });
  });

  it.each([
    ['an object', { a: 1, b: null, c: { d: BODY } }, ['c', 'd']],
    ['a list, whose places are numbers', { a: [[], [BODY]] }, ['a', 1, 0]],
    ['the text of JSON', { a: 'x', b: JSON.stringify([BODY]) }, ['b', 0]],
    ['the text of a form', { a: 'own=1' }, ['a']],
    ['an outer part, before those within the parts beside it', { a: { b: { c: BODY } }, d: { e: BODY } }, ['d', 'e']],
    ['a prototype, which was never sent', Object.create({ a: BODY }), undefined],
    [
      'itself, which has no end',
      (() =>
        Object.assign({} as { a?: object }, {
          get a() {
            return this;
          },
        }))(),
      undefined,
    ],
  ])('stands in %s', (_, whole, path) => {
    expect(pathIn(whole)).toEqual(path);
  });

  it('is looked for in 32,768 characters of text, however much there is', () => {
    const text = JSON.stringify(BODY);
    const around = (length: number) => ({ a: 'x'.repeat(length), b: text });
    expect(pathIn(around(32_768 - text.length))).toEqual(['b']);
    expect(pathIn(around(32_769 - text.length))).toBeUndefined();
  });

  it('is looked for in the first 128 parts, however many there are', () => {
    const few = Object.fromEntries(Array.from({ length: 127 }, (_, index) => [`k${index}`, {}]));
    expect(pathIn({ ...few, last: BODY })).toEqual(['last']);
    expect(pathIn({ ...few, one: {}, last: BODY })).toBeUndefined();
    let asked = 0;
    findWrapped(
      Array.from({ length: 1000 }, () => ({ a: [{}] })),
      () => void asked++,
    );
    expect(asked).toBe(128);
  });
});
