import { createHmac, randomBytes } from 'node:crypto';
import { kindOfUserId, readDigits } from '../wire/phone.ts';
import { MISFIT } from '../wire/piece.ts';
import { degrees, numeric, time } from '../wire/values.ts';
import { VOCABULARY } from './vocabulary.ts';

/** Another text of the same kind. The same text has the same one for as long as the tool runs. */
export type Disguise = (text: string) => string;

/**
 * What is no punctuation, no blank and no control: these stay, and with them the form of a text. Longer than a sign are marks,
 * which say of which kind a text is and stay too: the start of an address, and of the id of a portfolio.
 */
const SIGN =
  /^https?:\/\/|(?<=^[A-Z]{2}\.)ENT\.|[a-z0-9]|[\u{10000}-\u{10ffff}]|(?![\p{P}\p{Z}\p{Cc}\p{Cf}\p{Cs}]|\ufe0f)[\u0080-\uffff]/giu;
const LONGEST_SIGN = 2;

/** As a time and as the code of an error: so it stays. */
const NOTHING = /^0{1,3}$/;

/** The same, however long: so it is never drawn. */
const ZEROS = /^0+$/;

/** What stands in front of WhatsApp's own ids and, as the name of a channel, of Twilio's addresses. */
const CALLED = /^(?:wamid\.|(?:whatsapp|messenger|rcs|sms)(?::|%3a|$)(?:%2b)?)/i;

/** A host, in an address or behind a name. */
const HOST = /^https?:\/\/[^/?#:]+/;
const MAIL_HOST = /@[^@\s]+$/;

/** A date and a time as providers write them; what follows is a fraction and a zone. */
const ISO = /^(\s*)(\d{4}-\d\d-\d\d([T ])\d\d:\d\d(?::\d\d)?)/;

/** Chance could make the same of two short texts, so these are remembered. */
const SHORT = 6;

/** Most texts of a body come again in the next one, or never. */
const RECENT = 10_000;

/** How often it is tried to make another text of the very same kind. */
const ATTEMPTS = 200;

/** For the first attempts a phone number gets a country code that no country has (E.164). */
const NO_COUNTRY = '999';
const ATTEMPTS_WITHOUT_COUNTRY = 20;

/**
 * What a text becomes is drawn by a secret that nobody keeps, so that nobody can find it out by trying all phone numbers.
 */
export function createDisguise(secret: Uint8Array = randomBytes(32)): Disguise {
  const short = new Map<string, string>();
  const taken = new Set<string>();
  const recent = new Map<string, string>();
  const disguise: Disguise = (text) => {
    const [called = ''] = CALLED.exec(text) ?? [];
    return called + disguiseWhole(text.slice(called.length));
  };
  const disguiseWhole: Disguise = (text) => {
    const digits = readDigits(text);
    // A phone number is the same one with a plus, blanks and brackets.
    const respelled = digits === undefined || digits === text ? text : spellLike(text, disguiseWhole(digits));
    if (respelled !== text && kindOf(respelled).readings === kindOf(text).readings) return respelled;
    if (text.search(SIGN) < 0 || NOTHING.test(text)) return text;
    const isShort = text.length <= (digits === undefined ? SHORT : SHORT + NO_COUNTRY.length);
    const known = isShort ? short : recent;
    const before = known.get(text);
    if (before !== undefined) return before;
    const other = draw(text, secret, taken);
    if (recent.size === RECENT) recent.clear();
    if (isShort) taken.add(other);
    known.set(text, other);
    return other;
  };
  return disguise;
}

function spellLike(text: string, digits: string): string {
  let index = 0;
  return text.replace(/\d/g, () => digits.charAt(index++));
}

/** Safety comes before likeness: where nothing of the same kind is found, it is one of another. */
function draw(text: string, secret: Uint8Array, taken: ReadonlySet<string>): string {
  const kind = kindOf(text);
  const chance = bytesFrom(createHmac('sha256', secret).update(text).digest());
  let spare = text;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const other = drawOnce(text, kind, attempt, chance);
    if (other === text || ZEROS.test(other) || VOCABULARY.has(other.toLowerCase())) continue;
    spare = other;
    if (!taken.has(other) && kindOf(other).readings === kind.readings) return other;
  }
  return spare;
}

/** What the library's readers make of a text, as far as it is not only text. */
interface Kind {
  readonly isTime: boolean;
  readonly isPhone: boolean;
  readonly readings: string;
}

/** Without a digit it is none of these. */
function kindOf(text: string): Kind {
  if (!/\d/.test(text)) return { isTime: false, isPhone: false, readings: kindOfUserId(text) ?? '' };
  const isMisfit = [time, numeric, degrees(90), degrees(180)].map(({ read }) => read(text) === MISFIT);
  const isPhone = readDigits(text) !== undefined;
  const readings = [...isMisfit, isPhone, kindOfUserId(text), Number.isSafeInteger(Number(text))].join();
  return { isTime: !isMisfit[0], isPhone, readings };
}

function drawOnce(text: string, { isTime, isPhone }: Kind, attempt: number, chance: () => number): string {
  if (isTime && ISO.test(text)) return drawTime(text, chance);
  const start = isPhone ? startOf(text, attempt) : '';
  let index = 0;
  let end = -1;
  const other = text.replace(SIGN, (sign: string, at: number) => {
    const isFirst = at !== end;
    end = at + sign.length;
    if (sign.length > LONGEST_SIGN) return sign;
    return start[index++] ?? drawSign(sign, chance(), isFirst);
  });
  return other.replace(HOST, hideHost).replace(MAIL_HOST, hideHost);
}

/** Nobody can register a name that ends so (RFC 2606). */
function hideHost(host: string): string {
  const label = host.lastIndexOf('.');
  return label < 0 ? host : `${host.slice(0, label)}.example`;
}

/** Times since 2001, in seconds or milliseconds, stay such times. */
function startOf(digits: string, attempt: number): string {
  if (/^1\d{9}(?:\d{3})?$/.test(digits)) return '1';
  return attempt < ATTEMPTS_WITHOUT_COUNTRY ? NO_COUNTRY : '';
}

/** A zero in front of a number stays there, and no other digit becomes one. */
function drawSign(sign: string, byte: number, isFirst: boolean): string {
  if (/\d/.test(sign)) return isFirst ? (sign === '0' ? sign : String(1 + (byte % 9))) : String(byte % 10);
  if (/[a-z]/.test(sign)) return String.fromCharCode(97 + (byte % 26));
  if (/[A-Z]/.test(sign)) return String.fromCharCode(65 + (byte % 26));
  // Letters with accents, and faces: as long as what they stand for.
  return sign.length === 1 ? String.fromCharCode(0xe0 + (byte % 23)) : String.fromCodePoint(0x1f600 + (byte % 48));
}

/** In the same spelling, in the same zone. */
function drawTime(text: string, chance: () => number): string {
  const seconds = 1e9 + chance() * 2 ** 21 + chance() * 2 ** 13 + chance() * 2 ** 5 + (chance() % 32);
  const made = new Date(seconds * 1000).toISOString();
  return text
    .replace(
      ISO,
      (_, blanks: string, head: string, between: string) => blanks + made.slice(0, head.length).replace('T', between),
    )
    .replace(/\.\d+/, (fraction) => fraction.replace(/\d/g, () => String(chance() % 10)));
}

/** As many bytes as are asked for. */
function bytesFrom(seed: Uint8Array): () => number {
  let block = seed;
  let index = 0;
  let count = 0;
  return () => {
    if (index === block.length) {
      block = createHmac('sha256', seed).update(String(count++)).digest();
      index = 0;
    }
    return block[index++] as number;
  };
}
