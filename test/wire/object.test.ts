import { describe, expect, it } from 'vitest';
import { object } from '../../src/wire/object.ts';
import { anything, MISFIT, map } from '../../src/wire/piece.ts';
import { isDropped } from '../../src/wire/schema.ts';
import { required, type Under, under, vital } from '../../src/wire/table.ts';
import { id, numeric, text } from '../../src/wire/values.ts';
import { complaints, disagreement, expectMeaning, expectMisfit, fullRun, spell } from './pieces.ts';

const NO_OBJECTS: readonly unknown[] = [undefined, null, [], [{}], 'a', 0, true];

interface Person {
  id: string;
  userId?: string;
  name?: string;
  age?: number;
}

const person = object<Person>({
  id: required(id),
  userId: under(id, 'user_id', 'id_of_user'),
  name: under(text, 'profile.name', 'profile.deep.name', 'name', 'oldName'),
  age: under(numeric, 'profile.full_age'),
});

describe('an object by its table', () => {
  it('means what its keys stand for, nested ones like its own', () => {
    expectMeaning(person, { id: 'a', profile: { full_age: '7', name: 'Ann' } }, { id: 'a', age: 7, name: 'Ann' });
  });

  it('ignores keys that the table does not name, whatever they hold', () => {
    const hostile = JSON.parse('{"id":"a","__proto__":{"name":"no"},"constructor":1,"toString":{},"target":[]}');
    expectMeaning(person, hostile, { id: 'a' });
    expectMeaning(person, { id: 'a', ID: 'b', Id: 'c', userid: 'd', '': 1 }, { id: 'a' });
  });

  it('reads what is its own, and not what its prototype holds', () => {
    const wire = Object.create({ userId: true, name: 'Ann', profile: 'x' });
    expectMeaning(person, Object.assign(wire, { id: 'a' }), { id: 'a' });
  });

  it('takes a part that is missing, null or empty for nothing', () => {
    for (const nothing of [undefined, null, '', ' ']) {
      expectMeaning(person, { id: 'a', user_id: nothing }, { id: 'a' });
    }
    expectMeaning(person, { id: 'a', profile: null }, { id: 'a' });
    expectMeaning(person, { id: 'a', profile: undefined }, { id: 'a' });
    expectMeaning(person, { id: 'a', profile: { deep: null } }, { id: 'a' });
    expectMeaning(person, { profile: { deep: {} }, id: 'a' }, { id: 'a' });
  });

  it('is a new plain object each time', () => {
    const wire = Object.freeze({ id: 'a' });
    const meaning = person.read(wire);
    expect(meaning === person.read(wire)).toBe(false);
    expect(Object.getPrototypeOf(meaning)).toBe(Object.prototype);
  });

  it('does not fit when anything in it does not, or when it is no object', () => {
    for (const wire of NO_OBJECTS) expectMisfit(person, wire);
    for (const part of [true, {}, [], 1.5]) {
      expectMisfit(person, { id: 'a', user_id: part });
      expectMisfit(person, { id: 'a', profile: { name: part } });
      expectMisfit(person, { id: 'a', profile: { deep: { name: part } } });
    }
    for (const nested of [true, [], 'a', 0]) {
      expectMisfit(person, { id: 'a', profile: nested });
      expectMisfit(person, { id: 'a', profile: { deep: nested } });
    }
  });
});

describe('the required parts of an object', () => {
  it('have to mean something', () => {
    for (const wire of [{}, { id: null }, { id: '' }, { id: {} }, { name: 'Ann' }, { profile: {} }]) {
      expectMisfit(person, wire);
    }
    expect(complaints(person, {})).toEqual(['an object with id']);
  });

  it('are what an issue names where one is missing, and not what could be left out beside it', () => {
    const named = object<{ id: string; name?: string }>({
      id: required(id),
      name: under(text, 'name', 'profile.name'),
    });
    const messagesOf = (wire: object) => complaints(named, wire);
    for (const wire of [{ name: 7 }, { profile: { name: 7 } }]) expect(messagesOf(wire)).toEqual(['an object with id']);
    expect(messagesOf({ id: 'a', profile: { name: 7 } })).toEqual(['a string']);
    expect(messagesOf({ id: 'a', profile: 7 })).toEqual(['an object']);
  });

  it('may come under any of their keys, nested ones too', () => {
    const pair = object<{ a: string; b: string }>({
      a: required(under(text, 'a', 'other_a')),
      b: required(under(text, 'b', 'nested.b')),
    });
    expectMeaning(pair, { otherA: 'x', nested: { b: 'y' } }, { a: 'x', b: 'y' });
    for (const wire of [{ a: 'x' }, { b: 'y' }, { a: 'x', nested: {} }, { a: '', b: 'y' }]) expectMisfit(pair, wire);
    expect(complaints(pair, { a: 'x' })).toEqual(['an object with a and b']);
  });
});

describe('the vital parts of an object', () => {
  const reacted = object<{ to: string; emoji?: string; by?: string }>({
    to: required(id),
    emoji: vital(
      under(
        map(text, (value) => value.trim()),
        'emoji',
        'nested.emoji',
      ),
    ),
    by: text,
  });

  it('may be missing, empty or null', () => {
    for (const more of [{}, { emoji: '' }, { emoji: null }, { nested: {} }]) {
      expectMeaning(reacted, { to: 'a', ...more }, { to: 'a' });
    }
    expectMeaning(reacted, { to: 'a', nested: { emoji: ' x' } }, { to: 'a', emoji: 'x' });
  });

  it('are not left out where they do not fit, under whichever key, as other parts beside them are', () => {
    const rest = (wire: object) => reacted.read(wire, { count: 0 });
    expect(rest({ to: 'a', emoji: 'x', by: 7 })).toEqual({ to: 'a', emoji: 'x' });
    for (const broken of [{ emoji: 7 }, { nested: { emoji: 7 } }, { emoji: 'x', nested: { emoji: 7 } }]) {
      expect(rest({ to: 'a', ...broken }), spell(broken)).toBe(MISFIT);
      expect(disagreement(reacted, { to: 'a', ...broken }), spell(broken)).toBe(undefined);
      expect(fullRun(reacted, { to: 'a', ...broken }).issues?.some((issue) => !isDropped(issue))).toBe(true);
    }
  });
});

describe('an object without required parts', () => {
  const make = () => object<{ a?: string; b?: string }>({ a: text, b: under(text, 'nested.b') });

  it('is none when nothing is in it', () => {
    const loose = make();
    for (const wire of [{}, { a: '' }, { a: null }, { nested: {} }, { nested: { b: '' } }, { other: 1 }]) {
      expectMeaning(loose, wire, undefined);
    }
    expectMeaning(loose, { nested: { b: 'x' } }, { b: 'x' });
  });

  it('still has to be an object', () => {
    const loose = make();
    for (const wire of NO_OBJECTS) expectMisfit(loose, wire);
    expect(complaints(loose, 'a')).toEqual(['an object']);
    expect(complaints(loose, [])).toEqual(['an object']);
  });
});

type Wide = { [target: string]: string };

describe('what an object can mean', () => {
  /** The keys of a table, each with a meaning of its own. */
  const keysOf = (count: number) => [...Array(count).keys()].map((index) => `key${index}`);

  it('are thirty things and more, under however many keys', () => {
    const table = Object.fromEntries(keysOf(31).map((key) => [key, required(under(text, key, `${key}Again`))]));
    const wide = object<Wide>(table);
    const full = Object.fromEntries(keysOf(31).map((key) => [key, 'x']));
    expectMeaning(wide, full, full);
    const again = Object.fromEntries(keysOf(31).map((key) => [`${key}Again`, 'x']));
    expectMeaning(wide, { ...full, ...again }, full);
  });

  it('and no more than 31, which is how many bits tell them apart', () => {
    const table = Object.fromEntries(keysOf(32).map((key) => [key, required(text)]));
    expect(() => object<Wide>(table).read({})).toThrow(new RangeError('A table has at most 31 parts.'));
  });
});

describe('a key of a table', () => {
  const clash = new RangeError('A table has a key that is a value and an object.');

  it('holds a part, or leads to parts, for of both one would never be read', () => {
    const inside = under(id, 'x.y');
    const make = (table: { a: Under<string>; b: Under<string> }) => () =>
      object<{ a?: string; b?: string }>(table).read({});
    expect(make({ a: under(id, 'x'), b: inside })).toThrow(clash);
    expect(make({ a: inside, b: under(id, 'x') })).toThrow(clash);
    expect(make({ a: inside, b: under(id, 'x.y.z') })).toThrow(clash);
    expect(make({ a: under(id, 'x', 'x.y'), b: under(id, 'z') })).toThrow(clash);
  });

  it('that two parts name is the first one’s, within another as well', () => {
    for (const key of ['x', 'x.y']) {
      const two = object<{ a?: string; b?: string }>({ a: under(id, key), b: under(id, key, 'z') });
      expectMeaning(two, { x: key === 'x' ? '1' : { y: '1' }, z: '2' }, { a: '1', b: '2' });
    }
  });
});

describe('both spellings of a key', () => {
  it('a word of the meaning stands for both, and so does a key in snake_case that is named', () => {
    for (const key of ['user_id', 'userId']) expectMeaning(person, { id: 'a', [key]: 'b' }, { id: 'a', userId: 'b' });
    for (const key of ['id_of_user', 'idOfUser']) {
      expectMeaning(person, { id: 'a', [key]: 'b' }, { id: 'a', userId: 'b' });
    }
    expectMeaning(person, { id: 'a', profile: { fullAge: 7 } }, { id: 'a', age: 7 });
    const named = object<{ fullName?: string }>({ fullName: text });
    for (const key of ['full_name', 'fullName']) expectMeaning(named, { [key]: 'Ann' }, { fullName: 'Ann' });
  });

  it('a key in camelCase that is named stands for itself alone', () => {
    expectMeaning(person, { id: 'a', oldName: 'Ann' }, { id: 'a', name: 'Ann' });
    expectMeaning(person, { id: 'a', old_name: 'Ann' }, { id: 'a' });
  });

  it('a part that names the camelCase key itself is not overruled by one that only stands for it', () => {
    const both = object<{ a?: string; b?: string }>({ a: under(text, 'fooBar'), b: under(text, 'foo_bar') });
    expectMeaning(both, { fooBar: 'x', foo_bar: 'y' }, { a: 'x', b: 'y' });
  });
});

/** The same object with its keys in every order. */
function ordersOf(wire: { [key: string]: unknown }): { [key: string]: unknown }[] {
  const orders = (keys: readonly string[]): string[][] =>
    keys.length < 2
      ? [[...keys]]
      : keys.flatMap((first) => orders(keys.filter((key) => key !== first)).map((more) => [first, ...more]));
  return orders(Object.keys(wire)).map((keys) => Object.fromEntries(keys.map((key) => [key, wire[key]])));
}

describe('several keys of one meaning', () => {
  it('the one named first counts, in whatever order they come', () => {
    for (const wire of ordersOf({ id: 'a', idOfUser: '4', id_of_user: '3', userId: '2', user_id: '1' })) {
      expectMeaning(person, wire, { id: 'a', userId: '1' });
    }
    for (const wire of ordersOf({ id: 'a', idOfUser: '4', id_of_user: '3' })) {
      expectMeaning(person, wire, { id: 'a', userId: '3' });
    }
  });

  it('nested or not', () => {
    for (const wire of ordersOf({ id: 'a', name: 'outside', profile: { name: 'inside' } })) {
      expectMeaning(person, wire, { id: 'a', name: 'inside' });
    }
    for (const wire of ordersOf({ id: 'a', oldName: 'old', profile: { deep: { name: 'deep' } } })) {
      expectMeaning(person, wire, { id: 'a', name: 'deep' });
    }
    for (const profile of ordersOf({ name: 'inside', deep: { name: 'deep' }, fullAge: 7 })) {
      expectMeaning(person, { profile, id: 'a' }, { id: 'a', name: 'inside', age: 7 });
    }
  });

  it('one that is empty leaves its place to the next', () => {
    for (const nothing of ['', null, undefined]) {
      for (const wire of ordersOf({ id: 'a', user_id: nothing, id_of_user: 'b', idOfUser: 'c' })) {
        expectMeaning(person, wire, { id: 'a', userId: 'b' });
      }
    }
    for (const wire of ordersOf({ id: 'a', profile: null, name: 'x', oldName: 'y' })) {
      expectMeaning(person, wire, { id: 'a', name: 'x' });
    }
  });

  it('one that does not fit is a misfit even where another would have counted', () => {
    const broken = [
      { id: 'a', user_id: 'b', userId: 'c', id_of_user: true },
      { id: 'a', user_id: true, userId: 'c', id_of_user: 'd' },
      { id: 'a', user_id: 'b', userId: 'c', profile: 'x' },
      { id: 'a', user_id: 'b', userId: 'c', profile: { deep: 'x' } },
      { id: 'a', user_id: 'b', userId: 'c', profile: { name: 1 } },
    ];
    for (const wire of broken.flatMap(ordersOf)) expectMisfit(person, wire);
  });

  it('where some may be left out, the first counts that fits', () => {
    for (const wire of ordersOf({ id: 'a', user_id: true, userId: null, id_of_user: 'c', idOfUser: 'd' }))
      expect(person.read(wire, { count: 0 })).toEqual({ id: 'a', userId: 'c' });
    const spelled = object<{ a?: string }>({ a: under(map(anything, String), 'a', 'b', 'c') });
    for (const wire of ordersOf({ a: null, b: 1, c: 2 })) expectMeaning(spelled, wire, { a: '1' });
  });

  it('the required ones are found, too', () => {
    const one = object<{ id: string }>({ id: required(under(id, 'wamid', 'id', 'nested.id')) });
    for (const wire of ordersOf({ wamid: '', id: 'b', nested: { id: 'c' } })) expectMeaning(one, wire, { id: 'b' });
    for (const wire of ordersOf({ wamid: 'a', id: 'b', nested: { id: 'c' } })) expectMeaning(one, wire, { id: 'a' });
    for (const wire of [{}, { nested: {} }, { wamid: null }, { wamid: '' }]) expectMisfit(one, wire);
    const two = object<{ id: string; name: string }>({ id: required(under(id, 'id', 'wamid')), name: required(text) });
    for (const wire of ordersOf({ wamid: 'a', id: 'b' })) expectMisfit(two, wire);
  });

  it('and where two had a meaning that is gone at the second look, there is none', () => {
    const fleeting = (): PropertyDescriptor => {
      let looks = 0;
      return { enumerable: true, get: () => (looks++ === 0 ? 'a' : undefined) };
    };
    const one = object<{ id?: string }>({ id: under(id, 'wamid', 'id') });
    expect(one.read(Object.defineProperties({}, { id: fleeting(), wamid: fleeting() }))).toEqual({});
  });
});
