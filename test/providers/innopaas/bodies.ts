import type { Wire } from '../../laws/walk.ts';
import { metaText } from '../meta.ts';
import type { ProviderTests } from '../provider-tests.ts';

export function text(id: string): Wire {
  const { id: wamid, timestamp: _, ...record } = metaText(id);
  return { wamid, sendTime: '2026-01-01T15:06:48.000Z', ...record };
}

const event = (type: string, body: unknown): object => ({ id: 'e5a1', type, body });

/** Each body is one event. */
export const shapes: ProviderTests['shapes'] = {
  'a message of InnoPaaS': { lists: ['messages'], wrap: ([body]) => event('whatsapp_mo_message_received', body) },
  'a receipt of InnoPaaS': { lists: ['statuses'], wrap: ([body]) => event('whatsapp_message_status_updated', body) },
};

export const lists: ProviderTests['lists'] = {
  'shared cards of InnoPaaS': {
    of: 'parts',
    body: (contacts) => event('whatsapp_mo_message_received', { ...text('x'), type: 'contacts', contacts }),
  },
};

/** A text that answers. Written by hand from the page. */
export const answer: ProviderTests['answer'] = {
  id: 'b5e984b3-21b2-42a9-b08b-72e5a4096ac6',
  type: 'whatsapp_mo_message_received',
  eventTime: '2026-01-01T10:00:00.000Z',
  body: {
    accountName: 'IW123456',
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
