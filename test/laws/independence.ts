import { type ParseResult, type ProviderId, parseInbound } from '../../src/index.ts';
import { HOSTILE } from './hostile.ts';
import { DELETED, isAlike } from './json.ts';
import { noOutcome, type Outcome, samples, tryCase } from './one-edit.ts';
import { UNSPEAKABLE } from './unspeakable.ts';

/** What records stand in, and which of the result's lists they come to. */
interface Batch {
  readonly provider: ProviderId;
  readonly list: 'messages' | 'statuses';
  /** What a record is wrapped in before it is an item of the list: a change or an entry of its own. */
  readonly hold?: (record: unknown) => unknown;
  readonly wrap: (items: readonly unknown[]) => unknown;
  /** How many steps of a path come before the item's index. */
  readonly depth: number;
}

const inEntry = (changes: readonly unknown[]) => ({
  object: 'whatsapp_business_account',
  entry: [{ id: '1', changes }],
});
const inChange = (value: object) => ({ field: 'messages', value: { metadata: { phone_number_id: '1' }, ...value } });
const alone = (message: unknown) => inChange({ messages: [message] });

const BATCHES: { readonly [name: string]: Batch } = {
  'messages on-premises': { provider: 'meta-onprem', list: 'messages', wrap: (messages) => ({ messages }), depth: 1 },
  'receipts on-premises': { provider: 'meta-onprem', list: 'statuses', wrap: (statuses) => ({ statuses }), depth: 1 },
  'messages of Cloud': {
    provider: 'meta-cloud',
    list: 'messages',
    wrap: (messages) => inEntry([inChange({ messages })]),
    depth: 6,
  },
  'receipts of Cloud': {
    provider: 'meta-cloud',
    list: 'statuses',
    wrap: (statuses) => inEntry([inChange({ statuses })]),
    depth: 6,
  },
  'changes of Cloud': { provider: 'meta-cloud', list: 'messages', hold: alone, wrap: inEntry, depth: 3 },
  'entries of Cloud': {
    provider: 'meta-cloud',
    list: 'messages',
    hold: (message) => ({ id: '1', changes: [alone(message)] }),
    wrap: (entry) => ({ object: 'whatsapp_business_account', entry }),
    depth: 1,
  },
  'messages of Sinch': { provider: 'sinch-legacy', list: 'messages', wrap: (messages) => ({ messages }), depth: 1 },
  'messages of Infobip': { provider: 'infobip', list: 'messages', wrap: (results) => ({ results }), depth: 1 },
  'reports of Infobip': { provider: 'infobip', list: 'statuses', wrap: (results) => ({ results }), depth: 1 },
};

/** How many good records a batch holds. */
const SIZE = 4;

/** Batches of records that fixtures have shown to be good, as many as there are for. */
function batchesOf(batch: Batch): unknown[][] {
  const { provider, list } = batch;
  const records = samples()
    .filter(({ name }) => name.startsWith(`${provider}/`))
    .flatMap(({ body }) => {
      const result = parseInbound(body, { provider });
      return result.issues.length === 0 ? result[list].map(({ raw }) => raw) : [];
    })
    // Good also without the rest of their body, which may have said whose they are.
    .filter((raw) => isGoodAlone(batch, raw));
  return Array.from({ length: Math.floor(records.length / SIZE) }, (_, index) =>
    records.slice(index * SIZE, (index + 1) * SIZE),
  );
}

function isGoodAlone(batch: Batch, record: unknown): boolean {
  const { issues, ...result } = parseInbound(wrapped(batch, [record]), { provider: batch.provider });
  return issues.length === 0 && result[batch.list].length === 1;
}

const GARBAGE: { readonly [name: string]: () => unknown } = {
  ...Object.fromEntries(
    Object.entries(HOSTILE)
      .filter(([, value]) => value !== DELETED)
      .map(([name, value]) => [name, () => value]),
  ),
  ...UNSPEAKABLE,
};

/** Replaces each record of each batch by each garbage value in turn: the others must come out as before, in order. */
export function runIndependence(): Outcome {
  const outcome = noOutcome();
  for (const [name, batch] of Object.entries(BATCHES)) {
    for (const records of batchesOf(batch)) {
      const before = parseInbound(wrapped(batch, records), { provider: batch.provider });
      for (const [garbageName, make] of Object.entries(GARBAGE)) {
        for (let index = 0; index < SIZE; index++) {
          tryCase(outcome, `${name}: ${garbageName}`, () => replaceOne(batch, records, before, index, make()));
        }
      }
      for (const [index, record] of records.entries()) {
        for (const damaged of damagedCopies(record as object)) {
          tryCase(outcome, `${name}: a record of which a part throws`, () =>
            replaceOne(batch, records, before, index, (batch.hold ?? asIs)(damaged)),
          );
        }
      }
    }
  }
  return outcome;
}

const NOWHERE = -1;

const asIs = (record: unknown): unknown => record;

/** The same record, of which one part after the other throws when it is looked at. */
function damagedCopies(record: object): object[] {
  const get = (): never => {
    throw new Error('looked at');
  };
  return Object.keys(record).map((key) => Object.defineProperty({ ...record }, key, { get, enumerable: true }));
}

function wrapped(
  { hold = asIs, wrap }: Batch,
  records: readonly unknown[],
  index = NOWHERE,
  garbage?: unknown,
): unknown {
  return wrap(records.map((record, place) => (place === index ? garbage : hold(record))));
}

function replaceOne(
  batch: Batch,
  records: readonly unknown[],
  before: ParseResult,
  index: number,
  garbage: unknown,
): void {
  const { provider, list, depth } = batch;
  if (before[list].length !== SIZE) throw new Error('independence: the batch itself is not good');
  const after = parseInbound(wrapped(batch, records, index, garbage), { provider });
  const others = before[list].filter((_, place) => place !== index);
  const left = after[list].filter(({ raw }) => records.includes(raw));
  if (!isAlike(left, others)) throw new Error('independence: another record came out differently');
  if (after.issues.some(({ path }) => path.length > depth && path[depth] !== index)) {
    throw new Error('independence: an issue about another record');
  }
}
