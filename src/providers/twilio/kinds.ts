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
  return wordsAt(body, key)[0] ?? '';
}

function wordsAt(body: WireObject, key: string): string[] {
  const value = get(body, key);
  if (!isList(value)) return [toWord(value)];
  const words: string[] = [];
  for (let index = 0; index < value.length; index++) words.push(toWord(value[index]));
  return words;
}

function toWord(value: unknown): string {
  return typeof value === 'string' ? value.trim().toLowerCase() : '';
}

/** One address serves all channels of an account: the scheme of the two ends tells, a phone number alone is an SMS's. */
export function isOfWhatsApp(body: WireObject): boolean {
  return (
    [...wordsAt(body, 'From'), ...wordsAt(body, 'To')].some((address) => address.startsWith('whatsapp:')) ||
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
