import type { ParseResult } from '../../src/index.ts';
import { type Case, isFree, newIssues, placesOf, sameThings, THROWING, waysOf, withKey } from './cases.ts';
import { HOSTILE } from './hostile.ts';
import { DELETED, spell } from './json.ts';
import type { Parse } from './laws.ts';
import { samples } from './one-edit.ts';

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

/** What can stand under them: whatever is hostile elsewhere, and what looks like something to read. */
export const VALUES: { readonly [name: string]: PropertyDescriptor } = {
  ...Object.fromEntries(
    Object.entries(HOSTILE)
      .filter(([, value]) => value !== DELETED)
      .map(([name, value]) => [name, { value }]),
  ),
  'a list of messages': { value: [MESSAGE] },
  'a message': { value: MESSAGE },
  'a list of numbered objects': { value: [{ 0: MESSAGE }] },
  'a text object': { value: { body: 'x' } },
  'a getter that throws': THROWING,
};

/**
 * An unknown key in every object of every record of every fixture: names and values go round from object to object, or are
 * all taken where `isAll`.
 */
export function* unknownKeyCases(isAll = false): Generator<Case> {
  let turn = 0;
  for (const { name, body, parse } of samples()) {
    const { provider } = parse(body);
    if (provider === undefined) continue;
    const { unnamed, named } = waysOf(provider) as { unnamed: Parse; named: Parse };
    for (const [way, read] of [['unnamed', unnamed] as const, ['named', named] as const]) {
      const before = read(body);
      for (const place of placesOf(body, before)) {
        if (!place.isInRecord || Array.isArray(place.value) || isFree(place.at)) continue;
        turn++;
        for (const [key, value] of isAll ? everyPair() : somePairs(turn)) {
          // The whole body is an envelope, too, where it is the record: what holds something may be an event there.
          if (place.at.length === 0 && !isPlain(value)) continue;
          const about = `${way}: ${spell(place.at)} + ${JSON.stringify(key.slice(0, 20))}: ${value}`;
          const isFirst = turn % 2 === 0;
          yield {
            name: `${name}, ${about}`,
            make: () => withKey(body, place.at, key, VALUES[value] as PropertyDescriptor, isFirst),
            holds: (to) => checkUnchanged(value, before, read(to), { at: place.at, from: body, to }),
          };
        }
      }
    }
  }
}

function isPlain(value: string): boolean {
  const property = VALUES[value] as PropertyDescriptor;
  return 'value' in property && Object(property.value) !== property.value;
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

type Change = Parameters<typeof sameThings>[3];

/** Nothing but `raw` is another, and there is no new issue; a warning where the unknown key holds an object. */
function checkUnchanged(value: string, before: ParseResult, after: ParseResult, change: Change): void {
  if (after.provider !== before.provider) throw new Error(`provider: ${after.provider} instead of ${before.provider}`);
  for (const list of ['messages', 'statuses', 'unhandled'] as const)
    sameThings(list, before[list], after[list], change);
  const held = VALUES[value]?.value;
  const isObject = typeof held === 'object' && held !== null && !Array.isArray(held);
  for (const { code, severity } of newIssues(before, after)) {
    if (severity === 'error' || !isObject) throw new Error(`issues: ${severity} ${code} for ${value}`);
  }
}
