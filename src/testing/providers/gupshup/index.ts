import type { ProviderError } from '../../../contract/attributes.ts';
import type { InboundMessage } from '../../../contract/message.ts';
import type { Party } from '../../../contract/people.ts';
import type { MessageStatus } from '../../../contract/result.ts';
import type { Builder } from '../../builder.ts';
import { takeWord } from '../../meta/status.ts';
import { filled, move, type Refuse, take, type Wire } from '../../saying.ts';
import { digitsOf, millisecondsOf, numberOr, takeId, takeNumber } from '../../values.ts';
import { sayBody } from './content.ts';

// Written from Gupshup's pages on inbound messages and on message events of v2. Enterprise and bots are not built.

function sayMessage(message: InboundMessage, refuse: Refuse): Wire | undefined {
  const content = sayBody(message, refuse);
  const { from, context, referral } = message;
  const phone = takeNumber(message.to, refuse, 'to');
  // Marked often forwarded, a message is forwarded: the two come together.
  if (context?.frequentlyForwarded && !context.forwarded) refuse('context.forwarded');
  const payload = {
    id: take(message, 'id'),
    ...saySender(from, refuse),
    ...content,
    context: move(context, {
      messageId: 'id',
      forwarded: 'forwarded',
      frequentlyForwarded: 'frequently_forwarded',
    }),
    referral: filled({
      ...move(referral, {
        headline: 'headline',
        body: 'body',
        sourceId: 'source_id',
        sourceType: 'source_type',
        sourceUrl: 'source_url',
      }),
      image: move(referral, { imageId: 'id' }),
      video: move(referral, { videoId: 'id' }),
    }),
  };
  return content && event('message', phone, takeMilliseconds(message), payload);
}

/** The number twice, and in its parts. */
function saySender(from: Party, refuse: Refuse): Wire {
  const { phone } = from;
  const source = takeId(from, refuse, 'from');
  take(from, 'phone');
  const digits = digitsOf(phone);
  return {
    source,
    sender: {
      phone: digits ?? source,
      ...move(from, { name: 'name', userId: 'userId' }),
      country_code: digits?.slice(0, 2),
      dial_code: digits?.slice(2),
    },
  };
}

/** The time of the event, in milliseconds. Before September 2001 these would be read as seconds. */
function takeMilliseconds(rest: { timestamp?: string }): number | undefined {
  const milliseconds = millisecondsOf(rest.timestamp);
  if (!(milliseconds >= 1e12)) return undefined;
  take(rest, 'timestamp');
  return milliseconds;
}

const STATUSES: readonly string[] = ['pending', 'sent', 'delivered', 'read', 'failed', 'deleted'];

function sayStatus(status: MessageStatus, refuse: Refuse): Wire {
  const isNew = status.status === 'pending';
  // What fails is `failed`, whatever it is called.
  const error = status.status === 'other' ? undefined : status.errors?.[0];
  if (isNew) status.wireStatus ??= 'enqueued';
  const phone = takeNumber(status.from, refuse, 'from');
  const type = takeWord(status, STATUSES, refuse);
  const milliseconds = takeMilliseconds(status);
  const payload = {
    ...sayIds(status, isNew),
    type,
    destination: status.recipient && takeId(status.recipient, refuse, 'recipient'),
    ...move(status.recipient, { userId: 'userId' }),
    pricing: move(status.pricing, { model: 'policy', category: 'category', type: 'type', billable: 'billable' }),
  };
  const inside = {
    ...sayError(error),
    ts: milliseconds && milliseconds % 1000 === 0 ? milliseconds / 1000 : undefined,
  };
  const { whatsappMessageId, ...ids } = payload as Wire;
  return event('message-event', phone, milliseconds, { ...ids, payload: { whatsappMessageId, ...inside } });
}

/** What is enqueued is called by Gupshup's id, with WhatsApp's inside; all else by WhatsApp's, with Gupshup's beside. */
function sayIds(status: MessageStatus, isNew: boolean): Wire {
  const id = take(status, 'id');
  if (status.providerMessageId === undefined || status.providerMessageId === id) return { id };
  const own = take(status, 'providerMessageId');
  return isNew ? { id: own, whatsappMessageId: id } : { id, gsId: own };
}

/** A code of zeros says that nothing went wrong. */
function sayError(error: ProviderError | undefined): Wire | undefined {
  if (/^0+$/.test(error?.code ?? '') || (error?.code === undefined && error?.details === 'SUCCESS')) return undefined;
  return { code: numberOr(take(error, 'code')), ...move(error, { details: 'reason' }) };
}

function event(type: string, phone: string | undefined, timestamp: number | undefined, payload: Wire): Wire {
  return { app: 'NetLoft', phone, timestamp, version: 2, type, payload };
}

/** The account is nowhere. */
const NEVER: readonly string[] = ['to.businessAccountId', 'from.businessAccountId'];

export const gupshup: Builder = { message: sayMessage, status: sayStatus, neverSays: NEVER };
