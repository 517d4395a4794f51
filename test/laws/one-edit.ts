import { readdirSync } from 'node:fs';
import { type ProviderId, parseInbound } from '../../src/index.ts';
import { fixturesIn } from '../golden.ts';
import type { Case } from './case.ts';
import { HOSTILE, HOSTILE_KEYS, UNDER_HOSTILE_KEYS } from './hostile.ts';
import { copyOf, define, edit, freeze, isAlike, partsOf, type Steps, spell, valueAt } from './json.ts';
import { check, type Parse } from './laws.ts';

export interface Sample {
  readonly name: string;
  readonly body: unknown;
  /** As the fixture is meant to be read: some can be attributed only by the caller. */
  readonly parse: Parse;
  /** How many bytes its issues are before anything is changed. */
  readonly issuesSize: number;
}

let loaded: readonly Sample[] | undefined;

/** Every fixture of every folder, look-alikes too. Frozen, so that all tests of a file can share them. */
export function samples(): readonly Sample[] {
  loaded ??= load();
  return loaded;
}

function load(): Sample[] {
  return readdirSync('fixtures').flatMap((folder) =>
    fixturesIn(folder).map(({ name, text, isHinted }) => {
      const body = freeze(JSON.parse(text));
      const parse: Parse = isHinted
        ? (whole, options) => parseInbound(whole, { provider: folder as ProviderId, ...options })
        : parseInbound;
      return { name: `${folder}/${name}`, body, parse, issuesSize: JSON.stringify(parse(body).issues).length };
    }),
  );
}

/** One change of a body, not yet made. */
export interface Edit {
  readonly name: string;
  readonly make: (body: unknown) => unknown;
}

/** Whether an edit is made, by its name: asked first, since to make millions of them takes longer than to leave most out. */
type IsDrawn = (name: string) => boolean;

/** Each path × each hostile value; each object × each hostile key; each list with junk, and with an item twice. */
export function* editsOf(body: unknown, isDrawn: IsDrawn = () => true): Generator<Edit> {
  for (const { at, value: part } of partsOf(body)) {
    const place = spell(at);
    // What comes instead of a whole body is the same for all of them, and has its own test.
    for (const [hostile, value] of at.length === 0 ? [] : Object.entries(HOSTILE)) {
      const name = `${place} := ${hostile}`;
      if (isDrawn(name) && !isAlike(value, part)) yield { name, make: (whole) => edit(whole, at, value) };
    }
    if (Array.isArray(part)) yield* listEdits(at, part, isDrawn);
    else if (typeof part === 'object' && part !== null) yield* keyEdits(at, part, isDrawn);
  }
}

function* listEdits(at: Steps, list: readonly unknown[], isDrawn: IsDrawn): Generator<Edit> {
  const lists = {
    'first item twice': list.slice(0, 1).map(copyOf).concat(list),
    'junk around': [null, 0, {}, ...list, [], 'junk'],
    reversed: [...list].reverse(),
  };
  for (const [change, value] of Object.entries(lists)) {
    const name = `${spell(at)}: ${change}`;
    if (isDrawn(name)) yield { name, make: (whole) => edit(whole, at, value) };
  }
}

function* keyEdits(at: Steps, part: object, isDrawn: IsDrawn): Generator<Edit> {
  for (const key of HOSTILE_KEYS) {
    if (Object.hasOwn(part, key)) continue;
    const place = `${spell(at)} + "${key}"`;
    for (const [hostile, value] of Object.entries(UNDER_HOSTILE_KEYS)) {
      const name = `${place}: ${hostile}`;
      const make = (whole: unknown): unknown => {
        const copy = { ...(valueAt(whole, at) as object) };
        define(copy, key, value);
        return edit(whole, at, copy);
      };
      if (isDrawn(name)) yield { name, make };
    }
  }
}

/** An even and always equal share of all edits of a sample. */
export function drawnEdits({ name, body }: Sample, share: number): Generator<Edit> {
  const before = hashed(name);
  return editsOf(body, (edit) => share >= 1 || toShare(hashed(edit, before)) < share);
}

/** Every law on each edit of each sample, or on a share of them. */
export function* oneEditCases(share: number): Generator<Case> {
  for (const sample of samples()) {
    for (const { name, make } of drawnEdits(sample, share)) {
      const holds = (body: unknown) => checkEdit(sample, body);
      yield { name: `${sample.name}: ${name}`, make: () => make(sample.body), holds };
    }
  }
}

/** All laws, and that what the edit adds to the issues is under 1 kB for each record. */
function checkEdit({ parse, issuesSize }: Sample, body: unknown): void {
  const { messages, statuses, unhandled, issues } = check(body, parse);
  const records = Math.max(messages.length + statuses.length + unhandled.length, 1);
  const added = JSON.stringify(issues).length - issuesSize;
  if (added > 1024 * records) throw new Error(`quiet: ${added} more bytes of issues for ${records} records`);
}

/** From 0 up to 1: which cases are drawn must not depend on the run, nor on what other fixtures there are. */
export function hash(text: string): number {
  return toShare(hashed(text));
}

/** FNV-1a of a text, or of one that goes on after another. */
function hashed(text: string, before = 0x811c9dc5): number {
  let value = before;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value;
}

function toShare(hashed: number): number {
  return (hashed >>> 0) / 2 ** 32;
}
