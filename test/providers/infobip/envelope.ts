import {
  beside,
  each,
  type Found,
  isAbsent,
  isList,
  isMissing,
  isObject,
  message,
  one,
  type Wire,
} from '../../laws/walk.ts';

/** `{results: [...]}`, one envelope for messages and every report; an event, alone or beside it, is the whole body. */
export function walkInfobip(body: Wire): Found[] {
  const event = isEvent(body) ? one(body) : [];
  // The parts of an event are in it, and what stands in place of results.
  if (isMissing(body.results) || (event.length > 0 && !isList(body.results))) return event;
  const known = event.length > 0 ? ['results', 'content'] : ['results'];
  return [...each(body.results, walkItem), ...beside(body, ...known), ...event];
}

/** Signs that an item is of another channel, or of another product than the WhatsApp webhooks. */
const FOREIGN = ['channel', 'sender', 'smsCount', 'cleanText', 'mccMnc', 'event'];
const REPORTED = ['seenAt', 'deletedAt', 'status', 'doneAt'];

/** Most items are plainly a message or plainly a report; of what is between them, nothing is said. */
function walkItem(item: unknown): Found[] {
  if (!isObject(item)) return one(item, 'message');
  const has = (key: string) => !isMissing(item[key]);
  if (FOREIGN.some(has)) return one(item, 'any');
  if (isMessage(item) && !REPORTED.some(has))
    return message(item, [], isObject(item.contact) ? [item.contact.phoneNumber] : []);
  const isReport = isMissing(item.message) && isMissing(item.integrationType) && isReported(item);
  return one(item, isReport ? 'status' : 'any');
}

function isMessage({ integrationType, from, message: inner }: Wire): boolean {
  const isWhatsApp = typeof integrationType === 'string' && /^whatsapp$/i.test(integrationType);
  return isWhatsApp && typeof from === 'string' && !isAbsent(from) && isObject(inner) && typeof inner.type === 'string';
}

function isReported({ seenAt, deletedAt, status }: Wire): boolean {
  return [seenAt, deletedAt].some((time) => typeof time === 'string' && !isAbsent(time)) || isObject(status);
}

/** Each event is told by two keys that belong together. */
function isEvent({ content, createdAt, messageTemplateId, change, singleSendMessage, conversationId }: Wire): boolean {
  if (!isMissing(messageTemplateId) && isObject(change) && typeof change.type === 'string') return true;
  if (isObject(singleSendMessage) && !isMissing(conversationId)) return true;
  if (!isObject(content) || isMissing(createdAt)) return false;
  if (typeof content.notificationMessagesStatus === 'string') return true;
  const type = typeof content.type === 'string' ? content.type.toLowerCase() : undefined;
  return type === 'user_identity_changed' || (type === 'payment' && !isMissing(content.referenceId));
}
