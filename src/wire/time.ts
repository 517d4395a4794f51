/** Numbers from here on are milliseconds: as seconds they would be the year 33658. */
const FIRST_MILLISECONDS = 1e12;
const END_OF_9999 = 253_402_300_800_000;

const DIGITS = /^\d+$/;
const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:Z|([+-])(\d\d):?(\d\d))$/;

/** Whether a wire value is a time, or one of the ways to say that there is none. */
export function isTime(value: unknown): value is string | number {
  return isNoTime(value) || !Number.isNaN(toMilliseconds(value));
}

/** ISO 8601 in UTC with milliseconds; `undefined` where there is none. For values that `isTime` accepts. */
export function readTime(value: string | number): string | undefined {
  return isNoTime(value) ? undefined : new Date(toMilliseconds(value)).toISOString();
}

/** Providers that re-serialise Meta's records send `""` or `0` for a time that is not there. */
function isNoTime(value: unknown): boolean {
  return value === 0 || (typeof value === 'string' && (value.trim() === '' || value.trim() === '0'));
}

/** `Date.parse` is never asked: engines disagree on what else they accept, and some of it is local time. */
function toMilliseconds(value: unknown): number {
  if (typeof value === 'number') return fromUnix(value);
  if (typeof value !== 'string') return Number.NaN;
  const text = value.trim();
  return DIGITS.test(text) ? fromUnix(Number(text)) : fromIso(text);
}

function fromUnix(value: number): number {
  if (!Number.isInteger(value) || value < 0) return Number.NaN;
  return within(value < FIRST_MILLISECONDS ? value * 1000 : value);
}

function fromIso(text: string): number {
  const match = ISO.exec(text);
  if (match === null) return Number.NaN;
  const [, year, month, day, hour, minute, second = '0', fraction = '', sign, offsetHours = '0', offsetMinutes = '0'] =
    match;
  const local = new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)),
  );
  // 30 February, 24:00 and second 60 roll over, so they come back as another day, hour or minute.
  const isReal =
    local.getUTCDate() === Number(day) &&
    local.getUTCHours() === Number(hour) &&
    local.getUTCMinutes() === Number(minute);
  if (!isReal || Number(offsetHours) > 23 || Number(offsetMinutes) > 59) return Number.NaN;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000;
  return within(local.getTime() + Number(`${fraction}000`.slice(0, 3)) - (sign === '-' ? -offset : offset));
}

function within(milliseconds: number): number {
  return milliseconds >= 0 && milliseconds < END_OF_9999 ? milliseconds : Number.NaN;
}
