import type { ItemKind } from '../../core/walk.ts';
import { get, type WireObject } from '../../wire/wire-object.ts';

/** The documented key of Twilio's id, and its two older names. */
export const IDS = ['MessageSid', 'SmsMessageSid', 'SmsSid'] as const;

/** Whether a parameter says something: what is not known mostly comes blank, and after a re-post as `null`. */
export function says(body: WireObject, ...keys: readonly string[]): boolean {
  return keys.some((key) => {
    const value = get(body, key);
    return typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null;
  });
}

function wordAt(body: WireObject, key: string): string {
  const value = get(body, key);
  return typeof value === 'string' ? value.trim().toLowerCase() : '';
}

/** One address serves all channels of an account: the scheme of the two ends tells, a phone number alone is an SMS's. */
export function isOfWhatsApp(body: WireObject): boolean {
  return (
    wordAt(body, 'From').startsWith('whatsapp:') ||
    wordAt(body, 'To').startsWith('whatsapp:') ||
    wordAt(body, 'ChannelPrefix') === 'whatsapp' ||
    // Only WhatsApp's users have these.
    says(body, 'WaId', 'ExternalUserId')
  );
}

/** What a receipt and a message say; of an inbound message the word is `received`, and not always under the same key. */
function isReceipt(body: WireObject): boolean {
  const word = wordAt(body, 'MessageStatus') || wordAt(body, 'SmsStatus') || wordAt(body, 'EventType');
  return word !== '' && word !== 'received' && word !== 'receiving';
}

/** What a body is; nothing of Twilio's messaging if it is `undefined`. */
export function kindOfBody(body: WireObject): ItemKind | undefined {
  const isMessaging = says(body, ...IDS);
  // Conversations are another product, whose ids of messages stand under the same key.
  if (says(body, 'ConversationSid')) return undefined;
  if (isOfWhatsApp(body)) {
    if (!isMessaging && says(body, 'CallSid')) return 'call';
    return isReceipt(body) ? 'status' : 'message';
  }
  if (!isMessaging) return undefined;
  if (says(body, 'From', 'To', 'ChannelPrefix')) return 'other_channel';
  // A receipt that names nobody does not tell its channel.
  return isReceipt(body) ? 'status' : 'message';
}
