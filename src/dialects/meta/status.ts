import type { ProviderError } from '../../contract/attributes.ts';
import type { ProviderId } from '../../contract/message.ts';
import type { MessageStatus, Pricing } from '../../contract/result.ts';
import type { StatusDraft, StatusFormat } from '../../core/status.ts';
import { fields, object } from '../../wire/object.ts';
import { addParts } from '../../wire/parts.ts';
import type { Piece } from '../../wire/piece.ts';
import { required, under } from '../../wire/table.ts';
import { flag, id, text, time } from '../../wire/values.ts';
import { errors } from './attributes.ts';
import type { MetaEnvelope } from './head.ts';
import { readParty } from './people.ts';

export interface MetaReceipt {
  id: string;
  metaId?: string;
  hostId?: string;
  status: string;
  timestamp?: string;
  recipientId?: string;
  recipientUserId?: string;
  recipientParentUserId?: string;
  recipientType?: string;
  identityHash?: string;
  participantId?: string;
  participantUserId?: string;
  participantParentUserId?: string;
  groupId?: string;
  callbackData?: string;
  pricing?: Pricing;
  errors?: ProviderError[];
  code?: string;
  reason?: string;
}

export const pricing: Piece<Pricing> = /* @__PURE__ */ object<Pricing>({
  billable: flag,
  model: under(text, 'pricing_model'),
  type: text,
  category: text,
});

export const metaReceipt: Piece<MetaReceipt> = /* @__PURE__ */ fields<MetaReceipt>({
  id: required(id),
  // Gupshup passes on Meta's record, and may put an id of its own into `id`.
  metaId: under(id, 'meta_msg_id'),
  hostId: under(id, 'gs_id'),
  status: required(text),
  timestamp: time,
  // On-premises: here until 2.39, here and under `message` until 2.45, there alone since; neither was seen too.
  recipientId: under(id, 'recipient_id', 'message.recipient_id'),
  recipientUserId: id,
  // Documented under three names in half a year.
  recipientParentUserId: under(id, 'recipient_parent_user_id', 'parent_recipient_user_id', 'parent_user_id'),
  recipientType: text,
  identityHash: under(id, 'recipient_identity_key_hash'),
  participantId: under(id, 'recipient_participant_id', 'participant_recipient_id'),
  participantUserId: under(id, 'recipient_participant_user_id'),
  participantParentUserId: under(id, 'recipient_participant_parent_user_id'),
  groupId: id,
  callbackData: under(text, 'biz_opaque_callback_data'),
  // For groups, pricing was seen inside the conversation.
  pricing: under(pricing, 'pricing', 'conversation.pricing'),
  errors,
  // Gupshup's, in place of Meta's errors.
  code: id,
  reason: text,
});

/** `deleted`, on-premises: the user deleted a message of their own. `warning` and payment words are `other`. */
const STATUSES: readonly string[] = ['pending', 'sent', 'delivered', 'read', 'played', 'failed', 'deleted'];

export function readStatusWord(wireStatus: string): MessageStatus['status'] {
  const word = wireStatus.trim().toLowerCase();
  // Gupshup's word for what it has taken and not yet passed on.
  if (word === 'enqueued') return 'pending';
  return STATUSES.includes(word) ? (word as MessageStatus['status']) : 'other';
}

export function readMetaReceipt(
  wire: MetaReceipt,
  { people, business, host }: MetaEnvelope,
  provider: ProviderId,
): StatusDraft {
  // The group's id is the recipient, and a member of it the participant; not everybody sends the type.
  const isGroup =
    wire.recipientType === 'group' ||
    wire.participantId !== undefined ||
    wire.participantUserId !== undefined ||
    (wire.groupId !== undefined && wire.groupId === wire.recipientId);
  const recipient = readParty(
    isGroup
      ? { address: wire.participantId, userId: wire.participantUserId, parentUserId: wire.participantParentUserId }
      : { address: wire.recipientId, userId: wire.recipientUserId, parentUserId: wire.recipientParentUserId },
    people,
  );
  if (recipient && wire.identityHash) recipient.identity = { hash: wire.identityHash };
  const from = business ?? host;
  const { hostId, status, timestamp, callbackData, pricing } = wire;
  const messageId = wire.metaId ?? wire.id;
  return addParts<StatusDraft>(
    { provider, id: messageId, status: readStatusWord(status), wireStatus: status },
    {
      // Gupshup repeats its own id where it has no other.
      providerMessageId: hostId === messageId ? undefined : hostId,
      recipient,
      from: from && { ...from },
      groupId: wire.groupId ?? (isGroup ? wire.recipientId : undefined),
      timestamp,
      callbackData,
      pricing,
      errors: readErrors(wire),
    },
  );
}

/** Meta's errors, and Gupshup's beside them or alone. */
function readErrors({ errors, code, reason }: MetaReceipt): ProviderError[] | undefined {
  if (!code && !reason) return errors;
  return [...(errors ?? []), { ...(code && { code }), ...(reason && { details: reason }) }];
}

export const metaStatus: StatusFormat<MetaReceipt, MetaEnvelope> = {
  receipt: metaReceipt,
  read: readMetaReceipt,
};
