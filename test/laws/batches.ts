import { type ProviderId, parseInbound } from '../../src/index.ts';
import { PROVIDER_TESTS, PROVIDERS } from '../providers/index.ts';
import type { List, Shape } from '../providers/provider-tests.ts';
import { recordsOf } from './cases.ts';
import { copyOf, isAlike } from './json.ts';
import { samples } from './one-edit.ts';

/** Good records of fixtures in one envelope, and the contacts that stood beside them. */
export interface Batch {
  readonly shape: string;
  readonly provider: ProviderId;
  readonly records: readonly unknown[];
  readonly contacts: readonly unknown[];
  /** What each record is wrapped in to be an item of the envelope. */
  readonly hold: (record: unknown) => unknown;
  /** The envelope with these items and contacts in place of its own. */
  readonly wrap: Shape['wrap'];
}

/** The shapes of all providers that hold several records. */
const SHAPES = PROVIDERS.flatMap((provider) =>
  Object.entries(PROVIDER_TESTS[provider].shapes)
    .filter(([, { lists }]) => lists.length > 1)
    .map(([name, shape]) => ({ provider, name, ...shape })),
);

/** Pairs, in which a single good record has to say whose the body is, and threes, which have an order when one is gone. */
const SIZES = [2, 3];

/** Up to so many batches of each shape, spread over the fixtures, and as many pairs of a good record and a poor one. */
export function batches(most: number): Batch[] {
  const known = new Map<string, Stock>();
  const stockFor = (provider: ProviderId, list: List): Stock => {
    const stock = known.get(provider + list) ?? stockOf(provider, list);
    known.set(provider + list, stock);
    return stock;
  };
  return SHAPES.flatMap(({ provider, name, lists, wrap, hold }) => {
    const stocks = lists.map((list) => stockFor(provider, list));
    const good = stocks.map((stock, index) => {
      // Each place of a batch has its own part of the fixtures, so that it mixes types.
      const size = Math.floor(stock.good.length / lists.length);
      if (size === 0) return stock.good.map(({ record, contacts }) => ({ record: copyOf(record), contacts }));
      return stock.good.slice(size * index, size * (index + 1));
    });
    const rows = [
      ...spread(most, good).flatMap((members) => SIZES.map((size) => members.slice(0, size))),
      ...(stocks[1]?.poor ?? []).flatMap((poor) => spread(most, [good[0] ?? [], poor])),
    ];
    return rows.map((members) => {
      const contacts = [...new Set(members.flatMap((member) => member.contacts))];
      const records = members.map(({ record }) => record);
      return { shape: name, provider, records, contacts, hold: (record) => hold?.(record, contacts) ?? record, wrap };
    });
  });
}

/** Up to so many rows of one from each column, from the first to the last of the longest; shorter ones begin anew. */
function spread(most: number, columns: readonly (readonly Found[])[]): Found[][] {
  if (columns.some(({ length }) => length === 0)) return [];
  const longest = Math.max(...columns.map(({ length }) => length));
  const rows = Math.min(most, longest);
  return Array.from({ length: rows }, (_, row) =>
    columns.map((column) => column[Math.floor((row * longest) / rows) % column.length] as Found),
  );
}

interface Found {
  readonly record: unknown;
  readonly contacts: readonly unknown[];
}

/** What a record can lack and still be read: nothing, if something of it is broken. */
const LESS: readonly (readonly string[])[] = [[], ['type'], ['timestamp'], ['type', 'timestamp'], ['from', 'to']];

interface Stock {
  /** Without an issue. */
  readonly good: Found[];
  /** With some, or with less in them: as many lists as there is to lack. */
  readonly poor: readonly Found[][];
}

/** The records of all fixtures that are some without the rest of their body, too, which may have said whose they are, or who wrote. */
function stockOf(provider: ProviderId, list: List): Stock {
  const ofList = ({ lists }: Shape) => lists.every((each) => each === list);
  const { wrap } = Object.values(PROVIDER_TESTS[provider].shapes).find(ofList) as Shape;
  const stock: Stock = { good: [], poor: LESS.map(() => []) };
  for (const { name, body } of samples()) {
    if (!name.startsWith(`${provider}/`)) continue;
    for (const { raw } of parseInbound(body, { provider })[list]) {
      if (raw === body) continue;
      const contacts = contactsBeside(body, raw);
      for (const [index, keys] of LESS.entries()) {
        const record = keys.length === 0 ? raw : without(raw as object, keys);
        const result = parseInbound(wrap([record], []), { provider });
        if (!isAlike(recordsOf(result), [record])) continue;
        const isGood = keys.length === 0 && result.issues.length === 0;
        (isGood ? stock.good : stock.poor[index])?.push({ record, contacts });
      }
    }
  }
  return stock;
}

function without(record: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

/** The contacts of the object in one of whose lists a record stands. */
function contactsBeside(part: unknown, record: unknown): unknown[] {
  if (typeof part !== 'object' || part === null) return [];
  const inner = Object.values(part);
  const { contacts } = part as { contacts?: unknown };
  if (Array.isArray(contacts) && inner.some((list) => Array.isArray(list) && list.includes(record))) return contacts;
  return inner.flatMap((each) => contactsBeside(each, record));
}
