import type { InboundMessage } from '../../../contract/message.ts';
import type { MessageStatus } from '../../../contract/result.ts';
import type { Builder } from '../../builder.ts';
import { sayAround, sayBody } from '../../meta/record.ts';
import { takeWord } from '../../meta/status.ts';
import { type Refuse, take, type Wire } from '../../saying.ts';
import { takeId, takeIso, takeNumber, takeSeconds } from '../../values.ts';
import { habits } from './content.ts';

// Written from Sinch's page on inbound messages and its page on delivery reports, both of the legacy version.
// Stickers, cards, reactions, system events and what is not delivered are named nowhere: as on-premises, inferred.

function sayMessage(message: InboundMessage, refuse: Refuse): Wire | undefined {
  const body = sayBody(message, habits, refuse);
  const around = sayAround(message, habits, refuse);
  const wire = {
    ...around,
    referral: around.referral ?? null,
    from: takeId(message.from, refuse, 'from'),
    id: take(message, 'id'),
    to: takeNumber(message.to, refuse, 'to'),
    timestamp: takeSeconds(message, 'timestamp'),
    ...body,
  };
  return body && { messages: wire };
}

/** Of the request by which the business sent it. */
const ACK = '1678791451543344';

const STATUSES: readonly string[] = ['sent', 'delivered', 'read', 'failed'];

/** The table says that the time is ISO 8601; the sample's form without a zone is no point in time. */
function sayStatus(status: MessageStatus, refuse: Refuse): Wire {
  const isFailure = status.status === 'failed' || status.status === 'other';
  return {
    rqst_ack_id: ACK,
    del_time: takeIso(status, 'timestamp'),
    mobile_no: status.recipient && takeId(status.recipient, refuse, 'recipient'),
    messageId: take(status, 'id'),
    del_status: takeWord(status, STATUSES, refuse),
    del_desc: isFailure ? take(status.errors?.[0], 'details') : undefined,
  };
}

/** One message is an object, several are a list. A delivery report is a whole body. */
function join(body: Wire, next: Wire): Wire | undefined {
  if (!body.messages || !next.messages) return undefined;
  const messages = Array.isArray(body.messages) ? body.messages : [body.messages];
  return { messages: [...messages, next.messages] };
}

export const sinchLegacy: Builder = {
  message: sayMessage,
  status: sayStatus,
  join,
  neverSays: ['from.name', 'from'],
  otherIds: [ACK],
};
