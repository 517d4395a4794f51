import type { Wire } from '../../laws/walk.ts';
import { metaText } from '../meta.ts';
import { type ProviderTests, RECEIPTS } from '../provider-tests.ts';

export function text(id: string): Wire {
  const { id: wamid, timestamp: _, ...record } = metaText(id);
  return { wamid, sendTime: '2026-01-01T15:06:48.000Z', ...record };
}

const event = (type: string, payload: object): object => ({ id: 'evt_1', type, apiVersion: 'v2', ...payload });
const ofGroup = (statuses: unknown): object =>
  event('whatsapp.message.updated', { whatsappGroup: { wabaId: '1', statuses } });

/** Each body is one event; only receipts of groups come in a list. */
export const shapes: ProviderTests['shapes'] = {
  'a message of YCloud': {
    lists: ['messages'],
    wrap: ([whatsappInboundMessage]) => event('whatsapp.inbound_message.received', { whatsappInboundMessage }),
  },
  'a receipt of YCloud': {
    lists: ['statuses'],
    wrap: ([whatsappMessage]) => event('whatsapp.message.updated', { whatsappMessage }),
  },
  'receipts of a group of YCloud': { lists: RECEIPTS, wrap: ofGroup },
};

export const lists: ProviderTests['lists'] = {
  'shared cards of YCloud': {
    of: 'parts',
    body: (contacts) =>
      event('whatsapp.inbound_message.received', {
        whatsappInboundMessage: { ...text('x'), type: 'contacts', contacts },
      }),
  },
  'receipts of a group of YCloud': { of: 'statuses', body: ofGroup },
};

/** A text that answers. Written by hand from the OpenAPI document. */
export const answer: ProviderTests['answer'] = {
  id: 'evt_5f1d3a9c7b2e4d60',
  type: 'whatsapp.inbound_message.received',
  apiVersion: 'v2',
  whatsappInboundMessage: {
    wamid: 'wamid.1',
    from: '447700900123',
    customerProfile: { name: 'Ada' },
    to: '12025550100',
    sendTime: '2026-01-01T10:00:00.000Z',
    type: 'text',
    text: { body: 'Yes' },
    context: { from: '12025550100', id: 'wamid.0' },
  },
};
