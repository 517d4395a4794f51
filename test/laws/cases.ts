import { createContext, Script } from 'node:vm';
import { type ParseResult, type ProviderId, parseInbound } from '../../src/index.ts';
import { PROVIDER_TESTS, PROVIDERS } from '../providers/index.ts';
import { throws } from '../throws.ts';
import { define, edit, isAlike, type Steps, spell, valueAt } from './json.ts';
import type { Parse } from './laws.ts';
import { isInText } from './looking.ts';
import { type Sample, samples } from './one-edit.ts';
import { isNumbered } from './walk.ts';

/** Without a hint, then with each provider named. */
export const HINTS: readonly (ProviderId | undefined)[] = [undefined, ...PROVIDERS];

export function parseAs(hint: ProviderId | undefined): Parse {
  return (body) => parseInbound(body, hint === undefined ? {} : { provider: hint });
}

/** The three ways to read a body of one provider. */
export function waysOf(provider: ProviderId): { readonly [way: string]: Parse } {
  return { unnamed: (body) => parseInbound(body), named: parseAs(provider), subpath: PROVIDER_TESTS[provider].parse };
}

export function recordsOf({ messages, statuses }: ParseResult): unknown[] {
  return [...messages, ...statuses].map(({ raw }) => raw);
}

export interface Place {
  readonly at: Steps;
  readonly value: object;
  /** Whether it is a record that became a message or a status, or a part of one. */
  readonly isInRecord: boolean;
}

/** Every object and list of a body that holds no list spelled as an object: another key would make that no list. */
export function placesOf(body: unknown, result: ParseResult): Place[] {
  const records = new Set(recordsOf(result));
  const places: Place[] = [];
  const walk = (value: unknown, at: Steps, isAround: boolean): void => {
    if (typeof value !== 'object' || value === null) return;
    const isInRecord = isAround || records.has(value);
    if (!isNumbered(value)) places.push({ at, value, isInRecord });
    for (const [key, inner] of Object.entries(value)) {
      walk(inner, [...at, Array.isArray(value) ? Number(key) : key], isInRecord);
    }
  };
  walk(body, [], false);
  return places;
}

/** The last name on the way to a place: of what kind it is. */
export function kindOf(at: Steps): string {
  return String([...at].reverse().find((key) => typeof key === 'string') ?? 'body');
}

/** The answers of a form are the form's own, and so is what a button carries: each key there is part of the message. */
export function isFree(at: Steps): boolean {
  const isOfButton = (depth: number) => at[depth] === 'payload' && at[depth - 1] === 'button';
  return at.some(
    (key, depth) => key === 'response' || key === 'responseJson' || key === 'response_json' || isOfButton(depth),
  );
}

/** Without a hint, a body with nothing in it is somebody's only because there is nothing else in it. */
export function isNobodysNow(before: ParseResult, after: ParseResult): boolean {
  const wasEmpty = recordsOf(before).length + before.unhandled.length === 0;
  return wasEmpty && after.provider === undefined && after.issues.length > 0;
}

/** A copy of a body in which one object has one more key, at its end or its beginning. */
export function withKey(body: unknown, at: Steps, key: string, property: PropertyDescriptor, isFirst = false): unknown {
  const copy = {};
  const add = () => Object.defineProperty(copy, key, { ...property, enumerable: true, configurable: true });
  if (isFirst) add();
  for (const [known, value] of Object.entries(valueAt(body, at) as object)) define(copy, known, value);
  if (!isFirst) add();
  return edit(body, at, copy);
}

/** What throws when it is looked at. */
export const THROWING: PropertyDescriptor = { get: throws };

/** The place of a change, and the bodies before and after it. */
export interface Change {
  readonly at: Steps;
  readonly from: unknown;
  readonly to: unknown;
}

const LISTS = ['messages', 'statuses', 'unhandled'] as const;

/**
 * That a body is the same provider's as before a change at one place, and that lists of its result are the same; returns the
 * issues that were not there before.
 */
export function expectAsBefore(
  where: string,
  before: ParseResult,
  after: ParseResult,
  change: Change,
  lists: readonly (typeof LISTS)[number][] = LISTS,
): ParseResult['issues'] {
  if (after.provider !== before.provider) throw new Error(`${where}: the body is ${after.provider}'s`);
  for (const list of lists) expectSameThings(`${where}: ${list}`, before[list], after[list], change);
  const left = [...after.issues];
  for (const issue of before.issues) {
    const index = left.findIndex((other) => isAlike(other, issue));
    if (index < 0) throw new Error(`${where}: ${issue.code} at ${spell(issue.path)} is gone`);
    left.splice(index, 1);
  }
  return left;
}

type Things = readonly { readonly raw: unknown }[];

/** That the records of a list came out as before a change, each with the very object that stands where its own stood. */
export function expectSameThings(list: string, before: Things, after: Things, { at, from, to }: Change): void {
  const successors = new Map(
    [[], ...at.map((_, depth) => at.slice(0, depth + 1))].map((steps) => [valueAt(from, steps), valueAt(to, steps)]),
  );
  if (after.length !== before.length) throw new Error(`${list}: ${after.length} instead of ${before.length}`);
  for (const [index, { raw, ...thing }] of before.entries()) {
    const { raw: newRaw, ...newThing } = after[index] as Things[number];
    const expected = typeof raw === 'object' && raw !== null && successors.has(raw) ? successors.get(raw) : raw;
    const isIt = Object.is(newRaw, expected) || (isInText(from, raw) && isAlike(newRaw, raw));
    if (!isIt) throw new Error(`${list}: the raw of [${index}] is another object`);
    if (!isAlike(thing, newThing)) throw new Error(`${list}: [${index}] is ${JSON.stringify(newThing).slice(0, 300)}`);
  }
}

export interface Reading {
  readonly where: string;
  readonly body: unknown;
  /** Whose it is, by its folder or by what is in it. */
  readonly provider: ProviderId | undefined;
  readonly read: Parse;
  readonly before: ParseResult;
}

/** Bodies, each in the ways to read it, or in the first of these. */
export function* readings(bodies: readonly Sample[] = samples(), ways = 3): Generator<Reading> {
  for (const { name, body, parse } of bodies) {
    const { provider } = parse(body);
    for (const [way, read] of Object.entries(provider ? waysOf(provider) : { unnamed: parse }).slice(0, ways)) {
      yield { where: `${name}, ${way}`, body, provider, read, before: read(body) };
    }
  }
}

/** One fixture of each type of message or event of each provider: the last by some measure. */
export function byType(of: (sample: Sample) => number): Sample[] {
  const sorted = [...samples()].sort((one, other) => of(one) - of(other));
  return [...new Map(sorted.map((sample) => [sample.name.split('.')[0], sample])).values()];
}

const PATIENCE_IN_MS = 2000;
const context = createContext({ run: () => {} });
const script = new Script('run()');

/** Throws where a function hangs: nothing but an engine's own clock ends a loop. */
export function inTime(run: () => void): void {
  context.run = run;
  script.runInContext(context, { timeout: PATIENCE_IN_MS });
}
