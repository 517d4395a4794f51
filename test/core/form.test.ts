import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { openBody } from '../../src/core/body.ts';
import { isRepeated, MAX_FIELDS, parseForm, withValues } from '../../src/core/form.ts';
import { parseInbound } from '../../src/index.ts';
import { fixtureFolders, fixturesIn } from '../golden.ts';
import { polluted } from '../polluted.ts';
import { throws } from '../throws.ts';

const FIXTURES = fixtureFolders().flatMap(fixturesIn);

const readAs = (body: unknown): unknown => openBody(body).raw;

/** Without lone surrogates, which UTF-8 does not have. */
const wellFormed = (text: string): string => Buffer.from(text).toString();

/** Every text of a body under a name of its own, as a form can have it. */
function textsIn(body: unknown, name = 'body'): [string, string][] {
  if (typeof body === 'string') return [[name, wellFormed(body)]];
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([key, value]) => textsIn(value, wellFormed(`${name}[${key}]`)));
}

describe('every fixture in both clothes', () => {
  it('is JSON where it is spelled as JSON, and no form', { timeout: 120_000 }, () => {
    for (const { text, name } of FIXTURES) {
      expect(JSON.stringify(readAs(text)), name).toBe(JSON.stringify(JSON.parse(text)));
      expect(parseForm(text), name).toBe(undefined);
    }
  });

  it('is a form where its texts are spelled as a form, by the WHATWG’s URLSearchParams, and no JSON', {
    timeout: 120_000,
  }, () => {
    for (const { text, name } of FIXTURES) {
      const form = new URLSearchParams(textsIn(JSON.parse(text)));
      if (form.size === 0) continue;
      const means = Object.fromEntries(form);
      expect(() => JSON.parse(form.toString()), name).toThrow();
      for (const body of [form.toString(), new TextEncoder().encode(form.toString()), form, [...form], means]) {
        expect(readAs(body), name).toStrictEqual(means);
      }
    }
  });
});

describe('the text of a form', () => {
  it('is read as the WHATWG reads one, whatever its names and values', { timeout: 120_000 }, () => {
    const text = fc.string({ unit: 'binary' }).map(wellFormed);
    const fields = fc.uniqueArray(fc.tuple(text, text), { minLength: 1, selector: ([name]) => name });
    fc.assert(
      fc.property(fields, (fields) => {
        const form = new URLSearchParams([['first', 'x'], ...fields.filter(([name]) => name !== 'first')]);
        expect(Object.entries(readAs(form.toString()) as object).sort()).toStrictEqual([...form].sort());
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it.each<[text: string, means: unknown]>([
    ['a=b&c=d', { a: 'b', c: 'd' }],
    ['a=&b=c', { a: '', b: 'c' }],
    ['a=b&c&d=', { a: 'b', c: '', d: '' }],
    ['a=b=c', { a: 'b=c' }],
    ['a=+x+%2B+%20', { a: ' x +  ' }],
    ['From=whatsapp:%2B447700900123', { From: 'whatsapp:+447700900123' }],
    // Names that come again.
    ['a=1&b=2&a=3', { a: ['1', '3'], b: '2' }],
    ['a[]=1&a[]=2', { 'a[]': ['1', '2'] }],
    // Broken escapes stand for themselves, and cost no others.
    ['a=100%', { a: '100%' }],
    ['a=%zz%41%e4%F0%9F%98%80%ff+%', { a: '%zzA%e4😀%ff %' }],
    ['a=%ED%A0%80%C0%80', { a: '%ED%A0%80%C0%80' }],
    [`a=${'%f0%9f%98%80'.repeat(1500)}%ff`, { a: `${'😀'.repeat(1500)}%ff` }],
    [
      `a=${'%41'.repeat(1500)}%ED%A0%80${'%c3%a9'.repeat(1500)}`,
      { a: `${'A'.repeat(1500)}%ED%A0%80${'é'.repeat(1500)}` },
    ],
    // The first and the last character of each length, and what is just beyond them.
    ['a=%7F%80%C1%BF%C2%80%DF%BF%ff', { a: '\x7f%80%C1%BF\x80\u07ff%ff' }],
    ['a=%E0%9F%BF%E0%A0%80%ED%9F%BF%ED%A0%80%EE%80%80%EF%BF%BF', { a: '%E0%9F%BF\u0800\ud7ff%ED%A0%80\ue000\uffff' }],
    ['a=%F0%8F%BF%BF%F0%90%80%80%F4%8F%BF%BF%F4%90%80%80', { a: '%F0%8F%BF%BF\u{10000}\u{10ffff}%F4%90%80%80' }],
    ['a=%F5%80%80%80%F1%80%80%F3%BF%BF%BF', { a: '%F5%80%80%80%F1%80%80\u{fffff}' }],
    ['a=%F1%80%80%80%F4%80%80%80%D0%90%ED%90%80%ff', { a: '\u{40000}\u{100000}\u0410\ud400%ff' }],
    // Empty fields are none, but a field can have an empty name.
    ['a=b&&&c=d&', { a: 'b', c: 'd' }],
    ['a=b&=c', { a: 'b', '': 'c' }],
    // The parameters of an address, with the sign before them; elsewhere that sign is a part of a value.
    ['?a=b&c=d', { a: 'b', c: 'd' }],
    ['a=b?&c=?', { a: 'b?', c: '?' }],
    // Blanks around it, and what a person types.
    ['\n a=b c\r\n', { a: 'b c' }],
    ['\uFEFFa=b', { a: 'b' }],
  ])('%j', (text, means) => {
    expect(readAs(text)).toStrictEqual(means);
  });

  it('costs one error however many of its escapes are none, and no call for each that is one', () => {
    const text = 'a%C0%80'.repeat(100_000);
    const decode = vi.spyOn(globalThis, 'decodeURIComponent');
    try {
      expect(readAs(`a=${text}`)).toStrictEqual({ a: text });
      expect(decode.mock.results.filter(({ type }) => type === 'throw')).toHaveLength(1);
      decode.mockClear();
      const fields = Array.from({ length: MAX_FIELDS }, (_, index) => `k${index}=%ff`);
      expect(Object.keys(readAs(fields.join('&')) as object)).toHaveLength(MAX_FIELDS);
      expect(decode.mock.results.filter(({ type }) => type === 'throw')).toHaveLength(1);
      decode.mockClear();
      expect(readAs(`a=${'%41'.repeat(2000)}%ff`)).toStrictEqual({ a: `${'A'.repeat(2000)}%ff` });
      expect(decode.mock.calls.length).toBeLessThan(200);
    } finally {
      decode.mockRestore();
    }
  });

  it('may have names that objects have by nature', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '0'];
    const raw = readAs(names.map((name) => `${name}=x`).join('&')) as object;
    expect(Object.keys(raw).sort()).toEqual([...names].sort());
    expect(Object.getPrototypeOf(raw)).toBe(Object.prototype);
  });

  it.each<[what: string, text: string, why: string]>([
    ['a word', 'OK', 'goes wrong at line 1, column 1'],
    ['base64', 'aGVsbG8=', 'goes wrong at line 1, column 1'],
    ['base64 with two signs', 'aGVsbA==', 'goes wrong at line 1, column 1'],
    ['a name without a value', 'a=', 'goes wrong at line 1, column 1'],
    ['a field without a name', '=b&c=d', 'goes wrong at line 1, column 1'],
    ['an empty field before the first', '&a=b', 'goes wrong at line 1, column 1'],
    ['a name that is no word', 'Hello there=b', 'goes wrong at line 1, column 1'],
    ['a name that is too long', `${'a'.repeat(100)}=b`, 'goes wrong at line 1, column 1'],
    ['several lines', 'a=b\nc=d', 'goes wrong at line 1, column 1'],
    ['HTML', '<a href="?a=b&c=d">', 'looks like HTML or XML'],
    ['a form of several parts', '--x\r\nContent-Disposition: form-data', 'looks like a form of several parts'],
    ['too many fields', `a=b${'&'.repeat(10_000_000)}`, 'is a form of more than 1000 fields'],
    ['too many names', 'a=b&'.repeat(1001), 'is a form of more than 1000 fields'],
    ['too many names on a line', `${'a=b&'.repeat(1001)}\r\n`, 'is a form of more than 1000 fields'],
  ])('%s is none', (_, text, why) => {
    const message = `Expected JSON or a form, but the body ${why}.`;
    expect(openBody(text)).toStrictEqual({ raw: text, problem: { code: 'invalid_json', message } });
  });
});

it('a form may have 1,000 fields', () => {
  const form = new URLSearchParams('a=b&'.repeat(1000));
  for (const body of [form, form.toString()]) expect(readAs(body)).toEqual({ a: Array(1000).fill('b') });
});

it('a list is one value that was put into it, or came again, and nothing else', () => {
  for (const value of [['a'], [7], ['a', 'a', 'a']]) expect(isRepeated(value)).toBe(true);
  for (const value of [[], [{}], [null], ['a', 'b'], ['7', 7], 'aa', undefined]) expect(isRepeated(value)).toBe(false);
});

it('a form with other values has them whatever a polluted prototype holds, and its getters are still getters', () => {
  const form = Object.defineProperty({ a: ['1'] }, 'b', { enumerable: true, get: throws }) as {
    a: string[];
    b: string;
  };
  for (const name of ['get', 'set', 'value', 'writable']) {
    const other = polluted({ [name]: 'x' }, () => withValues(form, ['a'], () => '1'));
    expect([other.a, Object.keys(other)], name).toEqual(['1', ['a', 'b']]);
    expect(() => other.b).toThrow('looked at');
  }
});

describe('what a framework made of a form', () => {
  it('is read with everything in it, also what is no text', () => {
    const data = new FormData();
    const file = new File(['x'], 'x.txt');
    for (const value of ['1', '2']) data.append('a', value);
    data.append('file', file);
    for (const body of [data, [...data]]) {
      expect(readAs(body)).toEqual({ a: ['1', '2'], file: data.get('file') });
    }
  });

  it('is still there to be read, and the answer says nothing of it', () => {
    const form = new URLSearchParams({ Body: 'secret' });
    const { raw, issues } = parseInbound(form);
    expect([form.size, raw]).toEqual([1, { Body: 'secret' }]);
    expect(JSON.stringify(issues)).not.toContain('secret');
  });

  it.each<[what: string, body: unknown, got: string]>([
    ['an empty form', new FormData(), 'a form that is empty, or has more than 1,000 fields'],
    [
      'one of too many fields',
      new URLSearchParams('a=b&'.repeat(1001)),
      'a form that is empty, or has more than 1,000 fields',
    ],
    ['a list of records', [{ a: 'b' }], 'an array'],
    ['a list of texts', ['ab', 'cd'], 'an array'],
    ['a list with one that is no field', [['a', 'b'], ['c']], 'an array'],
    ['a list of pairs of numbers', [[1, 2]], 'an array'],
    ['an empty list', [], 'an array'],
    ['a list of holes', new Array(300_000_000), 'an array'],
  ])('%s is none', (_, body, got) => {
    const message = `Expected a JSON object, got ${got}.`;
    const { raw, problem } = openBody(body);
    expect(raw === body).toBe(true);
    expect(problem).toStrictEqual({ code: 'not_an_object', message });
  });

  it('without an end, or that throws, is none', () => {
    function* endless() {
      for (;;) yield ['a', 'b'];
    }
    for (const iterator of [endless, throws]) {
      const body = Object.assign(Object.create({}), { getAll() {}, [Symbol.iterator]: iterator });
      expect(openBody(body).problem?.code).toBe('not_an_object');
    }
  });
});
