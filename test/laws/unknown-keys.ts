import type { ParseResult } from '../../src/index.ts';
import type { Case } from './case.ts';
import {
  type Change,
  expectAsBefore,
  isFree,
  isNobodysNow,
  type Place,
  placesOf,
  readings,
  THROWING,
  withKey,
} from './cases.ts';
import { HOSTILE } from './hostile.ts';
import { DELETED, spell } from './json.ts';
import { type Sample, samples } from './one-edit.ts';

/** Names that no page of any provider has. */
export const UNKNOWN_KEYS: readonly string[] = [
  'brand_new_key',
  'brandNewKey',
  'Brand-New Key',
  'x9_2027',
  '7',
  'ключ🔑',
  '',
  'k'.repeat(5000),
];

const MESSAGE = { id: 'x', from: '447700900123', timestamp: '1767261600', type: 'text', text: { body: 'x' } };

/** What can stand under them: whatever is hostile elsewhere, and what looks like something to read. Getters come below. */
const VALUES: { readonly [name: string]: unknown } = {
  ...Object.fromEntries(Object.entries(HOSTILE).filter(([, value]) => value !== DELETED)),
  'a list of messages': [MESSAGE],
  'a message': MESSAGE,
  'a list of numbered objects': [{ 0: MESSAGE }],
  'a text object': { body: 'x' },
};

/**
 * An unknown key in every object of every record of every fixture: names and values go round from object to object, or are
 * all taken where `isAll`.
 */
export function* unknownKeyCases(isAll = false): Generator<Case> {
  let turn = 0;
  for (const { where, body, provider, read, before } of readings(samples(), 2)) {
    if (provider === undefined) continue;
    for (const { at, value: part, isInRecord } of placesOf(body, before)) {
      if (!isInRecord || Array.isArray(part) || isFree(at)) continue;
      const isFirst = ++turn % 2 === 0;
      for (const [key, value] of isAll ? everyPair() : somePairs(turn)) {
        // The whole body is an envelope, too, where it is the record: what holds something may be an event there.
        if (at.length === 0 && Object(VALUES[value]) === VALUES[value]) continue;
        yield {
          name: `${where}: ${spell(at)} + ${JSON.stringify(key.slice(0, 20))}: ${value}`,
          make: () => withKey(body, at, key, { value: VALUES[value] }, isFirst),
          holds: (to) => checkUnchanged(value, before, read(to), { at, from: body, to }),
        };
      }
    }
  }
}

function* everyPair(): Generator<[string, string]> {
  for (const key of UNKNOWN_KEYS) for (const value of Object.keys(VALUES)) yield [key, value];
}

const SHARES = 48;

/** A share of the values, under one name; from object to object it is another share, and later another name. */
function* somePairs(turn: number): Generator<[string, string]> {
  const key = UNKNOWN_KEYS[Math.floor(turn / SHARES) % UNKNOWN_KEYS.length] as string;
  for (const [index, value] of Object.keys(VALUES).entries()) {
    if (index % SHARES === turn % SHARES) yield [key, value];
  }
}

/** Nothing but `raw` is another, and there is no new issue; a warning where the unknown key holds an object. */
function checkUnchanged(value: string, before: ParseResult, after: ParseResult, change: Change): void {
  const held = VALUES[value];
  const isObject = typeof held === 'object' && held !== null && !Array.isArray(held);
  for (const { code, severity } of expectAsBefore('unknown key', before, after, change)) {
    if (severity === 'error' || !isObject) throw new Error(`issues: ${severity} ${code} for ${value}`);
  }
}

/** A getter that throws, under an unknown name in every object of every body. */
export function* getterCases(bodies: readonly Sample[]): Generator<Case> {
  let turn = 0;
  for (const { where, body, read, before } of readings(bodies)) {
    for (const place of placesOf(body, before)) {
      if (Array.isArray(place.value) || isFree(place.at)) continue;
      const key = UNKNOWN_KEYS[turn++ % UNKNOWN_KEYS.length] as string;
      const isFirst = turn % 2 === 0;
      yield {
        name: `${where}: ${spell(place.at)} + a getter`,
        make: () => withKey(body, place.at, key, THROWING, isFirst),
        holds: (to) => checkGetter(place, before, read(to), { at: place.at, from: body, to }),
      };
    }
  }
}

/** A record is as without it; in an envelope all else is, and there may be one word about it. */
function checkGetter({ at, isInRecord }: Place, before: ParseResult, after: ParseResult, change: Change): void {
  const isEnvelope = !isInRecord || at.length === 0;
  if (isEnvelope && isNobodysNow(before, after)) return;
  const where = `${before.provider}, ${isEnvelope ? 'envelope' : 'record'}`;
  const [issue, ...more] = expectAsBefore(where, before, after, change);
  if (issue && (!isEnvelope || issue.code !== 'unreadable' || more.length > 0)) {
    throw new Error(`${where}: ${issue.code} at ${spell(issue.path)}`);
  }
}
