import type { ParseResult } from '../../src/index.ts';
import { fixtureFolders, fixturesIn } from '../golden.ts';
import { PROVIDER_TESTS, PROVIDERS } from '../providers/index.ts';
import type { Case } from './case.ts';
import { byType, inTime } from './cases.ts';
import { partsOf } from './json.ts';
import type { Parse } from './laws.ts';
import { withoutRaw } from './looking.ts';
import type { Sample } from './one-edit.ts';

/** Names of no wire that a parser, its dependency or the language looks up. */
const OF_PROGRAMS =
  'issues path context referral errors value typed default type message abortEarly abortPipeEarly lang kind input expected ' +
  'received requirement reference async fallback entries wrapped item options rest get set writable enumerable configurable ' +
  'then toJSON length 0 1 raw provider messages statuses unhandled severity code strict map forEach push ' +
  'index key read schema at origin optional required name text polluted isAdmin extend shell';

const record = (): object => ({
  id: 'poison',
  from: '12025550199',
  timestamp: '1',
  type: 'text',
  text: { body: 'poison' },
});

/** Made anew each time: what is found on a prototype may be written to. */
const VALUES: { readonly [kind: string]: () => unknown } = {
  text: () => 'poison',
  object: record,
  list: () => [record()],
  function: () => () => 'poison',
  true: () => true,
  undefined: () => undefined,
};

const WAYS = Object.entries(VALUES).flatMap(([kind, value]) =>
  [true, false].map((enumerable) => ({ value, enumerable, how: `${enumerable ? 'enumerable' : 'hidden'} ${kind}` })),
);

/** Every key of every fixture, of a body and of what has to come of it, and the names above; but for what objects have anyway. */
function names(): { wire: string[]; programs: string[] } {
  const programs = new Set(OF_PROGRAMS.split(' '));
  const wire = new Set<string>();
  for (const folder of fixtureFolders()) {
    for (const { text, expected } of fixturesIn(folder)) {
      for (const whole of [JSON.parse(text), expected]) {
        for (const { at } of partsOf(whole)) {
          const key = at.at(-1);
          if (typeof key === 'string' && !programs.has(key) && !(key in Object.prototype)) wire.add(key);
        }
      }
    }
  }
  return { wire: [...wire], programs: [...programs] };
}

export interface Scale {
  /** How many names are put there at once: a group fails if one of its names does, and then says which. */
  readonly ofPrograms: number;
  readonly ofTheWire: number;
  /** Of so many ways to put names of the wire there, one is tried. */
  readonly oneOf: number;
}

/** Every name on `Object.prototype`, enumerable and hidden, with every value. */
export function* pollutionCases({ ofPrograms, ofTheWire, oneOf }: Scale): Generator<Case> {
  const { wire, programs } = names();
  // A dependency is asked where something is wrong; names of the wire are missing most where there is least.
  yield* groupCases(inGroups(programs, ofPrograms), 1, byType(mostIssues));
  yield* groupCases(inGroups(wire, ofTheWire), oneOf, byType(smallest));
}

const mostIssues = ({ issuesSize }: Sample): number => issuesSize;
const smallest = ({ body }: Sample): number => -JSON.stringify(body).length;

function inGroups<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

function* groupCases(groups: string[][], oneOf: number, bodies: readonly Sample[]): Generator<Case> {
  const detected = { bodies, clean: resultsOf(bodies).map(shown) };
  const told = bodies.map((sample) => ({ ...sample, parse: subpathOf(sample.name) ?? sample.parse }));
  const bySubpath = { bodies: told, clean: resultsOf(told).map(shown) };
  for (const [turn, group] of groups.entries()) {
    for (const [index, { value, enumerable, how }] of WAYS.entries()) {
      if ((turn + index) % oneOf !== 0) continue;
      const read = Math.floor((turn + index) / oneOf) % 2 === 0 ? detected : bySubpath;
      yield {
        name: `${how}: ${group[0]} to ${group.at(-1)}`,
        make: () => group,
        holds: () => {
          const differs = (some: readonly string[]) => difference(read, under(some, value, enumerable, read.bodies));
          if (differs(group) === undefined) return;
          const name = group.find((one) => differs([one]) !== undefined);
          throw new Error(`${name ?? group.join()}, ${how}: ${differs(name ? [name] : group)}`);
        },
      };
    }
  }
}

function resultsOf(bodies: readonly Sample[]): Outcome[] {
  const results: Outcome[] = [];
  for (const { body, parse } of bodies) results.push(attempt(parse, body));
  return results;
}

function subpathOf(name: string): Parse | undefined {
  const provider = PROVIDERS.find((id) => name.startsWith(`${id}/`));
  return provider && PROVIDER_TESTS[provider].parse;
}

/** A result, or what was thrown instead; neither is looked at while names are on the prototype. */
type Outcome = ParseResult | { readonly thrown: unknown };

function attempt(parse: Parse, body: unknown): Outcome {
  try {
    return parse(body);
  } catch (thrown) {
    return { thrown };
  }
}

function shown(result: Outcome): string {
  return 'thrown' in result ? `threw ${String(result.thrown)}` : JSON.stringify(withoutRaw(result));
}

/** What comes of the bodies with the names on the prototype; nothing is looked at before they are gone again. */
function under(
  names: readonly string[],
  value: () => unknown,
  enumerable: boolean,
  bodies: readonly Sample[],
): Outcome[] {
  const clean = () => {
    for (const name of names) delete (Object.prototype as { [key: string]: unknown })[name];
  };
  let results: Outcome[] = [];
  const run = () => {
    for (const name of names) {
      const property = { __proto__: null, value: value(), enumerable, configurable: true, writable: true };
      Object.defineProperty(Object.prototype, name, property as PropertyDescriptor);
    }
    results = resultsOf(bodies);
  };
  try {
    inTime(run);
  } catch (thrown) {
    results = [{ thrown }];
  } finally {
    clean();
  }
  return results;
}

interface Read {
  readonly bodies: readonly Sample[];
  readonly clean: readonly string[];
}

function difference({ bodies, clean }: Read, results: readonly Outcome[]): string | undefined {
  const index = results.findIndex((result, place) => shown(result) !== clean[place]);
  if (index < 0) return undefined;
  return `${bodies[index]?.name} gives ${shown(results[index] as Outcome).slice(0, 300)}`;
}
