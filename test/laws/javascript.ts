import * as fc from 'fast-check';
import { type ParseResult, parseInbound } from '../../src/index.ts';
import { PROVIDER_TESTS, PROVIDERS } from '../providers/index.ts';
import type { Shape } from '../providers/provider-tests.ts';
import type { Case } from './case.ts';
import { parseAs, THROWING } from './cases.ts';
import { HOSTILE } from './hostile.ts';
import { DELETED, edit, partsOf, type Steps, spell, valueAt } from './json.ts';
import { checkUnspeakable, type Parse, total } from './laws.ts';
import { hash, samples } from './one-edit.ts';
import { UNSPEAKABLE } from './unspeakable.ts';

/** Everything that a caller can call with a body. */
export const ENTRY_POINTS: { readonly [name: string]: Parse } = {
  parseInbound,
  ...Object.fromEntries(PROVIDERS.map((id) => [`${id}, named`, parseAs(id)])),
  ...Object.fromEntries(PROVIDERS.map((id) => [`${id}, its subpath`, PROVIDER_TESTS[id].parse])),
};

/** Each hostile value as the whole body of each entry point. */
export function* wholeBodyCases(): Generator<Case> {
  const speakable = Object.entries(HOSTILE).map(
    ([name, value]) => [name, () => (value === DELETED ? undefined : value)] as const,
  );
  for (const [name, make] of [...Object.entries(UNSPEAKABLE), ...speakable]) {
    for (const [entry, parse] of Object.entries(ENTRY_POINTS)) {
      yield { name: `${entry}(${name})`, make, holds: (body) => checkUnspeakable(body, parse) };
    }
  }
}

/** Each value that JSON cannot spell at each path of a share of the fixtures, and a getter that throws in its place. */
export function* insideCases(share: number): Generator<Case> {
  for (const { name, body, parse } of samples().filter((sample) => hash(sample.name) < share)) {
    const { provider, ...before } = parse(body);
    const count = countOf(before);
    // A flat report is the whole body, and everything else in that is still envelope.
    const records = [...before.messages, ...before.statuses].map(({ raw }) => raw).filter((raw) => raw !== body);
    const named: Parse = (whole) => parse(whole, provider ? { provider } : {});
    for (const { at } of partsOf(body).slice(1)) {
      const isInRecord = at.some((_, depth) => records.includes(valueAt(body, at.slice(0, depth))));
      const holds = (whole: unknown) => {
        const after = checkUnspeakable(whole, named);
        if (!isInRecord) return;
        if (countOf(after) !== count) throw new Error(`conservation: ${countOf(after)} things of ${count}`);
        // Where there is nothing else, the record may be the body that nobody recognises.
        if (count > 1 && after.provider !== provider)
          throw new Error('independence: a part of one record made the whole body unreadable');
      };
      for (const [value, make] of Object.entries(UNSPEAKABLE)) {
        yield { name: `${name}: ${spell(at)} := ${value}`, make: () => edit(body, at, make()), holds };
      }
      yield { name: `${name}: ${spell(at)} throws`, make: () => withThrowing(body, at), holds };
    }
  }
}

function countOf({ messages, statuses, unhandled }: Pick<ParseResult, 'messages' | 'statuses' | 'unhandled'>): number {
  return messages.length + statuses.length + unhandled.length;
}

function withThrowing(body: unknown, at: Steps): unknown {
  const copy = edit(body, at, undefined);
  const parent = valueAt(copy, at.slice(0, -1));
  Object.defineProperty(parent, at.at(-1) as string | number, { ...THROWING, enumerable: true, configurable: true });
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

/** Nesting of so many levels at every path of some fixtures, and as the text of a body or of a record. */
export function* depthCases(depths: readonly number[], names: readonly string[]): Generator<Case> {
  const shown = samples().filter(({ name }) => names.includes(name));
  if (shown.length !== names.length) throw new Error('a fixture is missing');
  const wrapped = ['"#"', ...ENVELOPES.map(({ wrap }) => JSON.stringify(wrap(['#'], [])))];
  for (const depth of depths) {
    for (const [kind, open, close] of [['lists', '[', ']'] as const, ['objects', '{"text":', '}'] as const]) {
      const text = `${open.repeat(depth)}1${close.repeat(depth)}`;
      const deep: unknown = JSON.parse(text);
      for (const { name, body, parse } of shown) {
        for (const { at } of partsOf(body)) {
          yield {
            name: `${name}: ${spell(at)} := ${depth} ${kind}`,
            make: () => edit(body, at, deep),
            holds: (whole) => checkUnspeakable(whole, parse),
          };
        }
      }
      for (const wrap of wrapped) {
        for (const [entry, parse] of Object.entries(ENTRY_POINTS)) {
          const make = () => wrap.replace('"#"', text);
          yield { name: `${entry}, ${depth} ${kind} as text`, make, holds: (whole) => total(whole, parse) };
        }
      }
    }
  }
}
