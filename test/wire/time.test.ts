import { afterEach, describe, expect, it } from 'vitest';
import { MISFIT } from '../../src/wire/piece.ts';
import { readTime } from '../../src/wire/time.ts';
import { spell } from './pieces.ts';

const UNIX: readonly (readonly [wire: unknown, iso: string])[] = [
  [1, '1970-01-01T00:00:01.000Z'],
  [' 1 ', '1970-01-01T00:00:01.000Z'],
  ['0000000001', '1970-01-01T00:00:01.000Z'],
  ['1795255200', '2026-11-21T10:00:00.000Z'],
  [951_782_400, '2000-02-29T00:00:00.000Z'],
  [4_107_542_400, '2100-03-01T00:00:00.000Z'],
  [1e10 - 1, '2286-11-20T17:46:39.000Z'],
  [1e10, '2286-11-20T17:46:40.000Z'],
  [1e10 + 1, '2286-11-20T17:46:41.000Z'],
  [1e11, '5138-11-16T09:46:40.000Z'],
  [253_402_300_799, '9999-12-31T23:59:59.000Z'],
  [1e12, '2001-09-09T01:46:40.000Z'],
  [1_795_255_200_123, '2026-11-21T10:00:00.123Z'],
  ['1795255200123', '2026-11-21T10:00:00.123Z'],
  [253_402_300_799_999, '9999-12-31T23:59:59.999Z'],
];

const ISO: readonly (readonly [wire: string, iso: string])[] = [
  ['2026-11-21T10:00:00.123Z', '2026-11-21T10:00:00.123Z'],
  ['2026-11-21T10:00:00.123+00:00', '2026-11-21T10:00:00.123Z'],
  ['2026-11-21T10:00:00.123+0000', '2026-11-21T10:00:00.123Z'],
  ['2026-11-21T10:00:00.123-0000', '2026-11-21T10:00:00.123Z'],
  ['  2026-11-21T10:00:00.123Z\n', '2026-11-21T10:00:00.123Z'],
  ['1970-01-01T00:00:00.000Z', '1970-01-01T00:00:00.000Z'],
  ['1999-12-28T23:59:59.999Z', '1999-12-28T23:59:59.999Z'],
  ['9999-12-28T23:59:59.999Z', '9999-12-28T23:59:59.999Z'],
  ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ['2026-11-21T10:00Z', '2026-11-21T10:00:00.000Z'],
  ['1970-01-01T00:00Z', '1970-01-01T00:00:00.000Z'],
  ['2026-11-21T10:00:07Z', '2026-11-21T10:00:07.000Z'],
  ['2026-11-21T10:00:07.1Z', '2026-11-21T10:00:07.100Z'],
  ['2026-11-21T10:00:07.12Z', '2026-11-21T10:00:07.120Z'],
  ['2026-11-21T10:00:07.99999Z', '2026-11-21T10:00:07.999Z'],
  ['2026-11-21T10:00:00.000+01:00', '2026-11-21T09:00:00.000Z'],
  ['2026-11-21T10:00+0530', '2026-11-21T04:30:00.000Z'],
  ['2026-11-21T22:30:15-0300', '2026-11-22T01:30:15.000Z'],
  ['2026-12-31T23:30:00-00:45', '2027-01-01T00:15:00.000Z'],
  ['2026-01-01T00:00:00+23:59', '2025-12-31T00:01:00.000Z'],
  ['2028-02-29T12:00:00Z', '2028-02-29T12:00:00.000Z'],
  ['2000-02-29T12:00:00Z', '2000-02-29T12:00:00.000Z'],
  ['2027-03-31T00:00:00Z', '2027-03-31T00:00:00.000Z'],
];

const NO_TIME: readonly unknown[] = [0, -0, '0', ' 0 ', '00', '', ' \t\n'];

const REFUSED_UNIX: readonly unknown[] = [
  -1,
  1.5,
  1e12 - 1,
  253_402_300_800,
  253_402_300_800_000,
  8.64e15 + 1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '-1',
  '+1',
  '1.5',
  '1e3',
  '0x10',
  '1 0',
  '١٢٣',
  '9'.repeat(40),
  '9'.repeat(400),
];

const REFUSED_ISO: readonly string[] = [
  '2026-11-21T10:00:00',
  '2026-11-21T10:00:00.123',
  '2026-11-21',
  '2026-11-21 10:00:00Z',
  '2026-11-21t10:00:00z',
  '2026-11-21T10Z',
  '2026-11-21T10:00:00.Z',
  '2026-11-21T10:00:00,5Z',
  '2026-11-21T10:00:00 Z',
  '2026-11-21T10:00:00+01',
  '2026-11-21T10:00:00+1:00',
  '2026-11-21T10:00:00.000+24:00',
  '2026-11-21T10:00:00.000-24:00',
  '2026-11-21T10:00:00.000+01:60',
  'x2026-11-21T10:00:00.000Z',
  'x2026-11-21T10:00:00Z',
  '2026-11-21T10:00:00.000Zx',
  '2026-11-21T10:00:00Zx',
  '2026-02-30T10:00:00Z',
  '2027-02-29T10:00:00Z',
  '2100-02-29T10:00:00Z',
  '2026-04-31T10:00:00.000Z',
  '2026-00-10T10:00:00.000Z',
  '2026-13-10T10:00:00.000Z',
  '2026-10-00T10:00:00.000Z',
  '2026-10-32T10:00:00.000Z',
  '2026-01-01T24:00:00Z',
  '2026-01-01T24:00:00.000Z',
  '2026-01-01T10:60:00.000Z',
  '2026-01-01T10:00:60.000Z',
  '2026-06-30T23:59:60Z',
  '1969-12-31T23:59:59.999Z',
  '1969-12-28T23:59:59.999Z',
  '1970-01-01T00:00:00+00:01',
  '9999-12-31T23:59:59-00:01',
  '0070-01-01T00:00:00Z',
  '0000-01-01T00:00:00.000Z',
  '+275760-09-13T00:00:00.001Z',
  'Sat, 21 Nov 2026 10:00:00 GMT',
  '21/11/2026 10:00:00',
];

/** A time with a letter in place of each of its characters. */
const MISSPELLED = ['2026-11-15T10:20:30.123Z', '2026-02-25T20:15:45.678+00:00', '1976-01-01T00:00:00Z'].flatMap(
  (iso) => [...iso].map((_, index) => `${iso.slice(0, index)}x${iso.slice(index + 1)}`),
);

const NO_TEXT: readonly unknown[] = [undefined, null, true, {}, [], [1], 10n, new Date(0), Object(1), Symbol('time')];

const ZONE = process.env.TZ;
afterEach(() => {
  if (ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = ZONE;
});

describe('a time is the same instant wherever the program runs', () => {
  for (const zone of ['UTC', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia']) {
    it(`in ${zone}`, () => {
      process.env.TZ = zone;
      for (const [wire, iso] of [...UNIX, ...ISO]) expect(readTime(wire), spell(wire)).toBe(iso);
      for (const wire of NO_TIME) expect(readTime(wire), spell(wire)).toBe(undefined);
      for (const wire of [...REFUSED_UNIX, ...REFUSED_ISO, ...MISSPELLED, ...NO_TEXT])
        expect(readTime(wire), spell(wire)).toBe(MISFIT);
    });
  }
});

/** Years of every kind: leap years, centuries, and those after them. */
const YEARS = [1970, 1971, 1972, 1999, 2000, 2001, 2027, 2028, 2100, 2101, 2104, 2399, 2400, 2401, 9996, 9999];

describe('the ends of every month', () => {
  it('are spelled as the engine spells them', () => {
    const wrong: string[] = [];
    for (const month of YEARS.flatMap((year) => [...Array(12).keys()].map((index) => Date.UTC(year, index)))) {
      for (const moment of [month - 1, month, month + 45_678_901]) {
        const iso = new Date(moment).toISOString();
        if (moment >= 1e12 && readTime(moment) !== iso) wrong.push(String(moment));
        if (moment >= 0 && readTime(iso.replace('Z', '-00:00')) !== iso) wrong.push(iso);
      }
    }
    expect(wrong).toEqual([]);
  });
});
