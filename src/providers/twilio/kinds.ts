import type { ItemKind } from '../../core/walk.ts';
import { get, isList, type WireObject } from '../../wire/wire-object.ts';

/** The documented key of Twilio's id, and its two older names. */
export const IDS = ['MessageSid', 'SmsMessageSid', 'SmsSid'] as const;

/** Whether a parameter says something: what is not known mostly comes blank, and after a re-post as `null`. */
export function says(body: WireObject, ...keys: readonly string[]): boolean {
  return keys.some((key) => {
    const value = get(body, key);
    if (typeof value === 'string') return value.trim() !== '';
    return isList(value) ? value.length > 0 : value !== undefined && value !== null;
  });
}

/** A word, of whatever case it is. Of several the first: then it is not read, but tells what the body is. */
export function wordAt(body: WireObject, key: string): string {
  const value = get(body, key);
  const word = isList(value) ? value[0] : value;
  return typeof word === 'string' ? word.trim().toLowerCase() : '';
}

/** Of several addresses one is enough. */
function isAddress(value: unknown): boolean {
  if (!isList(value)) return typeof value === 'string' && /^\s*whatsapp:/i.test(value);
  // A list can have methods of its own.
  for (let index = 0; index < value.length; index++) if (isAddress(value[index])) return true;
  return false;
}

/** One address serves all channels of an account: the scheme of the two ends tells, a phone number alone is an SMS's. */
export function isOfWhatsApp(body: WireObject): boolean {
  return (
    isAddress(get(body, 'From')) ||
    isAddress(get(body, 'To')) ||
    wordAt(body, 'ChannelPrefix') === 'whatsapp' ||
    // Only WhatsApp's users have these.
    says(body, 'WaId', 'ExternalUserId')
  );
}

/** What a body is; nothing of Twilio's messaging if it is `undefined`. */
export function kindOfBody(body: WireObject): ItemKind | undefined {
  // Conversations and, before them, chats are other products, whose ids of messages stand under the same key.
  if (says(body, 'ConversationSid', 'ChannelSid')) return undefined;
  const hasId = says(body, ...IDS);
  if (isOfWhatsApp(body)) {
    if (!hasId && says(body, 'CallSid')) return 'call';
  } else {
    if (!hasId) return undefined;
    // A receipt that names nobody does not tell its channel.
    if (says(body, 'From', 'To', 'ChannelPrefix')) return 'other_channel';
  }
  // A message has a word, too: `received`, and not always under the same key.
  const word = wordAt(body, 'MessageStatus') || wordAt(body, 'SmsStatus') || wordAt(body, 'EventType');
  return word === '' || word.startsWith('receiv') ? 'message' : 'status';
}
