import type { BusinessNumber, Party } from '../contract/people.ts';
import { type Refuse, take } from './saying.ts';

/** A number as people write it: blanks, dots, dashes and brackets between its digits, and at most a plus in front. */
const FORMATTED = /^[+\s]?[\s(]{0,3}\d[\d\s().-]{6,39}$/;
/** `+44 (0) 7700 …`: the zero is dialled within the country only. */
const NATIONAL = /\(\s*0/;

/** The phone number that an id is, E.164 with `+`. */
export function phoneIn(id: string | undefined): string | undefined {
  if (id === undefined || !FORMATTED.test(id) || NATIONAL.test(id)) return undefined;
  const digits = id.replace(/\D/g, '');
  return /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : undefined;
}

/** The digits of a phone number, as most providers write it. */
export function digitsOf(phone: string | undefined): string | undefined {
  return phone?.replace('+', '');
}

/** Which of WhatsApp's user ids an id is by its form; what begins as a parent portfolio's is never the other one. */
export function userIdIn(id = ''): 'userId' | 'parentUserId' | undefined {
  if (/^[A-Z]{2}\.ENT\./.test(id)) return 'parentUserId';
  return /^[A-Z]{2}\.[A-Za-z0-9]{1,128}$/.test(id) ? 'userId' : undefined;
}

/**
 * Takes the id of a person, and what everybody reads in it: the phone number, or the user id. A person whose id is a phone
 * number, and who has none or another one, is none that a body could tell of.
 */
export function takeId(rest: Party, refuse: Refuse, at: string): string | undefined {
  const { id, phone } = rest;
  const isPhone = phoneIn(id);
  if (isPhone !== undefined) {
    if (isPhone === phone) take(rest, 'phone');
    else refuse(`${at}.phone`);
  }
  const kind = userIdIn(id);
  if (kind !== undefined) {
    if (rest[kind] === id) take(rest, kind);
    else if (rest[kind] === undefined) refuse(`${at}.${kind}`);
  }
  return take(rest, 'id');
}

/** Takes the business's number where an id is all that is sent: what is no phone number has none. */
export function takeNumber(rest: BusinessNumber | undefined, refuse: Refuse, at: string): string | undefined {
  if (rest?.id === undefined) return undefined;
  const phone = phoneIn(rest.id);
  if (phone !== undefined) {
    if (phone === rest.phone) take(rest, 'phone');
    else refuse(`${at}.phone`);
  }
  return take(rest, 'id');
}

/** Unix seconds; `undefined` for what is no time, or is between two seconds. */
export function secondsOf(time: string | undefined): number | undefined {
  const seconds = millisecondsOf(time) / 1000;
  return Number.isInteger(seconds) ? seconds : undefined;
}

export function millisecondsOf(time: string | undefined): number {
  const milliseconds = time === undefined ? Number.NaN : Date.parse(time);
  return milliseconds > 0 && new Date(milliseconds).toISOString() === time ? milliseconds : Number.NaN;
}

/** Takes a time as whole Unix seconds. */
export function takeSeconds<K extends string>(rest: { [key in K]?: string } | undefined, key: K): number | undefined {
  const seconds = secondsOf(rest?.[key]);
  if (seconds !== undefined) take(rest, key);
  return seconds;
}

/** Takes a time as it is: ISO 8601 in UTC with milliseconds. */
export function takeIso<K extends string>(rest: { [key in K]?: string } | undefined, key: K): string | undefined {
  return Number.isNaN(millisecondsOf(rest?.[key])) ? undefined : take(rest, key);
}

/** The number that a string spells, where it is spelled just so: codes are numbers with most providers. */
export function numberOr(text: string | undefined): string | number | undefined {
  const number = Number(text);
  return Number.isSafeInteger(number) && String(number) === text && text !== '-0' ? number : text;
}
