import * as fc from 'fast-check';
import {
  type InboundMessage,
  type ParseOptions,
  type ParseResult,
  type ProviderId,
  parseInbound,
} from '../../src/index.ts';
import {
  arbitraryMessage,
  arbitraryStatus,
  buildWebhook,
  buildWebhooks,
  type InboundRecord,
  providersOf,
} from '../../src/testing/index.ts';
import { isAlike } from '../laws/json.ts';
import { PROVIDER_TESTS } from '../providers/index.ts';
import { calledBy, withoutAdded } from './added.ts';

/** Where a body does not prove whose it is, because some are another's to the letter. */
const hintFor = (provider: ProviderId): ParseOptions => (PROVIDER_TESTS[provider].mayFlip ? { provider } : {});

function demandSame(what: string, read: readonly object[], said: readonly object[]): void {
  const wanted = said.map((record) => withoutAdded(record, record));
  const got = read.map((record, index) => withoutAdded(record, said[index] ?? {}));
  if (!isAlike(got, wanted))
    throw new Error(`${what}: expected ${JSON.stringify(wanted)}\n     got ${JSON.stringify(got)}`);
}

function isMessage(record: InboundRecord): record is InboundMessage {
  return 'type' in record;
}

/** What a body is read as, and nothing beside it. */
function demandRead(
  provider: ProviderId,
  { messages, statuses, unhandled }: ParseResult,
  said: readonly InboundRecord[],
) {
  demandSame('messages', messages, said.filter(isMessage));
  const receipts = said.filter((record) => !isMessage(record));
  demandSame('statuses', statuses, receipts);
  if (unhandled.length > 0) throw new Error(`unhandled: ${JSON.stringify(unhandled)}`);
  for (const record of [...messages, ...statuses]) {
    if (record.provider !== provider) throw new Error(`read as ${record.provider}`);
  }
}

const record: fc.Arbitrary<InboundRecord> = fc.oneof(
  { weight: 4, arbitrary: arbitraryMessage(fc) },
  { weight: 1, arbitrary: arbitraryStatus(fc) },
);

function check<T>(
  provider: ProviderId,
  drawn: fc.Arbitrary<T>,
  holds: (drawn: T) => void,
  numRuns: number,
  seed: number,
) {
  const { failed, counterexample, errorInstance } = fc.check(fc.property(drawn, holds), { numRuns, seed });
  if (!failed) return;
  const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  throw new Error(`${provider}, seed ${seed}: ${why}\nof ${JSON.stringify(counterexample)}`);
}

/** How many of the records that were drawn a provider could say: at all, and without leaving anything out. */
export interface Said {
  readonly atAll: number;
  readonly inFull: number;
}

/**
 * What is built of a record, whatever it is, is read as it; or it is an error that names a place of the record, or what is
 * not read is left out. Whether it could be said.
 */
export function demandRoundTrip(provider: ProviderId, record: InboundRecord): boolean {
  const webhook = attempt(() => buildWebhook(provider, record, { lossy: true }));
  if (webhook === undefined) return false;
  const { body, records, leftOut } = webhook;
  demandRead(provider, parseInbound(body, { provider }), records);
  if (leftOut.length === 0) demandSame('said', records, [{ ...calledBy(provider, record), provider }]);
  return true;
}

/** Each record is what its body is read as, but for what the webhook says that it leaves out. */
export function runRoundTrip(provider: ProviderId, numRuns: number, seed: number): Said {
  let drawnSoFar = 0;
  let atAll = 0;
  let inFull = 0;
  const holds = (drawn: InboundRecord): void => {
    const isInFull = attempt(() => buildWebhook(provider, drawn)) !== undefined;
    const webhook = attempt(() => buildWebhook(provider, drawn, { lossy: true }));
    if (drawnSoFar++ % 16 === 0 && providersOf(drawn).includes(provider) !== isInFull) {
      throw new Error('not as providersOf says');
    }
    if (webhook === undefined) return;
    atAll++;
    if (isInFull) inFull++;
    const { body, text, bytes, records } = webhook;
    demandRead(provider, parseInbound(body, hintFor(provider)), records);
    // What is left can be said without leaving anything out.
    const again = buildWebhook(provider, records);
    if (again.text !== text || again.leftOut.length > 0) throw new Error(`said again: ${again.text} for ${text}`);
    if (atAll % 8 > 0) return;
    for (const form of [text, bytes]) demandRead(provider, parseInbound(form, hintFor(provider)), records);
  };
  check(provider, record, holds, numRuns, seed);
  return { atAll, inFull };
}

/** So are several records, in as few bodies as the provider posts them in. */
export function runBatches(provider: ProviderId, numRuns: number, seed: number): void {
  const holds = (strangers: readonly InboundRecord[]): void => {
    const drawn = strangers.map(meet);
    const sayable = drawn.filter((one) => attempt(() => buildWebhook(provider, one, { lossy: true })) !== undefined);
    const webhooks = buildWebhooks(provider, sayable, { lossy: true });
    for (const { body, records } of webhooks) demandRead(provider, parseInbound(body, hintFor(provider)), records);
    const inOrder = sayable.flatMap((one) => buildWebhook(provider, one, { lossy: true }).records);
    demandSame(
      'in order',
      webhooks.flatMap(({ records }) => records),
      inOrder,
    );
  };
  check(provider, fc.array(record, { minLength: 2, maxLength: 5 }), holds, numRuns, seed);
}

/** One of two people, with whatever is said of them, so that what one record says could be read of another. */
function meet(drawn: InboundRecord, index: number): InboundRecord {
  const [id, phone] = index % 3 === 0 ? ['447700900100', '+447700900100'] : ['447700900101', '+447700900101'];
  if (isMessage(drawn))
    return drawn.from.id.startsWith('44') ? { ...drawn, from: { ...drawn.from, id, phone } } : drawn;
  const { recipient } = drawn;
  return recipient?.id.startsWith('44') ? { ...drawn, recipient: { ...recipient, id, phone } } : drawn;
}

/** What cannot be said is an error with its name; any other error is a failure. */
function attempt<T>(build: () => T): T | undefined {
  try {
    return build();
  } catch (error) {
    if (error instanceof TypeError && / cannot say /.test(error.message)) return undefined;
    throw error;
  }
}
