import { describe } from 'vitest';
import { anyObject, anything } from '../../src/wire/piece.ts';
import {
  anyText,
  degrees,
  divisor,
  flag,
  id,
  numeric,
  text,
  time,
  typeName,
  url,
  username,
  word,
} from '../../src/wire/values.ts';
import { itReads } from './pieces.ts';

const LONE_SURROGATE = 'a\ud800b';
const ODD = '\u0000\u202e\u2028\ufeff';
const NO_TEXTS: readonly unknown[] = [undefined, null, 0, 1, true, {}, [], ['a'], Object('a'), 1n, Symbol('a')];
const NO_NUMBERS: readonly unknown[] = [
  ...['x', '1e3', '0x10', '1,5', '1.', '.5', '--1', '1 0', 'x1', '1x', 'Infinity', 'NaN', '١', `1${'0'.repeat(400)}`],
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  ...[true, null, undefined, {}, [1], 1n, Object(1)],
];

describe('values of the wire, by docs/reading-rules.md', () => {
  itReads('anyText', anyText, {
    expected: 'a string',
    keeps: ['', ' ', ' a ', LONE_SURROGATE, ODD],
    refuses: NO_TEXTS,
  });

  itReads('text', text, {
    expected: 'a string',
    keeps: [' ', ' a ', '0', LONE_SURROGATE, ODD],
    takesForNothing: [''],
    refuses: NO_TEXTS,
  });

  itReads('url', url, {
    expected: 'a string',
    reads: [[' https://example.com/a b ', 'https://example.com/a b']],
    keeps: ['HTTPS://Example.com'],
    takesForNothing: ['', ' \n'],
    refuses: NO_TEXTS,
  });

  itReads('word', word, {
    expected: 'a string',
    reads: [[' IMAGE ', 'image']],
    takesForNothing: ['', ' '],
    refuses: NO_TEXTS,
  });

  itReads('typeName', typeName, {
    expected: 'anything',
    reads: [[' text ', 'text']],
    takesForNothing: ['', ' ', ...NO_TEXTS],
  });

  itReads('id', id, {
    expected: 'a string or a whole number',
    reads: [
      [' wamid.A= ', 'wamid.A='],
      [0, '0'],
      [-0, '0'],
      [7, '7'],
      [-7, '-7'],
      [2 ** 53 - 1, '9007199254740991'],
    ],
    keeps: ['007'],
    takesForNothing: ['', ' '],
    refuses: [
      ...[2 ** 53, 1e21, 1.5, Number.NaN, Number.POSITIVE_INFINITY],
      ...[true, null, undefined, {}, ['a'], 1n, Object('a')],
    ],
  });

  itReads('username', username, {
    expected: 'a string or a whole number',
    reads: [
      ['@ann', 'ann'],
      [' @ann ', 'ann'],
      ['@@ann', 'ann'],
      [7, '7'],
    ],
    keeps: ['ann', 'a@n'],
    takesForNothing: ['', ' ', '@', '@@'],
    refuses: [1.5, true, {}],
  });

  itReads('numeric', numeric, {
    expected: 'a number',
    reads: [
      ['2', 2],
      ['10.50', 10.5],
      [' -73.9 ', -73.9],
      ['+7', 7],
      ['007', 7],
      // A minus zero, which JSON spells 0, is none.
      ...[-0, '-0', '-0.0', ' -0 '].map((wire) => [wire, 0] as const),
    ],
    keeps: [2, -0.5],
    takesForNothing: ['', ' '],
    refuses: NO_NUMBERS,
  });

  itReads('divisor', divisor, {
    expected: 'a number above 0',
    reads: [[' 0.5 ', 0.5]],
    keeps: [100],
    takesForNothing: ['', ' '],
    refuses: [...NO_NUMBERS, 0, '0', -1, '-0.1'],
  });

  itReads('degrees(90)', degrees(90), {
    expected: 'a number from -90 to 90',
    reads: [
      ['51.5', 51.5],
      [-0, 0],
    ],
    keeps: [90, -90],
    takesForNothing: ['', ' '],
    refuses: [90.0001, -90.0001, '90.1', '-181', ...NO_NUMBERS],
  });

  itReads('flag', flag, {
    expected: 'true or false',
    reads: [
      ['true', true],
      ['false', false],
      [1, true],
      [0, false],
      [-0, false],
    ],
    keeps: [true, false],
    takesForNothing: [''],
    refuses: ['TRUE', 'yes', ' ', '1', 2, null, undefined, {}, [true], Object(true)],
  });

  itReads('time', time, {
    expected: 'Unix time, or ISO 8601 with an offset',
    reads: [['1795255200', '2026-11-21T10:00:00.000Z']],
    takesForNothing: [0, ''],
    refuses: ['2026-11-21T10:00:00', true, null, undefined],
  });

  itReads('anything', anything, {
    expected: 'anything',
    keeps: [{}, [], 'a', 0, null],
    takesForNothing: [undefined],
  });

  itReads('anyObject', anyObject, {
    expected: 'an object',
    keeps: [{ a: 1 }],
    refuses: [[], null, undefined, 'a', 1, true],
  });
});
