import { describe, expect, it } from 'vitest';
import { kindOfBody, kindOfItem } from '../../../src/providers/infobip/kinds.ts';

/** What each of these items of `results` is. */
function itFinds(kind: string | undefined, items: { readonly [name: string]: unknown }): void {
  it.each(Object.entries(items))(`${kind}: %s`, (_, item) => {
    expect(kindOfItem(item)).toBe(kind);
  });
}

const TEXT = { type: 'TEXT', text: 'Hi' };

describe('one envelope serves all of Infobip’s channels, and an item is', () => {
  itFinds('message', {
    'from somebody, with a type': { from: '1', message: TEXT },
    'called WhatsApp, with whatever inside': { from: '1', integrationType: 'WHATSAPP' },
    'called WhatsApp with blanks around it': { from: '1', integrationType: ' WHATSAPP\n', message: 'Hi' },
    'called WhatsApp in small letters': { from: '1', integrationType: 'whatsapp', message: 'Hi' },
    'of a channel called WhatsApp': { from: '1', channel: 'WhatsApp', message: TEXT },
    'of a type nobody knows, received at some time': { from: '1', message: {}, receivedAt: 'now' },
    'from a contact by number': { contact: { phoneNumber: '1' }, message: TEXT },
    'from a contact by user id': { contact: { userId: '1' }, message: TEXT },
    'of a network that is empty': { from: '1', message: TEXT, mccMnc: '' },
    'of a channel that is null': { from: '1', message: TEXT, integrationType: null, channel: null },
    'with a key called like that of an event': { from: '1', message: TEXT, event: 'x', integrationType: 'WHATSAPP' },
    'with a status beside it': { from: '1', message: TEXT, status: {}, seenAt: 'now' },
  });

  itFinds('other_channel', {
    'of another integration': { from: '1', message: TEXT, integrationType: 'SMS' },
    'of an integration that is no word': { from: '1', message: TEXT, integrationType: 7 },
    'of another channel': { from: '1', message: TEXT, channel: 'VIBER_BM' },
    'from a sender': { sender: '1', message: TEXT },
    'of parts': { from: '1', message: [TEXT], receivedAt: 'now' },
    'counted in SMS': { from: '1', message: TEXT, smsCount: 1 },
    'cleaned of a keyword': { from: '1', message: TEXT, cleanText: 'Hi' },
    'of a mobile network': { from: '1', message: TEXT, mccMnc: '23410' },
    'an event of another channel': { event: 'MO', channel: 'SMS' },
    'an event of no channel': { event: 'TYPING_STARTED' },
  });

  itFinds('typing', { 'an event that begins so': { event: 'TYPING_STARTED', channel: 'WHATSAPP' } });
  itFinds('event', { 'any other event': { event: 'MO', channel: 'WHATSAPP', from: '1', message: TEXT } });
  itFinds('seen', { 'seen at some time': { seenAt: 'now', deletedAt: 'now', status: {}, doneAt: 'now' } });
  itFinds('deleted', { 'deleted at some time': { deletedAt: 'now', status: {} } });
  itFinds('delivery', {
    'of a status': { status: {} },
    'done at some time': { doneAt: 'now' },
    'of a status, with a type but from nobody': { status: {}, message: TEXT },
  });

  itFinds('malformed_message', {
    nothing: {},
    'no object': 7,
    null: null,
    'a list': [{ from: '1', message: TEXT }],
    'a list that says what a message says': Object.assign([], { from: '1', message: TEXT }),
    'from nobody': { message: TEXT, receivedAt: 'now' },
    'from a contact that is none': { contact: ['phoneNumber'], message: TEXT },
    'from a contact without a number': { contact: { name: 'Ann' }, message: TEXT },
    'of no type, received at no time': { from: '1', message: { text: 'Hi' } },
    'of a type that is no word': { from: '1', message: { type: 7 } },
    'received at some time, without content': { from: '1', receivedAt: 'now' },
    'of a status that is a word': { status: 'DELIVERED' },
  });
});

describe('a body without results is', () => {
  const content = (type: string, more: object = {}) => ({ createdAt: 'now', content: { type, ...more } });
  it.each<[name: string, body: object, kind: string | undefined]>([
    ['a template', { messageTemplateId: 1, change: { type: 'STATUS' } }, 'template'],
    ['no template without its id', { change: { type: 'STATUS' } }, undefined],
    ['no template without a change', { messageTemplateId: 1 }, undefined],
    ['no template whose change has no type', { messageTemplateId: 1, change: {} }, undefined],
    ['no template whose change is a list', { messageTemplateId: 1, change: ['type'] }, undefined],
    ['a conversation', { singleSendMessage: {}, conversationId: '1' }, 'event'],
    ['no conversation without its id', { singleSendMessage: {} }, undefined],
    ['no conversation without a message', { conversationId: '1' }, undefined],
    ['a payment', content('payment', { referenceId: '1' }), 'payment'],
    ['no payment without a reference', content('payment'), undefined],
    ['no payment by the reference alone', content('refund', { referenceId: '1' }), undefined],
    ['a preference', content('x', { notificationMessagesStatus: 'STOPPED' }), 'preference'],
    ['no preference that is no word', content('x', { notificationMessagesStatus: 7 }), undefined],
    ['a new identity', content('user_identity_changed'), 'event'],
    ['nothing known by another type', content('other'), undefined],
    ['nothing known without a time', { content: { type: 'user_identity_changed' } }, undefined],
    ['nothing known without content', { createdAt: 'now' }, undefined],
    ['nothing known of content that is a list', { createdAt: 'now', content: ['user_identity_changed'] }, undefined],
    ['nothing', {}, undefined],
  ])('%s', (_, body, kind) => {
    expect(kindOfBody(body as never)).toBe(kind);
  });
});
