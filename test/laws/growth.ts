import { slope } from '../../bench/measure.mjs';
import { parseInbound } from '../../src/index.ts';
import { PROVIDER_TESTS, PROVIDERS } from '../providers/index.ts';

/** Bodies that grow in one way each. */
const FAMILIES: { readonly [name: string]: (size: number) => unknown } = {
  ...ofEachShape(),
  'good messages and as many contacts': (size) => ({ messages: many(size, good), contacts: many(size, contact) }),
  receipts: (size) => ({
    statuses: many(size, (index) => ({ id: `s${index}`, status: 'read', recipient_id: '447700900110' })),
  }),
  'broken messages': (size) => ({ messages: many(size, (index) => ({ ...good(index), text: { body: index } })) }),
  'messages with broken parts': (size) => ({
    messages: many(size, (index) => ({ ...good(index), timestamp: 'asdf', context: 5 })),
  }),
  'junk in a list': (size) => ({ messages: many(size, () => 5) }),
  'junk in one message': (size) => ({ messages: [{ ...good(0), type: 'contacts', contacts: many(size, () => 5) }] }),
  'cards in one message': (size) => ({
    messages: [{ ...good(0), type: 'contacts', contacts: many(size, () => ({ name: { first_name: 'Ada' } })) }],
  }),
  'unknown keys': (size) => ({
    messages: [{ ...good(0), ...Object.fromEntries(many(size, (index) => [`key${index}`, index])) }],
  }),
  'keys of the envelope': (size) => ({
    messages: [good(0)],
    ...Object.fromEntries(many(size, (index) => [`key${index}`, [index]])),
  }),
  'text of one message': (size) => ({ messages: [{ ...good(0), text: { body: 'long text '.repeat(size) } }] }),
  'blanks in a number': (size) => ({ messages: [{ ...good(0), timestamp: `1${' '.repeat(size * 10)}x` }] }),
  'digits without end': (size) => ({ messages: [{ ...good(0), from: '9'.repeat(size * 10) }] }),
  'text of JSON': (size) => JSON.stringify({ messages: many(size, good) }),
};

/** Messages in every envelope that holds nothing else. */
function ofEachShape(): { [name: string]: (size: number) => unknown } {
  const families = PROVIDERS.flatMap((id) => {
    const { shapes, text } = PROVIDER_TESTS[id];
    return Object.entries(shapes).flatMap(([name, { lists, hold, wrap }]) => {
      if (lists.length === 1 || lists.includes('statuses')) return [];
      const item = (index: number) => hold?.(text(`m${index}`), []) ?? text(`m${index}`);
      return [[name, (size: number) => wrap(many(size, item), [])] as const];
    });
  });
  return Object.fromEntries(families);
}

function many<T>(size: number, make: (index: number) => T): T[] {
  return Array.from({ length: size }, (_, index) => make(index));
}

function good(index: number): object {
  return {
    id: `m${index}`,
    from: `4477009${index % 100_000}`,
    timestamp: '1767280008',
    type: 'text',
    text: { body: 'Hello' },
  };
}

function contact(index: number): object {
  return { wa_id: `4477009${index % 100_000}`, profile: { name: `Name ${index}` } };
}

const SIZES = [2000, 4000, 8000, 16_000, 32_000];
const REPEATS = 9;

export interface Growth {
  readonly family: string;
  /**
   * The slope of time over the time of spelling the same body as JSON, both as logarithms: 1 is linear, 2 quadratic. Over
   * the number of parts alone, a hash table that outgrows the processor's cache looks like more than linear work.
   */
  readonly exponent: number;
  /** The same over the number of parts. */
  readonly overSize: number;
  /** For the largest. */
  readonly microseconds: number;
}

export function measureGrowth(): Growth[] {
  return Object.entries(FAMILIES).map(([family, make]) => {
    const bodies = SIZES.map(make);
    for (const body of bodies) parseInbound(body);
    const times = bodies.map((body) => fastest(() => parseInbound(body)));
    const walks = bodies.map((body) => fastest(() => JSON.stringify(body)));
    const exponent = slope(walks.map(Math.log), times.map(Math.log));
    return {
      family,
      exponent,
      overSize: slope(SIZES.map(Math.log), times.map(Math.log)),
      microseconds: Math.round((times.at(-1) ?? 0) * 1000),
    };
  });
}

/** The least of several times is what the code costs; the rest is what else the machine did. */
function fastest(run: () => void): number {
  return Math.min(
    ...Array.from({ length: REPEATS }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}
