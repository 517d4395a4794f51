import { beside, each, type Found, isList, isObject, message, one, type Wire } from '../../laws/walk.ts';

/** What Gupshup's pages, and the public readers of Enterprise, have at the top. */
const KNOWN: readonly string[] = [
  ...['type', 'timestamp', 'phone', 'sender', 'waNumber'],
  ...['senderobj', 'contextobj'],
];

/** v2 has one event, Enterprise one message or a list of receipts, and a bot one message. */
export function walkGupshup(wire: Wire): Found[] {
  const body = outOfLists(wire);
  return walkForm(body).map((found) => (found.raw === body ? { ...found, raw: wire } : found));
}

/** The names of the fields of Gupshup's forms. */
const FIELDS: readonly string[] = [
  ...['mobile', 'waNumber', 'replyId', 'messageId', 'name', 'text', 'timestamp', 'type', 'response'],
  ...['externalId', 'eventType', 'eventTs', 'destAddr', 'srcAddr', 'errorCode', 'errCode', 'cause', 'channel', 'extra'],
  ...['app', 'version', 'phone', 'payload', 'botname', 'messageobj', 'senderobj', 'contextobj'],
  ...['image', 'video', 'audio', 'voice', 'document', 'sticker', 'location', 'contact', 'contacts'],
  ...['interactive', 'button', 'reaction'],
];

/** Some decoders put each value of a form into a list, and a form can say the same twice. */
function outOfLists(wire: Wire): Wire {
  const isOne = (value: unknown) =>
    Array.isArray(value) && /^(string|number)$/.test(typeof value[0]) && new Set(value).size === 1;
  if (!['mobile', 'externalId', 'response', 'payload', 'messageobj'].some((key) => isOne(wire[key]))) return wire;
  const single = (key: string, value: unknown) =>
    FIELDS.includes(key) && isOne(value) ? (value as unknown[])[0] : value;
  return Object.fromEntries(Object.entries(wire).map(([key, value]) => [key, single(key, value)]));
}

function walkForm(body: Wire): Found[] {
  const isEvent = /^(message|[a-z]+-event)$/.test(asText(body.type)) && has(body, 'payload');
  const event = isEvent ? walkEvent(body) : [];
  const flat = isEvent ? [] : walkFlat(body);
  // A parameter without a value, beside those that say something.
  const isBlank = body.response === '' && event.length + flat.length > 0;
  const found = [...event, ...(isBlank ? [] : walkReports(body.response)), ...walkBot(body), ...flat];
  // An event about no message is the whole body, and so is what stands beside it.
  if (event.some(({ raw }) => raw === body)) return found;
  // Enterprise's body may stand in the record as a list, under the word of its type.
  const isMessage = !isSureReport(body) && flat.length > 0;
  const own = isMessage ? [asText(body.type)] : [];
  const [payload, response, messageobj] = [body.payload, body.response, body.messageobj].map(parsed);
  // Each belongs to one of the forms only. In another one it may hold anything.
  const strange = {
    ...(!isEvent && !isMessage && { payload }),
    ...(isObject(response) && !isList(response) && !isReport(response) && { response }),
    ...(!isBot(body) && { messageobj }),
  };
  return [...found, ...beside(body, ...KNOWN, ...RECORDS, ...own), ...beside(strange)];
}

const RECORDS: readonly string[] = ['payload', 'response', 'messageobj'];

function has(body: Wire, ...keys: string[]): boolean {
  return keys.some((key) => Object.hasOwn(body, key) && body[key] !== null && body[key] !== undefined);
}

function count(body: Wire, ...keys: string[]): number {
  return keys.filter((key) => has(body, key)).length;
}

/** A form holds as text what is an object or a list elsewhere. */
function parsed(value: unknown): unknown {
  try {
    const inside: unknown = typeof value === 'string' ? JSON.parse(value) : value;
    return typeof inside === 'object' && inside !== null ? inside : value;
  } catch {
    return value;
  }
}

function walkEvent(body: Wire): Found[] {
  const payload = parsed(body.payload);
  if (body.type === 'message') return message(payload, [body.phone, body.waNumber, idInContext(body)]);
  const inner = isObject(payload) ? payload.type : undefined;
  const isAboutNone = inner === 'mismatch' || inner === 'set-callback' || inner === 'referral';
  return body.type === 'message-event' && !isAboutNone ? one(payload, 'status') : one(body);
}

function walkReports(response: unknown): Found[] {
  const reports = parsed(response);
  const report = (item: unknown) => one(item, isOfSms(item) ? 'other' : 'status');
  if (isReport(reports)) return report(reports);
  // The answer of a send call has an object there, which is kept. Anything else is in the place of receipts.
  return isObject(reports) && !isList(reports) ? [] : each(reports, report);
}

function isReport(item: unknown): boolean {
  return isObject(item) && !isList(item) && has(item, 'externalId') && typeof item.eventType === 'string';
}

function isSureReport(body: Wire): boolean {
  return isReport(body) && has(body, 'destAddr', 'eventTs', 'errorCode', 'errCode');
}

function isOfSms(item: unknown): boolean {
  return isObject(item) && typeof item.channel === 'string' && !/^(whatsapp)?$/i.test(item.channel.trim());
}

function isBot(body: Wire): boolean {
  return has(body, 'messageobj') && count(body, 'botname', 'senderobj', 'contextobj') > 1;
}

function walkBot(body: Wire): Found[] {
  if (!isBot(body)) return [];
  return isOfSms(body) ? one(body) : message(parsed(body.messageobj), [body.phone, body.waNumber, idInContext(body)]);
}

function idInContext({ contextobj }: Wire): unknown {
  return isObject(contextobj) ? contextobj.sourceId : undefined;
}

/** A message: who wrote, to whom, and one of its ids; or without an id, the type. */
function walkFlat(body: Wire): Found[] {
  const ends = count(body, 'mobile', 'waNumber');
  // One of its receipts, without the list.
  if (isSureReport(body)) return one(body, isOfSms(body) ? 'other' : 'status');
  if (has(body, 'replyId', 'messageId') ? ends === 0 : ends < 2 || !has(body, 'type')) return [];
  if (body.mobile === body.waNumber && /^[1-9]\d{6,14}$/.test(asText(body.mobile))) return one(body);
  const digits = ({ mobile, waNumber }: Wire) => [mobile, waNumber].map((value) => asText(value).replace(/\D/g, ''));
  const [from, to] = digits(body);
  return one(body, from === to || asText(body.mobile).trim() === asText(body.waNumber).trim() ? 'any' : 'message');
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
