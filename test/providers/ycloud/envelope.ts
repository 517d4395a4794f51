import { beside, each, type Found, isMissing, isObject, message, one, type Wire } from '../../laws/walk.ts';

/** The objects of events that are about messages. */
const OBJECTS = ['whatsappInboundMessage', 'whatsappMessage', 'whatsappGroup'];

/** `{id, type, apiVersion, createTime, whatsapp…}`: one event, of which few are about messages. */
export function walkYcloud(body: Wire): Found[] {
  const { type, whatsappGroup: group } = body;
  const isReceived = type === 'whatsapp.inbound_message.received';
  const isSent = type === 'whatsapp.message.updated' || type === 'whatsapp.echo_message.updated';
  const isOfGroup = String(type).startsWith('whatsapp.group.') && isObject(group) && !isMissing(group.statuses);
  if (!isReceived && !isSent && !isOfGroup) return one(body);
  const there = OBJECTS.filter((key) => !isMissing(body[key]));
  const found = there.flatMap((key) => {
    const object = body[key];
    if (key === 'whatsappGroup') return ofGroup(object);
    if (key === 'whatsappInboundMessage') return isReceived ? message(object) : one(object);
    return isReceived ? one(object) : one(object, 'status');
  });
  const others = beside(body, 'id', 'type', 'apiVersion', 'createTime', ...OBJECTS);
  return [...(there.length > 0 ? found : one(body)), ...others];
}

/** Receipts, and errors beside them; or what happened to the group. */
function ofGroup(group: unknown): Found[] {
  if (!isObject(group) || isMissing(group.statuses)) return one(group);
  return [
    ...each(group.statuses, (item) => one(item, 'status')),
    ...each(group.errors, (item) => one(item)),
    ...beside(group, 'statuses', 'errors', 'contacts'),
  ];
}
