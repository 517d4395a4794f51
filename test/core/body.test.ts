import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openBody } from '../../src/core/body.ts';
import { polluted } from '../polluted.ts';
import { throws } from '../throws.ts';

const TEXT = '{"a":"\u00e4\ud83d\ude00","b":[1]}';
const VALUE = { a: 'ä😀', b: [1] };
const BYTES = new TextEncoder().encode(TEXT);
const READ = { raw: VALUE, problem: undefined };

function notJson(raw: unknown, why: string): unknown {
  return { raw, problem: { code: 'invalid_json', message: `Expected JSON or a form, but the body ${why}.` } };
}

function notAnObject(raw: unknown, got: string): unknown {
  return { raw, problem: { code: 'not_an_object', message: `Expected a JSON object, got ${got}.` } };
}

/** The same bytes in the middle of something bigger. */
function within<T extends ArrayBufferLike>(whole: T): T {
  new Uint8Array(whole).fill(123).set(BYTES, 8);
  return whole;
}

class Dto {
  entry = [];
}

describe('a body that is parsed already', () => {
  it('is taken as it is, whatever its prototype and its realm, and one that is plain whatever its methods', () => {
    const bodies = [{}, { a: 1 }, Object.create(null), new Dto(), runInNewContext('({ entry: [] })')];
    const methods = [{ text() {} }, Object.assign(Object.create(null), { text() {} })];
    const others = [{ text: 'Hi', byteLength: 2, getAll: {} }, new (class extends Dto {})(), new Map([['a', 'b']])];
    for (const body of [...bodies, ...methods, ...others]) {
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
    for (const [body, kind] of others) expect(openBody(body)).toStrictEqual(notAnObject(body, kind));
  });
});

const PROMISE = 'a Promise: await it';
const REQUEST = 'a Request, Response or Blob: await its text()';
const STREAM = 'a stream: read it to its end';

describe('what holds a body instead of being one', () => {
  const url = 'https://example.com/hook';
  const file = createReadStream('package.json');
  const holders: [name: string, body: unknown, got: string][] = [
    ['a Promise', Promise.resolve(TEXT), PROMISE],
    ['a Promise of another realm', runInNewContext('Promise.resolve("{}")'), PROMISE],
    // biome-ignore lint/suspicious/noThenProperty: what makes it one
    ['what can be awaited', Object.create({ then() {} }), PROMISE],
    ['a Request', new Request(url, { method: 'POST', body: TEXT }), REQUEST],
    ['a Response', new Response(TEXT), REQUEST],
    ['a Blob', new Blob([TEXT]), REQUEST],
    ['a framework’s request', Object.create({ text() {} }), REQUEST],
    ['a web stream', new Response(TEXT).body, STREAM],
    ['a stream of Node, such as the request of its http', Readable.from([TEXT]), STREAM],
    ['a file that is being read', file, STREAM],
    ['a generator of chunks', (async function* () {})(), STREAM],
  ];

  it.each(holders)('%s is named with what to do, and not read', async (_, body, got) => {
    expect(openBody(body)).toStrictEqual(notAnObject(body, got));
    if (body instanceof Request || body instanceof Response)
      expect([body.bodyUsed, await body.text()]).toEqual([false, TEXT]);
    if (body instanceof ReadableStream) expect(body.locked).toBe(false);
    if (body instanceof Readable) expect([body.readableFlowing, body.destroy().destroyed]).toEqual([null, true]);
  });

  it('cannot keep its name a secret by throwing, and then is a body like others', () => {
    const getter = Object.defineProperty(new Dto(), 'then', { get: throws });
    const proxies = [
      new Proxy({ text() {} }, { getPrototypeOf: throws }),
      new Proxy(new Dto(), { get: throws, has: throws }),
    ];
    for (const body of [getter, ...proxies]) {
      expect(openBody(body).raw === body).toBe(true);
      expect(openBody(body).problem).toBe(undefined);
    }
  });
});

describe('a polluted Object.prototype', () => {
  const names: [name: PropertyKey, value: unknown][] = [
    ['problem', { code: 'invalid_json', message: 'polluted' }],
    ['raw', { polluted: true }],
    ...['then', 'text', 'getAll', Symbol.asyncIterator].map((name): [PropertyKey, unknown] => [name, () => 'polluted']),
    ['byteLength', 5],
    ['byteOffset', 5],
    ['buffer', new ArrayBuffer(8)],
    [Symbol.toStringTag, 'ArrayBuffer'],
  ];
  it.each(names)('with "%s" on it changes nothing', (name, value) => {
    for (const body of [{ a: 1 }, new Dto(), Object.create(null), runInNewContext('({})')]) {
      expect(polluted({ [name]: value }, () => openBody(body).raw === body)).toBe(true);
      expect(polluted({ [name]: value }, () => openBody(body).problem === undefined)).toBe(true);
    }
    const own = (opened: object) => Object.fromEntries(Object.entries(opened));
    expect(polluted({ [name]: value }, () => own(openBody(TEXT)))).toStrictEqual(READ);
    expect(polluted({ [name]: value }, () => own(openBody(BYTES)))).toStrictEqual(READ);
    expect(polluted({ [name]: value }, () => own(openBody(7)))).toStrictEqual(notAnObject(7, 'a number'));
  });
});

describe('the text of a body', () => {
  it('is parsed, with as many byte order marks before it as there may be', () => {
    for (const marks of [0, 1, 2, 3, 1000]) {
      const text = '\uFEFF'.repeat(marks) + TEXT;
      expect(openBody(text)).toStrictEqual(READ);
      expect(openBody(new TextEncoder().encode(text))).toStrictEqual(READ);
      expect(openBody(Buffer.from(`${text}}`))).toMatchObject(
        notJson(expect.anything(), 'goes wrong at line 1, column 20') as object,
      );
    }
    expect(openBody(` \n${TEXT}\t`)).toStrictEqual(READ);
  });

  it('is handed back where it is not JSON, with why', () => {
    for (const [text, why] of [
      ['', 'is empty'],
      [' ', 'is empty'],
      ['{', 'breaks off at line 1, column 2'],
      ['{}{}', 'goes wrong at line 1, column 3'],
      ["{'a':1}", 'goes wrong at line 1, column 2'],
      [`${TEXT}\uFEFF`, 'goes wrong at line 1, column 20'],
      [` \uFEFF${TEXT}`, 'goes wrong at line 1, column 2'],
    ] as const)
      expect(openBody(text)).toStrictEqual(notJson(text, why));
  });

  it('may spell something else than an object', () => {
    expect(openBody('[1]')).toStrictEqual(notAnObject([1], 'an array'));
    expect(openBody('"{}"')).toStrictEqual(notAnObject('{}', 'a string'));
    expect(openBody('null')).toStrictEqual(notAnObject(null, 'null'));
  });
});

/** `TextDecoder` as some engines have it. */
function stubDecoder(decode: (bytes: ArrayBufferView) => string): void {
  class Decoder {
    decode = decode;
  }
  vi.stubGlobal('TextDecoder', Decoder);
}

describe('the bytes of a body', () => {
  const { buffer } = Uint8Array.from(BYTES);
  const size = BYTES.length + (8 - (BYTES.length % 8));
  const padded = Uint8Array.from({ length: size }, (_, index) => BYTES[index] ?? 32);
  const shared = new SharedArrayBuffer(BYTES.length);
  new Uint8Array(shared).set(BYTES);
  const foreign = (code: string): unknown => runInNewContext(code, { bytes: [...BYTES] });
  const holders: [name: string, bytes: unknown][] = [
    ['a Uint8Array', BYTES],
    ['a buffer', buffer],
    ['a Buffer', Buffer.from(TEXT)],
    ['a part of a Buffer', Buffer.from(`{}${TEXT}{}`).subarray(2, 2 + BYTES.length)],
    ['a DataView', new DataView(buffer)],
    ['a DataView in the middle', new DataView(within(new ArrayBuffer(64)), 8, BYTES.length)],
    ['a view in the middle', new Uint8Array(within(new ArrayBuffer(64)), 8, BYTES.length)],
    ['floats', new Float64Array(padded.buffer)],
    ['a shared buffer', shared],
    ['a view on shared memory', new Uint8Array(shared)],
    ['a view in the middle of shared memory', new DataView(within(new SharedArrayBuffer(64)), 8, BYTES.length)],
    ['a buffer of another realm', foreign('Uint8Array.from(bytes).buffer')],
    ['a view of another realm', foreign('Uint8Array.from(bytes)')],
    ['a DataView of another realm', foreign('new DataView(Uint8Array.from(bytes).buffer)')],
    [
      'shared memory of another realm',
      foreign('{ const b = new SharedArrayBuffer(bytes.length); new Uint8Array(b).set(bytes); b }'),
    ],
    [
      'a view that lies about itself',
      Object.defineProperties(Uint8Array.from(BYTES), { byteLength: { value: 1 }, length: { value: 1 } }),
    ],
  ];

  afterEach(() => void vi.unstubAllGlobals());

  it.each(holders)('are decoded from %s', (_, bytes) => {
    expect(openBody(bytes)).toStrictEqual(READ);
  });

  it('are decoded from shared memory where the engine does not do so itself', () => {
    const decoder = new TextDecoder();
    stubDecoder((bytes) => {
      if (!(bytes.buffer instanceof ArrayBuffer)) throw new TypeError('shared');
      return decoder.decode(bytes as DataView);
    });
    for (const [name, bytes] of holders.filter(([name]) => name.includes('shared'))) {
      expect(openBody(bytes), name).toStrictEqual(READ);
    }
  });

  it('are handed back where they are not JSON, with why', () => {
    const gzip = new Uint8Array([0x1f, 0x8b, 8, 0]);
    const wrong: [ArrayBuffer | Uint8Array, string][] = [
      [new Uint8Array(), 'is empty'],
      [new ArrayBuffer(0), 'is empty'],
      [Buffer.from('{'), 'breaks off at line 1, column 2'],
      [new ArrayBuffer(4), 'looks like gzip or other binary data'],
      [gzip, 'looks like gzip or other binary data'],
    ];
    for (const [bytes, why] of wrong) {
      const opened = openBody(bytes);
      expect(opened.raw === bytes).toBe(true);
      expect(opened).toEqual(notJson(bytes, why));
    }
  });

  it('that were handed on to another thread are none', () => {
    const lost = Uint8Array.from(BYTES);
    const view = new DataView(lost.buffer);
    structuredClone(lost.buffer, { transfer: [lost.buffer] });
    const { problem } = openBody('');
    for (const bytes of [lost, lost.buffer, view]) expect(openBody(bytes).problem).toEqual(problem);
  });

  it('that an engine cannot decode at all are not JSON', () => {
    stubDecoder(() => {
      throw new RangeError('too long');
    });
    expect(openBody(BYTES)).toEqual(notJson(BYTES, 'cannot be decoded'));
  });

  it('that are not UTF-8 cost only the characters that they break', () => {
    const broken = new Uint8Array([...new TextEncoder().encode('{"a":"x'), 0xff, ...new TextEncoder().encode('y"}')]);
    expect(openBody(broken)).toStrictEqual({ raw: { a: 'x\ufffdy' }, problem: undefined });
  });
});
