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
