import type { ProviderTests } from '../provider-tests.ts';
import { trap } from '../read.ts';

const item = { from: '1', messageId: 'm', receivedAt: 'now', message: { type: 'TEXT' } };

/** Told by an item of its envelope. */
export const claims: ProviderTests['claims'] = {
  certain: {
    'a message': { results: [item] },
    'a message among junk': { results: [null, trap, 7, { sender: 'x' }, item] },
    'a report of a message': { results: [{ messageId: 'm', seenAt: 'now' }] },
    'a delivery report': { results: [{ messageId: 'm', status: {} }] },
    'a deletion': { results: [{ messageId: 'm', deletedAt: 'now' }] },
    'a message after a report of nothing': { results: [{ seenAt: 'now' }, item] },
    'an event of another product': { createdAt: 'now', content: { type: 'user_identity_changed' } },
    'results that are none beside it': { results: null, createdAt: 'now', content: { type: 'user_identity_changed' } },
    'a message without a time': { results: [{ from: '1', message: { type: 'TEXT' } }] },
    'a payment and its time': { content: { type: 'payment', referenceId: '1' }, createdAt: 'x' },
    'a template and its change': { messageTemplateId: 1, change: { type: 'x' } },
  },
  possible: {
    'a message of another channel': { results: [{ integrationType: 'SMS' }] },
    typing: { results: [{ event: 'TYPING_STARTED', channel: 'WHATSAPP' }] },
    'an empty envelope with its count': { results: [], messageCount: 0 },
    'an empty envelope with the other count': { results: [], pendingMessageCount: 0 },
    'an empty envelope whose count is a text': { results: [], messageCount: '0' },
    'junk with a count': { results: [{}], messageCount: 1 },
  },
  none: {
    nothing: {},
    'an empty list': { results: [] },
    junk: { results: [null, 7, trap, {}] },
    'a report of nothing': { results: [{ seenAt: 'now' }, { status: {} }] },
    'results that are no list': { results: { 0: item }, messageCount: 1 },
    'a message from nobody': { results: [{ messageId: 'm', message: { type: 'TEXT' } }] },
    'a count that is none': { results: [], messageCount: null, pendingMessageCount: {} },
    'a key of nobody': { results: [{ integration: 'RCS' }] },
    'a payment without a time': { content: { type: 'payment', referenceId: '1' } },
    'a template without a change': { messageTemplateId: 1 },
  },
};
