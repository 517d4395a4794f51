import { beside, each, type Found, isMissing, isObject, message, one, type Wire } from '../../laws/walk.ts';

/** `{id, type, apiVersion, createTime, whatsapp…}`: one event, of which few are about messages. */
export function walkYcloud(body: Wire): Found[] {
  const { type, whatsappInboundMessage: received, whatsappMessage: sent, whatsappGroup: group } = body;
  if (type === 'whatsapp.inbound_message.received') {
    return isMissing(received) ? one(body) : [...message(received), ...beside(body, 'whatsappInboundMessage')];
  }
  const isOfGroup = String(type).startsWith('whatsapp.group.') && isObject(group) && !hasNone(group.statuses);
  const isReceipt = type === 'whatsapp.message.updated' || type === 'whatsapp.echo_message.updated';
  if (!isOfGroup && !(isReceipt && !(isMissing(sent) && isMissing(group)))) return one(body);
  return [
    ...(isMissing(sent) ? [] : one(sent, 'status')),
    ...(isMissing(group) ? [] : ofGroup(group)),
    ...beside(body, 'whatsappMessage', 'whatsappGroup'),
  ];
}

function hasNone(statuses: unknown): boolean {
  return isMissing(statuses) || (Array.isArray(statuses) && statuses.length === 0);
}

/** Receipts; or what happened to the group. */
function ofGroup(group: unknown): Found[] {
  if (!isObject(group) || hasNone(group.statuses)) return one(group);
  return [...each(group.statuses, (item) => one(item, 'status')), ...beside(group, 'statuses', 'contacts')];
}
