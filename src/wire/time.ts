import { MISFIT, type Misfit } from './piece.ts';

/** Numbers from here on are milliseconds: as seconds they would be the year 33658. */
const FIRST_MILLISECONDS = 1e12;
/** More than any time has, with zeros in front. What is longer may have millions. */
const MOST_DIGITS = 20;
const END_OF_9999 = 253_402_300_800_000;
const DAY = 86_400_000;

/** In UTC with milliseconds, and on a day that every month has: Infobip and InnoPaaS mostly write just that. */
const CANONICAL =
  /^(?:19[7-9]|[2-9]\d\d)\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}(?:Z|\+00:?00)$/;
/** Vonage's page writes times like this, too, with the zone as a word. */
const WITH_WORD = /^(\S{10}) (\d\d:\d\d:\S+) (?:UTC|GMT)$/;
const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:Z|([+-])(\d\d):?(\d\d))$/;

/**
 * ISO 8601 in UTC with milliseconds, from Unix time or ISO 8601. `undefined` where there is no time: providers that
 * re-serialise Meta's records send `""` or `0` for that. `Date.parse` is never asked: engines disagree on what else they
 * accept, and some of it is local time.
 */
export function readTime(value: unknown): string | undefined | Misfit {
  if (typeof value === 'number') return fromUnix(value);
  if (typeof value !== 'string') return MISFIT;
  const text = value.trim();
  const digits = digitsOf(text);
  return digits >= 0 ? fromUnix(digits) : fromIso(text);
}

/** The number that a string of digits spells, 0 if it has none; negative for any other. */
function digitsOf(text: string): number {
  if (text.length > MOST_DIGITS) return -1;
  let value = 0;
  for (let index = 0; index < text.length; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function fromUnix(value: number): string | undefined | Misfit {
  if (value === 0) return undefined;
  return Number.isInteger(value) ? toIso(value < FIRST_MILLISECONDS ? value * 1000 : value) : MISFIT;
}

function fromIso(text: string): string | Misfit {
  if (CANONICAL.test(text)) return `${text.slice(0, 23)}Z`;
  const match = ISO.exec(text);
  if (match === null) return fromWords(text);
  const part = (index: number) => Number(match[index] ?? 0);
  const fraction = Number(`${match[7] ?? ''}000`.slice(0, 3));
  const local = Date.UTC(part(1), part(2) - 1, part(3), part(4), part(5), part(6)) + fraction;
  // 30 February, 24:00 and second 60 roll over, so that day, hour or minute are not what they were.
  const isOnClock = new Date(local).toISOString().startsWith(text.slice(0, 16));
  if (!isOnClock || part(9) > 23 || part(10) > 59) return MISFIT;
  const offset = (part(9) * 60 + part(10)) * 60_000;
  return toIso(match[8] === '-' ? local + offset : local - offset);
}

function fromWords(text: string): string | Misfit {
  const match = WITH_WORD.exec(text);
  return match === null ? MISFIT : fromIso(`${match[1]}T${match[2]}Z`);
}

/** As `Date.prototype.toISOString`, in a sixth of its time. Every `| 0` keeps a number an integer for the engine. */
function toIso(milliseconds: number): string | Misfit {
  if (!(milliseconds >= 0 && milliseconds < END_OF_9999)) return MISFIT;
  const sinceEpoch = Math.floor(milliseconds / DAY) | 0;
  const time = (milliseconds - sinceEpoch * DAY) | 0;
  const days = (sinceEpoch + 719_468) | 0;
  const era = (days / 146_097) | 0;
  const ofEra = (days - era * 146_097) | 0;
  const yearOfEra = ((ofEra - ((ofEra / 1460) | 0) + ((ofEra / 36_524) | 0) - ((ofEra / 146_096) | 0)) / 365) | 0;
  const ofYear = (ofEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0))) | 0;
  const fromMarch = ((5 * ofYear + 2) / 153) | 0;
  const day = ofYear - (((153 * fromMarch + 2) / 5) | 0) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const second = (time / 1000) | 0;
  return spell(yearOfEra + era * 400 + (month < 3 ? 1 : 0), month, day, second, time - second * 1000);
}

function spell(year: number, month: number, day: number, second: number, millisecond: number): string {
  const century = (year / 100) | 0;
  const minute = (second / 60) | 0;
  const hour = (minute / 60) | 0;
  const hundreds = (millisecond / 100) | 0;
  // biome-ignore format: one line for each part
  return String.fromCharCode(
    tens(century), ones(century), tens(year - century * 100), ones(year), 45,
    tens(month), ones(month), 45,
    tens(day), ones(day), 84,
    tens(hour), ones(hour), 58,
    tens(minute - hour * 60), ones(minute), 58,
    tens(second - minute * 60), ones(second), 46,
    48 + hundreds, tens(millisecond - hundreds * 100), ones(millisecond), 90,
  );
}

/** The character code of the first digit of a number below 100. */
function tens(value: number): number {
  return 48 + ((value / 10) | 0);
}

/** Of the last digit of any number. */
function ones(value: number): number {
  return 48 + value - ((value / 10) | 0) * 10;
}
