import { type Choices, now, pick } from './choices.ts';
import { breakable, type Draw, type Drawn, good, nothing } from './drawn.ts';

const NO_TIME = [
  '2026-02-30T10:00:00Z',
  '2026-04-12T24:00:00Z',
  '2026-04-12T10:00:60Z',
  '2026-04-12T10:00:00',
  '1970-01-01T00:30:00+01:00',
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
export const time: Draw<string> = breakable(
  (choices) => {
    const seconds = 946_684_800 + choices.below(0xffff) * 45_000;
    const iso = (milliseconds: number) => new Date(milliseconds).toISOString();
    const milliseconds = seconds * 1000 + choices.below(1000);
    // Before September 2001 a count of milliseconds is shorter than 13 digits, and no one sends it.
    const canCount = milliseconds >= 1e12;
    switch (choices.below(10)) {
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
      case 9:
        // Written in 1969, and yet a point in time of 1970.
        return good('1969-12-31T23:30:00-01:00', '1970-01-01T00:30:00.000Z');
      case 8:
        return nothing(pick<unknown>(choices, 0, '0', '', ' '));
      default:
        return good(String(seconds), iso(seconds * 1000));
    }
  },
  ...NO_TIME,
);

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
