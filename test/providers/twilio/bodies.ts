import type { Wire } from '../../laws/walk.ts';
import type { ProviderTests } from '../provider-tests.ts';

export const text = (id: string): Wire => ({
  MessageType: 'text',
  Body: 'x',
  MessageSid: id,
  AccountSid: 'AC1',
  From: 'whatsapp:+447700900110',
  To: 'whatsapp:+12025550100',
  SmsStatus: 'received',
});

/** Each body is one record. */
export const shapes: ProviderTests['shapes'] = {
  'a message of Twilio': { lists: ['messages'], wrap: ([record]) => record },
  'a receipt of Twilio': { lists: ['statuses'], wrap: ([record]) => record },
};

/** A text that answers. Written by hand from the page. */
export const answer: ProviderTests['answer'] = {
  SmsMessageSid: 'wamid.1',
  NumMedia: '0',
  ProfileName: 'Ada',
  MessageType: 'text',
  SmsSid: 'wamid.1',
  WaId: '447700900123',
  SmsStatus: 'received',
  Body: 'Yes',
  To: 'whatsapp:+12025550100',
  NumSegments: '1',
  ReferralNumMedia: '0',
  MessageSid: 'wamid.1',
  AccountSid: 'AC00000000000000000000000000000001',
  OriginalRepliedMessageSender: 'whatsapp:+12025550100',
  OriginalRepliedMessageSid: 'wamid.0',
  From: 'whatsapp:+447700900123',
  ApiVersion: '2010-04-01',
};

/** By the channel; a number with its plus. */
export function address(id: string): string {
  if (id.startsWith('whatsapp:')) return id;
  const digits = id.replace(/^\+?(\d+)$/, '$1');
  if (/^[1-9]\d{6,14}$/.test(digits)) return `whatsapp:+${digits}`;
  return `whatsapp:${numberIn(id) ?? id}`;
}

/** As people write it: `+44 7700 900123`, and not with a zero for calls within the country. */
function numberIn(id: string): string | undefined {
  const digits = id.replace(/[\s().-]/g, '').replace(/^\+/, '');
  const isWritten = /^\+?[\s(]*\d[\d\s().-]{6,}$/.test(id) && !/\(\s*0/.test(id);
  return isWritten && /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : undefined;
}

/** A form, by the standard's own class. */
export function spell(body: { readonly [key: string]: unknown }): string {
  return new URLSearchParams(body as { [key: string]: string }).toString();
}
