import type { ItemKind } from '../../core/walk.ts';
import { get, isList, type WireObject } from '../../wire/wire-object.ts';

/** The documented key of Twilio's id, and its two older names. */
export const IDS = ['MessageSid', 'SmsMessageSid', 'SmsSid'] as const;

/** Whether a parameter says something: what is not known mostly comes blank, and after a re-post as `null`. */
export function says(body: WireObject, ...keys: readonly string[]): boolean {
  return keys.some((key) => holdsAny(body, key, isSomething));
}

/** Of several values one is enough. */
function holdsAny(body: WireObject, key: string, isSuch: (value: unknown) => boolean): boolean {
  const value = get(body, key);
  if (!isList(value)) return isSuch(value);
  // A list can have methods of its own.
  for (let index = 0; index < value.length; index++) if (isSuch(value[index])) return true;
  return false;
}

function isSomething(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null;
}

/** Of several values the first: then it is not read, but tells what the body is. */
export function firstAt(body: WireObject, key: string): unknown {
  const value = get(body, key);
  return isList(value) ? value[0] : value;
}

/** A word, of whatever case it is. */
export function wordAt(body: WireObject, key: string): string {
  const word = firstAt(body, key);
  return typeof word === 'string' ? word.trim().toLowerCase() : '';
}

/** Also one that was left encoded. */
function isAddress(value: unknown): boolean {
  return typeof value === 'string' && /^\s*whatsapp(?::|%3a)/i.test(value);
}

/** One address serves all channels of an account: the scheme of the two ends tells, a phone number alone is an SMS's. */
export function isOfWhatsApp(body: WireObject): boolean {
  return (
    holdsAny(body, 'From', isAddress) ||
    holdsAny(body, 'To', isAddress) ||
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
