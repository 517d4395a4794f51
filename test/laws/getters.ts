import type { ParseResult } from '../../src/index.ts';
import {
  type Case,
  isFree,
  isNobodysNow,
  newIssues,
  type Place,
  placesOf,
  sameThings,
  THROWING,
  withKey,
} from './cases.ts';
import { spell } from './json.ts';
import { readings } from './odd-lists.ts';
import type { Sample } from './one-edit.ts';
import { UNKNOWN_KEYS } from './unknown-keys.ts';

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

type Change = Parameters<typeof sameThings>[3];

/** A record is as without it; in an envelope all else is, and there may be one word about it. */
function checkGetter({ at, isInRecord }: Place, before: ParseResult, after: ParseResult, change: Change): void {
  const isEnvelope = !isInRecord || at.length === 0;
  if (isEnvelope && isNobodysNow(before, after)) return;
  const where = `${before.provider}, ${isEnvelope ? 'envelope' : 'record'}`;
  if (after.provider !== before.provider) throw new Error(`${where}: the body is ${after.provider}'s`);
  for (const list of ['messages', 'statuses', 'unhandled'] as const) {
    sameThings(`${where}: ${list}`, before[list], after[list], change);
  }
  const [issue, ...more] = newIssues(before, after);
  if (issue && (!isEnvelope || issue.code !== 'unreadable' || more.length > 0)) {
    throw new Error(`${where}: ${issue.code} at ${spell(issue.path)}`);
  }
}
