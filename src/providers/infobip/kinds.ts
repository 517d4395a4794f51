import type { LeftKind } from '../../core/walk.ts';
import { countKeys, get, holds, isWireObject, type WireObject } from '../../wire/wire-object.ts';

/** Which report a receipt is: only a delivery report has a word for it. */
export type ReportKind = 'delivery' | 'seen' | 'deleted';

/** What an item of `results` is. One envelope serves all of Infobip's channels, and customers point all at one address. */
export type ResultKind = 'message' | ReportKind | LeftKind;

export function isReport(kind: ResultKind): kind is ReportKind {
  return kind === 'seen' || kind === 'deleted' || kind === 'delivery';
}

export function kindOfItem(item: unknown): ResultKind {
  if (!isWireObject(item)) return 'malformed_message';
  if (isOfOtherChannel(item)) return 'other_channel';
  if (typeof get(item, 'event') === 'string' && !isWhatsApp(get(item, 'integrationType'))) return kindOfEvent(item);
  // A report can name both sides as well: what a user wrote is told by the `message` it is in.
  const report = reportOf(item);
  if (report && !holds(item, 'message')) return report;
  return isMessage(item) ? 'message' : (report ?? 'malformed_message');
}

/**
 * The multi-channel Messages API, which has no `integrationType`. Its receipts say their channel; how most WhatsApp content
 * arrives there is not documented, so that is not guessed.
 */
function kindOfEvent(item: WireObject): ResultKind {
  if (!isWhatsApp(get(item, 'channel'))) return 'other_channel';
  if (String(get(item, 'event')).toUpperCase().startsWith('TYPING')) return 'typing';
  return reportOf(item) ?? 'event';
}

/** `integrationType` is missing from the oldest models and from some captures. */
function isOfOtherChannel(item: WireObject): boolean {
  const channel = get(item, 'integrationType') || get(item, 'channel');
  if (channel) return !isWhatsApp(channel);
  return (
    // RCS and Viber: the same `message.type`, but a `sender` instead of `from`.
    holds(item, 'sender') ||
    // MMS: a list of parts.
    Array.isArray(get(item, 'message')) ||
    // SMS.
    countKeys(item, 'smsCount', 'cleanText') > 0 ||
    isFilled(get(item, 'mccMnc'))
  );
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isWhatsApp(channel: unknown): boolean {
  return channel === 'WHATSAPP' || (typeof channel === 'string' && channel.trim().toUpperCase() === 'WHATSAPP');
}

function isMessage(item: WireObject): boolean {
  const contact = get(item, 'contact');
  const message = get(item, 'message');
  const isFromSomebody =
    holds(item, 'from') || (isWireObject(contact) && countKeys(contact, 'phoneNumber', 'userId', 'parentUserId') > 0);
  const hasType = isWireObject(message) && typeof get(message, 'type') === 'string';
  const isCalledWhatsApp = isWhatsApp(get(item, 'integrationType'));
  return isFromSomebody && (hasType || isCalledWhatsApp || countKeys(item, 'message', 'receivedAt') === 2);
}

function reportOf(item: WireObject): ReportKind | undefined {
  if (holds(item, 'seenAt')) return 'seen';
  if (holds(item, 'deletedAt')) return 'deleted';
  return isWireObject(get(item, 'status')) || holds(item, 'doneAt') ? 'delivery' : undefined;
}

/** What the body itself is, apart from the items of `results`, if it is an event of Infobip's. */
export function kindOfBody(body: WireObject): LeftKind | undefined {
  const change = get(body, 'change');
  if (isWireObject(change) && typeof get(change, 'type') === 'string' && holds(body, 'messageTemplateId'))
    return 'template';
  // The Conversations product, of which one mock-up is public.
  if (isWireObject(get(body, 'singleSendMessage')) && holds(body, 'conversationId')) return 'event';
  const content = get(body, 'content');
  if (!isWireObject(content) || !holds(body, 'createdAt')) return undefined;
  const type = get(content, 'type');
  if (type === 'payment' && holds(content, 'referenceId')) return 'payment';
  if (typeof get(content, 'notificationMessagesStatus') === 'string') return 'preference';
  return type === 'user_identity_changed' ? 'event' : undefined;
}
