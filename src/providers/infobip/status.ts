import type { ProviderError } from '../../contract/attributes.ts';
import type { ProviderId } from '../../contract/message.ts';
import type { MessageStatus } from '../../contract/result.ts';
import type { StatusDraft, StatusFormat } from '../../core/status.ts';
import { type Profile, toBusinessNumber } from '../../dialects/whatsapp/people.ts';
import { fields } from '../../wire/object.ts';
import { addParts } from '../../wire/parts.ts';
import { map, type Piece } from '../../wire/piece.ts';
import { required, under } from '../../wire/table.ts';
import { id, text, time } from '../../wire/values.ts';
import type { ReportKind } from './kinds.ts';
import { contact, readPerson } from './people.ts';
import type { InfobipEnvelope } from './split.ts';

interface InfobipReceipt {
  id: string;
  from?: string;
  to?: string;
  contact?: Profile;
  groupName?: string;
  groupId?: string;
  statusName?: string;
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
  /* @__PURE__ */ fields<WireError>({
    code: under(id, 'id'),
    title: under(text, 'name'),
    details: under(text, 'description'),
    group: under(text, 'groupName'),
  }),
  ({ group, title, ...error }) => {
    const isNone = group === 'OK' || title === 'NO_ERROR' || (!title && Object.keys(error).length === 0);
    return isNone ? undefined : { ...error, ...(title && { title }) };
  },
);

const receipt: Piece<InfobipReceipt> = /* @__PURE__ */ fields<InfobipReceipt>({
  id: required(under(id, 'messageId')),
  // `sender` and `destination` are the words of the Messages API.
  from: under(id, 'from', 'sender'),
  // The user, to whom the message was sent.
  to: under(id, 'to', 'destination'),
  contact,
  groupName: under(text, 'status.groupName'),
  groupId: under(id, 'status.groupId'),
  statusName: under(text, 'status.name'),
  sentAt: time,
  doneAt: time,
  seenAt: time,
  deletedAt: time,
  callbackData: text,
  error,
});

/** The groups that every status is in, by the numbers that Infobip gives them. */
const GROUPS: readonly (readonly [name: string, status: MessageStatus['status']])[] = [
  ['ACCEPTED', 'pending'],
  ['PENDING', 'pending'],
  ['UNDELIVERABLE', 'failed'],
  ['DELIVERED', 'delivered'],
  ['EXPIRED', 'failed'],
  ['REJECTED', 'failed'],
];

/** Older reports lack the name of the group, whose number says the same, and with which the status's own name begins. */
function readStatus({ groupName, groupId, statusName }: InfobipReceipt): MessageStatus['status'] {
  const name = (groupName ?? statusName)?.toUpperCase();
  const group =
    GROUPS.find(([group]) => name === group) ??
    GROUPS.find((_, number) => String(number) === groupId) ??
    GROUPS.find(([group]) => name?.startsWith(`${group}_`));
  return group?.[1] ?? 'other';
}

function readReceipt(wire: InfobipReceipt, { report }: InfobipEnvelope, provider: ProviderId): StatusDraft | undefined {
  const wireStatus = report === 'delivery' ? (wire.groupName ?? wire.statusName ?? wire.groupId) : undefined;
  if (report === 'delivery' && wireStatus === undefined) return undefined;
  const { id, to, from, contact, callbackData, error } = wire;
  return addParts<StatusDraft>(
    { provider, id, status: statusOf(wire, report) },
    {
      wireStatus,
      recipient: readPerson(to, contact),
      from: toBusinessNumber(from),
      timestamp: timeOf(wire, report),
      callbackData,
      errors: error && [error],
    },
  );
}

function statusOf(wire: InfobipReceipt, report: ReportKind | undefined): MessageStatus['status'] {
  if (report === 'seen') return 'read';
  return report === 'deleted' ? 'deleted' : readStatus(wire);
}

/** When it was seen or deleted is not when it was sent, even if that is the only time that can be read. */
function timeOf(
  { seenAt, deletedAt, doneAt, sentAt }: InfobipReceipt,
  report: ReportKind | undefined,
): string | undefined {
  if (report === 'seen') return seenAt;
  return report === 'deleted' ? deletedAt : (doneAt ?? sentAt);
}

export const status: StatusFormat<InfobipReceipt, InfobipEnvelope> = { receipt, read: readReceipt };
