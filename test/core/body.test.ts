import { describe, expect, it } from 'vitest';
import { openBody } from '../../src/core/body.ts';

const TEXT = '{"a":"\u00e4\ud83d\ude00","b":[1]}';
const VALUE = { a: 'ä😀', b: [1] };
const BYTES = new TextEncoder().encode(TEXT);
const NOT_JSON = { code: 'invalid_json', message: 'The text is not JSON.' };

/** The same bytes in the middle of a bigger buffer. */
function window(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(bytes.length + 10).fill(123);
  whole.set(bytes, 5);
  return whole.subarray(5, 5 + bytes.length);
}

describe('a body that is parsed already', () => {
  it('is taken as it is', () => {
    for (const body of [{}, { a: 1 }, Object.create(null)]) {
      const opened = openBody(body);
      expect(opened.raw === body).toBe(true);
      expect(opened.problem).toBe(undefined);
    }
  });

  it('has to be an object, and nothing else of the value is told', () => {
    const others: [unknown, string][] = [
      [undefined, 'nothing'],
      [null, 'null'],
      [[{}], 'an array'],
      [7, 'a number'],
      [true, 'a boolean'],
      [Symbol('secret'), 'a symbol'],
      [() => 'secret', 'a function'],
    ];
    for (const [body, kind] of others) {
      const message = `Expected a JSON object, got ${kind}.`;
      expect(openBody(body)).toStrictEqual({ raw: body, problem: { code: 'not_an_object', message } });
    }
  });
});

describe('the text of a body', () => {
  it('is parsed, with or without a byte order mark', () => {
    for (const text of [TEXT, `\uFEFF${TEXT}`, ` \n${TEXT}\t`]) expect(openBody(text)).toStrictEqual({ raw: VALUE });
  });

  it('is handed back where it is not JSON', () => {
    for (const text of ['', ' ', '{', 'a=b', '{}{}', "{'a':1}", `\uFEFF\uFEFF${TEXT}`, `${TEXT}\uFEFF`]) {
      expect(openBody(text)).toStrictEqual({ raw: text, problem: NOT_JSON });
    }
  });

  it('may spell something else than an object', () => {
    const message = 'Expected a JSON object, got an array.';
    expect(openBody('[1]')).toStrictEqual({ raw: [1], problem: { code: 'not_an_object', message } });
    expect(openBody('"{}"').problem?.message).toBe('Expected a JSON object, got a string.');
    expect(openBody('null').problem?.message).toBe('Expected a JSON object, got null.');
  });
});

describe('the bytes of a body', () => {
  it('are decoded from whatever holds them', () => {
    const buffer = Uint8Array.from(BYTES).buffer;
    const holders = [
      BYTES,
      buffer,
      Buffer.from(TEXT),
      new DataView(buffer),
      window(BYTES),
      Buffer.from(`\uFEFF${TEXT}`),
    ];
    for (const bytes of holders) expect(openBody(bytes)).toStrictEqual({ raw: VALUE });
  });

  it('are handed back where they are not JSON', () => {
    for (const bytes of [new Uint8Array(), new Uint8Array([0xff, 0xfe]), Buffer.from('{'), new ArrayBuffer(4)]) {
      const opened = openBody(bytes);
      expect(opened.raw === bytes).toBe(true);
      expect(opened.problem).toStrictEqual(NOT_JSON);
    }
  });

  it('that are not UTF-8 cost only the characters that they break', () => {
    const broken = new Uint8Array([...new TextEncoder().encode('{"a":"x'), 0xff, ...new TextEncoder().encode('y"}')]);
    expect(openBody(broken)).toStrictEqual({ raw: { a: 'x\ufffdy' } });
  });
});
