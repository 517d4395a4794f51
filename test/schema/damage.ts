import { DELETED, edit, type Part, partsOf, type Steps, spell } from '../laws/json.ts';
import type { Kind, Stored } from './records.ts';

/** One change of a record. */
export interface Damage {
  readonly name: string;
  readonly kind: Kind;
  readonly record: unknown;
}

/** One that the compiler says the same of as of all that are alike: the same done at the same place of the same types. */
export interface WrongKind extends Damage {
  readonly alike: string;
}

/** A text, a number or a flag in a form that the contract rules out, or in another one that it allows. */
export interface WrongForm extends Damage {
  readonly isLie: boolean;
}

/** Parts that may hold anything, and the lists and objects that may be empty. */
const ANYTHING = /^\$\.(?:raw|interactive\.response)\b/;
const MAY_BE_EMPTY = /^\$\.(?:contacts|order\.items|interactive\.response)$/;

const WRONG_KINDS: { readonly [name: string]: unknown } = {
  'a text': 'planted',
  'a number': 7,
  true: true,
  null: null,
  'an object': {},
  'a list': [],
};

/** The parts of a record that its type says something of. */
function typedParts(record: unknown): Part[] {
  return partsOf(record).filter(({ at }) => at.length > 0 && !ANYTHING.test(spell(at)));
}

/** What the compiler goes by: which members of which unions a record is of. All messages have the same parts beside their body. */
function tagsOf(record: unknown, at: Steps): string {
  const { type } = record as { type?: string };
  if (at[0] !== type && at[0] !== 'type') return '';
  const tags = partsOf(record).filter(
    ({ at }) => /^(?:type|kind)$/.test(String(at.at(-1))) && !ANYTHING.test(spell(at)),
  );
  return tags.map(({ at, value }) => `${placeOf(at)}=${value}`).join();
}

function placeOf(at: Steps): string {
  return spell(at).replace(/\[\d+\]/g, '[]');
}

/** Each part removed, and replaced by a value of every other kind. */
export function* wrongKinds({ name, kind, record }: Stored): Generator<WrongKind> {
  for (const { at, value } of typedParts(record)) {
    const tags = `${kind} ${tagsOf(record, at)}`;
    const changes: [what: string, to: unknown][] = Object.entries(WRONG_KINDS).filter(
      ([, wrong]) => kindOf(wrong) !== kindOf(value) || (typeof value === 'object' && value !== null),
    );
    if (typeof at.at(-1) === 'string') changes.push(['nothing', DELETED]);
    for (const [what, to] of changes) {
      const alike = `${tags}: ${placeOf(at)} := ${what}`;
      yield { name: `${name}: ${spell(at)} := ${what}`, kind, record: edit(record, at, to), alike };
    }
  }
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;
}

/** What the compiler cannot see: the contract says that what is empty is absent, and four things about what goes together. */
export function breaksAPromise(record: unknown): boolean {
  const parts = typedParts(record);
  const isEmpty = ({ at, value }: Part) =>
    typeof value === 'object' && value !== null && Object.keys(value).length === 0 && !MAY_BE_EMPTY.test(spell(at));
  const { interactive, context, unknown } = record as { interactive?: object; context?: object; unknown?: object };
  return parts.some(isEmpty) || saysNothing(interactive) || forwardsHalf(context) || namesNothing(unknown);
}

function saysNothing(interactive: { kind?: string; id?: string; title?: string } = {}): boolean {
  return (
    /^(?:button|list)_reply$/.test(interactive.kind ?? '') && interactive.id === undefined && interactive.title === ''
  );
}

function forwardsHalf(context: { forwarded?: boolean; frequentlyForwarded?: boolean } = {}): boolean {
  return context.frequentlyForwarded === true && context.forwarded !== true;
}

function namesNothing({ reason, wireType }: { reason?: string; wireType?: string } = {}): boolean {
  return reason === 'unrecognized' && wireType === undefined;
}

const NO_DAYS = ['2026-02-29', '2100-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'];
const NO_TIMES = [
  ...['', 'soon', '1767261600', '2026-01-01T10:00:00Z', '2026-01-01T10:00:00.000+00:00', '2026-01-01 10:00:00.000Z'],
  ...NO_DAYS.map((day) => `${day}T10:00:00.000Z`),
  ...['24:00:00', '10:60:00', '10:00:60'].map((time) => `2026-01-01T${time}.000Z`),
  ...['1969-12-31T23:59:59.999Z', ' 2026-01-01T10:00:00.000Z', '2026-01-01T10:00:00.000Z\n'],
];
const TIMES = ['1970-01-01T00:00:00', '2024-02-29T23:59:59', '2000-02-29T00:00:00', '9999-12-31T10:00:00'].flatMap(
  (time) => [`${time}.000Z`, `${time}.999Z`],
);

const NO_PHONES = [
  ...['', '447700900123', '+0447700900', '+44770', '+4477009001234567'],
  ...['+44 7700 900123', '+447700900123\n', '＋447700900123'],
];
const PHONES = ['+447700900123', '+1202555', '+123456789012345'];

const NO_NAMES = ['', ' ', ' x', 'x ', 'x\n', '\tx', '\u00a0x'];
const NO_WORDS = ['', 'hologram', 'TEXT', 'constructor'];
const NAMES = ['x', 'x y', 'x\ny', '\ud800', '0'];

interface Rule {
  /** Of which parts: by their place in a record. */
  readonly of: RegExp;
  readonly refused: readonly unknown[];
  readonly accepted: readonly unknown[];
}

/** What the doc comments of the contract promise of texts, numbers and flags, by hand. The first rule that fits a part counts. */
const RULES: readonly Rule[] = [
  { of: /\.(?:timestamp|createdAt|expiresAt|acknowledgedAt|confirmedAt)$/, refused: NO_TIMES, accepted: TIMES },
  { of: /^\$\.(?:from|to|recipient)\.phone$|\.newPhone$/, refused: NO_PHONES, accepted: PHONES },
  { of: /^\$\.context\.(?:forwarded|frequentlyForwarded)$/, refused: [false], accepted: [true] },
  { of: /\.totalAmount\.offset$/, refused: [0, -1], accepted: [1, 0.5] },
  { of: /\.latitude$/, refused: [-90.01, 91], accepted: [-90, 90, 0, 0.5] },
  { of: /\.longitude$/, refused: [-180.01, 181], accepted: [-180, 180, 0, 0.5] },
  { of: /^\$(?:\.edit\.content)?\.text\.body$/, refused: [], accepted: ['', ' x '] },
  { of: /^\$\.interactive\.title$/, refused: [], accepted: [' x ', 'x'] },
  { of: /\.username$/, refused: [...NO_NAMES, '@x'], accepted: NAMES },
  { of: /^\$\.(?:from|recipient)\.userId$/, refused: [...NO_NAMES, 'US.ENT.1'], accepted: [...NAMES, 'US.1ENT'] },
  { of: /\.referral\.(?:sourceType|mediaType)$/, refused: [...NO_NAMES, 'Ad', 'aD'], accepted: ['ad', 'x-y', 'ß'] },
  { of: /\.interactive\.(?:transactionType|method)$/, refused: [...NO_NAMES, 'UPI'], accepted: ['upi'] },
  { of: /^\$\.interactive\.status$/, refused: [...NO_NAMES, 'SUCCESS'], accepted: ['success', 'x y'] },
  { of: /^\$\.(?:type|provider|status)$|\.(?:kind|reason)$/, refused: NO_WORDS, accepted: [] },
  { of: /^\$\.edit\.content\.type$|^\$\.interactive\.response$/, refused: NO_WORDS, accepted: [] },
  {
    of: /^\$\.(?:id|providerMessageId|groupId)$|\.(?:id|messageId|waId|newId|url|href|code|hash|countryCode|businessAccountId)$/,
    refused: NO_NAMES,
    accepted: NAMES,
  },
  { of: /^\$\.context\.|Id$|Url$|Hash$|Link$|\.(?:ctwaClid|lastFourDigits)$/, refused: NO_NAMES, accepted: NAMES },
  { of: /./, refused: [''], accepted: [' x ', '\n', 'x', 'X', true, false, 0, -1.5] },
];

/** The country of a card's address is written by people, and not by WhatsApp; so is a card's number. */
const BY_PEOPLE = /^\$\.contacts\[\]/;
const OF_CARDS: readonly Rule[] = [
  { of: /\.(?:waId|url|userId)$/, refused: NO_NAMES, accepted: NAMES },
  { of: /./, refused: [''], accepted: [' x ', '\n', 'x', 'X'] },
];

/** Every text, number and flag of a record replaced by what breaks its promise, and by what keeps it. */
export function* wrongForms({ name, kind, record }: Stored): Generator<WrongForm> {
  for (const { at, value } of typedParts(record)) {
    if (typeof value === 'object') continue;
    const { refused, accepted } = ruleFor(at);
    for (const other of [...refused, ...accepted]) {
      if (typeof other !== typeof value) continue;
      const change = `${name}: ${spell(at)} := ${JSON.stringify(other)}`;
      yield { name: change, kind, record: edit(record, at, other), isLie: refused.includes(other) };
    }
  }
}

function ruleFor(at: Steps): Rule {
  const place = placeOf(at);
  const rules = BY_PEOPLE.test(place) ? OF_CARDS : RULES;
  return rules.find(({ of }) => of.test(place)) as Rule;
}
