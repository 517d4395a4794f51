import type { InboundMessage, MessageStatus, ParseResult, ProviderId } from '../../src/index.ts';
import { edit, isAlike, leavesOf, type Part, partsOf, type Steps, spell } from './json.ts';
import { openText, openTexts, withoutRaw } from './looking.ts';
import { camelCase } from './shaped/whatsapp.ts';

/** A leaf of a wire record that nothing in the normalized record shows. */
export interface LostLeaf {
  readonly provider: ProviderId;
  /** Its path within the record, list indices as `*`. */
  readonly pattern: string;
  readonly at: string;
}

type Parse = (body: unknown) => ParseResult;
type Outcome = InboundMessage | MessageStatus;

/** Says which leaves of the records that became a message or a receipt can be found in `raw` alone. */
export function lostLeavesIn(whole: unknown, parse: Parse): LostLeaf[] {
  // The JSON texts of a form are looked into, for what they say is read like all else.
  const body = isReadAlike(whole, openTexts(whole), parse) ? openTexts(whole) : whole;
  const result = parse(body);
  const places = new Map(partsOf(body).map(({ at, value }) => [value, at]));
  const isReported = (at: Steps) => result.issues.some(({ path }) => path.every((key, index) => at[index] === key));
  const outcomes: Outcome[] = [...result.messages, ...result.statuses];
  return outcomes.filter(isRead).flatMap((outcome) => {
    const recordAt = places.get(outcome.raw) ?? [];
    return leavesOf(outcome.raw)
      .map(({ at, value }) => ({ at: [...recordAt, ...at], within: at, value }))
      .filter(
        ({ at, within, value }) => says(within, value) && !isTag(within) && !isInvented(within) && !isReported(at),
      )
      .filter(({ at, value }) => !isCarried({ at, value }, outcome, body, parse))
      .map(({ at, within }) => ({ provider: outcome.provider, pattern: patternOf(within), at: spell(at) }));
  });
}

function isReadAlike(one: unknown, other: unknown, parse: Parse): boolean {
  return isAlike(withoutRaw(parse(one)), withoutRaw(parse(other)));
}

/** What could not be read is left to `raw` by its definition. */
function isRead(outcome: Outcome): boolean {
  return !('type' in outcome && outcome.type === 'unknown');
}

/** `null`, `""` and the zero that stands for no time say nothing that could be lost. */
function says(within: Steps, value: unknown): boolean {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return false;
  return !(/time/i.test(String(within.at(-1))) && Number(value) === 0);
}

/** Keys that fixtures have to tempt a parser: no provider sends them. */
function isInvented(within: Steps): boolean {
  return within.some((key) => Object.getOwnPropertyNames(Object.prototype).includes(String(key)));
}

/** The words that choose a type and a kind; the tags of the result say the same in their own words. */
const TAGS: readonly string[] = 'type MessageType message.type interactive.type system.type edit.message.type'.split(
  ' ',
);

function isTag(within: Steps): boolean {
  return TAGS.includes(within.join('.'));
}

function patternOf(within: Steps): string {
  return within.map((key) => (typeof key === 'number' ? '*' : key)).join('.');
}

function isCarried(leaf: Part, outcome: Outcome, body: unknown, parse: Parse): boolean {
  const { raw: _, ...shown } = outcome;
  const wanted = spellingsOf(leaf.value);
  const found = partsShown(shown).filter(({ text }) => wanted.has(text));
  if (found.length === 0) return false;
  // A flag or a small number is in every message by chance: it must stand under its name, or the message change with it.
  const name = camelCase(String(leaf.at.at(-1)));
  return isTelling(leaf.value) || found.some(({ key }) => key === name) || hasInfluence(leaf, outcome, body, parse);
}

function isTelling(value: unknown): boolean {
  return typeof value === 'string' && value.length > 4;
}

function hasInfluence({ at, value }: Part, outcome: Outcome, body: unknown, parse: Parse): boolean {
  const list = 'type' in outcome ? 'messages' : 'statuses';
  const before = parse(body)[list];
  const after = parse(edit(body, at, otherThan(value)))[list];
  const index = before.findIndex(({ raw }) => raw === outcome.raw);
  return JSON.stringify({ ...before[index], raw: 0 }) !== JSON.stringify({ ...after[index], raw: 0 });
}

function otherThan(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value === 1 ? 0 : 1;
  return /^\d+$/.test(String(value)) ? '77' : `${value}q`;
}

/** Everything in a normalized record, as text: its leaves, and its objects as JSON. */
function partsShown(shown: object): { key: unknown; text: string }[] {
  return partsOf(shown).map(({ at, value }) => ({
    key: at.at(-1),
    text: typeof value === 'object' ? canonical(value) : `${typeof value}:${value}`,
  }));
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** A wire value in every spelling that `docs/reading-rules.md` knows. */
function spellingsOf(value: unknown): Set<string> {
  if (typeof value === 'boolean') return new Set([`boolean:${value}`]);
  const text = String(value);
  const trimmed = text.trim();
  const digits = trimmed.replace(/[^\d]/g, '');
  const spellings = [text, trimmed, trimmed.toLowerCase(), trimmed.replace(/^@/, ''), `+${digits}`, ...decodedOf(text)];
  const texts = [...spellings, ...timesOf(trimmed)].map((spelling) => `string:${spelling}`);
  const number = trimmed === '' ? [] : [`number:${Number(trimmed)}`];
  const flags: { [text: string]: string } = { 1: 'boolean:true', 0: 'boolean:false' };
  const flag = flags[trimmed] ?? `boolean:${trimmed}`;
  return new Set([...texts, ...number, flag, ...objectOf(trimmed)]);
}

/** Gateways leave the values of a form encoded. */
function decodedOf(text: string): string[] {
  try {
    return [decodeURIComponent(text.replaceAll('+', ' '))];
  } catch {
    return [];
  }
}

function timesOf(text: string): string[] {
  const seconds = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  const milliseconds = Number.isNaN(seconds)
    ? Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
    : seconds * (seconds < 1e12 ? 1000 : 1);
  return Number.isNaN(milliseconds) ? [] : [new Date(milliseconds).toISOString()];
}

/** A form's answers are text on the wire and an object in the message. */
function objectOf(text: string): string[] {
  const value = openText(text);
  return typeof value === 'object' ? [canonical(value)] : [];
}
