import { hasEmptyLists } from '../../laws/empty.ts';
import type { Wire } from '../../laws/walk.ts';
import { BOTH, type List, MESSAGES, type ProviderTests, RECEIPTS, type Shape } from '../provider-tests.ts';

export const text = (id: string): Wire => ({
  messageId: id,
  from: '447700900110',
  receivedAt: '2026-01-01T15:06:48.000+0000',
  message: { type: 'TEXT', text: 'x' },
});

const shape = (lists: readonly List[]): Shape => ({
  lists,
  wrap: (results) => ({ results, messageCount: results.length, pendingMessageCount: 0 }),
});

export const shapes: ProviderTests['shapes'] = {
  'messages of Infobip': shape(MESSAGES),
  'reports of Infobip': shape(RECEIPTS),
  'messages and reports of Infobip': shape(BOTH),
};

export const lists: ProviderTests['lists'] = {
  'results of Infobip': { of: 'messages', body: (results) => ({ results }) },
  'cards of Infobip': {
    of: 'parts',
    body: (contacts) => ({ results: [{ ...text('x'), message: { type: 'CONTACT', contacts } }] }),
  },
};

/** `messageCount` counts `results`; what is pending comes later. */
export function isEmpty(body: Wire): boolean {
  const isCounted = typeof body.messageCount === 'number' && body.messageCount > 0;
  return !isCounted && hasEmptyLists(body, ['results'], []);
}

/** A text that answers. Written by hand from the page. */
export const answer: ProviderTests['answer'] = {
  results: [
    {
      from: '447700900123',
      to: '12025550100',
      integrationType: 'WHATSAPP',
      receivedAt: '2026-01-01T10:00:00.000+0000',
      messageId: 'wamid.1',
      pairedMessageId: null,
      callbackData: null,
      message: { type: 'TEXT', text: 'Yes', context: { id: 'wamid.0', from: '12025550100' } },
      contact: { name: 'Ada', phoneNumber: '447700900123' },
      price: { pricePerMessage: 0, currency: 'EUR' },
    },
  ],
  messageCount: 1,
  pendingMessageCount: 0,
};
