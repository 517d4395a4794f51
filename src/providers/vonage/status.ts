import type { ProviderError } from '../../contract/attributes.ts';
import type { ProviderId } from '../../contract/message.ts';
import type { MessageStatus, Pricing } from '../../contract/result.ts';
import type { StatusDraft, StatusFormat } from '../../core/status.ts';
import { pricing, readStatusWord } from '../../dialects/meta/status.ts';
import { toBusinessNumber, toParty } from '../../dialects/whatsapp/people.ts';
import { fields } from '../../wire/object.ts';
import { addParts } from '../../wire/parts.ts';
import { map, type Piece } from '../../wire/piece.ts';
import { required, under } from '../../wire/table.ts';
import { id, text, time, url } from '../../wire/values.ts';
import { type Person, personTable } from './people.ts';

interface VonageReceipt extends Person {
  id: string;
  status: string;
  from?: string;
  timestamp?: string;
  callbackData?: string;
  pricing?: Pricing;
  error?: ProviderError;
}

/** The code is the title, as a number or as text. [inferred] Another text is a title, as it is in answers to calls. */
const error: Piece<ProviderError> = /* @__PURE__ */ map(
  /* @__PURE__ */ fields<ProviderError>({ title: id, details: under(text, 'detail'), href: under(url, 'type') }),
  ({ title, details, href }) => {
    const isCode = title !== undefined && /^\d+$/.test(title);
    return addParts<ProviderError>({}, isCode ? { code: title, details, href } : { title, details, href });
  },
);

const receipt: Piece<VonageReceipt> = /* @__PURE__ */ (() =>
  fields<VonageReceipt>({
    ...personTable('to', 'recipient'),
    id: required(under(id, 'message_uuid')),
    status: required(text),
    from: id,
    timestamp: time,
    callbackData: under(text, 'client_ref'),
    pricing: under(pricing, 'whatsapp.pricing'),
    error,
  }))();

/**
 * `submitted` is handed on to WhatsApp; refused by Vonage or WhatsApp is `rejected`, and what never reached it is
 * `undeliverable`. The last two are not Vonage's. All other words are WhatsApp's, such as `delivered` and `read`.
 */
const STATUSES: ReadonlyMap<string, MessageStatus['status']> = /* @__PURE__ */ new Map([
  ['submitted', 'sent'],
  ['rejected', 'failed'],
  ['undeliverable', 'failed'],
  ['accepted', 'pending'],
  ['queued', 'pending'],
]);

function readReceipt(wire: VonageReceipt, _: undefined, provider: ProviderId): StatusDraft {
  const { id, status, from, timestamp, callbackData, pricing, error } = wire;
  return addParts<StatusDraft>(
    { provider, id, status: STATUSES.get(status.trim().toLowerCase()) ?? readStatusWord(status), wireStatus: status },
    {
      recipient: toParty(wire, wire),
      from: toBusinessNumber(from),
      timestamp,
      callbackData,
      pricing,
      errors: error && [error],
    },
  );
}

export const status: StatusFormat<VonageReceipt, undefined> = { receipt, read: readReceipt };
