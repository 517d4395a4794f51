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
