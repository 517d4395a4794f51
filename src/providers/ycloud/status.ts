import type { ProviderError } from '../../contract/attributes.ts';
import type { ProviderId } from '../../contract/message.ts';
import type { Pricing } from '../../contract/result.ts';
import type { StatusDraft, StatusFormat } from '../../core/status.ts';
import { errors } from '../../dialects/meta/attributes.ts';
import { customerProfile, readBusiness } from '../../dialects/meta/event.ts';
import { readStatusWord } from '../../dialects/meta/status.ts';
import { type Named, type Profile, toParty } from '../../dialects/whatsapp/people.ts';
import { fields } from '../../wire/object.ts';
import { addParts, someParts } from '../../wire/parts.ts';
import { either, map, type Piece } from '../../wire/piece.ts';
import { required, under } from '../../wire/table.ts';
import { flag, id, text, time } from '../../wire/values.ts';
import { isWireObject } from '../../wire/wire-object.ts';
import type { YcloudEnvelope } from './split.ts';

/** When it came to each status: of what happened before the last one the times are there as well. */
type TimesByStatus = { readonly [word in StatusDraft['status']]?: string };

/** The whole message that was sent, with what became of it; or, for a group, Meta's receipt in camelCase. */
interface YcloudReceipt extends Named, TimesByStatus {
  id?: string;
  wamid?: string;
  businessAccountId?: string;
  status: string;
  from?: string;
  profile?: Profile;
  groupId?: string;
  timestamp?: string;
  updated?: string;
  callbackData?: string;
  billable?: boolean;
  model?: string;
  type?: string;
  category?: string;
  code?: string;
  message?: string;
  apiError?: ProviderError;
  errors?: ProviderError[];
}

/** By the OpenAPI document a string for templates, for messages an object. */
const details: Piece<string> = /* @__PURE__ */ either(
  isWireObject,
  /* @__PURE__ */ map(/* @__PURE__ */ fields<{ details?: string }>({ details: text }), (data) => data.details),
  text,
);

interface ApiError extends ProviderError {
  userMessage?: string;
}

/** The error as Meta's Graph API gave it. */
const apiError: Piece<ProviderError> = /* @__PURE__ */ map(
  /* @__PURE__ */ fields<ApiError>({
    code: id,
    title: under(text, 'error_user_title'),
    message: text,
    details: under(details, 'error_data'),
    userMessage: under(text, 'error_user_msg'),
  }),
  ({ code, title, message, details, userMessage }) =>
    someParts<ProviderError>({ code, title, message, details: details ?? userMessage }),
);

const receipt: Piece<YcloudReceipt> = /* @__PURE__ */ fields<YcloudReceipt>({
  wamid: id,
  id,
  businessAccountId: under(id, 'waba_id'),
  status: required(text),
  from: id,
  // `recipient` is what the send call named instead of a number. In a group it is the member.
  address: under(id, 'to', 'recipient_participant_id', 'recipient'),
  userId: under(id, 'recipient_user_id', 'to_user_id'),
  parentUserId: under(id, 'parent_recipient_user_id', 'to_parent_user_id'),
  profile: under(customerProfile, 'customer_profile'),
  groupId: under(id, 'group_id', 'recipient_id'),
  timestamp: time,
  sent: under(time, 'send_time'),
  delivered: under(time, 'deliver_time'),
  read: under(time, 'read_time'),
  updated: under(time, 'update_time'),
  callbackData: under(text, 'external_id'),
  billable: under(flag, 'pricing.billable'),
  model: under(text, 'pricing_model', 'pricing.pricing_model'),
  type: under(text, 'pricing_type', 'pricing.type'),
  category: under(text, 'pricing_category', 'pricing.category'),
  code: under(id, 'error_code'),
  message: under(text, 'error_message'),
  apiError: under(apiError, 'whatsapp_api_error'),
  errors,
});

function readReceipt(
  wire: YcloudReceipt,
  { timestamp, business }: YcloudEnvelope,
  provider: ProviderId,
): StatusDraft | undefined {
  const { wamid, status: wireStatus, from, businessAccountId, groupId, callbackData } = wire;
  const { billable, model, type, category, code, message, apiError, errors = [] } = wire;
  const id = wamid ?? wire.id;
  if (id === undefined) return undefined;
  // `accepted` by YCloud, and not yet by WhatsApp.
  const status = /^\s*accepted\s*$/i.test(wireStatus) ? 'pending' : readStatusWord(wireStatus);
  const failures = [someParts<ProviderError>({ code, message }) ?? [], apiError ?? [], errors].flat();
  return addParts<StatusDraft>(
    { provider, id, status, wireStatus },
    {
      providerMessageId: wire.id === id ? undefined : wire.id,
      recipient: toParty(wire, wire.profile),
      from: readBusiness(from, businessAccountId) ?? (business && { ...business }),
      groupId,
      timestamp: wire.timestamp ?? wire[status] ?? wire.updated ?? timestamp,
      callbackData,
      pricing: someParts<Pricing>({ billable, model, type, category }),
      errors: failures.length > 0 ? failures : undefined,
    },
  );
}

export const status: StatusFormat<YcloudReceipt, YcloudEnvelope> = { receipt, read: readReceipt };
