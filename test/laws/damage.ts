import type { ParseResult } from '../../src/index.ts';
import { PROVIDER_TESTS } from '../providers/index.ts';
import { type Batch, batches } from './batches.ts';
import type { Case } from './case.ts';
import { parseAs, recordsOf, THROWING } from './cases.ts';
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
    for (const key of Object.keys(record as object)) {
      const make = () => Object.defineProperty({ ...(record as object) }, key, { ...THROWING, enumerable: true });
      yield { name: `${key} throws`, make };
    }
  };
}

/**
 * Each record of each batch damaged in turn, without a hint and with one; and where it stands in a change or an entry of its
 * own, that.
 */
export function* damagedRecords(scale: Scale): Generator<Case> {
  const damages = damagesIn(scale);
  for (const batch of batches(scale.most)) {
    for (const [way, read] of waysOf(batch)) {
      const items = batch.records.map(batch.hold);
      const good = batch.wrap(items, batch.contacts);
      const before = read(good);
      const places = partsOf(good).filter(({ value }) => batch.records.includes(value));
      for (const [index, record] of batch.records.entries()) {
        const others = places.filter(({ value }) => value !== record);
        const targets = items[index] === record ? [record] : [record, items[index]];
        for (const target of targets) {
          for (const { name, make } of damages(target)) {
            let damaged: unknown;
            yield {
              name: `${batch.shape}, ${way}: ${target === record ? '' : 'around '}[${index}]: ${name}`,
              make: () => {
                damaged = make();
                const item = target === record ? batch.hold(damaged) : damaged;
                return batch.wrap(replaced(items, index, item), batch.contacts);
              },
              holds: (body) =>
                checkOthers(`${batch.shape}, ${way}`, { before, after: read(body), others, both: [record, damaged] }),
            };
          }
        }
      }
    }
  }
}

/** A batch as it was found. */
export function bodyOf({ wrap, records, hold, contacts }: Batch, others: readonly unknown[] = contacts): unknown {
  return wrap(records.map(hold), others);
}

export function replaced(list: readonly unknown[], index: number, item: unknown): unknown[] {
  return list.map((other, place) => (place === index ? item : other));
}

/** The hint, and none where the batch is read without. */
export function waysOf(batch: Batch): [string, Parse][] {
  const ways: [string, Parse][] = [
    ['named', parseAs(batch.provider)],
    ['unnamed', parseAs(undefined)],
  ];
  return ways.filter(([, read]) => recordsOf(read(bodyOf(batch))).length === batch.records.length);
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
  if (recordsOf(before).filter((raw) => records.includes(raw)).length !== records.length) {
    throw new Error(`${where}: the batch itself is not good`);
  }
  const mayFlip = before.provider && PROVIDER_TESTS[before.provider].mayFlip;
  if (after.provider !== before.provider && !mayFlip?.(after.provider, records, both)) {
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
