import { describe, expect, it } from 'vitest';
import { readTime } from '../../src/wire/time.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** A moment of each day from one year up to another, at a time of day that no two neighbours share. */
function* momentsOf(firstYear: number, endYear: number): Generator<number> {
  const end = Date.UTC(endYear, 0);
  let timeOfDay = 1000;
  for (let midnight = Date.UTC(firstYear, 0); midnight < end; midnight += DAY) {
    yield midnight + timeOfDay;
    timeOfDay = (timeOfDay + 61_803_399) % DAY;
  }
}

/** A whole cycle of leap years, and the last century there is. */
const SPANS = [
  [1970, 2401],
  [9900, 10_000],
] as const;

describe('every day of the calendar is spelled as the engine spells it', () => {
  for (const [first, end] of SPANS) {
    it(`from ${first} up to ${end}`, () => {
      const wrong: string[] = [];
      for (const moment of momentsOf(first, end)) {
        const iso = new Date(moment).toISOString();
        const seconds = Math.trunc(moment / 1000);
        // Below this, milliseconds would be taken for seconds.
        if (moment >= 1e12 && readTime(moment) !== iso) wrong.push(`${moment}`);
        if (readTime(String(seconds)) !== new Date(seconds * 1000).toISOString()) wrong.push(`"${seconds}"`);
        if (readTime(iso) !== iso) wrong.push(iso);
      }
      expect(wrong).toEqual([]);
    });
  }
});

/** `+05:30` and `+0530`. */
function spellOffset(minutes: number): [string, string] {
  const sign = minutes < 0 ? '-' : '+';
  const [hour, minute] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return [`${sign}${hour}:${minute}`, `${sign}${hour}${minute}`];
}

it('a moment is the same in every zone of the world, whatever the offset, over five years', () => {
  const wrong: string[] = [];
  let offset = -14 * 60;
  for (const moment of momentsOf(2024, 2029)) {
    const local = new Date(moment + offset * MINUTE).toISOString().slice(0, -1);
    for (const spelled of spellOffset(offset)) {
      if (readTime(local + spelled) !== new Date(moment).toISOString()) wrong.push(local + spelled);
    }
    offset = offset === 14 * 60 ? -14 * 60 : offset + 15;
  }
  expect(wrong).toEqual([]);
});
