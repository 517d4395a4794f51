import type { ProviderError } from '../../contract/attributes.ts';
import type { ProviderId } from '../../contract/message.ts';
import type { MessageStatus, Pricing } from '../../contract/result.ts';
import type { StatusDraft, StatusFormat } from '../../core/status.ts';
import { readStatusWord } from '../../dialects/meta/status.ts';
import { toBusinessNumber, toParty } from '../../dialects/whatsapp/people.ts';
import { fields, object } from '../../wire/object.ts';
import { addParts } from '../../wire/parts.ts';
import type { Piece } from '../../wire/piece.ts';
import { required, under } from '../../wire/table.ts';
import { flag, id, text, time } from '../../wire/values.ts';
import type { GupshupEnvelope } from './split.ts';

interface GupshupReceipt {
  id?: string;
  gsId?: string;
  externalId?: string;
  whatsappId?: string;
  status: string;
  timestamp?: string;
  recipientId?: string;
  userId?: string;
  parentUserId?: string;
  callbackData?: string;
  pricing?: Pricing;
  code?: string;
  reason?: string;
}

const pricing: Piece<Pricing> = /* @__PURE__ */ object<Pricing>({
  billable: flag,
  model: under(text, 'policy', 'pricing_model'),
  type: text,
  category: text,
});

/** A message event of v2, or an item of Enterprise's `response`. */
const receipt: Piece<GupshupReceipt> = /* @__PURE__ */ fields<GupshupReceipt>({
  id,
  gsId: id,
  // The only id of Enterprise.
  externalId: id,
  whatsappId: under(id, 'payload.whatsappMessageId', 'whatsappMessageId'),
  status: required(under(text, 'eventType', 'type')),
  timestamp: under(time, 'payload.ts', 'ts', 'eventTs'),
  recipientId: under(id, 'destination', 'destAddr'),
  userId: id,
  parentUserId: id,
  // What a consumer sends as `extra` comes back.
  callbackData: under(text, 'extra'),
  // Pages have it beside the inner payload, and in it.
  pricing: under(pricing, 'pricing', 'payload.pricing'),
  code: under(id, 'payload.code', 'errorCode', 'errCode'),
  reason: under(text, 'payload.reason', 'cause'),
});

function readReceipt(
  wire: GupshupReceipt,
  { timestamp, phone }: GupshupEnvelope,
  provider: ProviderId,
): StatusDraft | undefined {
  const { whatsappId, gsId, recipientId, userId, parentUserId, pricing, callbackData } = wire;
  const id = whatsappId ?? wire.id ?? gsId ?? wire.externalId;
  if (id === undefined) return undefined;
  const gupshupId = gsId ?? (whatsappId && wire.id);
  const errors = readErrors(wire);
  return addParts<StatusDraft>(
    { provider, id, status: readStatus(wire.status, errors), wireStatus: wire.status },
    {
      // Whatever `id` is, this is what the send call answered with.
      providerMessageId: gupshupId === id ? undefined : gupshupId,
      recipient: toParty({ address: recipientId, userId, parentUserId }),
      from: toBusinessNumber(phone),
      timestamp: wire.timestamp ?? timestamp,
      callbackData,
      pricing,
      errors,
    },
  );
}

/** Enterprise has more words for failures than are known, but each comes with a code. */
function readStatus(wireStatus: string, errors: ProviderError[] | undefined): MessageStatus['status'] {
  const status = readStatusWord(wireStatus);
  return status === 'other' && errors ? 'failed' : status;
}

/** Enterprise says of every message what went wrong; of most, that nothing did. */
function readErrors(wire: GupshupReceipt): ProviderError[] | undefined {
  const { code, reason } = wire;
  const isNone = code === undefined ? reason === undefined || reason === 'SUCCESS' : /^0+$/.test(code);
  if (isNone || isSuccess(wire)) return undefined;
  return [{ ...(code && { code }), ...(reason && { details: reason }) }];
}

const SUCCESSES: readonly MessageStatus['status'][] = ['sent', 'delivered', 'read'];

/** Successes have codes of their own, 025 for one that was sent and 026 for one that was read: the cause says the word again. */
function isSuccess({ status, reason }: GupshupReceipt): boolean {
  const cause = reason?.trim().toLowerCase();
  return SUCCESSES.includes(readStatusWord(status)) && (cause === 'success' || cause === status.trim().toLowerCase());
}

export const status: StatusFormat<GupshupReceipt, GupshupEnvelope> = { receipt, read: readReceipt };
