import type { InboundMessage } from '../../../contract/message.ts';
import type { MessageStatus } from '../../../contract/result.ts';
import type { Builder } from '../../builder.ts';
import { meaningOf, takeWord } from '../../meta/status.ts';
import { move, type Refuse, take, type Wire } from '../../saying.ts';
import { takeId, takeIso, takeNumber } from '../../values.ts';
import { sayBody } from './content.ts';

// Written from InnoPaaS's pages on upstream messages and on the message status.

function sayMessage(message: InboundMessage, refuse: Refuse): Wire | undefined {
  const content = sayBody(message, refuse);
  const body = {
    id: take(message, 'providerMessageId'),
    accountName: 'IW123456',
    wabaId: take(message.to, 'businessAccountId'),
    wamid: take(message, 'id'),
    from: takeId(message.from, refuse, 'from'),
    customerProfile: move(message.from, { name: 'name' }),
    to: takeNumber(message.to, refuse, 'to'),
    sendTime: takeIso(message, 'timestamp'),
    ...content,
    context: move(message.context, { from: 'from', messageId: 'id' }),
  };
  return content && event('whatsapp_mo_message_received', body.sendTime, body);
}

/** Those that the page lists. */
const STATUSES: readonly string[] = ['delivered', 'read', 'failed'];

/** Failures were seen with a prefix. */
function meaningOfLast(word: string): string {
  return meaningOf(word.slice(word.lastIndexOf(':') + 1));
}

function sayStatus(status: MessageStatus, refuse: Refuse): Wire {
  const [error] = status.errors ?? [];
  const body = {
    id: take(status, 'providerMessageId'),
    accountName: 'IW123456',
    wabaId: take(status.from, 'businessAccountId'),
    wamid: take(status, 'id'),
    status: takeWord(status, STATUSES, refuse, meaningOfLast),
    sendPhone: status.recipient && takeId(status.recipient, refuse, 'recipient'),
    // A batch number, which has no blanks around it.
    uid: status.callbackData === status.callbackData?.trim() ? take(status, 'callbackData') : undefined,
    errorData: move(error, { code: 'errorCode', message: 'errorMessage' }),
  };
  return event('whatsapp_message_status_updated', takeIso(status, 'timestamp'), body);
}

/** The time of the push: the only one that a receipt has. Of a message it is never earlier than the message. */
function event(type: string, eventTime: string | undefined, body: Wire): Wire {
  return { id: 'b5e984b3-21b2-42a9-b08b-72e5a4096ac6', type, eventTime, body };
}

/** Of a receipt it tells the account, and not the number. */
const BUSINESS: readonly string[] = ['from', 'from.id', 'from.phone'];

/** One record in each body. */
export const innopaas: Builder = { message: sayMessage, status: sayStatus, neverSays: BUSINESS };
