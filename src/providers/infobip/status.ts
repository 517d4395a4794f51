import type { ProviderError } from '../../contract/attributes.ts';
import type { ProviderId } from '../../contract/message.ts';
import type { MessageStatus } from '../../contract/result.ts';
import type { StatusDraft, StatusFormat } from '../../core/status.ts';
import { toBusinessNumber } from '../../dialects/whatsapp/people.ts';
import { object } from '../../wire/object.ts';
import { map, type Piece } from '../../wire/piece.ts';
import { id, text, time } from '../../wire/values.ts';
import { contact, type InfobipContact, readPerson } from './people.ts';
import type { InfobipEnvelope } from './split.ts';

interface InfobipReceipt {
  id: string;
  from?: string;
  to?: string;
  contact?: InfobipContact;
  word?: string;
  sentAt?: string;
  doneAt?: string;
  seenAt?: string;
  deletedAt?: string;
  callbackData?: string;
  error?: ProviderError;
}

interface WireError extends ProviderError {
  group?: string;
}

/** Every delivery report has an error; most say that there was none. */
const error: Piece<ProviderError> = /* @__PURE__ */ map(
  /* @__PURE__ */ object<WireError>({
    id: ['code', id],
    name: ['title', text],
    description: ['details', text],
    groupName: ['group', text],
  }),
  ({ group, ...error }) => {
    const isNone = group === 'OK' || error.title === 'NO_ERROR' || Object.keys(error).length === 0;
    return isNone ? undefined : error;
  },
);

const receipt: Piece<InfobipReceipt> = /* @__PURE__ */ object<InfobipReceipt>(
  {
    messageId: ['id', id],
    from: ['from', id],
    // The end user, in reports too.
    to: ['to', id],
    // As the Messages API has it.
    destination: ['to', id],
    sender: ['from', id],
    contact: ['contact', contact],
    status: { groupName: ['word', text], name: ['word', text] },
    sentAt: ['sentAt', time],
    doneAt: ['doneAt', time],
    seenAt: ['seenAt', time],
    deletedAt: ['deletedAt', time],
    callbackData: ['callbackData', text],
    error: ['error', error],
  },
  'id',
);

const STATUSES: { readonly [groupName: string]: MessageStatus['status'] } = {
  PENDING: 'pending',
  ACCEPTED: 'pending',
  DELIVERED: 'delivered',
  UNDELIVERABLE: 'failed',
  EXPIRED: 'failed',
  REJECTED: 'failed',
};

function readReceipt(wire: InfobipReceipt, report: InfobipEnvelope, provider: ProviderId): StatusDraft | undefined {
  const { word } = wire;
  const draft: StatusDraft = { provider, id: wire.id, status: 'other' };
  if (report === 'seen') draft.status = 'read';
  else if (report === 'deleted') draft.status = 'deleted';
  else if (word === undefined) return undefined;
  else {
    draft.status = (Object.hasOwn(STATUSES, word.toUpperCase()) && STATUSES[word.toUpperCase()]) || 'other';
    draft.wireStatus = word;
  }
  const recipient = readPerson(wire.to, wire.contact);
  if (recipient) draft.recipient = recipient;
  if (wire.from) draft.from = toBusinessNumber(wire.from);
  const timestamp = timeOf(wire, report);
  if (timestamp) draft.timestamp = timestamp;
  if (wire.callbackData) draft.callbackData = wire.callbackData;
  if (wire.error) draft.errors = [wire.error];
  return draft;
}

/** When it was seen or deleted is not when it was sent, even if that is the only time that can be read. */
function timeOf({ seenAt, deletedAt, doneAt, sentAt }: InfobipReceipt, report: InfobipEnvelope): string | undefined {
  if (report === 'seen') return seenAt;
  return report === 'deleted' ? deletedAt : (doneAt ?? sentAt);
}

export const status: StatusFormat<InfobipReceipt, InfobipEnvelope> = { receipt, read: readReceipt };
