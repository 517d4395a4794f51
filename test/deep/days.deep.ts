import { expect, it } from 'vitest';
import { PROVIDER_TESTS } from '../providers/index.ts';
import type { ProviderTests, Shape } from '../providers/provider-tests.ts';
import { measured, scaled } from './measured.ts';

// Time is read by one piece for all providers; test/laws.time.test.ts holds that they agree.
const [{ text, timeKey, parse, shapes }] = Object.values(PROVIDER_TESTS) as [ProviderTests];
const [{ wrap }] = Object.values(shapes) as [Shape];

const DAYS = Math.floor(253_402_300_799 / 86_400);

/** A time of day that differs from day to day, so that all of them come up. */
function millisecondsOf(day: number): number {
  return day * 86_400_000 + ((day * 7_919_993) % 86_400_000);
}

it('every day from 1970 to 9999 is read as the calendar of JavaScript has it, from Unix time and from ISO 8601', () => {
  measured('days from 1970 to 9999', () => {
    const step = scaled(1000) === 1000 ? 1 : 1000 / scaled(1000);
    let cases = 0;
    for (let day = 1; day <= DAYS; day += step) {
      const milliseconds = millisecondsOf(Math.floor(day));
      const iso = new Date(milliseconds).toISOString();
      const seconds = Math.floor(milliseconds / 1000);
      const wholeSecond = new Date(seconds * 1000).toISOString();
      const spellings = [seconds, iso, iso.replace('Z', '+0000')];
      const read = timesIn(spellings);
      if (read[0] !== wholeSecond || read[1] !== iso || read[2] !== iso) expect(read).toEqual([wholeSecond, iso, iso]);
      cases += spellings.length;
    }
    return { cases };
  });
});

function timesIn(spellings: readonly unknown[]): unknown[] {
  const messages = spellings.map((time, index) => ({ ...text(`m${index}`), [timeKey as string]: time }));
  return parse(wrap(messages, [])).messages.map(({ timestamp }) => timestamp);
}
