import type { IssueCode } from '../../../src/index.ts';
import { define, type Steps } from '../json.ts';
import { type Choices, now, pick } from './choices.ts';

/** An issue that a parser has to report, its path relative to what was drawn. */
export interface Expected {
  readonly code: IssueCode;
  readonly at: Steps;
}

/** A wire value together with what it means, drawn at once. */
export interface Drawn<T = unknown> {
  readonly wire: unknown;
  /** `undefined` where the wire says nothing. */
  readonly means: T | undefined;
  readonly issues: readonly Expected[];
}

export type Draw<T = unknown> = (choices: Choices) => Drawn<T>;

export function good<T>(wire: unknown, means: T): Drawn<T> {
  return { wire, means, issues: [] };
}

/** A value that says that there is none, which is nothing to report. */
export function nothing<T = never>(wire: unknown): Drawn<T> {
  return { wire, means: undefined, issues: [] };
}

/** A value that does not fit: its part is left out, and that is reported. */
export function bad(wire: unknown): Drawn<never> {
  return { wire, means: undefined, issues: [{ code: 'dropped_field', at: [] }] };
}

/** Mostly what `draw` draws; now and then one of these misfits. */
export function breakable<T>(draw: Draw<T>, ...misfits: readonly [unknown, ...unknown[]]): Draw<T> {
  return (choices) => (now(choices, 24) && choices.mayBreak() ? bad(pick(choices, ...misfits)) : draw(choices));
}

/** Draws until something good comes. A tape that has run out draws only plain things, so it does come. */
export function sure<T>(draw: Draw<T>): Draw<T> {
  return (choices) => {
    for (;;) {
      const drawn = draw(choices);
      if (drawn.means !== undefined && drawn.issues.length === 0) return drawn;
    }
  };
}

/** The same on the wire, with another meaning. */
export function meaning<T, U>(draw: Draw<T>, change: (means: T) => U | undefined): Draw<U> {
  return (choices) => {
    const { wire, means, issues } = draw(choices);
    return { wire, means: means === undefined ? undefined : change(means), issues };
  };
}

export function below(key: string | number, issues: readonly Expected[]): Expected[] {
  return issues.map(({ code, at }) => ({ code, at: [key, ...at] }));
}

/** Keys that no provider documents, and keys that mean something to JavaScript. */
const EXTRA_KEYS = 'x_new hints vendor __proto__ constructor toString then hasOwnProperty'.split(' ');
const EXTRA_VALUES = [null, 'extra', 7, { body: 'extra' }, ['extra'], { 0: 'extra' }, ''] as const;

export interface Row {
  readonly key: string;
  readonly target: string;
  readonly draw: Draw;
  /** Always there, and good. */
  readonly isRequired: boolean;
}

export type Targets<T> = { readonly [K in keyof T]?: readonly [key: string, draw: Draw] };

/** Rows by what they mean: `{ messageId: ['id', id] }`. The required ones are named. */
export function rows<T>(targets: Targets<T>, ...required: readonly (keyof T)[]): Row[] {
  return (Object.entries(targets) as [string, readonly [string, Draw]][]).map(([target, [key, draw]]) => ({
    key,
    target,
    draw,
    isRequired: required.includes(target as keyof T),
  }));
}

export type Spelling = (key: string) => string;

export const asIs: Spelling = (key) => key;

/** An object of these rows, each present or not, with keys nobody knows among them. Means nothing if nothing in it does. */
export function object<T>(table: readonly Row[], spell: Spelling = asIs): Draw<T> {
  return (choices) => {
    const wire = {};
    const means = {};
    const issues: Expected[] = [];
    for (const { key, target, draw, isRequired } of table) {
      const presence = isRequired ? 2 : choices.below(5);
      if (presence === 1) define(wire, spell(key), pick(choices, null, undefined));
      if (presence < 2) continue;
      const part = (isRequired ? sure(draw) : draw)(choices);
      define(wire, spell(key), part.wire);
      if (part.means !== undefined) define(means, target, part.means);
      issues.push(...below(spell(key), part.issues));
    }
    if (now(choices, 12)) addExtra(choices, wire);
    return { wire, means: Object.keys(means).length > 0 ? (means as T) : undefined, issues };
  };
}

/** An object by what its parts mean; the required ones are named. */
export function objectOf<T>(targets: Targets<T>, ...required: readonly (keyof T)[]): Draw<T> {
  return object<T>(rows<T>(targets, ...required));
}

function addExtra(choices: Choices, wire: object): void {
  const key = EXTRA_KEYS[choices.below(EXTRA_KEYS.length)] as string;
  if (!Object.hasOwn(wire, key)) define(wire, key, structuredClone(pick<unknown>(choices, ...EXTRA_VALUES)));
}

/** A list of up to four; `null` among them is nothing, junk is reported. Nothing left means no list. */
export function list<T>(item: Draw<T>, ...junk: readonly unknown[]): Draw<T[]> {
  return (choices) => {
    const wire: unknown[] = [];
    const means: T[] = [];
    const issues: Expected[] = [];
    const add = (drawn: Drawn<T>) => {
      issues.push(...below(wire.length, drawn.issues));
      wire.push(drawn.wire);
      if (drawn.means !== undefined) means.push(drawn.means);
    };
    for (let left = 1 + choices.below(3); left > 0; left--) {
      add(item(choices));
      if (now(choices, 16)) add(nothing(null));
      if (junk.length > 0 && now(choices, 24) && choices.mayBreak()) add(bad(junk[choices.below(junk.length)]));
    }
    return { wire, means: means.length > 0 ? means : undefined, issues };
  };
}

/** A copy without the keys that hold nothing, for expectations that are put together. */
export function compact<T extends object>(parts: T): T {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;
}
