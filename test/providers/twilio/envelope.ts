import { beside, type Found, isAbsent, one, type Wire } from '../../laws/walk.ts';

/** Flat: the body is one message or one receipt. Twilio's parameters begin with a capital, whatever they hold. */
export function walkTwilio(body: Wire): Found[] {
  const own = Object.keys(body).filter((key) => key.charAt(0) !== key.charAt(0).toLowerCase());
  const words = [body.MessageStatus, body.SmsStatus, body.EventType].filter((value) => typeof value === 'string');
  const [word] = words.map(spell).filter((text) => text !== '');
  const has = (...keys: string[]) => keys.some((key) => !isAbsent(body[key]));
  const hasId = has('MessageSid', 'SmsMessageSid', 'SmsSid');
  const isOfWhatsApp =
    /^whatsapp:/.test(spell(body.From)) ||
    /^whatsapp:/.test(spell(body.To)) ||
    spell(body.ChannelPrefix) === 'whatsapp' ||
    has('WaId', 'ExternalUserId');
  const isOther = !isOfWhatsApp && (!hasId || has('From', 'To', 'ChannelPrefix'));
  const isCall = isOfWhatsApp && !hasId && has('CallSid');
  if (has('ConversationSid', 'ChannelSid') || isCall || isOther) return [...one(body), ...beside(body, ...own)];
  if (word !== undefined && word !== 'received' && word !== 'receiving')
    return [...one(body, 'status'), ...beside(body, ...own)];
  return [...one(body, mayBeEcho(body) ? 'any' : 'message'), ...beside(body, ...own)];
}

/** By its address, or by the number that Twilio names beside it. */
function mayBeEcho({ From, WaId, To }: Wire): boolean {
  const digits = (value: unknown) => spell(value).replace(/\D/g, '');
  return digits(To) !== '' ? [digits(From), digits(WaId)].includes(digits(To)) : spell(From) === spell(To);
}

function spell(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : '';
}
