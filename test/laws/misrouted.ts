import type { ParseResult, ProviderId } from '../../src/index.ts';
import { isOfTwo } from '../golden.ts';
import { PROVIDER_TESTS, PROVIDERS } from '../providers/index.ts';
import type { Case } from './case.ts';
import { HINTS, parseAs, recordsOf } from './cases.ts';
import { DELETED, edit, isAlike, partsOf, spell } from './json.ts';
import type { Parse } from './laws.ts';
import { samples } from './one-edit.ts';
import { checkBoth } from './planted.ts';
import { isObject } from './walk.ts';

/** Every fixture to every parser but its own: the body is unknown there, or the same records come out. */
export function* misroutedCases(): Generator<Case> {
  for (const { name, body, parse } of samples()) {
    const right = parse(body);
    if (right.provider === undefined || isOfTwo(name)) continue;
    for (const provider of PROVIDERS.filter((id) => id !== right.provider)) {
      for (const [way, read] of [
        ['subpath', PROVIDER_TESTS[provider].parse] as const,
        ['named', parseAs(provider)] as const,
      ]) {
        const holds = () => {
          const kind = `${right.provider} to ${provider}`;
          const result = read(body);
          if (result.provider === undefined) checkUnknown(kind, body, result);
          else if (hasTwoEnvelopes(body)) checkBoth(kind, [{ body: body as object, result: right }], body, result);
          else checkSame(kind, right, result);
        };
        yield { name: `${name}: ${provider}, ${way}`, make: () => body, holds };
      }
    }
  }
}

/** What stands at the top of each envelope, which several providers may share. */
const TOPS = new Map(PROVIDERS.flatMap((id) => PROVIDER_TESTS[id].tops.map((keys) => [keys.join(), keys])));

function hasTwoEnvelopes(body: unknown): boolean {
  return [...TOPS.values()].filter((keys) => keys.some((key) => Object.hasOwn(body as object, key))).length > 1;
}

/** One `unknown_body`, which is the whole of it, and one error that says so. */
function checkUnknown(kind: string, body: unknown, { messages, statuses, unhandled, issues }: ParseResult): void {
  const [whole] = unhandled;
  const isWhole = unhandled.length === 1 && whole?.kind === 'unknown_body' && whole.path.length === 0;
  if (messages.length + statuses.length > 0 || !isWhole || !Object.is(whole.raw, body)) {
    throw new Error(`${kind}: an unknown body is not all of it`);
  }
  const codes = issues.map(({ code, severity }) => `${severity} ${code}`);
  if (codes.join() !== 'error unknown_provider') throw new Error(`${kind}: the issues are ${codes.join()}`);
}

function checkSame(kind: string, right: ParseResult, result: ParseResult): void {
  for (const list of ['messages', 'statuses'] as const) {
    const [rightRaws, raws] = [right[list], result[list]].map((things) => things.map(({ raw }) => raw)) as unknown[][];
    const isSame =
      rightRaws?.length === raws?.length && rightRaws?.every((raw, index) => Object.is(raw, raws?.[index]));
    if (!isSame) throw new Error(`${kind}: ${raws?.length} ${list} instead of ${rightRaws?.length}${said(result)}`);
  }
  // Where there is no record, the same events, or a word about it.
  if (recordsOf(right).length > 0 || result.issues.length > 0) return;
  const [rightKinds, kinds] = [right, result].map(({ unhandled }) => unhandled.map(({ kind, path }) => [kind, path]));
  if (!isAlike(rightKinds, kinds)) throw new Error(`${kind}: unhandled is ${JSON.stringify(kinds)}, without one issue`);
}

function said({ issues }: ParseResult): string {
  return issues.length === 0 ? ', without one issue' : '';
}

/** Every fixture as it is, with nobody named and with each provider named. */
export function* silentFixtures(): Generator<Case> {
  for (const { name, body } of samples()) yield* silentCases(name, () => body);
}

const LESS: { readonly [name: string]: unknown } = {
  deleted: DELETED,
  null: null,
  'an empty text': '',
  'an empty list': [],
  'an empty object': {},
};

/** Every record of every fixture without its envelope, as a workflow hands it on: it is read, or its absence is told. */
export function* recordsAlone(): Generator<Case> {
  for (const { name, body, parse } of samples()) {
    for (const record of recordsOf(parse(body))) {
      for (const hint of HINTS) {
        const holds = () => {
          const result = parseAs(hint)(record);
          if (recordsOf(result).length > 0 || result.issues.length > 0) return;
          const kinds = result.unhandled.map(({ kind }) => kind).join();
          throw new Error(`silence of ${result.provider}: a record alone is ${kinds}`);
        };
        yield { name: `a record of ${name}, ${hint ?? 'unnamed'}`, make: () => record, holds };
      }
    }
  }
}

/** Every part of every fixture taken away or emptied, or one of so many. */
export function* silentEdits(oneOf: number): Generator<Case> {
  let turn = 0;
  for (const { name, body } of samples()) {
    for (const { at, value: part } of partsOf(body).slice(1)) {
      for (const [less, value] of Object.entries(LESS)) {
        if (turn++ % oneOf === 0 && !isAlike(value, part))
          yield* silentCases(`${name}: ${spell(at)} := ${less}`, () => edit(body, at, value));
      }
    }
  }
}

const KEYS =
  'object entry changes field value metadata contacts messages statuses errors message results messageCount type body id ' +
  'content singleSendMessage del_status mobile_no hello';

const VALUES: readonly unknown[] = [
  null,
  0,
  1,
  '',
  'x',
  'messages',
  'whatsapp_business_account',
  'whatsapp_mo_message_received',
  [],
  {},
  [null],
  [{}],
  [[]],
  { 0: {} },
  { a: { b: [] } },
  { messages: [] },
  { hello: 1 },
];

/** Every body of one or two such keys with such values. */
export function* smallBodies(): Generator<Case> {
  const pairs = KEYS.split(' ').flatMap((key) => VALUES.map((value) => [key, value] as const));
  for (const [index, [key, value]] of pairs.entries()) {
    yield* silentCases(JSON.stringify({ [key]: value }), () => ({ [key]: value }));
    for (const [other, beside] of pairs.slice(index + 1)) {
      const body = { [key]: value, [other]: beside };
      if (key !== other) yield* silentCases(JSON.stringify(body), () => body);
    }
  }
}

/** A body in which nothing is read, and about which nothing is said, is one that its provider's pages call empty. */
function* silentCases(name: string, make: () => unknown): Generator<Case> {
  for (const hint of HINTS) {
    const holds = (body: unknown) => {
      const { provider, messages, statuses, unhandled, issues } = parseAs(hint)(body);
      if (messages.length + statuses.length + unhandled.length + issues.length > 0) return;
      const isEmpty = provider !== undefined && isObject(body) && PROVIDER_TESTS[provider].isEmpty(body);
      if (!isEmpty) throw new Error(`silence of ${provider}: nothing, and no issue`);
    };
    yield { name: `${name}, ${hint ?? 'unnamed'}`, make, holds };
  }
}

const NOBODYS: readonly unknown[] = [
  {},
  { hello: 1 },
  { a: [] },
  { a: [[{ b: [{ c: 'x' }] }]] },
  { a: { b: { messages: [{ id: 'x', from: '447700900123', type: 'text', text: { body: 'x' } }] } } },
  { hello: { entry: [{ changes: [] }] } },
  { items: [{ id: 'x', from: '447700900123' }], total: 1 },
  { 0: { id: 'x' }, 1: { id: 'y' } },
];

/** A body without any key of a provider is nobody's, whoever is named. */
export function* nobodysCases(): Generator<Case> {
  const ways: [ProviderId | 'unnamed', Parse][] = [
    ['unnamed', parseAs(undefined)],
    ...PROVIDERS.flatMap((id): [ProviderId, Parse][] => [
      [id, parseAs(id)],
      [id, PROVIDER_TESTS[id].parse],
    ]),
  ];
  for (const body of NOBODYS) {
    for (const [way, parse] of ways) {
      const holds = () => {
        const result = parse(body);
        if (result.provider !== undefined) throw new Error(`nobody's body to ${way}: taken${said(result)}`);
        checkUnknown(`nobody's body to ${way}`, body, result);
      };
      yield { name: `${JSON.stringify(body)}, ${way}`, make: () => body, holds };
    }
  }
}
