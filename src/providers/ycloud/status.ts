import type { ProviderError } from '../../contract/attributes.ts';
import type { ProviderId } from '../../contract/message.ts';
import type { Pricing } from '../../contract/result.ts';
import type { StatusDraft, StatusFormat } from '../../core/status.ts';
import { errors } from '../../dialects/meta/attributes.ts';
import { customerProfile, readBusiness } from '../../dialects/meta/event.ts';
import { pricing, readStatusWord } from '../../dialects/meta/status.ts';
import { type Profile, toParty } from '../../dialects/whatsapp/people.ts';
import { fields, object } from '../../wire/object.ts';
import { addParts } from '../../wire/parts.ts';
import { either, map, type Piece } from '../../wire/piece.ts';
import { required, under } from '../../wire/table.ts';
import { id, text, time } from '../../wire/values.ts';
import { isWireObject } from '../../wire/wire-object.ts';
import type { YcloudEnvelope } from './split.ts';

/** The whole message that was sent, with what became of it; or, for a group, Meta's receipt in camelCase. */
interface YcloudReceipt {
  id?: string;
  wamid?: string;
  businessAccountId?: string;
  status: string;
  number?: string;
  from?: string;
  userId?: string;
  parentUserId?: string;
  profile?: Profile;
  groupId?: string;
  timestamp?: string;
  sentAt?: string;
  deliveredAt?: string;
  readAt?: string;
  updatedAt?: string;
  callbackData?: string;
  pricing?: Pricing;
  pricingModel?: string;
  pricingType?: string;
  pricingCategory?: string;
  errorCode?: string;
  errorMessage?: string;
  apiError?: ProviderError;
  errors?: ProviderError[];
}

/** By the OpenAPI document a string for templates, for messages an object. */
const details: Piece<string> = /* @__PURE__ */ either(
  isWireObject,
  /* @__PURE__ */ map(/* @__PURE__ */ fields<{ details?: string }>({ details: text }), (data) => data.details),
  text,
);

/** The error as Meta's Graph API gave it. */
const apiError: Piece<ProviderError> = /* @__PURE__ */ object<ProviderError>({
  code: id,
  title: under(text, 'error_user_title'),
  message: text,
  details: under(details, 'error_data', 'error_user_msg'),
});

const receipt: Piece<YcloudReceipt> = /* @__PURE__ */ fields<YcloudReceipt>({
  wamid: id,
  id,
  businessAccountId: under(id, 'waba_id'),
  status: required(text),
  number: under(id, 'from'),
  // `recipient` is what the send call named instead of a number. In a group it is the member.
  from: under(id, 'to', 'recipient_participant_id', 'recipient'),
  userId: under(id, 'recipient_user_id', 'to_user_id'),
  parentUserId: under(id, 'parent_recipient_user_id', 'to_parent_user_id'),
  profile: under(customerProfile, 'customer_profile'),
  groupId: under(id, 'group_id', 'recipient_id'),
  timestamp: time,
  sentAt: under(time, 'send_time'),
  deliveredAt: under(time, 'deliver_time'),
  readAt: under(time, 'read_time'),
  updatedAt: under(time, 'update_time'),
  callbackData: under(text, 'external_id'),
  pricing,
  pricingModel: text,
  pricingType: text,
  pricingCategory: text,
  errorCode: id,
  errorMessage: text,
  apiError: under(apiError, 'whatsapp_api_error'),
  errors,
});

function readReceipt(
  wire: YcloudReceipt,
  { timestamp, business }: YcloudEnvelope,
  provider: ProviderId,
): StatusDraft | undefined {
  const { wamid, status: wireStatus, number, businessAccountId, groupId, callbackData } = wire;
  const id = wamid ?? wire.id;
  if (id === undefined) return undefined;
  const status = readWord(wireStatus);
  return addParts<StatusDraft>(
    { provider, id, status, wireStatus },
    {
      providerMessageId: wamid === undefined ? undefined : wire.id,
      recipient: toParty({ from: wire.from, userId: wire.userId, parentUserId: wire.parentUserId }, wire.profile),
      from: readBusiness(number, businessAccountId) ?? (business && { ...business }),
      groupId,
      timestamp: timeOf(status, wire) ?? wire.updatedAt ?? timestamp,
      callbackData,
      pricing: wire.pricing ?? toPricing(wire),
      errors: toErrors(wire),
    },
  );
}

/** `accepted`: by YCloud, and not yet by WhatsApp. */
function readWord(wireStatus: string): StatusDraft['status'] {
  const status = readStatusWord(wireStatus);
  return status === 'other' && wireStatus.trim().toLowerCase() === 'accepted' ? 'pending' : status;
}

/** The times of all that happened before are there as well. */
function timeOf(status: StatusDraft['status'], wire: YcloudReceipt): string | undefined {
  if (wire.timestamp) return wire.timestamp;
  switch (status) {
    case 'sent':
      return wire.sentAt;
    case 'delivered':
      return wire.deliveredAt;
    case 'read':
      return wire.readAt;
    default:
      return undefined;
  }
}

function toPricing({ pricingModel: model, pricingType: type, pricingCategory: category }: YcloudReceipt) {
  if (!model && !type && !category) return undefined;
  return addParts<Pricing>({}, { model, type, category });
}

/** YCloud's own error, then the one that it got. */
function toErrors({ errorCode: code, errorMessage: message, apiError, errors }: YcloudReceipt) {
  const own = code || message ? [addParts<ProviderError>({}, { code, message })] : [];
  const all = [...own, ...(apiError ? [apiError] : []), ...(errors ?? [])];
  return all.length > 0 ? all : undefined;
}

export const status: StatusFormat<YcloudReceipt, YcloudEnvelope> = { receipt, read: readReceipt };
