import { type Choices, now, pick } from './choices.ts';
import { bad, breakable, type Draw, type Drawn, good, meaning, nothing } from './drawn.ts';

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

const IDS = ['wamid.HBgLMTIwMjU1', 'ABEGkYaYVSEEAgo', '104857600', 'constructor', '__proto__', 'a b', 'é', 'Y2Fw=='] as const;

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

export const url: Draw<string> = breakable((choices) => {
  const plain = pick(choices, 'https://example.org/a?b=c', 'http://example.com/%20', 'https: //example.net/x', '/file');
  return pick<Drawn<string>>(choices, good(plain, plain), good(` ${plain} `, plain), nothing(''));
}, ...NO_TEXT);

/** Words of a provider's list, in lower case. */
export function word(...words: readonly [string, ...string[]]): Draw<string> {
  return breakable((choices) => {
    const plain = pick(choices, ...words);
    return pick<Drawn<string>>(
      choices,
      good(plain, plain.toLowerCase()),
      good(plain.toUpperCase(), plain.toLowerCase()),
      nothing(''),
    );
  }, ...NO_TEXT);
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
  return breakable((choices) => {
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
  }, ...NO_NUMBER);
}

const NO_TIME = [
  '2026-02-30T10:00:00Z',
  '2026-04-12T24:00:00Z',
  '2026-04-12T10:00:60Z',
  '2026-04-12T10:00:00',
  '2026-04-12',
  'asdf',
  '-5',
  -5,
  1.5,
  true,
  {},
  '1e9',
  '0x10',
  9e15,
] as const;

/** A point in time as any provider spells it. */
export const time: Draw<string> = breakable((choices) => {
  const seconds = 946_684_800 + choices.below(0xffff) * 45_000;
  const iso = (milliseconds: number) => new Date(milliseconds).toISOString();
  const milliseconds = seconds * 1000 + choices.below(1000);
  // Before September 2001 a count of milliseconds is shorter than 13 digits, and no one sends it.
  const canCount = milliseconds >= 1e12;
  switch (choices.below(9)) {
    case 1:
      return good(seconds, iso(seconds * 1000));
    case 2:
      return good(canCount ? milliseconds : seconds, iso(canCount ? milliseconds : seconds * 1000));
    case 3:
      return good(` ${canCount ? milliseconds : seconds} `, iso(canCount ? milliseconds : seconds * 1000));
    case 4:
      return good(iso(milliseconds), iso(milliseconds));
    case 5:
      return good(iso(milliseconds).replace('Z', pick(choices, '+00:00', '+0000', '-00:00')), iso(milliseconds));
    case 6:
      return withOffset(choices, milliseconds);
    case 7:
      return good(`${iso(seconds * 1000).slice(0, 16)}Z`, iso(seconds * 1000 - (seconds % 60) * 1000));
    case 8:
      return nothing(pick<unknown>(choices, 0, '0', '', ' '));
    default:
      return good(String(seconds), iso(seconds * 1000));
  }
}, ...NO_TIME);

function withOffset(choices: Choices, milliseconds: number): Drawn<string> {
  const minutes = choices.below(14 * 4) * 15;
  const isWest = now(choices, 2);
  const local = new Date(milliseconds + (isWest ? -minutes : minutes) * 60_000).toISOString().slice(0, -1);
  const digits = (number: number) => String(number).padStart(2, '0');
  const colon = pick(choices, ':', '');
  const offset = `${isWest ? '-' : '+'}${digits(Math.floor(minutes / 60))}${colon}${digits(minutes % 60)}`;
  // Finer than milliseconds is cut off.
  return good(`${local}${pick(choices, '', '0', '123456')}${offset}`, new Date(milliseconds).toISOString());
}

/** What stands where an address does: the id it is, and what can be told from it. */
export interface Address {
  readonly id: string;
  readonly phone?: string;
  readonly userId?: string;
}

export const address: Draw<Address> = breakable(
  (choices) => {
    const digits = pick(choices, '447700900', '12025550', '5511987650', '4915123456') + String(100 + choices.below(6));
    const userId = `${pick(choices, 'US', 'BR')}.${pick(choices, '', 'ENT.')}1349${choices.below(6)}`;
    return pick<Drawn<Address>>(
      choices,
      good(digits, { id: digits, phone: `+${digits}` }),
      good(digits, { id: digits, phone: `+${digits}` }),
      good(`+${digits}`, { id: `+${digits}`, phone: `+${digits}` }),
      good(Number(digits), { id: digits, phone: `+${digits}` }),
      good(`+${digits.slice(0, 2)} (${digits.slice(2, 5)}) ${digits.slice(5)} `, {
        id: `+${digits.slice(0, 2)} (${digits.slice(2, 5)}) ${digits.slice(5)}`,
        phone: `+${digits}`,
      }),
      good(userId, { id: userId, userId }),
      good('0770090012', { id: '0770090012' }),
      good('12345', { id: '12345' }),
      good('86176xxxx0819', { id: '86176xxxx0819' }),
      nothing(''),
    );
  },
  1.5,
  2 ** 53 + 1,
  {},
);

/** An id, whatever it is the address of. */
export const addressId: Draw<string> = meaning(address, ({ id }) => id);

export const username: Draw<string> = breakable((choices) => {
  const plain = pick(choices, 'ada.l', 'grace_h', '__proto__');
  return pick<Drawn<string>>(choices, good(plain, plain), good(`@${plain}`, plain), nothing(''));
}, true);

export const junk: Draw<never> = (choices) => bad(pick<unknown>(choices, 5, 'junk', true, []));
