import { DELETED } from './json.ts';

function nested(depth: number, wrap: (value: unknown) => unknown): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

/** What JSON, or a program that builds objects by hand, can put where something else is expected. */
export const HOSTILE: { readonly [name: string]: unknown } = {
  deleted: DELETED,
  undefined: undefined,
  null: null,
  true: true,
  false: false,
  zero: 0,
  'minus zero': -0,
  one: 1,
  'minus one': -1,
  fraction: 1.5,
  'not a number': Number.NaN,
  'infinity, which is 1e400 in JSON': Number.POSITIVE_INFINITY,
  'the first unsafe integer': 2 ** 53 + 1,
  'an integer of 22 digits': 1e21,
  'milliseconds after the last date': 8.64e15 + 1,
  'seconds of the year 2286': 1e10 - 1,
  'seconds of the year 5138': 1e11,
  empty: '',
  blank: ' \t\n',
  'zero as text': '0',
  'a padded number': ' 1 ',
  exponent: '1e3',
  hexadecimal: '0x10',
  'true as text': 'true',
  'digits without end': '9'.repeat(40),
  'a number beyond range': `1${'0'.repeat(400)}`,
  '30 February': '2026-02-30T10:00:00Z',
  'hour 24': '2026-01-01T24:00:00Z',
  'second 60': '2026-06-30T23:59:60Z',
  'no zone': '2026-01-01T10:00:00',
  'a year of six digits': '+275760-09-13T00:00:00.001Z',
  'a date in words': 'Sat, 21 Nov 2026 10:00:00 GMT',
  'a month that V8 takes for a date': '12',
  'a username of at signs': '@@ a',
  'a phone number with letters': '+44 7700 CALL-ME',
  'a key of the prototype': '__proto__',
  'a key of every object': 'constructor',
  'another key of every object': 'toString',
  'the key of a promise': 'then',
  'a lone surrogate': 'a\ud800b',
  'NUL, bidi and separators': '\u0000\u202e\u2028\u2029\ufeff\u00a0',
  'a long text': 'long '.repeat(800),
  'a type of message': 'text',
  'a type of event': 'whatsapp_mo_message_received',
  'an empty object': {},
  'an empty list': [],
  'a list of null': [null],
  'a list of lists': [[[]]],
  'a list of junk': [0, 'junk', {}, []],
  'a list of an empty object': [{}],
  'a numbered object': { 0: { id: 'id' }, 1: 'junk' },
  'an object with other keys': { a: 1, b: { c: [] } },
  'an own key __proto__': JSON.parse('{"__proto__":{"type":"text","id":"x"},"id":{"__proto__":[]}}'),
  'own keys of every object': JSON.parse(
    '{"constructor":{"prototype":{"polluted":true}},"toString":"x","then":"y","toJSON":"z"}',
  ),
  'a deep object': nested(60, (value) => ({ messages: value })),
  'a deep list': nested(90, (value) => [value]),
};

/** Keys that mean something to JavaScript, or to another part of some envelope. */
export const HOSTILE_KEYS: readonly string[] =
  '__proto__ constructor prototype toString valueOf then toJSON length 0 type messages statuses errors raw'.split(' ');

/** What stands under them. */
export const UNDER_HOSTILE_KEYS: { readonly [name: string]: unknown } = {
  text: 'text',
  number: 7,
  object: { type: 'text', id: 'x', from: 'y', body: 'z' },
  list: [null, {}],
};
