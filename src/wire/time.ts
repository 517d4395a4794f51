import { MISFIT, type Misfit } from './piece.ts';

/** Numbers from here on are milliseconds: as seconds they would be the year 33658. */
const FIRST_MILLISECONDS = 1e12;
const END_OF_9999 = 253_402_300_800_000;
const DAY = 86_400_000;

type Parts = [number, number, number, number, number, number, number, number, number, number];

const DIGITS = /^\d+$/;
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
  return DIGITS.test(text) ? fromUnix(Number(text)) : fromIso(text);
}

function fromUnix(value: number): string | Misfit {
  return Number.isInteger(value) ? toIso(value < FIRST_MILLISECONDS ? value * 1000 : value) : MISFIT;
}

function fromIso(text: string): string | Misfit {
  const match = ISO.exec(text);
  if (match === null) return MISFIT;
  const [year, month, day, hour, minute, second, , , offsetHours, offsetMinutes] = match
    .slice(1)
    .map((digits) => Number(digits ?? 0)) as Parts;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  // 30 February, 24:00 and second 60 roll over, so they are not found again in what they became.
  const date = new Date(local);
  if (date.getUTCDate() !== day || date.getUTCHours() !== hour || date.getUTCMinutes() !== minute) return MISFIT;
  if (offsetHours > 23 || offsetMinutes > 59) return MISFIT;
  const offset = (offsetHours * 60 + offsetMinutes) * 60_000;
  const milliseconds = Number(`${match[7] ?? ''}000`.slice(0, 3));
  return toIso(local + milliseconds + (match[8] === '-' ? offset : -offset));
}

/** As `Date.prototype.toISOString`, which takes three times as long, and most of a message's time with it. */
function toIso(milliseconds: number): string | Misfit {
  if (milliseconds < 0 || milliseconds >= END_OF_9999) return MISFIT;
  const time = milliseconds % DAY;
  const clock = `${two(time / 3_600_000)}:${two((time / 60_000) % 60)}:${two((time / 1000) % 60)}`;
  return `${toDate((milliseconds - time) / DAY)}T${clock}.${String((time % 1000) + 1000).slice(1)}Z`;
}

/** The day of a count of days since 1970: years are counted from March, so that a leap day ends one, in eras of 400. */
function toDate(days: number): string {
  const fromMarch = days + 719_468;
  const era = Math.floor(fromMarch / 146_097);
  const dayOfEra = fromMarch % 146_097;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return `${era * 400 + yearOfEra + (month <= 2 ? 1 : 0)}-${two(month)}-${two(day)}`;
}

function two(value: number): string {
  return value < 10 ? `0${Math.floor(value)}` : String(Math.floor(value));
}
