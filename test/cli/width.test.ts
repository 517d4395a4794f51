import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitInto, widthOf } from '../../src/cli/width.ts';
import { anyText } from './any-text.ts';

it('is what terminals give to letters, marks, emoji and East Asian letters', () => {
  const widths: { readonly [letter: string]: number } = {
    a: 1,
    é: 1,
    'e\u0301': 1,
    ش: 1,
    بِسْمِ: 3,
    ไทย: 3,
    नि: 2, // a vowel sign with a place of its own, as wcwidth has it
    日: 2,
    ｱ: 1,
    Ａ: 2,
    '㉈': 1,
    한: 2,
    '\u1112\u1161\u11ab': 2, // the same syllable, letter by letter
    𠮷: 2,
    𝒜: 1,
    '👍': 2,
    '👍🏽': 2,
    '👩🏽‍🌾': 2,
    '👨‍👩‍👧‍👦': 2,
    '🇧🇷': 2,
    '🇧🇷🇯🇵': 4,
    '❤️': 2,
    '❤️‍🔥': 2,
    '❤': 1,
    '🏽': 2,
    'a\u200db': 2,
    '': 0,
  };
  expect(Object.fromEntries(Object.keys(widths).map((letter) => [letter, widthOf(letter)]))).toEqual(widths);
});

it('of the parts of a text is that of the whole, where it is cut at all', () => {
  fc.assert(
    fc.property(anyText, fc.nat(99), (text, room) => {
      const { width, end } = fitInto(text, room);
      expect(width).toBeLessThanOrEqual(room);
      expect(widthOf(text.slice(0, end))).toBe(width);
      // Nothing more would have fitted, and nothing that stands on what is there was left behind.
      if (end < text.length) expect(fitInto(text, width + 2).end).toBeGreaterThan(end);
      expect(text.slice(end)).not.toMatch(/^\p{Mn}/u);
    }),
  );
});

it.each([
  ['👩🏽‍🌾!', 1, ''],
  ['👩🏽‍🌾!', 2, '👩🏽‍🌾'],
  ['e\u0301\u0302x', 1, 'e\u0301\u0302'],
  ['日本語', 5, '日本'],
  ['ab日', 1, 'a'],
])('%s cut to %i is %s', (text, room, start) => {
  expect(text.slice(0, fitInto(text, room).end)).toBe(start);
});
