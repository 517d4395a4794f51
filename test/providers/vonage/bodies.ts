import { beside, type Found, isAbsent, isMissing, isObject, message, one, type Wire } from '../../laws/walk.ts';
import type { ProviderTests } from '../provider-tests.ts';
import { trap } from '../read.ts';

/** What the classes of the SDKs have at the top, of messages and of statuses. */
export const KEYS: readonly string[] = (
  'timestamp channel message_type message_uuid to from client_ref provider_message _self text image audio video file vcard ' +
  'sticker reaction button profile context_status context location reply order usage sms origin whatsapp content status ' +
  'error workflow destination'
).split(' ');

/** One record of any channel; what has no type and a status is a receipt. */
export function walkVonage(body: Wire): Found[] {
  const { message_uuid, channel, message_type, status, whatsapp } = body;
  const isVonage = !isMissing(message_uuid) && typeof channel === 'string' && !isAbsent(channel);
  if (!isVonage || !/^\s*whatsapp\s*$/i.test(channel)) return one(body);
  const sender = isObject(whatsapp) && isObject(whatsapp.sender) ? [whatsapp.sender.wa_id] : [];
  const isTyped = typeof message_type === 'string' && !isAbsent(message_type);
  // Where there are both, it depends on what else there is.
  const asReceipt = one(body, isTyped ? 'any' : 'status');
  const record = isMissing(status) ? message(body, [], sender) : asReceipt;
  return [...record, ...beside(body, ...KEYS)];
}

const receipt: Wire = { message_uuid: 'm', channel: 'whatsapp', status: 'read' };

/** Told by an id under its own name, beside a channel. */
export const claims: ProviderTests['claims'] = {
  certain: {
    'a message': text('m'),
    'a receipt': receipt,
    'another channel': { ...receipt, channel: 'sms' },
    'an SMS, which has no type': { message_uuid: 'm', channel: 'sms', from: '1', to: '2', text: 'x' },
    'an id that is none': { ...receipt, message_uuid: {} },
    'a number as the id': { ...receipt, message_uuid: 7 },
    'a record that is broken': { ...receipt, status: trap, whatsapp: trap },
  },
  none: {
    nothing: {},
    'a channel alone': { ...text('m'), message_uuid: undefined },
    'an id that is null': { ...receipt, message_uuid: null },
    'an id alone': { ...receipt, channel: undefined },
    'an empty channel': { ...receipt, channel: ' ' },
    'a channel that is no word': { ...receipt, channel: { name: 'whatsapp' } },
    'the other spelling, which nobody writes': { channel: 'whatsapp', messageUuid: 'm', status: 'read' },
  },
};

export function text(id: string): Wire {
  return {
    channel: 'whatsapp',
    message_uuid: id,
    to: '12025550100',
    from: '447700900110',
    timestamp: '2026-01-01T15:06:48Z',
    message_type: 'text',
    text: 'x',
  };
}

/** The record is the body. */
export const shapes: ProviderTests['shapes'] = {
  'a message of Vonage': { lists: ['messages'], wrap: ([record]) => record },
  'a receipt of Vonage': { lists: ['statuses'], wrap: ([record]) => record },
};

export const lists: ProviderTests['lists'] = {
  'items of Vonage': {
    of: 'parts',
    body: (product_items) => ({ ...text('x'), message_type: 'order', order: { product_items } }),
  },
};

/** A text that answers. Written by hand from the tests of the SDKs. */
export const answer: ProviderTests['answer'] = {
  channel: 'whatsapp',
  message_uuid: 'wamid.1',
  to: '12025550100',
  from: '447700900123',
  timestamp: '2026-01-01T10:00:00.000Z',
  profile: { name: 'Ada' },
  context_status: 'available',
  context: { message_uuid: 'wamid.0', message_from: '12025550100' },
  message_type: 'text',
  text: 'Yes',
};
