import type { InboundMessage } from '../../../contract/message.ts';
import type { MessageStatus } from '../../../contract/result.ts';
import type { Builder } from '../../builder.ts';
import { sayAround, sayBody } from '../../meta/record.ts';
import { type Refuse, take, type Wire } from '../../saying.ts';
import { takeIso, takeNumber } from '../../values.ts';
import { habits } from './content.ts';
import { sayPerson } from './people.ts';
import { sayOfGroup, saySent } from './status.ts';

// Written from YCloud's OpenAPI document and its pages on webhooks.

function sayMessage(message: InboundMessage, refuse: Refuse): Wire | undefined {
  const content = sayBody(message, habits, refuse);
  const { id, userId, parentUserId, profile } = sayPerson(message.from, refuse, 'from');
  const whatsappInboundMessage = {
    id: take(message, 'providerMessageId'),
    wamid: take(message, 'id'),
    wabaId: take(message.to, 'businessAccountId'),
    from: id,
    fromUserId: userId,
    fromParentUserId: parentUserId,
    customerProfile: profile,
    to: takeNumber(message.to, refuse, 'to'),
    sendTime: takeIso(message, 'timestamp'),
    groupId: take(message, 'groupId'),
    ...sayAround(message, habits, refuse),
    ...content,
  };
  return content && { ...event('whatsapp.inbound_message.received'), whatsappInboundMessage };
}

function sayStatus(status: MessageStatus, refuse: Refuse): Wire {
  const sent = event('whatsapp.message.updated');
  return status.groupId === undefined
    ? { ...sent, whatsappMessage: saySent(status, refuse) }
    : { ...sent, whatsappGroup: sayOfGroup(status, refuse) };
}

/** The time of the event is one that a receipt without its own would be given, so it is left out. */
function event(type: string): Wire {
  return { id: 'evt_5f1d3a9c7b2e4d60', type, apiVersion: 'v2' };
}

/** One record in each body. */
export const ycloud: Builder = { message: sayMessage, status: sayStatus };
