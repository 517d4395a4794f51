import { beside, type Found, isAbsent, one, type Wire } from '../../laws/walk.ts';

/** Flat: the body is one message or one receipt. Twilio's parameters begin with a capital, whatever they hold. */
export function walkTwilio(form: Wire): Found[] {
  const own = Object.keys(form).filter((key) => key.charAt(0) !== key.charAt(0).toLowerCase());
  const body = decoded(Object.fromEntries(Object.entries(form).map(([key, value]) => [key, onlyOf(value)])));
  const words = [body.MessageStatus, body.SmsStatus, body.EventType]
    .map(firstOf)
    .filter((value) => typeof value === 'string');
  const [word] = words.map(spell).filter((text) => text !== '');
  const has = (...keys: string[]) => keys.some((key) => [body[key]].flat().some((value) => !isAbsent(value)));
  const hasId = has('MessageSid', 'SmsMessageSid', 'SmsSid');
  const isOfWhatsApp =
    [body.From, body.To].flat().some((end) => /^whatsapp(:|%3a)/.test(spell(end))) ||
    spell(firstOf(body.ChannelPrefix)) === 'whatsapp' ||
    has('WaId', 'ExternalUserId');
  const isOther = !isOfWhatsApp && (!hasId || has('From', 'To', 'ChannelPrefix'));
  const isCall = isOfWhatsApp && !hasId && has('CallSid');
  if (has('ConversationSid', 'ChannelSid') || isCall || isOther) return [...one(form), ...beside(form, ...own)];
  if (word !== undefined && word !== 'received' && word !== 'receiving')
    return [...one(form, 'status'), ...beside(form, ...own)];
  return [...one(form, mayBeEcho(body) ? 'any' : 'message'), ...beside(form, ...own)];
}

/** Some decoders put each value into a list, and a form can say the same twice. */
function onlyOf(value: unknown): unknown {
  const isOne = Array.isArray(value) && typeof value[0] === 'string' && new Set(value).size === 1;
  return isOne ? value[0] : value;
}

/** A form that was taken apart and not decoded: its addresses tell. */
function decoded(form: Wire): Wire {
  if (![form.From, form.To].some((end) => /^whatsapp(%3a|:%2b)/.test(spell(end)))) return form;
  const decode = (value: unknown) => {
    try {
      return typeof value === 'string' ? decodeURIComponent(value.replaceAll('+', ' ')) : value;
    } catch {
      return value;
    }
  };
  return Object.fromEntries(Object.entries(form).map(([key, value]) => [key, decode(value)]));
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

/** By what it calls its sender, which is the user id where there is no address, or by the number that Twilio names beside. */
function mayBeEcho({ From, ExternalUserId, WaId, ParentExternalUserId, To }: Wire): boolean {
  const digits = (value: unknown) => spell(value).replace(/\D/g, '');
  const [sender] = [From, ExternalUserId, WaId, ParentExternalUserId].map(spell).filter((called) => called !== '');
  if (sender !== undefined && sender === spell(To)) return true;
  return digits(To) !== '' ? [digits(From), digits(WaId)].includes(digits(To)) : spell(From) === spell(To);
}

function spell(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : '';
}
