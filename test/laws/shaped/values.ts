import { now, pick } from './choices.ts';
import { bad, breakable, type Draw, type Drawn, good, nothing } from './drawn.ts';

// Wire values in every spelling of docs/reading-rules.md, with what they mean there.

const NO_TEXT = [7, true, {}, ['text']] as const;

/** What people write, down to what is no valid Unicode. */
const TEXTS = [
  'Hello',
  ' Bonjour ',
  'line\nbreak',
  '0',
  'null',
  '__proto__',
  'constructor',
  '\u0000\u202eabc\u2028\u2029\ufeff',
  'a\ud800b\udc00',
  '👩‍👩‍👧 ❤️',
  '{"a":1}',
  '   ',
  'x'.repeat(300),
] as const;

/** Exactly as sent; `""` is none. */
export const text: Draw<string> = breakable(
  (choices) => (now(choices, 12) ? nothing('') : exactly(pick(choices, ...TEXTS))),
  ...NO_TEXT,
);

/** Exactly as sent, also `""`. */
export const anyText: Draw<string> = (choices) => exactly(pick(choices, ...TEXTS, ''));

function exactly(wire: string): Drawn<string> {
  return good(wire, wire);
}

const IDS = [
  'wamid.HBgLMTIwMjU1',
  'ABEGkYaYVSEEAgo',
  '104857600',
  'constructor',
  '__proto__',
  'a b',
  'é',
  'Y2Fw==',
] as const;

/** Ids keep what they are but for blanks around; safe integers become digits. */
export const id: Draw<string> = breakable(
  (choices) => {
    const plain = `${pick(choices, ...IDS)}${choices.below(100)}`;
    switch (choices.below(12)) {
      case 9:
        return good(` ${plain}\t`, plain);
      case 10: {
        const number = 1000 + choices.below(0xffff) * 0xffff;
        return good(number, String(number));
      }
      case 11:
        return nothing(pick(choices, '', '  '));
      default:
        return good(plain, plain);
    }
  },
  1.5,
  2 ** 53 + 1,
  true,
  {},
  ['id'],
);

export const url: Draw<string> = breakable(
  (choices) => {
    const plain = pick(
      choices,
      'https://example.org/a?b=c',
      'http://example.com/%20',
      'https: //example.net/x',
      '/file',
    );
    return pick<Drawn<string>>(choices, good(plain, plain), good(` ${plain} `, plain), nothing(''));
  },
  ...NO_TEXT,
);

/** Words of a provider's list, in lower case. */
export function word(...words: readonly [string, ...string[]]): Draw<string> {
  return breakable(
    (choices) => {
      const plain = pick(choices, ...words);
      return pick<Drawn<string>>(
        choices,
        good(plain, plain.toLowerCase()),
        good(plain.toUpperCase(), plain.toLowerCase()),
        nothing(''),
      );
    },
    ...NO_TEXT,
  );
}

export const flag: Draw<boolean> = breakable(
  (choices) =>
    pick<Drawn<boolean>>(
      choices,
      good(true, true),
      good(false, false),
      good('true', true),
      good('false', false),
      good(1, true),
      good(0, false),
      nothing(''),
    ),
  'yes',
  2,
  {},
);

const NO_NUMBER = ['1e3', '0x10', 'many', true, {}, ['1'], '1,5', 'Infinity'] as const;

/** A number, or a plain decimal in a string. */
export function numeric(limit = 1e6): Draw<number> {
  return breakable(
    (choices) => {
      const cents = choices.below(0xffff) * choices.below(200);
      const number = (cents % (limit * 100)) / 100;
      const signed = now(choices, 4) && number !== 0 ? -number : number;
      const spelled = String(signed);
      return pick<Drawn<number>>(
        choices,
        good(signed, signed),
        good(spelled, signed),
        good(` ${spelled} `, signed),
        good(signed.toFixed(4), signed),
        nothing(''),
      );
    },
    ...NO_NUMBER,
  );
}

export const username: Draw<string> = breakable((choices) => {
  const plain = pick(choices, 'ada.l', 'grace_h', '__proto__');
  return pick<Drawn<string>>(choices, good(plain, plain), good(`@${plain}`, plain), nothing(''));
}, true);

export const junk: Draw<never> = (choices) => bad(pick<unknown>(choices, 5, 'junk', true, []));
