import { MISFIT, type Misfit } from './piece.ts';

/** Numbers from here on are milliseconds: as seconds they would be the year 33658. */
const FIRST_MILLISECONDS = 1e12;
const END_OF_9999 = 253_402_300_800_000;
const DAY = 86_400_000;

/** In UTC with milliseconds, and on a day that every month has: Infobip and InnoPaaS mostly write just that. */
const CANONICAL =
  /^(?:19[7-9]|[2-9]\d\d)\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}(?:Z|\+00:?00)$/;
const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:Z|([+-])(\d\d):?(\d\d))$/;

/**
 * ISO 8601 in UTC with milliseconds, from Unix time or ISO 8601. `undefined` where there is no time: providers that
 * re-serialise Meta's records send `""` or `0` for that. `Date.parse` is never asked: engines disagree on what else they
 * accept, and some of it is local time.
 */
export function readTime(value: unknown): string | undefined | Misfit {
  if (typeof value === 'number') return value === 0 ? undefined : fromUnix(value);
  if (typeof value !== 'string') return MISFIT;
  const text = value.trim();
  if (text === '' || text === '0') return undefined;
  const n = digitsOf(text);
  return n >= 0 ? fromUnix(n) : fromIso(text);
}

function digitsOf(text: string): number {
  let value = 0;
  for (let index = 0; index < text.length; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function fromUnix(value: number): string | Misfit {
  return Number.isInteger(value) ? toIso(value < FIRST_MILLISECONDS ? value * 1000 : value) : MISFIT;
}

function fromIso(text: string): string | Misfit {
  if (CANONICAL.test(text)) return `${text.slice(0, 23)}Z`;
  const match = ISO.exec(text);
  if (match === null) return MISFIT;
  const part = (index: number) => Number(match[index] ?? 0);
  const fraction = Number(`${match[7] ?? ''}000`.slice(0, 3));
  const local = Date.UTC(part(1), part(2) - 1, part(3), part(4), part(5), part(6)) + fraction;
  const iso = toIso(local);
  // 30 February, 24:00 and second 60 roll over, so that day, hour or minute are not what they were.
  if (iso === MISFIT || !iso.startsWith(text.slice(0, 16)) || part(9) > 23 || part(10) > 59) return MISFIT;
  const offset = (part(9) * 60 + part(10)) * 60_000;
  return offset === 0 ? iso : toIso(match[8] === '-' ? local + offset : local - offset);
}

/** As `Date.prototype.toISOString`, in a quarter of its time: that would be a third of what a message costs. */
function toIso(milliseconds: number): string | Misfit {
  if (!(milliseconds >= 0 && milliseconds < END_OF_9999)) return MISFIT;
  const time = milliseconds % DAY;
  // Years are counted from March, so that a leap day is the last of one, in eras of 400 years.
  const days = (milliseconds - time) / DAY + 719_468;
  const era = whole(days / 146_097);
  const ofEra = days % 146_097;
  const yearOfEra = whole((ofEra - whole(ofEra / 1460) + whole(ofEra / 36_524) - whole(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + whole(yearOfEra / 4) - whole(yearOfEra / 100));
  const fromMarch = whole((5 * ofYear + 2) / 153);
  const day = ofYear - whole((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month < 3 ? 1 : 0);
  return spell(year, month, day, whole(time / 1000), time % 1000);
}

function spell(year: number, month: number, day: number, second: number, millisecond: number): string {
  const minute = whole(second / 60);
  const hour = whole(minute / 60);
  // biome-ignore format: one line for each part
  return String.fromCharCode(
    digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), 45,
    digit(month / 10), digit(month), 45,
    digit(day / 10), digit(day), 84,
    digit(hour / 10), digit(hour), 58,
    digit((minute % 60) / 10), digit(minute % 60), 58,
    digit((second % 60) / 10), digit(second), 46,
    digit(millisecond / 100), digit(millisecond / 10), digit(millisecond), 90,
  );
}

/** The character code of a number's last whole digit. */
function digit(value: number): number {
  return 48 + (whole(value) % 10);
}

/** All numbers here are positive and small. */
function whole(value: number): number {
  return value | 0;
}
