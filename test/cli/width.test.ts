import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitInto, widthOf } from '../../src/cli/width.ts';
import { anyText } from './any-text.ts';

it('is what terminals give to letters, marks, emoji and East Asian letters', () => {
  const widths: { readonly [width: number]: readonly string[] } = {
    0: [''],
    1: ['a', 'é', 'e\u0301', 'ش', 'ｱ', '㉈', '𝒜', '❤'],
    2: ['日', 'Ａ', '한', '𠮷', '👍', '👍🏽', '👩🏽‍🌾', '👨‍👩‍👧‍👦', '🇧🇷', '❤️', '❤️‍🔥', '🏽', 'a\u200db'],
    3: ['بِسْمِ', 'ไทย'],
    4: ['🇧🇷🇯🇵'],
  };
  // A vowel sign with a place of its own, as wcwidth has it, and a syllable letter by letter.
  expect(['नि', '\u1112\u1161\u11ab'].map(widthOf)).toEqual([2, 2]);
  for (const [width, texts] of Object.entries(widths)) {
    expect(texts.map(widthOf), texts.join()).toEqual(texts.map(() => Number(width)));
  }
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
