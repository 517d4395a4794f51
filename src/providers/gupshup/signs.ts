import { countKeys, get, holds, isWireObject, type WireObject } from '../../wire/wire-object.ts';

/** `message`, and seven and more kinds of event. */
export function isEventName(type: unknown): type is string {
  return typeof type === 'string' && /^(?:message|[a-z]+-event)$/.test(type);
}

/** Enterprise: the body stands under its type. Receipts of others have a number, an id and a type, too, but not these. */
export const ENTERPRISE_TYPE: RegExp =
  /^(?:text|image|video|audio|voice|document|sticker|location|contacts?|interactive|button|reaction)$/;

/** Enterprise: flat parameters, of which one or the other is missing in bodies that were put together for a test. */
export function isFlat(body: WireObject): boolean {
  const hasId = countKeys(body, 'replyId', 'messageId') > 0;
  if (!hasId && !holds(body, 'type')) return false;
  const ends = countKeys(body, 'mobile', 'waNumber');
  return hasId ? ends > 0 : ends === 2;
}

/** Enterprise: one of the receipts in `response`. Its SMS has the same. */
export function isReport(item: unknown): item is WireObject {
  return isWireObject(item) && holds(item, 'externalId') && typeof get(item, 'eventType') === 'string';
}

/** Two keys of theirs could be anybody's, but not a third. */
export function isSureReport(item: WireObject): boolean {
  return isReport(item) && countKeys(item, 'destAddr', 'eventTs', 'errorCode', 'errCode') > 0;
}

/** The callback of Gupshup's bots, which is older than v2, and for all channels. */
export function isOfBot(body: WireObject): boolean {
  return holds(body, 'messageobj') && countKeys(body, 'botname', 'senderobj', 'contextobj') > 1;
}
