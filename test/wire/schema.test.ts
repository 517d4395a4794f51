import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { examine, isDropped, listOf, MAX_DROPPED, optional, type Schema, wireObject } from '../../src/wire/schema.ts';
import { isWireObject } from '../../src/wire/wire-object.ts';
import { fullRun } from './pieces.ts';

const name: Schema = v.custom((value) => typeof value === 'string', 'a string');

/** A full run, with issues as what was expected, where, and where inside of what was left out. */
function run(schema: Schema, value: unknown): object {
  const { issues, ...rest } = fullRun({ schema }, value);
  const shown = issues?.map((issue) => [
    issue.message,
    (issue.path ?? []).map(({ key }) => key),
    ...(isDropped(issue) ? [issue.inside] : []),
  ]);
  return { ...rest, issues: shown };
}

const fits = { typed: true, issues: undefined };

it('an examination finds what does not fit, and nothing in what fits', () => {
  expect(examine(name, 7).map(({ message }) => message)).toEqual(['a string']);
  expect(examine(name, 'a')).toEqual([]);
});

it('a wire object is what JSON calls an object', () => {
  for (const value of [{}, { a: 1 }, Object.create(null), new Date(0)]) expect(isWireObject(value)).toBe(true);
  for (const value of [undefined, null, [], 'a', 0, true, () => 1]) expect(isWireObject(value)).toBe(false);
});

describe('an optional part', () => {
  it('may be missing, null, or fit', () => {
    for (const value of [undefined, null, 'a', '']) expect(run(optional(name), value)).toEqual(fits);
  });

  it('is left out when it does not fit, and the issue keeps the way to what did not', () => {
    expect(run(optional(name), 7)).toEqual({ typed: true, issues: [['a string', [], []]] });
    const inside = optional(v.object({ a: v.array(name) }, 'an object') as Schema);
    expect(run(inside, { a: ['x', 7] })).toEqual({ typed: true, issues: [['a string', [], ['a', '1']]] });
  });

  it('is reported once, however much of it does not fit', () => {
    const pair = optional(v.object({ a: name, b: name }, 'an object') as Schema);
    expect(run(pair, { a: 1, b: 2 })).toMatchObject({ issues: [['a string', [], ['a']]] });
  });

  it('lives on without parts of its own that were left out', () => {
    const outer = optional(v.object({ a: optional(name), b: name }, 'an object') as Schema);
    expect(run(outer, { a: 7, b: 'x' })).toEqual({ typed: true, issues: [['a string', ['a'], []]] });
  });

  it('cannot be left out where the object around it would miss it', () => {
    expect(run(optional(name, false), null)).toEqual(fits);
    expect(run(optional(name, false), 'a')).toEqual(fits);
    expect(run(optional(name, false), 7)).toMatchObject({ typed: false, issues: [['a string', []]] });
  });

  it(`is reported for the first ${MAX_DROPPED} parts, and nobody asks about more`, () => {
    const asked = vi.fn((value) => typeof value === 'string');
    const list = listOf(v.custom(asked, 'a string'));
    const at = (count: number) => [...Array(count).keys()].map((index) => ['a string', [index], []]);
    for (const count of [MAX_DROPPED - 1, MAX_DROPPED, MAX_DROPPED + 1, MAX_DROPPED + 9]) {
      expect(run(list, Array(count).fill(7))).toEqual({ typed: true, issues: at(Math.min(count, MAX_DROPPED)) });
      expect(asked).toHaveBeenCalledTimes(Math.min(count, MAX_DROPPED));
      asked.mockClear();
    }
  });
});

it(`beside ${MAX_DROPPED} parts that are left out, one is not even asked about`, () => {
  const asked = vi.fn((value) => typeof value === 'string');
  const one = optional(v.custom(asked, 'a string') as Schema);
  const object = v.object({ a: listOf(name), b: one }, 'an object') as Schema;
  for (const [count, times] of [
    [MAX_DROPPED - 1, 1],
    [MAX_DROPPED, 0],
  ] as const) {
    const left = { typed: true, issues: { length: MAX_DROPPED } };
    expect(run(object, { a: Array(count).fill(7), b: 7 })).toMatchObject(left);
    expect(asked).toHaveBeenCalledTimes(times);
    asked.mockClear();
  }
});

describe('an object of the wire', () => {
  const hasName = (value: unknown) => isWireObject(value) && typeof value.name === 'string' && value.id !== 7;
  const schema = wireObject(
    { name: optional(name), nick: optional(name), id: optional(name, false) },
    hasName,
    'an object with name',
  );
  const refused = (...path: string[]) => ({
    typed: false,
    issues: [[path.length > 0 ? 'a string' : 'an object with name', path]],
  });

  it('holds the entries that it names, and no others', () => {
    expect(run(schema, { name: 'a', nick: 'b', other: 1 })).toEqual(fits);
  });

  it('is no array and nothing else', () => {
    for (const value of [[], null, undefined, 'a', 1, Object.assign([], { name: 'a' })]) {
      expect(run(schema, value)).toMatchObject(refused());
    }
  });

  it('has to be complete once what does not fit is gone', () => {
    expect(run(schema, { name: 'a', nick: 7 })).toEqual({ typed: true, issues: [['a string', ['nick'], []]] });
    expect(run(schema, { nick: 'b' })).toMatchObject(refused());
    expect(run(schema, { name: null })).toMatchObject(refused());
    expect(run(schema, { name: 7 })).toMatchObject({ typed: false });
  });

  it('names a part that it cannot be without, and not itself', () => {
    expect(run(schema, { name: 'a', id: 7 })).toMatchObject(refused('id'));
  });

  it('is complete without a part that stands under another key as well', () => {
    expect(run(schema, { name: 'a', id: 8 })).toEqual({ typed: true, issues: [['a string', ['id'], []]] });
    const box = v.object({ inside: name }, 'an object') as Schema;
    const boxed = wireObject({ name: optional(name), box: optional(box, false) }, hasName, 'an object with name');
    const left = [['a string', ['box'], ['inside']]];
    expect(run(boxed, { name: 'a', box: { inside: 7 } })).toEqual({ typed: true, issues: left });
  });

  it('is asked for no longer once enough of its like are left out', () => {
    const asked = vi.fn((value) => typeof value === 'string');
    const nameOrId = { name: optional(name), id: optional(v.custom(asked, 'a string') as Schema, false) };
    const items = listOf(wireObject(nameOrId, hasName, 'an object with name'));
    expect(run(items, Array(99).fill({ name: 'a', id: 8 }))).toMatchObject({ issues: { length: MAX_DROPPED } });
    expect(asked).toHaveBeenCalledTimes(MAX_DROPPED);
  });

  it('is left out whole where it is itself optional', () => {
    expect(run(optional(schema), { nick: 'b' })).toEqual({ typed: true, issues: [['an object with name', [], []]] });
    expect(run(optional(schema), [])).toMatchObject({ typed: true });
  });
});
