import type { MessageStatus } from '../../../contract/result.ts';
import { filled, move, type Refuse, take, type Wire } from '../../saying.ts';
import { numberOr, takeIso, takeNumber } from '../../values.ts';
import { envelope, sayPerson, spellTime } from './head.ts';

/** The groups that every state of a delivery belongs to, by the status they mean; the usual one first. */
const GROUPS: { readonly [status: string]: readonly string[] } = {
  pending: ['PENDING', 'ACCEPTED'],
  delivered: ['DELIVERED'],
  failed: ['UNDELIVERABLE', 'EXPIRED', 'REJECTED'],
};

export function sayStatus(status: MessageStatus, refuse: Refuse): Wire | undefined {
  const head = { messageId: take(status, 'id'), ...sayPerson(status.recipient, 'to', refuse) };
  switch (status.status) {
    case 'read':
    case 'deleted': {
      const key = take(status, 'status') === 'read' ? 'seenAt' : 'deletedAt';
      if (status.wireStatus !== undefined) refuse('wireStatus');
      // What makes it such a report is its time, which may be missing only by name.
      const time = spellTime(takeIso(status, 'timestamp')) ?? null;
      if (time === null) refuse('timestamp');
      return envelope({ ...head, from: takeNumber(status.from, refuse, 'from'), [key]: time });
    }
    default:
      return envelope({ ...head, ...sayDelivery(status, refuse) });
  }
}

function sayDelivery(status: MessageStatus, refuse: Refuse): Wire {
  const meaning: string = take(status, 'status');
  const groups = GROUPS[meaning] ?? [];
  const groupName = take(status, 'wireStatus') ?? groups[0];
  const isOther = groupName !== undefined && !isGroup(groupName);
  const isKnown = meaning === 'other' ? isOther : groups.some((group) => group === groupName);
  if (!isKnown) refuse(groups.length > 0 ? 'wireStatus' : 'status');
  const time = spellTime(takeIso(status, 'timestamp'));
  const [error] = status.errors ?? [];
  return {
    sentAt: time,
    doneAt: meaning === 'pending' ? undefined : time,
    messageCount: 1,
    price: { pricePerMessage: 0, currency: 'EUR' },
    callbackData: take(status, 'callbackData'),
    status: { groupId: isOther ? undefined : NUMBERED.indexOf(groupName ?? ''), groupName },
    error: sayError(error, refuse),
  };
}

/** The groups by their numbers. */
const NUMBERED: readonly string[] = ['ACCEPTED', 'PENDING', 'UNDELIVERABLE', 'DELIVERED', 'EXPIRED', 'REJECTED'];

function isGroup(name: string): boolean {
  return NUMBERED.some((known) => name.toUpperCase().startsWith(known));
}

/** The name of what is no error. */
const NO_ERROR = 'NO_ERROR';

/** Every delivery report has an error, which says that there was none where there was none. */
function sayError(error: NonNullable<MessageStatus['errors']>[number] | undefined, refuse: Refuse): Wire {
  if (error?.title === NO_ERROR) refuse('errors[0].title');
  const code = numberOr(take(error, 'code'));
  const wire = filled({ id: code, ...move(error, { title: 'name', details: 'description' }) });
  return wire ?? { groupId: 0, groupName: 'OK', id: 0, name: NO_ERROR, description: 'No Error', permanent: false };
}
