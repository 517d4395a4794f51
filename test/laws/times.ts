/** One wire value, what it has to give, and who says so. */
export type TimeRow = readonly [wire: unknown, gives: string, source: string];

const META = 'Meta, webhook reference: Unix seconds in a string';
const RELAYS = 'relays seen in public code: numbers and milliseconds';
const INFOBIP = 'Infobip, OpenAPI: yyyy-MM-ddTHH:mm:ss.SSSZ with an offset in four digits';
const INNOPAAS = 'InnoPaaS, sendTime: ISO with Z';
const ISO = 'ISO 8601 and RFC 3339';
const RULES = 'docs/reading-rules.md, Time';
const ECMA = 'ECMA-262, Date.parse is left to the engine for all but one format';

/** Points in time. */
export const ACCEPTED: readonly TimeRow[] = [
  ['1767280008', '2026-01-01T15:06:48.000Z', META],
  [1669233778, '2022-11-23T20:02:58.000Z', RELAYS],
  ['1669233778000', '2022-11-23T20:02:58.000Z', RELAYS],
  [1669233778123, '2022-11-23T20:02:58.123Z', RELAYS],
  [' 1 ', '1970-01-01T00:00:01.000Z', RULES],
  [1, '1970-01-01T00:00:01.000Z', RULES],
  ['12', '1970-01-01T00:00:12.000Z', `${ECMA}: V8 reads a month`],
  ['20260412', '1970-08-23T11:53:32.000Z', `${ECMA}: some read a date`],
  [1e10 - 1, '2286-11-20T17:46:39.000Z', 'the last second of ten digits'],
  [1e10, '2286-11-20T17:46:40.000Z', 'the first second of eleven digits'],
  [1e10 + 1, '2286-11-20T17:46:41.000Z', 'the second after'],
  [1e11, '5138-11-16T09:46:40.000Z', RULES],
  [1e12, '2001-09-09T01:46:40.000Z', `${RULES}: milliseconds from 1e12 on`],
  ['1000000000000', '2001-09-09T01:46:40.000Z', `${RULES}: milliseconds from 1e12 on`],
  [253_402_300_799, '9999-12-31T23:59:59.000Z', `${RULES}: the last second`],
  [253_402_300_799_999, '9999-12-31T23:59:59.999Z', `${RULES}: the last millisecond`],
  ['2025-01-01T10:10:00.000+0000', '2025-01-01T10:10:00.000Z', INFOBIP],
  ['2025-01-01T10:10:00.000+00:00', '2025-01-01T10:10:00.000Z', INFOBIP],
  ['2025-01-01T10:10:00.000-0300', '2025-01-01T13:10:00.000Z', INFOBIP],
  ['2023-02-22T12:00:00.000Z', '2023-02-22T12:00:00.000Z', INNOPAAS],
  ['  2023-02-22T12:00:00Z ', '2023-02-22T12:00:00.000Z', RULES],
  ['2023-02-22T12:00Z', '2023-02-22T12:00:00.000Z', `${RULES}: without seconds`],
  ['2023-02-22T12:00:00.5Z', '2023-02-22T12:00:00.500Z', `${ISO}: a fraction of any length`],
  ['2023-02-22T12:00:00.05Z', '2023-02-22T12:00:00.050Z', `${ISO}: a fraction of any length`],
  ['2023-02-22T12:00:00.9999999Z', '2023-02-22T12:00:00.999Z', `${ISO}: finer than milliseconds is cut off`],
  ['2023-02-22T12:00:00+05:45', '2023-02-22T06:15:00.000Z', `${ISO}: Nepal`],
  ['2023-02-22T00:30:00+1400', '2023-02-21T10:30:00.000Z', `${ISO}: another day in UTC`],
  ['2023-12-31T23:30:00-00:30', '2024-01-01T00:00:00.000Z', `${ISO}: another year in UTC`],
  ['2024-02-29T23:59:59Z', '2024-02-29T23:59:59.000Z', 'a leap year'],
  ['2000-02-29T00:00:00Z', '2000-02-29T00:00:00.000Z', 'a leap year though it is divisible by 100'],
  ['2026-03-29T02:30:00+0000', '2026-03-29T02:30:00.000Z', 'an hour that Central Europe skips'],
  ['1970-01-01T00:00:00.000Z', '1970-01-01T00:00:00.000Z', RULES],
  ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z', RULES],
];

/** Ways to say that there is none. */
export const ABSENT: readonly TimeRow[] = [
  [0, '', `${RULES}: Go structs that are re-serialised`],
  ['0', '', `${RULES}: Go structs that are re-serialised`],
  ['', '', `${RULES}: Go structs that are re-serialised`],
  [' \t\n', '', RULES],
  [' 0 ', '', RULES],
  [null, '', RULES],
];

/** What is no point in time, and must be left out and reported. */
export const REFUSED: readonly TimeRow[] = [
  ...[-1, '-1', 1.5, '1.5', '1e3', '0x10', '1_000', '+1767280008', '12abc', 'asdf', 'A'].map((wire) =>
    row(wire, RULES),
  ),
  ...[true, {}, [], ['1767280008'], [1767280008]].map((wire) => row(wire, RULES)),
  row(Number.POSITIVE_INFINITY, 'JSON 1e400'),
  row(1e12 - 1, `${RULES}: as seconds the year 33658`),
  row(253_402_300_800, `${RULES}: the first second of the year 10000`),
  row(253_402_300_800_000, `${RULES}: the first millisecond of the year 10000`),
  row(8.64e15 + 1, 'ECMA-262: after the last date'),
  row('8640000000000001', 'ECMA-262: after the last date'),
  row('9'.repeat(40), 'digits without end'),
  row('\uff11\uff12\uff13', 'digits of another script'),
  row('2026-02-30T10:00:00Z', `${ECMA}: V8 reads 2 March`),
  row('2026-02-29T10:00:00Z', 'no leap year'),
  row('2100-02-29T10:00:00Z', 'no leap year, for it is divisible by 100'),
  row('2026-04-31T10:00:00Z', 'April has 30 days'),
  row('2026-00-10T10:00:00Z', 'month 0'),
  row('2026-13-10T10:00:00Z', 'month 13'),
  row('2026-04-00T10:00:00Z', 'day 0'),
  row('2026-04-12T24:00:00Z', 'ISO 8601 dropped hour 24 in 2019'),
  row('2026-04-12T25:00:00Z', 'hour 25'),
  row('2026-04-12T10:60:00Z', 'minute 60'),
  row('2026-06-30T23:59:60Z', 'a leap second, which no Unix time has'),
  row('2026-04-12T10:00:00', `${ECMA}: local time`),
  row('2026-04-12T10:00:00.000', `${ECMA}: local time`),
  row('2026-04-12', `${ECMA}: UTC, but no time of day`),
  row('2026-04-12 10:00:00Z', `${ECMA}: V8 takes a blank for T`),
  row('2026-04-12t10:00:00z', 'lower case'),
  row('2026-04-12T10:00:00+24:00', 'an offset of a day'),
  row('2026-04-12T10:00:00+05:60', 'an offset of 60 minutes'),
  row('2026-04-12T10:00:00+5:30', 'an hour of one digit'),
  row('2026-04-12T10:00:00+05', 'an offset without minutes'),
  row('2026-04-12T10:00:00.Z', 'a fraction without digits'),
  row('2026-04-12T10:00:00,5Z', 'a comma'),
  row('2026-04-12T1:00:00Z', 'an hour of one digit'),
  row('26-04-12T10:00:00Z', 'a year of two digits'),
  row('+002026-04-12T10:00:00Z', `${ECMA}: a year of six digits`),
  row('2026-W15-7T10:00:00Z', 'a week date'),
  row('Sun, 12 Apr 2026 10:00:00 GMT', `${ECMA}: every engine reads it`),
  row('ABC 1', `${ECMA}: V8 reads 2001`),
  row('2026-04-12T10:00:00Z and more', 'something after it'),
  row('1970-01-01T00:30:00+01:00', `${RULES}: before 1970 in UTC`),
  row('1969-12-31T23:59:59Z', `${RULES}: before 1970`),
  row('9999-12-31T23:59:59-00:01', `${RULES}: after 9999 in UTC`),
];

function row(wire: unknown, source: string): TimeRow {
  return [wire, '', source];
}

/** Zones east and west, one of them 45 minutes off the hour, and one with summer time in January. */
export const ZONES: readonly (readonly [zone: string, minutesBehindUtcInJanuary: number])[] = [
  ['UTC', 0],
  ['America/Los_Angeles', 480],
  ['Asia/Kathmandu', -345],
  ['Pacific/Chatham', -825],
];
