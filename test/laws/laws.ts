import type { InboundMessage, ParseOptions, ParseResult, ProviderId, UnhandledKind } from '../../src/index.ts';
import { PROVIDER_TESTS, PROVIDERS } from '../providers/index.ts';
import { copyOf, freeze, isAlike, spell } from './json.ts';
import { checkTruth } from './kept-promises.ts';
import { collect, findForeign, isInText, lookUp, objectsIn, shorten, withoutRaw } from './looking.ts';
import { type Found, isObject } from './walk.ts';

/** Anything that reads bodies: the root parser, or it with a provider named. */
export type Parse = (body: unknown, options?: ParseOptions) => ParseResult;

/** One body and what the parser made of it. */
interface Seen {
  readonly body: unknown;
  readonly parse: Parse;
  readonly result: ParseResult;
}

export type Law = (seen: Seen) => void;

function refuse(law: string, problem: string): never {
  throw new Error(`${law}: ${problem}`);
}

/** Law 1, but for hanging, which the deep run measures: a result comes back. */
export function total(body: unknown, parse: Parse, options?: ParseOptions): ParseResult {
  try {
    return parse(body, options);
  } catch (error) {
    return refuse('total', `the parser threw ${String(error)}`);
  }
}

/** Law 2: what an independent walk of the envelope finds is what there is in the three lists, each thing once, in order. */
const conservation: Law = ({ body, parse, result }) => {
  conserve(body, result);
  // What detection leaves to nobody is read all the same where the caller says whose it is.
  if (result.provider !== undefined) return;
  for (const provider of PROVIDERS) conserve(body, total(body, parse, { provider }));
};

/** What an independent walk of a provider's envelope finds in a body. */
function recordsIn(provider: ProviderId, body: unknown): Found[] {
  return isObject(body) ? PROVIDER_TESTS[provider].walk(body) : [];
}

function conserve(body: unknown, result: ParseResult): void {
  const { provider, messages, statuses, unhandled } = result;
  const walked: Found[] = provider === undefined ? [{ raw: body, as: 'other' }] : recordsIn(provider, body);
  const found = matchParsed(walked, body, result);
  const left = new Map<unknown, number>();
  for (const { raw } of found) left.set(raw, (left.get(raw) ?? 0) + 1);
  for (const { raw } of [...messages, ...statuses, ...unhandled]) left.set(raw, (left.get(raw) ?? 0) - 1);
  for (const [raw, count] of left) {
    if (count > 0) refuse('conservation', `lost: ${shorten(raw)}`);
    if (count < 0) refuse('conservation', `not in the envelope, or twice in the result: ${shorten(raw)}`);
  }
  checkFates(found, result);
}

/** What a walk finds by parsing a text of the body is another object than the parser's: it stands for that, where they are alike. */
function matchParsed(found: readonly Found[], body: unknown, { messages, statuses, unhandled }: ParseResult): Found[] {
  const theirs = [...messages, ...statuses, ...unhandled].map(({ raw }) => raw).filter((raw) => isInText(body, raw));
  return found.map((thing) => {
    const index = isInText(body, thing.raw) ? theirs.findIndex((raw) => isAlike(raw, thing.raw)) : -1;
    return index < 0 ? thing : { ...thing, raw: theirs.splice(index, 1)[0] };
  });
}

/** A thing where messages stand is a message or broken, and so on; and lists keep the order of the wire. */
function checkFates(found: readonly Found[], { messages, statuses, unhandled }: ParseResult): void {
  // Only objects: of numbers and `null`s that stand in several places, none can be told from another.
  const objects = found.filter(({ raw }) => typeof raw === 'object' && raw !== null);
  const placeOf = new Map(objects.map(({ raw }, index) => [raw, index]));
  const as = new Map(objects.map((thing) => [thing.raw, thing.as]));
  for (const [name, records] of [['message', messages] as const, ['status', statuses] as const]) {
    let last = -1;
    for (const { raw } of records) {
      const fate = as.get(raw);
      if (fate !== name && fate !== 'any') refuse('conservation', `a ${name} made of ${fate}: ${shorten(raw)}`);
      const place = placeOf.get(raw) as number;
      if (place < last) refuse('conservation', `a ${name} out of order: ${shorten(raw)}`);
      last = place;
    }
  }
  for (const { raw, kind } of unhandled) {
    const fate = as.get(raw);
    if (fate !== undefined && !(OTHER_FATES[fate]?.includes(kind) ?? true)) {
      refuse('conservation', `a ${fate} filed as ${kind}: ${shorten(raw)}`);
    }
  }
}

/** What becomes of that which a walk finds to be a message of a user, or a receipt, and which is none in the result. */
const OTHER_FATES: { readonly [as in Found['as']]?: readonly UnhandledKind[] } = {
  message: ['malformed_message'],
  status: ['malformed_status'],
};

/** Law 4: each `raw` is the very object of the input, or stands in a JSON text of it, and each path leads to it. */
const identity: Law = ({ body, result }) => {
  if (result.raw !== body && !Object.is(result.raw, body)) refuse('identity', 'the result holds a copy of the body');
  const objects = objectsIn(body);
  for (const { raw } of [...result.messages, ...result.statuses]) {
    if (!objects.has(raw) && !isInText(body, raw)) refuse('identity', `not the object of the input: ${shorten(raw)}`);
  }
  for (const { raw, path } of result.unhandled) {
    const there = lookUp(body, path);
    const isIt = Object.is(there.value, raw) || (isInText(body, raw) && isAlike(there.value, raw));
    if (there.missing > 1 || !isIt) refuse('identity', `${spell(path)} does not lead to the record`);
  }
  for (const { code, path } of result.issues) {
    if (lookUp(body, path).missing > 1) refuse('identity', `the path of ${code} leads nowhere: ${spell(path)}`);
  }
};

/** Law 5: a frozen input is fine, an open one stays as it is, and the same input gives the same output. */
const purity: Law = ({ body, parse, result }) => {
  const open = copyOf(body);
  const ofOpen = total(open, parse);
  if (!isAlike(open, body)) refuse('purity', 'the input was changed');
  freeze(body);
  if (!isAlike(total(body, parse), result)) refuse('purity', 'a frozen input, or a second run, gives another output');
  if (!isAlike(ofOpen, result)) refuse('purity', 'an equal input gives another output');
};

const truth: Law = ({ result }) => checkTruth(result);

/** Law 7, as far as it can be seen without knowing what is secret: no text of the body stands in an issue. */
const quiet: Law = ({ body, result: { issues } }) => {
  if (issues.length === 0) return;
  const keys = new Set<string>();
  const words: string[] = [];
  collect(body, keys, words);
  const said = issues.map(({ message }) => message).join('\n');
  for (const word of words) {
    if (!keys.has(word) && said.includes(word)) refuse('quiet', `an issue says ${JSON.stringify(word.slice(0, 60))}`);
  }
};

/** What of a message is not understood is told, each time, as docs/messages.md says. */
const told: Law = ({ result: { messages, issues } }) => {
  const unlisted = issues.some(({ code }) => code === 'too_many_issues');
  const codes = issues.map(({ code }) => code);
  for (const code of ['unknown_type', 'invalid_record'] as const) {
    const count = messages.filter((message) => isToldAs(message, code)).length;
    const listed = codes.filter((other) => other === code).length;
    if (listed < count && !unlisted) refuse('told', `${count} messages have to be told as ${code}, ${listed} are`);
  }
};

function isToldAs(message: InboundMessage, code: 'unknown_type' | 'invalid_record'): boolean {
  switch (message.type) {
    case 'unknown':
      return message.unknown.reason === (code === 'unknown_type' ? 'unrecognized' : 'malformed');
    case 'interactive':
      return code === 'unknown_type' && message.interactive.kind === 'other';
    case 'system':
      return code === 'unknown_type' && message.system.kind === 'other';
    default:
      return false;
  }
}

/** Law 8: but for `raw`, the result survives a round trip through JSON and holds nothing but plain objects and lists. */
const plain: Law = ({ result }) => {
  const shown = withoutRaw(result);
  if (!isAlike(JSON.parse(JSON.stringify(shown)), shown)) refuse('plain', 'JSON changes the result');
  const foreign = findForeign(result);
  if (foreign) refuse('plain', foreign);
};

/** Law 10: a subpath's parser equals the root's with that provider, which equals detection where that finds it. */
const agreement: Law = ({ body, parse, result }) => {
  const ids = result.provider ? [result.provider] : PROVIDERS;
  for (const provider of ids) {
    const hinted = total(body, parse, { provider });
    if (!isAlike(total(body, PROVIDER_TESTS[provider].parse), hinted))
      refuse('agreement', `${provider}: the subpath differs from the root`);
    const issues = result.issues.filter(({ code }) => code !== 'ambiguous_provider');
    const isSame = isAlike({ ...result, issues }, hinted);
    if (result.provider && !isSame) refuse('agreement', `${provider}: detected and named differ`);
  }
};

export const LAWS: { readonly [name: string]: Law } = {
  total: ({ body, parse }) => void total(body, parse),
  conservation,
  identity,
  purity,
  truth,
  quiet,
  told,
  plain,
  agreement,
};

/** Throws, naming the law, unless a body of JSON and its result obey them all. */
export function check(body: unknown, parse: Parse): ParseResult {
  const result = total(body, parse);
  for (const law of Object.values(LAWS)) law({ body, parse, result });
  return result;
}

/** The laws that also hold for what no JSON can spell: getters, proxies, cycles. */
export function checkUnspeakable(body: unknown, parse: Parse): ParseResult {
  const result = total(body, parse);
  for (const law of [truth, plain]) law({ body, parse, result });
  return result;
}
