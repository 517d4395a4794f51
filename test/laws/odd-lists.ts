import { runInNewContext } from 'node:vm';
import type { ParseResult } from '../../src/index.ts';
import { PROVIDER_TESTS } from '../providers/index.ts';
import { LISTS } from './breadth.ts';
import type { Case } from './case.ts';
import { byType, type Change, expectAsBefore, inTime, isFree, kindOf, parseAs, readings, recordsOf } from './cases.ts';
import { edit, isAlike, partsOf, type Steps, spell, valueAt } from './json.ts';
import type { Sample } from './one-edit.ts';

const METHODS = Object.getOwnPropertyNames(Array.prototype).filter(
  (name) => typeof Array.prototype[name as never] === 'function',
);

const FORGED = { id: 'forged', from: '12025550199', timestamp: '1', type: 'text', text: { body: 'forged' } };

const listOfAnotherRealm = runInNewContext('() => []') as () => unknown[];

/** Lists that are what they seem, though they say otherwise. */
const ODD: { readonly [name: string]: (list: readonly unknown[]) => unknown[] } = {
  'methods of its own that throw': (list) =>
    withOwn(list, () => {
      throw new Error('called');
    }),
  'methods of its own that lie': (list) => withOwn(list, () => [FORGED]),
  'an own forEach': (list) => Object.assign([...list], { forEach: () => {} }),
  'an own map': (list) => Object.assign([...list], { map: () => [] }),
  'an own iterator': (list) => Object.assign([...list], { [Symbol.iterator]: () => [FORGED][Symbol.iterator]() }),
  'a key of its own': (list) => Object.assign([...list], { brand_new_key: FORGED, id: 'forged' }),
  'a proxy': (list) => new Proxy([...list], {}),
  'another realm': (list) => {
    const foreign = listOfAnotherRealm();
    for (const [index, item] of list.entries()) foreign[index] = item;
    return foreign;
  },
};

function withOwn(list: readonly unknown[], answer: () => unknown): unknown[] {
  const own = [...list];
  for (const method of METHODS) Object.defineProperty(own, method, { value: answer, enumerable: false });
  return Object.defineProperty(own, Symbol.iterator, { value: answer });
}

type Bodies = readonly Sample[];

/** The largest fixture of each type. */
export const largestOfEachType = (): Bodies => byType(({ body }) => JSON.stringify(body).length);

function listsOf(body: unknown): Steps[] {
  return partsOf(body).flatMap(({ at, value }) => (Array.isArray(value) ? [at] : []));
}

/** Each list of each body odd in each way: nothing comes out differently. */
export function* oddLists(bodies: Bodies): Generator<Case> {
  for (const { where, body, read, before } of readings(bodies)) {
    for (const at of listsOf(body)) {
      if (at.length === 0) continue;
      for (const [name, make] of Object.entries(ODD)) {
        yield {
          name: `${where}: ${spell(at)} has ${name}`,
          make: () => edit(body, at, make(valueAt(body, at) as unknown[])),
          holds: (to) => {
            const [issue] = expectAsBefore(name, before, read(to), { at, from: body, to });
            if (issue) throw new Error(`${name}: ${issue.code} at ${spell(issue.path)}`);
          },
        };
      }
    }
  }
}

/** Nobody has ever sent so many; a loop over them takes longer than a webhook has. */
const TOO_LONG = 3e8;
const LONGEST = 16_777_216;

const MOST_HANGS = 3;

/** Each list of each body with 300 million holes: it is no list, as anything else that is none would be. */
export function* longLists(bodies: Bodies): Generator<Case> {
  let hangs = 0;
  for (const { where, body, read, before } of readings(bodies)) {
    for (const at of listsOf(body)) {
      if (at.length === 0 || isFree(at)) continue;
      yield {
        name: `${where}: ${spell(at)} is too long`,
        make: () => edit(body, at, withLength(valueAt(body, at) as unknown[], TOO_LONG)),
        holds: (to) => {
          if (hangs >= MOST_HANGS) throw new Error('hangs: not tried any more');
          let after = before;
          try {
            inTime(() => {
              after = read(to);
            });
          } catch (error) {
            hangs++;
            throw new Error(`hangs: ${String(error)}`);
          }
          checkNoList(before, after, read(edit(body, at, true)), { at, from: body, to });
        },
      };
    }
  }
}

function withLength(list: readonly unknown[], length: number): unknown[] {
  const copy = [...list];
  copy.length = length;
  return copy;
}

/** `asNoList` is what comes of `true` in the same place. */
function checkNoList(before: ParseResult, after: ParseResult, asNoList: ParseResult, change: Change): void {
  const name = kindOf(change.at);
  const isKept = keeps(after, valueAt(change.to, change.at));
  const [was, is, wanted] = [before, after, asNoList].map((result) => outline(result, change.at));
  // A list of a name that nobody knows is kept as before, or it is a part of what is.
  if (isKept && isAlike(is, was)) return;
  if (!isAlike(is, wanted)) throw new Error(`long: ${name} gives ${JSON.stringify(is).slice(0, 300)}`);
  if (!isKept && keeps(before, valueAt(change.from, change.at))) throw new Error(`long: ${name} is lost`);
}

function keeps(result: ParseResult, list: unknown): boolean {
  return [...recordsOf(result), ...result.unhandled.map(({ raw }) => raw)].some((raw) => holds(raw, list));
}

function holds(whole: unknown, part: unknown): boolean {
  if (whole === part) return true;
  if (typeof whole !== 'object' || whole === null || (Array.isArray(whole) && whole.length > LONGEST)) return false;
  return Object.values(whole).some((inner) => holds(inner, part));
}

/** A result without what is said in words, and without the thing that stands at a place itself. */
function outline({ provider, messages, statuses, unhandled, issues }: ParseResult, at: Steps): object {
  const bare = ({ raw: _, ...rest }: { raw: unknown }) => rest;
  return {
    provider: provider ?? 'nobody',
    messages: messages.map(bare),
    statuses: statuses.map(bare),
    unhandled: unhandled.filter(({ path }) => !isAlike(path, at)).map(bare),
    issues: issues.map(({ code, severity, path }) => ({ code, severity, path })),
  };
}

/** The longest list of messages that is read, which takes a while, and the next one. */
export function* longestCases(): Generator<Case> {
  for (const { provider, name, body } of LISTS.filter(({ of }) => of === 'messages')) {
    const of = (length: number) => body(withLength([PROVIDER_TESTS[provider].text('x')], length));
    const kindsIn = ({ messages, unhandled }: ParseResult) => [
      ...messages.map(({ type }) => type),
      ...unhandled.map(({ kind }) => kind),
    ];
    for (const [length, wanted] of [[LONGEST, 'text'] as const, [LONGEST + 1, 'malformed_envelope'] as const]) {
      const holds = (long: unknown) => {
        const kinds = kindsIn(parseAs(provider)(long)).join();
        if (kinds !== wanted) throw new Error(`long: a list of ${length} is ${kinds}`);
      };
      yield { name: `${name} of ${length}`, make: () => of(length), holds };
    }
  }
}
