import { type Choices, type Draw, now, oneOf, pick } from './choices.ts';

/** What people write, down to what is no valid Unicode and what means something to JavaScript. */
const TEXTS: readonly string[] = [
  'Hello',
  ' Bonjour ',
  'line\nbreak\r\n',
  '0',
  'null',
  'false',
  '__proto__',
  'constructor',
  '\u0000\u001b[2J\u202eabc\u2028\u2029\ufeff',
  'a\ud800b\udc00',
  '👩‍👩‍👧 ❤️',
  '{"a":1}',
  '<b>&amp;%20+',
  '   ',
  'مرحبا',
  'x'.repeat(300),
];

export const text: Draw<string> = (choices) => pick(choices, TEXTS);

/** Text that may be empty. */
export const anyText: Draw<string> = (choices) => (now(choices, 8) ? '' : text(choices));

/** An opaque id: neither a phone number nor a user id by its form. */
export const id: Draw<string> = (choices) => {
  const form = pick(choices, [
    'wamid.HBgM',
    'ABEGkYaYVSEEAgo_',
    'E_',
    '__proto__',
    'constructor',
    'a b',
    'é',
    'Y2Fw==',
  ]);
  return `${form}${choices(1000)}`;
};

/** Digits, as ids often are. */
export const digits: Draw<string> = (choices) => String(choices(0xffff) * choices(0xffff));

export const anyId: Draw<string> = oneOf(id, id, digits);

export const phone: Draw<string> = (choices) =>
  now(choices, 3) ? `+120255501${10 + choices(90)}` : `+447700900${100 + choices(900)}`;

export const userId: Draw<string> = (choices) => `${pick(choices, ['GB', 'BR'])}.${1 + choices(0xffff)}a`;

export const parentUserId: Draw<string> = (choices) => `${pick(choices, ['GB', 'BR'])}.ENT.${1 + choices(0xffff)}`;

export const url: Draw<string> = (choices) =>
  pick(choices, [
    'https://example.com/a?b=c&d=%20',
    'http://example.org',
    'https: //example.net/x',
    '/file',
    '__proto__',
  ]);

/** A word of a provider's list, in lower case. */
export function word(...words: readonly string[]): Draw<string> {
  return (choices) => pick(choices, [...words, 'hologram', 'constructor']);
}

/** A word that nobody knows. */
export const unknownWord: Draw<string> = (choices) =>
  pick(choices, ['hologram', 'Poll_Creation', 'constructor', '__proto__', 'toString']);

/** A word for a type of some provider's, which others do not know, or know in another spelling. */
export const typeWord: Draw<string> = (choices) =>
  pick(choices, ['Text', 'TEXT', 'requestWelcome', 'request_welcome', 'Location', 'LOCATE', 'voice', 'Reaction']);

export const flag: Draw<boolean> = (choices) => choices(2) === 1;

/** Finite, and never -0, which JSON cannot spell. */
export const number: Draw<number> = (choices) => {
  const cents = choices(0xffff) * (1 + choices(0xffff));
  return (now(choices, 4) && cents > 0 ? -cents : cents) / pick(choices, [1, 100, 1000]);
};

export function degrees(limit: number): Draw<number> {
  return (choices) => pick(choices, [1, 0, -1, choices(0xffff) / 0xffff, choices(0xffff) / -0x10000 + 0]) * limit + 0;
}

/** From 1970 to 2106, mostly in whole seconds. */
export const time: Draw<string> = (choices) => {
  const seconds = 1 + choices(0xffff) + choices(0xffff) * 0xffff;
  return new Date(seconds * 1000 + (now(choices, 6) ? 1 + choices(999) : 0)).toISOString();
};

/** Anything that JSON can spell, and that reads as it was written. */
export function json(choices: Choices, depth = 0): unknown {
  switch (choices(depth < 2 ? 7 : 5)) {
    case 1:
      return number(choices);
    case 2:
      return flag(choices);
    case 3:
      return null;
    case 4:
      return '';
    case 5:
      return Array.from({ length: choices(3) }, () => json(choices, depth + 1));
    case 6:
      return jsonObject(choices, depth + 1);
    default:
      return text(choices);
  }
}

export function jsonObject(choices: Choices, depth = 0): { [key: string]: unknown } {
  const keys = Array.from({ length: 1 + choices(3) }, () =>
    pick(choices, ['day', 'screen_0_Name', '', 'constructor', 'toString', '0']),
  );
  return Object.fromEntries(keys.map((key) => [key, json(choices, depth)]));
}
