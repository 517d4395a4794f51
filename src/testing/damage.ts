import type { ProviderId } from '../contract/message.ts';
import { demandOneOf } from './demand.ts';
import { bytesOf, post } from './post.ts';
import { builders } from './registry.ts';
import { type InboundRecord, isMessage } from './say.ts';
import { copyOf, type Wire } from './saying.ts';
import { digitsOf } from './values.ts';
import { buildWebhooks, type Webhook } from './webhook.ts';

/** The same webhook once more, with the same bytes: every provider can deliver a webhook twice. */
export function redelivered<Id extends ProviderId>(webhook: Webhook<Id>): Webhook<Id> {
  return { ...webhook, ...post(copyOf(webhook.body), builders[webhook.provider]) };
}

/** The webhook with its records, and the keys of its objects, in reverse order: no provider promises an order. */
export function shuffled<Id extends ProviderId>(webhook: Webhook<Id>): Webhook<Id> {
  const { provider, leftOut, records } = webhook;
  const [reversed = webhook] = buildWebhooks(provider, [...records].reverse(), { lossy: true });
  return { ...reversed, ...post(reverseKeys(reversed.body) as Wire, builders[provider]), leftOut };
}

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, reverseKeys(inner)]));
}

/**
 * How a webhook can be broken:
 *
 * - `truncated`: only the first half of the body arrived. A form usually stays a form
 * - `empty`: the body is empty
 * - `not_json`: a page of HTML in place of the body, as from a proxy
 * - `no_id`: no record has its id
 * - `no_sender`: no message says who wrote it, and no receipt whom it is about
 */
export type Damage = 'truncated' | 'empty' | 'not_json' | 'no_id' | 'no_sender';

const WAYS: readonly Damage[] = ['truncated', 'empty', 'not_json', 'no_id', 'no_sender'];

/** A webhook with something wrong in it, such as `broken` makes. */
export interface BrokenWebhook<Id extends ProviderId = ProviderId> extends Omit<Webhook<Id>, 'body'> {
  /** What its text parses to. If it does not, the text itself. */
  readonly body: unknown;
}

/** Makes a broken webhook of a good one. Your handler should survive all of them. */
export function broken<Id extends ProviderId>(webhook: Webhook<Id>, how: Damage): BrokenWebhook<Id> {
  demandOneOf('a way to break it', WAYS, how);
  const { text, body, provider, records } = webhook;
  switch (how) {
    case 'truncated':
      return withText(webhook, text.slice(0, text.length / 2));
    case 'empty':
      return withText(webhook, '');
    case 'not_json':
      return { ...withText(webhook, '<!doctype html><title>502 Bad Gateway</title>'), contentType: 'text/html' };
    case 'no_id':
    case 'no_sender': {
      const { otherIds = [], address = (id: string) => id } = builders[provider];
      const names = () => records.flatMap(namesOf).flatMap((name) => (name === undefined ? [] : [name, address(name)]));
      const gone = new Set(how === 'no_id' ? [...records.flatMap(idsOf), ...otherIds] : names());
      return { ...webhook, ...post(leaveAway(body, gone) as Wire, builders[provider]) };
    }
  }
}

function withText<Id extends ProviderId>(webhook: Webhook<Id>, text: string): BrokenWebhook<Id> {
  return { ...webhook, body: text, text, bytes: bytesOf(text) };
}

function idsOf(record: InboundRecord): (string | undefined)[] {
  return [record.id, record.providerMessageId];
}

/** Whatever the wire calls the person of a record by. */
function namesOf(record: InboundRecord): (string | undefined)[] {
  const { id, phone, userId, parentUserId } = (isMessage(record) ? record.from : record.recipient) ?? {};
  return [id, phone, digitsOf(phone), userId, parentUserId, ...changedIdsOf(record)];
}

/** An event of a change says whose it is by the ids of before and after, too. */
function changedIdsOf(record: InboundRecord): (string | undefined)[] {
  if (!isMessage(record) || record.type !== 'system') return [];
  const { system } = record;
  if (system.kind !== 'number_changed' && system.kind !== 'user_id_changed') return [];
  return [system.userId, system.parentUserId, system.previousUserId, system.previousParentUserId];
}

function leaveAway(value: unknown, gone: ReadonlySet<unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => leaveAway(item, gone));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => typeof inner !== 'string' || !gone.has(inner));
  return Object.fromEntries(entries.map(([key, inner]) => [key, leaveAway(inner, gone)]));
}
