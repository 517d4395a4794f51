import type { ParseResult } from '../../src/index.ts';
import { isOfTwo } from '../golden.ts';
import type { Case } from './case.ts';
import {
  type Change,
  expectAsBefore,
  expectSameThings,
  isNobodysNow,
  kindOf,
  parseAs,
  placesOf,
  readings,
  recordsOf,
  withKey,
} from './cases.ts';
import { isAlike, type Steps, spell } from './json.ts';
import { isInText } from './looking.ts';
import { samples } from './one-edit.ts';
import { UNKNOWN_KEYS } from './unknown-keys.ts';
import { isNumbered } from './walk.ts';

const SECRET = 'planted-where-nobody-looks';

const RECORD = { id: SECRET, from: '447700900123', timestamp: '1767261600', type: 'text', text: { body: SECRET } };

/** Lists, and lists that are spelled as objects. */
const PLANTS: { readonly [name: string]: unknown } = {
  'a list of a text': [SECRET],
  'a list of an object': [{ a: SECRET }],
  'a list of a list': [[{ a: [SECRET] }]],
  'a list of records': [RECORD, RECORD],
  'a numbered text': { 0: SECRET },
  'a numbered object': { 0: { a: SECRET } },
  'numbered records': { 0: RECORD, 1: RECORD },
  'a numbered list': { 0: [SECRET], 1: null },
};

/**
 * A secret under an unknown name in every object of the envelope of every fixture that somebody reads; one of so many plants,
 * in turn.
 */
export function* plantedCases(oneOf: number): Generator<Case> {
  let turn = 0;
  for (const { where, body, provider, read, before } of readings(samples(), 2)) {
    if (provider === undefined) continue;
    for (const { at, value, isInRecord } of placesOf(body, before)) {
      if (isInRecord || Array.isArray(value) || !isOfEnvelope(at) || lendsItsContact(value)) continue;
      turn++;
      const isFirst = turn % 2 === 0;
      const key = UNKNOWN_KEYS[Math.floor(turn / oneOf) % UNKNOWN_KEYS.length] as string;
      for (const [index, [plant, planted]] of Object.entries(PLANTS).entries()) {
        if (index % oneOf !== turn % oneOf) continue;
        yield {
          name: `${where}: ${spell(at)} + ${plant}`,
          make: () => withKey(body, at, key, { value: planted }, isFirst),
          holds: (to) => checkPlanted(`${provider}, ${kindOf(at)}`, before, read(to), { at, from: body, to }),
        };
      }
    }
  }
}

/** Where some envelope has its records. */
const RECORD_KEYS =
  'entry changes value messages statuses results body message content whatsappInboundMessage whatsappMessage whatsappGroup ' +
  'payload messageobj response';

/** Records at the top of every body under each of these names that it has not: they are read, or kept. */
export function* recordsElsewhere(): Generator<Case> {
  for (const { name, body, parse } of samples()) {
    const { provider } = parse(body);
    if (provider === undefined) continue;
    for (const key of RECORD_KEYS.split(' ').filter((key) => !Object.hasOwn(body as object, key))) {
      for (const [plant, planted] of Object.entries({ 'a record': RECORD, 'a list of one': [RECORD] })) {
        const holds = (to: unknown) => {
          for (const hint of [undefined, provider]) expectKept(`${provider}: under ${key}`, parseAs(hint)(to));
        };
        yield { name: `${name}: ${plant} under ${key}`, make: () => ({ ...(body as object), [key]: planted }), holds };
      }
    }
  }
}

/** What envelopes are made of. What is inside of an object that nobody knows is a part of that, and is where nobody looks. */
const PARTS: readonly string[] = ['entry', 'changes', 'value', 'metadata', 'contacts', 'profile', 'results'];

function isOfEnvelope(at: Steps): boolean {
  return at.every((step) => typeof step === 'number' || PARTS.includes(step));
}

/**
 * Whether the only contact of a value speaks for somebody else: it does so only where nobody else can have been meant, and a list
 * of an unknown name may be somebody's.
 */
function lendsItsContact(value: object): boolean {
  const { contacts, messages } = value as { contacts?: unknown; messages?: unknown };
  if (!Array.isArray(contacts) || contacts.length !== 1 || !Array.isArray(messages)) return false;
  const ids = Object.values(Object(contacts[0])).map(String);
  return messages.some((message) => !ids.includes(String(Object(message).from)));
}

/** The secret is in some `raw`; all else is as it was, and what is new is about it. */
function checkPlanted(where: string, before: ParseResult, after: ParseResult, change: Change): void {
  if (isNobodysNow(before, after)) return;
  const issues = expectAsBefore(where, before, after, change, ['messages', 'statuses']);
  expectKept(where, after);
  const isOld = ({ path }: { path: Steps }) => before.unhandled.some((old) => isAlike(old.path, path));
  expectSameThings(`${where}: unhandled`, before.unhandled, after.unhandled.filter(isOld), change);
  for (const { path, raw } of after.unhandled) {
    if (!isOld({ path }) && !holdsSecret(raw)) throw new Error(`${where}: ${spell(path)} is unhandled, too`);
  }
  for (const { code, path } of issues) {
    const isAbout = ['invalid_envelope', 'unknown_type', 'dropped_field', 'invalid_record'].includes(code);
    if (!isAbout || !isAlongside(change.at, path)) throw new Error(`${where}: ${code} at ${spell(path)}`);
  }
}

function expectKept(where: string, result: ParseResult): void {
  if (holdsSecret([...recordsOf(result), ...result.unhandled.map(({ raw }) => raw)])) return;
  throw new Error(`${where}: lost${result.issues.length > 0 ? '' : ', without one issue'}`);
}

function isAlongside(at: Steps, path: Steps): boolean {
  return at.every((key, depth) => depth >= path.length || path[depth] === key);
}

function holdsSecret(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === SECRET;
  return Object.values(value).some(holdsSecret);
}

/** One body of each shape of envelope of each provider: with its keys at the top, and the kinds of things that are in it. */
function oneOfEachShape(): { name: string; body: object; result: ParseResult }[] {
  const shapes = new Map<string, { name: string; body: object; result: ParseResult }>();
  for (const { name, body, parse } of samples()) {
    const result = parse(body);
    if (result.provider === undefined || recordsOf(result).length === 0 || isOfTwo(name)) continue;
    // A flat report is not in a list: beside another envelope it is a few words that nobody knows.
    if (recordsOf(result).includes(body)) continue;
    // What stands in a text is another object in the whole.
    if (recordsOf(result).some((raw) => isInText(body, raw))) continue;
    const shape = [
      result.provider,
      ...Object.keys(body as object).sort(),
      result.messages.length > 0,
      result.statuses.length > 0,
      isNumbered((body as { messages?: unknown }).messages),
    ].join();
    if (!shapes.has(shape)) shapes.set(shape, { name, body: body as object, result });
  }
  return [...shapes.values()];
}

/** Two bodies in one, wherever no key is in both. */
export function* twoEnvelopes(): Generator<Case> {
  const bodies = oneOfEachShape();
  for (const one of bodies) {
    for (const other of bodies) {
      if (one === other || Object.keys(one.body).some((key) => Object.hasOwn(other.body, key))) continue;
      const providers = new Set([one.result.provider, other.result.provider] as const);
      for (const hint of [undefined, ...providers]) {
        yield {
          name: `${one.name} and ${other.name}, ${hint ?? 'unnamed'}`,
          make: () => ({ ...one.body, ...other.body }),
          holds: (both) => {
            const where = `${[...providers].join(' and ')}, ${hint ? 'named' : 'unnamed'}`;
            checkBoth(where, [one, other], both, parseAs(hint)(both));
          },
        };
      }
    }
  }
}

/** Each record that came of each of these bodies alone is read in the whole, or kept, and then there is an issue. */
export function checkBoth(
  where: string,
  bodies: readonly { body: object; result: ParseResult }[],
  both: unknown,
  after: ParseResult,
): void {
  const read = recordsOf(after);
  const kept = after.unhandled.map(({ raw }) => raw);
  for (const { body, result } of bodies) {
    for (const raw of recordsOf(result)) {
      const record = raw === body ? both : raw;
      if (read.includes(record)) continue;
      if (!kept.some((whole) => isIn(whole, record))) throw new Error(`${where}: a record is lost`);
      if (after.issues.length === 0) throw new Error(`${where}: a record is unread, without one issue`);
    }
  }
}

function isIn(whole: unknown, record: unknown): boolean {
  if (Object.is(whole, record)) return true;
  return typeof whole === 'object' && whole !== null && Object.values(whole).some((part) => isIn(part, record));
}
