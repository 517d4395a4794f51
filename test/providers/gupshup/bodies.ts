import type { Wire } from '../../laws/walk.ts';
import { type ProviderTests, RECEIPTS } from '../provider-tests.ts';

const sender = { phone: '447700900110', name: 'Ada', country_code: '44', dial_code: '7700900110' };

export const text = (id: string): Wire => ({
  id,
  source: '447700900110',
  type: 'text',
  payload: { text: 'x' },
  sender,
});

const event = (type: string, payload: unknown): object => ({ app: 'NetLoft', version: 2, type, payload });

/** v2 has one event in each body. Receipts of Enterprise come as a list, which a form holds as text. */
export const shapes: ProviderTests['shapes'] = {
  'a message of Gupshup': { lists: ['messages'], wrap: ([payload]) => event('message', payload) },
  'a receipt of Gupshup': { lists: ['statuses'], wrap: ([payload]) => event('message-event', payload) },
  'receipts of Gupshup Enterprise': {
    lists: RECEIPTS,
    wrap: (response) => ({ mobile: '447700900123', waNumber: '12025550100', response }),
  },
};

export const lists: ProviderTests['lists'] = {
  'receipts of Gupshup Enterprise': {
    of: 'statuses',
    body: (response) => ({ mobile: '447700900123', waNumber: '12025550100', response }),
  },
  'shared cards of Gupshup': {
    of: 'parts',
    body: (contacts) => event('message', { ...text('x'), type: 'contact', payload: { contacts } }),
  },
};

/** A text that answers. Written by hand from the pages. */
export const answer: ProviderTests['answer'] = {
  app: 'NetLoft',
  phone: '12025550100',
  timestamp: 1767261600000,
  version: 2,
  type: 'message',
  payload: {
    id: 'wamid.1',
    source: '447700900123',
    type: 'text',
    payload: { text: 'Yes' },
    sender: { phone: '447700900123', name: 'Ada', country_code: '44', dial_code: '7700900123' },
    context: { id: 'wamid.0' },
  },
};
