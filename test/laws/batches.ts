import { type ProviderId, parseInbound } from '../../src/index.ts';
import { recordsOf } from './cases.ts';
import { copyOf, isAlike } from './json.ts';
import { samples } from './one-edit.ts';

type List = 'messages' | 'statuses';
/** The body with these records and contacts in the place of its own. */
type Wrap = (records: readonly unknown[], contacts: readonly unknown[]) => unknown;

/** Good records of fixtures in one envelope, and the contacts that stood beside them. */
export interface Batch {
  readonly shape: string;
  readonly provider: Batched;
  readonly records: readonly unknown[];
  readonly contacts: readonly unknown[];
  readonly wrap: Wrap;
}

interface Shape {
  readonly provider: Batched;
  /** Which list of the result each record of a batch comes to; as many as a batch has. */
  readonly lists: readonly List[];
  readonly wrap: Wrap;
}

type Batched = Exclude<ProviderId, 'innopaas'>;

const MESSAGES: readonly List[] = ['messages', 'messages', 'messages'];
const RECEIPTS: readonly List[] = ['statuses', 'statuses', 'statuses'];
const BOTH: readonly List[] = ['messages', 'statuses', 'messages'];

const inLists = (lists: readonly List[], records: readonly unknown[]): object =>
  Object.fromEntries([...new Set(lists)].map((list) => [list, records.filter((_, index) => lists[index] === list)]));

const valueWith =
  (lists: readonly List[]) =>
  (records: readonly unknown[], contacts: readonly unknown[]): object => ({
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: '12025550100', phone_number_id: '118273645500911' },
    contacts,
    ...inLists(lists, records),
  });
const change = (value: object): object => ({ field: 'messages', value });
const entry = (changes: readonly object[]): object => ({ id: '104857600123456', changes });
const whole = (entries: readonly object[]): object => ({ object: 'whatsapp_business_account', entry: entries });

/** The envelope of each provider. InnoPaaS has none that holds two: each of its bodies is one event. */
const ENVELOPES = {
  'meta-cloud': (lists: readonly List[]): Wrap => {
    const value = valueWith(lists);
    return (records, contacts) => whole([entry([change(value(records, contacts))])]);
  },
  'meta-onprem': (lists: readonly List[]): Wrap => {
    return (records, contacts) => ({ contacts, ...inLists(lists, records) });
  },
  'sinch-legacy': (lists: readonly List[]): Wrap => {
    return (records) => inLists(lists, records);
  },
  infobip: (): Wrap => {
    return (results) => ({ results, messageCount: results.length, pendingMessageCount: 0 });
  },
};

const shapeOf = (provider: Batched, lists: readonly List[]): Shape => ({
  provider,
  lists,
  wrap: ENVELOPES[provider](lists),
});
const stripped = (wrap: (value: object) => object): Shape => ({
  provider: 'meta-cloud',
  lists: BOTH,
  wrap: (records, contacts) => wrap(valueWith(BOTH)(records, contacts)),
});
const apart = (wrap: (changes: readonly object[]) => object): Shape => ({
  provider: 'meta-cloud',
  lists: MESSAGES,
  wrap: (records, contacts) => wrap(records.map((record) => change(valueWith(['messages'])([record], contacts)))),
});

const SHAPES: { readonly [shape: string]: Shape } = {
  'messages of Cloud': shapeOf('meta-cloud', MESSAGES),
  'receipts of Cloud': shapeOf('meta-cloud', RECEIPTS),
  'messages and receipts of Cloud': shapeOf('meta-cloud', BOTH),
  'changes of Cloud': apart((changes) => whole([entry(changes)])),
  'entries of Cloud': apart((changes) => whole(changes.map((one) => entry([one])))),
  'Cloud without object': stripped((value) => ({ entry: [entry([change(value)])] })),
  'a bare entry of Cloud': stripped((value) => entry([change(value)])),
  'a bare change of Cloud': stripped(change),
  'a bare value of Cloud': stripped((value) => value),
  'messages on premises': shapeOf('meta-onprem', MESSAGES),
  'receipts on premises': shapeOf('meta-onprem', RECEIPTS),
  'messages and receipts on premises': shapeOf('meta-onprem', BOTH),
  'messages of Sinch': shapeOf('sinch-legacy', MESSAGES),
  'receipts of Sinch': shapeOf('sinch-legacy', RECEIPTS),
  'messages of Infobip': shapeOf('infobip', MESSAGES),
  'reports of Infobip': shapeOf('infobip', RECEIPTS),
  'messages and reports of Infobip': shapeOf('infobip', BOTH),
};

/** Pairs, in which a single good record has to say whose the body is, and threes, which have an order when one is gone. */
const SIZES = [2, 3];

/** Up to so many batches of each shape, spread over the fixtures, and as many pairs of a good record and a poor one. */
export function batches(most: number): Batch[] {
  const known = new Map<string, Stock>();
  const stockFor = (provider: Batched, list: List): Stock => {
    const stock = known.get(provider + list) ?? stockOf(provider, list);
    known.set(provider + list, stock);
    return stock;
  };
  return Object.entries(SHAPES).flatMap(([shape, { provider, lists, wrap }]) => {
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
      return { shape, provider, records: members.map(({ record }) => record), contacts, wrap };
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
function stockOf(provider: Batched, list: List): Stock {
  const alone = ENVELOPES[provider]([list]);
  const stock: Stock = { good: [], poor: LESS.map(() => []) };
  for (const { name, body } of samples()) {
    if (!name.startsWith(`${provider}/`)) continue;
    for (const { raw } of parseInbound(body, { provider })[list]) {
      if (raw === body) continue;
      const contacts = contactsBeside(body, raw);
      for (const [index, keys] of LESS.entries()) {
        const record = keys.length === 0 ? raw : without(raw as object, keys);
        const result = parseInbound(alone([record], []), { provider });
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
