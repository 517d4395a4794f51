import { throws } from '../throws.ts';

/** Values that no JSON text can spell, made anew each time: some can be used only once. */
export const UNSPEAKABLE: { readonly [name: string]: () => unknown } = {
  'an object whose getters throw': () => withThrowingGetters({}),
  'a list whose items throw': () => withThrowingGetters([]),
  'a revoked object': () => revoked({}),
  'a revoked list': () => revoked([]),
  'a revoked function': () => revoked(() => {}),
  'a proxy whose every trap throws': () => new Proxy({}, throwingHandler),
  'a list behind a proxy whose every trap throws': () => new Proxy([], throwingHandler),
  'an object that holds itself': () => {
    const cycle: { [key: string]: unknown } = { type: 'text', id: 'x', from: 'y' };
    return Object.assign(cycle, { text: cycle, messages: [cycle], message: cycle, response: cycle });
  },
  'a list that holds itself': () => {
    const list: unknown[] = [1];
    list.push(list);
    return list;
  },
  'a sparse list': () => Object.assign(new Array(1000), { 7: { id: 'x' } }),
  'a list with a key of its own': () => Object.assign([1], { id: 'x', type: 'text' }),
  'a boxed string': () => new String('text'),
  'a boxed number': () => new Number(5),
  'a boxed boolean': () => new Boolean(true),
  'an object without a prototype': () => Object.assign(Object.create(null), { id: 'x', type: 'text', body: 'y' }),
  'an object that inherits everything': () => Object.create({ id: 'x', type: 'text', from: 'y', body: 'z' }),
  'an instance of a class': () =>
    new (class Message {
      id = 'x';
      get type() {
        return 'text';
      }
    })(),
  'a Date': () => new Date(0),
  'an invalid Date': () => new Date(Number.NaN),
  'a Map': () => new Map([['id', 'x']]),
  'a Set': () => new Set(['x']),
  'a WeakMap': () => new WeakMap(),
  'a RegExp': () => /x/g,
  'an Error': () => new TypeError('x'),
  'a Promise': () => Promise.resolve('x'),
  'bytes that are no JSON': () => new Uint8Array([0xff, 0xfe, 0x00]),
  floats: () => new Float64Array(4),
  'a buffer': () => new ArrayBuffer(8),
  'a shared buffer': () => new SharedArrayBuffer(8),
  'a view': () => new DataView(new ArrayBuffer(8)),
  'a function': () => () => 'text',
  'a class': () => class {},
  'a generator': () => (function* () {})(),
  'a symbol': () => Symbol('text'),
  'a bigint': () => 2n ** 64n,
  'the global object': () => globalThis,
  'an object with toJSON, valueOf and then that throw': () =>
    Object.fromEntries(['toJSON', 'valueOf', 'then', 'toString'].map((key) => [key, throws])),
  'a text that changes': () => changing(['text', 5, {}, 'image']),
};

const KEYS = 'id type from text body message messages entry results object status 0 length'.split(' ');

function withThrowingGetters(target: object): object {
  for (const key of KEYS) {
    if (!Object.hasOwn(target, key)) Object.defineProperty(target, key, { get: throws, enumerable: true });
  }
  return target;
}

export function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

const throwingHandler: ProxyHandler<object> = new Proxy({}, { get: () => throws });

/** An object that says something else each time it is asked. */
function changing(values: readonly unknown[]): object {
  let calls = 0;
  const get = () => values[calls++ % values.length];
  return Object.defineProperties(
    {},
    Object.fromEntries(['type', 'id', 'body', 'url'].map((key) => [key, { get, enumerable: true }])),
  );
}
