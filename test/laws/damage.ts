import type { ParseResult } from '../../src/index.ts';
import { type Batch, batches } from './batches.ts';
import { type Case, parseAs, recordsOf } from './cases.ts';
import { isAlike, type Part, partsOf } from './json.ts';
import { JUNK } from './junk.ts';
import type { Parse } from './laws.ts';
import { editsOf } from './one-edit.ts';

/** How much of the damage is made; what, goes round from record to record. */
export interface Scale {
  /** So many batches of each shape. */
  readonly most: number;
  /** Of so much junk one piece, and of so many records one that is edited. */
  readonly oneOfJunk: number;
  /** And of so many edits of that one. */
  readonly oneOfEdits: number;
}

interface Damage {
  readonly name: string;
  readonly make: () => unknown;
}

/** What can stand in the place of a record: junk, and the record with a single edit. */
export function damagesIn({ oneOfJunk, oneOfEdits }: Scale): (record: unknown) => Generator<Damage> {
  let records = 0;
  let junk = 0;
  let edits = 0;
  return function* (record) {
    for (const [name, make] of Object.entries(JUNK)) if (junk++ % oneOfJunk === 0) yield { name, make };
    if (records++ % oneOfJunk !== 0) return;
    for (const { name, make } of editsOf(record)) {
      if (edits++ % oneOfEdits === 0) yield { name, make: () => make(record) };
    }
  };
}

/** Each record of each batch damaged in turn, without a hint and with one. */
export function* damagedRecords(scale: Scale): Generator<Case> {
  const damages = damagesIn(scale);
  for (const batch of batches(scale.most)) {
    for (const [way, read] of waysOf(batch)) {
      const good = batch.wrap(batch.records, batch.contacts);
      const before = read(good);
      const places = partsOf(good).filter(({ value }) => batch.records.includes(value));
      for (const [index, record] of batch.records.entries()) {
        for (const { name, make } of damages(record)) {
          let damaged: unknown;
          yield {
            name: `${batch.shape}, ${way}: [${index}]: ${name}`,
            make: () => {
              damaged = make();
              return batch.wrap(replaced(batch.records, index, damaged), batch.contacts);
            },
            holds: (body) => {
              const others = places.filter(({ value }) => value !== record);
              checkOthers(`${batch.shape}, ${way}`, { before, after: read(body), others, both: [record, damaged] });
            },
          };
        }
      }
    }
  }
}

export function replaced(list: readonly unknown[], index: number, item: unknown): unknown[] {
  return list.map((other, place) => (place === index ? item : other));
}

/** The hint, and none where the batch is read without. */
export function waysOf({ provider, wrap, records, contacts }: Batch): [string, Parse][] {
  const ways: [string, Parse][] = [
    ['named', parseAs(provider)],
    ['unnamed', parseAs(undefined)],
  ];
  return ways.filter(([, read]) => recordsOf(read(wrap(records, contacts))).length === records.length);
}

interface Damaged {
  readonly before: ParseResult;
  readonly after: ParseResult;
  /** The undamaged records and their places. */
  readonly others: readonly Part[];
  /** The damaged record, as it was and as it is. */
  readonly both: readonly unknown[];
}

function checkOthers(where: string, { before, after, others, both }: Damaged): void {
  const records = others.map(({ value }) => value);
  if (after.provider !== before.provider && !mayFlip(before, after, records, both)) {
    throw new Error(`${where}: the body is ${after.provider}'s instead of ${before.provider}'s`);
  }
  if (after.provider === undefined) return;
  for (const list of ['messages', 'statuses'] as const) {
    const [was, is] = [before, after].map((result) =>
      result[list]
        .filter(({ raw }) => records.includes(raw))
        .map(({ provider, ...rest }) => {
          if (provider !== result.provider) throw new Error(`${where}: a record of ${provider}`);
          return rest;
        }),
    );
    if (was?.length !== is?.length) throw new Error(`${where}: ${is?.length} other ${list} instead of ${was?.length}`);
    if (!isAlike(was, is)) throw new Error(`${where}: another record came out differently`);
  }
  const [had, has] = [before, after].map(({ issues }) =>
    issues.filter(({ path }) => others.some(({ at }) => at.every((key, depth) => path[depth] === key))),
  );
  if (!isAlike(had, has)) throw new Error(`${where}: issues of another record came or went`);
}

const TWINS = new Set(['sinch-legacy', 'meta-onprem']);

/**
 * Sinch and Meta on-premises share an envelope, so nothing but the records can tell: the body goes over to the other one
 * exactly when no undamaged record has a sign of Sinch, and the damaged one had it before or has got it now; and it is nobody's
 * when no undamaged record says what it is.
 */
function mayFlip(
  before: ParseResult,
  after: ParseResult,
  others: readonly unknown[],
  both: readonly unknown[],
): boolean {
  if (!TWINS.has(String(before.provider))) return false;
  if (after.provider === undefined) return !others.some(saysWhatItIs);
  const hasSign = (record: unknown) => hasSignOfSinch(record, MEDIA);
  const isPair = TWINS.has(after.provider);
  return isPair && !others.some(hasSign) && both.some((record) => hasSignOfSinch(record, [...MEDIA, 'sticker']));
}

const BODIES =
  'text image video audio voice document sticker location contacts button interactive order system reaction referral context ' +
  'errors status';

/** A record has a type, or it has the body or the word of one. */
function saysWhatItIs(record: unknown): boolean {
  return isObject(record) && ['type', ...BODIES.split(' ')].some((key) => (record[key] ?? null) !== null);
}

/** The media that Sinch's page names; of stickers it says nothing, so they may be a sign and need not be. */
const MEDIA = ['image', 'video', 'audio', 'voice', 'document'];

/** The signs that Sinch's page has for a record: a flat id of a button, media by URL alone, or `to` beside a numeric time. */
function hasSignOfSinch(record: unknown, media: readonly string[]): boolean {
  if (!isObject(record)) return false;
  const isByUrl = media.some((key) => {
    const medium = record[key];
    return isObject(medium) && 'url' in medium && !('id' in medium) && !('file' in medium);
  });
  return 'buttonUniqueID' in record || isByUrl || ('to' in record && typeof record.timestamp === 'number');
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
