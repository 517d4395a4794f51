import type { InboundMessage, ProviderId } from './contract/message.ts';
import type { BusinessNumber, Party } from './contract/people.ts';
import type { MessageStatus } from './contract/result.ts';
import { own } from './own.ts';

/** Receipts are stored with what the provider sent, or without. */
type Receipt = MessageStatus | Omit<MessageStatus, 'raw'>;

/**
 * The key to deduplicate messages on: providers deliver at least once, and a message that comes again has the same key. It is
 * made of the provider, the business's number and the message's id, for nobody promises that ids are unique beyond that. An
 * edit, a deletion and a reaction are messages of their own, with keys of their own.
 *
 * Opaque: compare it and store it, and do not take it apart. It is as long as the provider's ids are, stays the same in all
 * minor versions, does not need `raw`, and is never the key of a receipt.
 *
 * @example
 * if (await store.addIfNew(messageKey(message))) handle(message);
 */
export function messageKey(message: InboundMessage | Omit<InboundMessage, 'raw'>): string {
  return toKey([whoseIds(message.provider), numberOf(own(message, 'to')), message.id]);
}

/**
 * The key to deduplicate receipts on: the same receipt delivered again has the same key, and another receipt of the same
 * message has another. It is made of the provider, the business's number, the id, the provider's own word, the recipient (a
 * group's message has a receipt for each member) and the time.
 *
 * Opaque, as `messageKey` is. To keep one line for each message that was sent, use `status.id` and in a group
 * `status.recipient.id`, and `compareStatuses`.
 */
export function statusKey(status: Receipt): string {
  // A word that is `other` in this version may have a name in the next one, and what was stored must be found again.
  const word = own(status, 'wireStatus') ?? status.status;
  const recipient: Party | undefined = own(status, 'recipient');
  // InnoPaaS tells when it posted the receipt, so that the same one may come again with another time.
  const time = status.provider === 'innopaas' ? undefined : own(status, 'timestamp');
  return toKey([
    whoseIds(status.provider),
    numberOf(own(status, 'from')),
    status.id,
    word,
    recipient?.id ?? '',
    time ?? '',
  ]);
}

/** Some bodies of Sinch are on-premises ones to the letter, so that the same record can come under either name. */
function whoseIds(provider: ProviderId): string {
  return provider === 'sinch-legacy' ? 'meta-onprem' : provider;
}

function numberOf(number: BusinessNumber = {}): string {
  return own(number, 'id') ?? own(number, 'phone') ?? own(number, 'businessAccountId') ?? '';
}

/** JSON spells every string, in ASCII where a database could not store it, and no two lists alike. */
function toKey(parts: readonly string[]): string {
  return `[${parts.map((part) => JSON.stringify(part)).join()}]`;
}

/** What is further on the way to the user. What reached a device is not undone by a failure on another one. */
const WAY: readonly MessageStatus['status'][] = [
  'other',
  'pending',
  'sent',
  'failed',
  'delivered',
  'read',
  'played',
  'deleted',
];

/**
 * Which of two receipts of one message is the later one, and in a group of one message to one member: below 0 if `a` is
 * earlier, above 0 if it is later, 0 if nothing tells. No provider promises an order, many times are of whole seconds or
 * missing, and clocks differ; so the word decides first: `other`, `pending`, `sent`, `failed`, `delivered`, `read`, `played`,
 * `deleted`. Among receipts of one word it is the time, and one without a time is earlier. A word that this version does not
 * know is before all others, for nobody can tell what it says.
 *
 * @example
 * const latest = receipts.reduce((a, b) => (compareStatuses(a, b) < 0 ? b : a));
 * receipts.sort(compareStatuses);
 */
export function compareStatuses(a: Receipt, b: Receipt): number {
  return WAY.indexOf(a.status) - WAY.indexOf(b.status) || compare(timeOf(a), timeOf(b));
}

function timeOf(status: Receipt): string {
  return own(status, 'timestamp') ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
