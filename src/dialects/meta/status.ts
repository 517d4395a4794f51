import type { ProviderError } from '../../contract/attributes.ts';
import type { ProviderId } from '../../contract/message.ts';
import type { MessageStatus, Pricing } from '../../contract/result.ts';
import type { StatusDraft, StatusFormat } from '../../core/status.ts';
import { fields, object } from '../../wire/object.ts';
import type { Piece } from '../../wire/piece.ts';
import { flag, id, text, time } from '../../wire/values.ts';
import { errors } from './attributes.ts';
import type { MetaEnvelope } from './head.ts';
import { readParty } from './people.ts';

export interface MetaReceipt {
  id: string;
  metaId?: string;
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

const pricing: Piece<Pricing> = /* @__PURE__ */ object<Pricing>({
  billable: ['billable', flag],
  pricing_model: ['model', text],
  type: ['type', text],
  category: ['category', text],
});

export const metaReceipt: Piece<MetaReceipt> = /* @__PURE__ */ fields<MetaReceipt>(
  {
    id: ['id', id],
    // Gupshup passes on Meta's record, and may put an id of its own into `id`.
    meta_msg_id: ['metaId', id],
    status: ['status', text],
    timestamp: ['timestamp', time],
    // On-premises: here until 2.39, here and under `message` until 2.45, there alone since; neither was seen too.
    recipient_id: ['recipientId', id],
    message: { recipient_id: ['recipientId', id] },
    recipient_user_id: ['recipientUserId', id],
    // Documented under three names in half a year.
    recipient_parent_user_id: ['recipientParentUserId', id],
    parent_recipient_user_id: ['recipientParentUserId', id],
    parent_user_id: ['recipientParentUserId', id],
    recipient_type: ['recipientType', text],
    recipient_identity_key_hash: ['identityHash', id],
    recipient_participant_id: ['participantId', id],
    participant_recipient_id: ['participantId', id],
    recipient_participant_user_id: ['participantUserId', id],
    recipient_participant_parent_user_id: ['participantParentUserId', id],
    group_id: ['groupId', id],
    biz_opaque_callback_data: ['callbackData', text],
    pricing: ['pricing', pricing],
    // For groups, pricing was seen inside the conversation.
    conversation: { pricing: ['pricing', pricing] },
    errors: ['errors', errors],
    // Gupshup's, in place of Meta's errors.
    code: ['code', id],
    reason: ['reason', text],
  },
  'id',
  'status',
);

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
  { people, business }: MetaEnvelope,
  provider: ProviderId,
): StatusDraft {
  const draft: StatusDraft = {
    provider,
    id: wire.metaId ?? wire.id,
    status: readStatusWord(wire.status),
    wireStatus: wire.status,
  };
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
  if (recipient) draft.recipient = recipient;
  if (recipient && wire.identityHash) recipient.identity = { hash: wire.identityHash };
  if (business) draft.from = { ...business };
  const groupId = wire.groupId ?? (isGroup ? wire.recipientId : undefined);
  if (groupId) draft.groupId = groupId;
  if (wire.timestamp) draft.timestamp = wire.timestamp;
  if (wire.callbackData) draft.callbackData = wire.callbackData;
  if (wire.pricing) draft.pricing = wire.pricing;
  const errors = readErrors(wire);
  if (errors) draft.errors = errors;
  return draft;
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
