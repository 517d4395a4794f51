import { listsIn } from '../../laws/shaped/beside.ts';
import { type Choices, now, oneOf, pick } from '../../laws/shaped/choices.ts';
import { compact, object, rows } from '../../laws/shaped/drawn.ts';
import { type DrawnBody, type DrawnRecord, unhandled, whole } from '../../laws/shaped/record.ts';
import { id, text } from '../../laws/shaped/values.ts';
import { drawContent } from './drawn-content.ts';
import { contextOf, type Head, headRows, type Person, partyOf, personRows, referralOf } from './drawn-head.ts';

const US = { id: 'whatsapp:+12025550100', phone: '+12025550100' };

function drawMessage(choices: Choices): DrawnRecord {
  const { wire, means, issues } = object<Head>(headRows)(choices);
  const head = (means ?? {}) as Head;
  const to = now(choices, 4) ? undefined : US;
  const around = { context: contextOf(head), referral: referralOf(head) };
  const content = drawContent(choices, around);
  const record = {
    ...(wire as object),
    ...content.wire,
    ...(to ? { To: to.id } : { ChannelPrefix: 'whatsapp' }),
    ...(now(choices, 2) && { SmsStatus: 'received', NumMedia: pick<unknown>(choices, '0', '1', '', 0) }),
  };
  const from = partyOf(head);
  if (from === undefined)
    return unhandled('malformed_message', record, [...issues, { code: 'invalid_record', at: [] }]);
  const means_ = compact({ id: head.id, from, to, ...around, ...content.means });
  const hasFile = Object.entries(content.wire).some(([key, value]) => /^Media/.test(key) && String(value ?? '').trim());
  const lost = record.NumMedia === '1' && !hasFile ? [{ code: 'dropped_field' as const, at: ['NumMedia'] }] : [];
  return { wire: record, fate: { list: 'messages', means: means_ }, issues: [...issues, ...content.issues, ...lost] };
}

interface Receipt extends Person {
  readonly id: string;
  readonly code?: string;
  readonly message?: string;
}

const WORDS: readonly (readonly [word: string, status: string])[] = [
  ['queued', 'pending'],
  ['accepted', 'pending'],
  ['scheduled', 'pending'],
  ['sending', 'pending'],
  ['sent', 'sent'],
  ['Delivered', 'delivered'],
  ['read', 'read'],
  ['undelivered', 'failed'],
  ['failed', 'failed'],
  ['canceled', 'failed'],
  ['constructor', 'other'],
  ['in_orbit', 'other'],
];

function drawReceipt(choices: Choices): DrawnRecord {
  const table = [
    ...rows<Receipt>({ id: ['MessageSid', id], code: ['ErrorCode', id], message: ['ErrorMessage', text] }, 'id'),
    ...personRows('To'),
  ];
  const { wire, means, issues } = object<Receipt>(table)(choices);
  const { id: sid, code, message, ...person } = means as Receipt;
  const [word, status] = oneOf(choices, WORDS);
  const key = pick(choices, 'MessageStatus', 'MessageStatus', 'SmsStatus', 'EventType');
  const error = compact({ code, message });
  const record = { ...(wire as object), [key]: word, From: US.id, ChannelToAddress: '+44770090XXXX' };
  const read = compact({
    id: sid,
    status,
    wireStatus: word,
    recipient: partyOf(person),
    from: US,
    errors: Object.keys(error).length > 0 ? [error] : undefined,
  });
  return { wire: record, fate: { list: 'statuses', means: read }, issues };
}

const OTHER_CHANNELS: readonly object[] = [
  { MessageSid: 'SM1', From: '+12025550143', To: '+12025550100', Body: 'x', SmsStatus: 'received' },
  { MessageSid: 'SM1', MessageStatus: 'sent', To: 'rcs:+12025550143' },
];

/** Some decoders put every value into a list. So one that does not fit because it is a list has values that differ. */
function listed(choices: Choices, wire: object): object {
  const isEach = now(choices, 8);
  const list = (value: unknown) => {
    if (Array.isArray(value)) return [...value, 'another'];
    return isEach && typeof value === 'string' ? [value] : value;
  };
  return Object.fromEntries(
    Object.entries(wire).map(([key, value]) => [key, /^[A-Z]/.test(key) ? list(value) : value]),
  );
}

/** One message, one receipt, or something else of Twilio's. */
export function drawTwilio(choices: Choices): DrawnBody {
  if (now(choices, 10)) return whole(unhandled('other_channel', { ...oneOf(choices, OTHER_CHANNELS) }));
  const drawn = now(choices, 4) ? drawReceipt(choices) : drawMessage(choices);
  const record = { ...drawn, wire: listed(choices, drawn.wire as object) };
  // What begins with a capital is a parameter, and a part of the record.
  const others = Object.fromEntries(Object.entries(record.wire as object).filter(([key]) => !/^[A-Z]/.test(key)));
  return { body: record.wire, records: [record, ...listsIn(others)], issues: record.issues };
}
