import { metaText } from '../meta.ts';
import { inLists, type List, MESSAGES, type ProviderTests, RECEIPTS, type Shape } from '../provider-tests.ts';

const shape = (lists: readonly List[]): Shape => ({ lists, wrap: (records) => inLists(lists, records) });

export const shapes: ProviderTests['shapes'] = {
  'messages of Sinch': shape(MESSAGES),
  'receipts of Sinch': shape(RECEIPTS),
  'a message of Sinch in no list': { lists: ['messages'], wrap: ([messages]) => ({ messages }) },
};

export const lists: ProviderTests['lists'] = {
  'messages of Sinch': { of: 'messages', body: (messages) => ({ messages }) },
  'shared cards of Sinch': {
    of: 'parts',
    body: (contacts) => ({ messages: [{ ...metaText('x'), type: 'contacts', contacts }] }),
  },
};

/** A text that answers. Written by hand from the page. */
export const answer: ProviderTests['answer'] = {
  messages: {
    text: { body: 'Yes' },
    context: { from: '12025550100', id: 'wamid.0' },
    referral: null,
    from: '447700900123',
    id: 'wamid.1',
    to: '12025550100',
    type: 'text',
    timestamp: 1767261600,
  },
};
