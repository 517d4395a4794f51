import type { InboundMessage, ProviderId } from './contract/message.ts';
import type { BusinessNumber, Party } from './contract/people.ts';
import type { MessageStatus } from './contract/result.ts';
import { own } from './own.ts';

/** Receipts are stored with what the provider sent, or without. */
type Receipt = MessageStatus | Omit<MessageStatus, 'raw'>;

/**
 * Makes the key by which you find a message that was delivered twice: every provider can deliver the same message
 * again, and then its key is the same. Store it with a unique index. It consists of the provider, the business's number
 * and the id of the message. An edit, a deletion and a reaction have keys of their own.
 *
 * Only store it and compare it: its format is not documented. It stays the same in all minor versions, does not need
 * `raw`, and is never the key of a receipt. Its length depends on the provider's ids; real keys have about 200
 * characters at most.
 *
 * @example
 * if (await store.addIfNew(messageKey(message))) handle(message);
 */
export function messageKey(message: InboundMessage | Omit<InboundMessage, 'raw'>): string {
  return toKey([whoseIds(message.provider), numberOf(own(message, 'to')), message.id]);
}

/**
 * Makes the key by which you find a receipt that was delivered twice. Another receipt of the same message has another
 * key: the key consists of the provider, the business's number, the id, the provider's own word for the status, the
 * recipient and the time (not with InnoPaaS, where it is the time of the delivery).
 *
 * Only store it and compare it, as with `messageKey`. To keep one row for each message that you sent, do not use it:
 * use `status.id`, in a group together with `status.recipient.id`, and let `compareStatuses` decide which receipt is
 * the later.
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
 * Says which of two receipts of one message is the later one: below 0 if `a` is earlier, above 0 if `a` is later, 0 if
 * nothing shows it. Compare only receipts with the same `id`, and in a group with the same recipient.
 *
 * The status decides first, in this order: `other`, `pending`, `sent`, `failed`, `delivered`, `read`, `played`,
 * `deleted`. If it is the same, the time decides, and a receipt without a time is the earlier one. The time does not
 * come first, because receipts arrive in any order, many times are missing or only exact to a second, and clocks
 * differ.
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
