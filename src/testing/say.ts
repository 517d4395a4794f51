import type { InboundMessage, ProviderId } from '../contract/message.ts';
import type { MessageStatus } from '../contract/result.ts';
import { brokenPromises } from './promises.ts';
import { builders } from './registry.ts';
import { copyOf, leftIn, type Refuse, take, type Wire, without } from './saying.ts';
import { userIdIn } from './values.ts';

/** A message or a receipt, of which `buildWebhook` builds a body. */
export type InboundRecord = InboundMessage | MessageStatus;

/** What a provider makes of one record. */
export interface Saying {
  /** A body of that record alone. */
  readonly body: Wire;
  /** The record without what is left out. */
  readonly said: InboundRecord;
  readonly leftOut: readonly string[];
  /** Of these the parts that the provider does say, of others. */
  readonly missed: readonly string[];
  /** Why it cannot be said at all, by place; `type` if there are no such records. */
  readonly refused: readonly string[];
}

export function say(provider: ProviderId, given: InboundRecord): Saying {
  const { message, status, neverSays = [], address } = builders[provider];
  const record = address === undefined ? given : withAddresses(given, address);
  const { raw, ...parts } = record;
  const broken = brokenPromises(parts);
  if (broken.length > 0) return { body: {}, said: record, leftOut: [], missed: [], refused: broken };
  const refused: string[] = [];
  const refuse: Refuse = (path) => void refused.push(path);
  const whole = copyOf({ ...parts, provider });
  const rest = copyOf(parts) as InboundRecord;
  const body = isMessage(rest) ? message(rest, refuse) : status(rest, refuse);
  if (body === undefined && refused.length === 0) refuse('type');
  if (isMessage(record) && !neverSays.includes('to') && isFromBusiness(record)) refuse('from');
  // A provider's own id is told beside WhatsApp's, and so is another one.
  if (record.providerMessageId === record.id) refuse('providerMessageId');
  refuseOtherIds(record, rest, refuse);
  takeNames(rest);
  const said = without(whole, rest) as InboundRecord;
  if (refused.length === 0 && isMessage(said) && !(said.type in said)) refuse(said.type);
  const leftOut = leftIn(rest, whole);
  const missed = leftOut.filter((path) => !neverSays.includes(path));
  return { body: body ?? {}, said: { ...said, raw }, leftOut, missed, refused };
}

/** A record whose people and numbers are called as the provider calls them. */
function withAddresses(record: InboundRecord, address: (id: string) => string): InboundRecord {
  const called = <T extends object, K extends keyof T>(part: T | undefined, key: K): T | undefined =>
    typeof part?.[key] === 'string' ? { ...part, [key]: address(part[key]) } : part;
  const { from } = record;
  if (!isMessage(record))
    return compact({ ...record, from: called(from, 'id'), recipient: called(record.recipient, 'id') });
  const { to, context } = record;
  return compact({ ...record, from: called(from, 'id'), to: called(to, 'id'), context: called(context, 'from') });
}

/** The record without the keys that hold nothing. None of those is required, which the compiler cannot see here. */
function compact(record: object): InboundRecord {
  return Object.fromEntries(
    Object.entries(record).filter(([, part]) => part !== undefined),
  ) as unknown as InboundRecord;
}

export function isMessage(record: InboundRecord): record is InboundMessage {
  return 'type' in record;
}

/** What the business's own number sends is an echo, and no message. */
function isFromBusiness({ from, to }: InboundMessage): boolean {
  return to !== undefined && (from.id === to.id || (from.phone !== undefined && from.phone === to.phone));
}

/** A user id that stands as the id is read as that, too: a provider that says no other says that one. */
function refuseOtherIds(record: InboundRecord, rest: InboundRecord, refuse: Refuse): void {
  const at = isMessage(record) ? 'from' : 'recipient';
  const person = (of: InboundRecord) => (isMessage(of) ? of.from : of.recipient);
  const kind = userIdIn(person(record)?.id);
  if (kind !== undefined && person(rest)?.[kind] !== undefined) refuse(`${at}.${kind}`);
}

/** The body that was said is of its provider, type and kind. */
function takeNames(rest: InboundRecord): void {
  take(rest, 'provider');
  if (!isMessage(rest)) return;
  // A union's members have no index in common, and every body stands under the name of its type.
  take((rest as unknown as { [type: string]: { kind?: string } | undefined })[rest.type], 'kind');
  take(rest as { type?: string }, 'type');
}
