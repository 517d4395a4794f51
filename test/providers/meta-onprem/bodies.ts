import { metaText } from '../meta.ts';
import { BOTH, inLists, type List, MESSAGES, type ProviderTests, RECEIPTS, type Shape } from '../provider-tests.ts';

const shape = (lists: readonly List[]): Shape => ({
  lists,
  wrap: (records, contacts) => ({ contacts, ...inLists(lists, records) }),
});

export const shapes: ProviderTests['shapes'] = {
  'messages on premises': shape(MESSAGES),
  'receipts on premises': shape(RECEIPTS),
  'messages and receipts on premises': shape(BOTH),
};

const inMessage = (record: object): unknown => ({ messages: [{ ...metaText('x'), ...record }] });

export const lists: ProviderTests['lists'] = {
  'messages on premises': { of: 'messages', body: (messages) => ({ messages }) },
  'receipts on premises': { of: 'statuses', body: (statuses) => ({ statuses }) },
  'errors on premises': { of: 'others', body: (errors) => ({ errors, statuses: [] }) },
  'contacts on premises': { of: 'parts', body: (contacts) => ({ contacts, messages: [metaText('x')] }) },
  'shared cards': { of: 'parts', body: (contacts) => inMessage({ type: 'contacts', contacts }) },
  'items of an order': {
    of: 'parts',
    body: (items) => inMessage({ type: 'order', order: { catalog_id: '1', product_items: items } }),
  },
  'errors of a message': { of: 'parts', body: (errors) => inMessage({ type: 'unknown', text: undefined, errors }) },
};

/** A text that answers. Written by hand from the page. */
export const answer: ProviderTests['answer'] = {
  contacts: [{ profile: { name: 'Ada' }, wa_id: '447700900123' }],
  messages: [
    {
      from: '447700900123',
      id: 'wamid.1',
      timestamp: '1767261600',
      context: { from: '12025550100', id: 'wamid.0' },
      type: 'text',
      text: { body: 'Yes' },
    },
  ],
};
