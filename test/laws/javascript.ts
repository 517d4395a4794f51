import * as fc from 'fast-check';
import { type ParseResult, parseInbound } from '../../src/index.ts';
import { PROVIDER_TESTS, PROVIDERS } from '../providers/index.ts';
import type { Shape } from '../providers/provider-tests.ts';
import { HOSTILE } from './hostile.ts';
import { DELETED, edit, partsOf, type Steps, spell, valueAt } from './json.ts';
import { checkUnspeakable, type Parse, total } from './laws.ts';
import { hash, noOutcome, type Outcome, samples, tryCase } from './one-edit.ts';
import { UNSPEAKABLE } from './unspeakable.ts';

/** Everything that a caller can call with a body. */
export const ENTRY_POINTS: { readonly [name: string]: Parse } = {
  parseInbound,
  ...Object.fromEntries(
    PROVIDERS.map((provider) => [`${provider}, named`, (body: unknown) => parseInbound(body, { provider })]),
  ),
  ...Object.fromEntries(
    PROVIDERS.map((provider) => [`${provider}, its subpath`, (body: unknown) => PROVIDER_TESTS[provider].parse(body)]),
  ),
};

/** Each hostile value as the whole body of each entry point. */
export function runAsBody(): Outcome {
  const outcome = noOutcome();
  const speakable = Object.entries(HOSTILE).map(
    ([name, value]) => [name, () => (value === DELETED ? undefined : value)] as const,
  );
  for (const [name, make] of [...Object.entries(UNSPEAKABLE), ...speakable]) {
    for (const [entry, parse] of Object.entries(ENTRY_POINTS)) {
      tryCase(outcome, `${entry}(${name})`, () => checkUnspeakable(make(), parse));
    }
  }
  return outcome;
}

/** Each value that JSON cannot spell at each path of a share of the fixtures, and a getter that throws in its place. */
export function runInside(share: number): Outcome {
  const outcome = noOutcome();
  for (const { name, body, parse } of samples()) {
    if (hash(name) >= share) continue;
    const { provider, ...before } = parse(body);
    const count = countOf(before);
    // A flat report is the whole body, and everything else in that is still envelope.
    const records = new Set(
      [...before.messages, ...before.statuses].map(({ raw }) => raw).filter((raw) => raw !== body),
    );
    const named: Parse = (whole) => parse(whole, provider ? { provider } : {});
    const holds = (at: Steps, whole: unknown) => {
      const after = checkUnspeakable(whole, named);
      const isInRecord = at.some((_, depth) => records.has(valueAt(body, at.slice(0, depth))));
      if (!isInRecord) return;
      if (countOf(after) !== count) throw new Error(`conservation: ${countOf(after)} things of ${count}`);
      // Where there is nothing else, the record may be the body that nobody recognises.
      if (count > 1 && after.provider !== provider)
        throw new Error('independence: a part of one record made the whole body unreadable');
    };
    for (const { at } of partsOf(body).slice(1)) {
      for (const [value, make] of Object.entries(UNSPEAKABLE)) {
        tryCase(outcome, `${name}: ${spell(at)} := ${value}`, () => holds(at, edit(body, at, make())));
      }
      tryCase(outcome, `${name}: ${spell(at)} throws`, () => holds(at, withThrowing(body, at)));
    }
  }
  return outcome;
}

function countOf({ messages, statuses, unhandled }: Pick<ParseResult, 'messages' | 'statuses' | 'unhandled'>): number {
  return messages.length + statuses.length + unhandled.length;
}

function withThrowing(body: unknown, at: Steps): unknown {
  const parentAt = at.slice(0, -1);
  const copy = edit(body, at, undefined);
  const parent = valueAt(copy, parentAt);
  const get = () => {
    throw new Error('looked at');
  };
  Object.defineProperty(parent, at.at(-1) as string | number, { get, enumerable: true, configurable: true });
  return copy;
}

const EVERYTHING: fc.Arbitrary<unknown> = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
});

/** Whatever fast-check can think of, as the body of one entry point, and as the record in each envelope. */
export function runAnything(parse: Parse, numRuns: number, seed: number): void {
  const holds = (value: unknown): void => {
    checkUnspeakable(value, parse);
    for (const shape of ENVELOPES) checkUnspeakable(filled(shape, value), parse);
  };
  fc.assert(fc.property(EVERYTHING, holds), { numRuns, seed });
}

/** Each provider's envelope: of the kinds it has, the one that holds most. */
const ENVELOPES: readonly Shape[] = PROVIDERS.map((id) => {
  const shapes = Object.values(PROVIDER_TESTS[id].shapes);
  const kinds = ({ lists }: Shape) => new Set(lists).size;
  return shapes.sort((one, other) => kinds(other) - kinds(one))[0] as Shape;
});

/** An envelope with this in the place of every record. */
function filled({ lists, wrap }: Shape, record: unknown): unknown {
  return wrap(
    lists.map(() => record),
    [],
  );
}

/** Nesting of so many levels at every path of one fixture for each provider. */
export function runDepth(depths: readonly number[], names: readonly string[]): Outcome {
  const outcome = noOutcome();
  const shown = samples().filter(({ name }) => names.includes(name));
  if (shown.length !== names.length) throw new Error('a fixture is missing');
  for (const depth of depths) {
    for (const [kind, deep] of [
      ['lists', nest(depth, (value) => [value])] as const,
      ['objects', nest(depth, (value) => ({ text: value }))] as const,
    ]) {
      for (const { name, body, parse } of shown) {
        for (const { at } of partsOf(body)) {
          tryCase(outcome, `${name}: ${spell(at)} := ${depth} ${kind}`, () =>
            checkUnspeakable(edit(body, at, deep), parse),
          );
        }
      }
      const text =
        kind === 'lists'
          ? `${'['.repeat(depth)}1${']'.repeat(depth)}`
          : `${'{"text":'.repeat(depth)}1${'}'.repeat(depth)}`;
      for (const wrap of ['"#"', ...ENVELOPES.map(({ wrap }) => JSON.stringify(wrap(['#'], [])))]) {
        for (const parse of Object.values(ENTRY_POINTS))
          tryCase(outcome, `${depth} ${kind} as text`, () => total(wrap.replace('"#"', text), parse));
      }
    }
  }
  return outcome;
}

function nest(depth: number, wrap: (value: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}
