import { isMessage } from '../../dialects/meta/value.ts';
import { countKeys, get, holds, isWireObject, someObject, type WireObject } from '../../wire/wire-object.ts';

/** A delivery report: the whole body, flat. A second spelling of the word is known from one consumer. */
export function isDeliveryReport(body: WireObject): boolean {
  return isFlatReport(body) && countKeys(body, 'rqst_ack_id', 'mobile_no') > 0;
}

export function isFlatReport(report: unknown): boolean {
  return (
    isWireObject(report) &&
    (typeof get(report, 'del_status') === 'string' || typeof get(report, 'delivery_status') === 'string')
  );
}

/** What Meta's record never has, and Sinch's mostly does. */
function isOfSinch(message: WireObject): boolean {
  return (
    holds(message, 'buttonUniqueID') ||
    (countKeys(message, 'to', 'from') === 2 && typeof get(message, 'timestamp') === 'number') ||
    hasLinkedMedia(message)
  );
}

const MEDIA: readonly unknown[] = ['image', 'video', 'audio', 'voice', 'document', 'sticker'];

/** A file by URL alone. Meta always gives an id, or says that the file was not downloaded. */
function hasLinkedMedia(message: WireObject): boolean {
  const type = get(message, 'type');
  const file = MEDIA.includes(type) ? get(message, type as string) : undefined;
  return isWireObject(file) && countKeys(file, 'url', 'Url') > 0 && countKeys(file, 'id', 'file') === 0;
}

/** The body of a send call, which the page on inbound messages prints too. */
export function isSendCall(message: WireObject): boolean {
  return countKeys(message, 'sender', 'channel') === 2 && !holds(message, 'from');
}

export function hasMessageOfSinch(body: WireObject): boolean {
  const messages = get(body, 'messages');
  return isMessage(messages) || someObject(messages, (message) => isOfSinch(message) && !isSendCall(message));
}
