import { expect, it } from 'vitest';
import { buildMessage, buildStatus, buildWebhook, type InboundRecord } from '../../../src/testing/index.ts';
import { itRefuses } from '../refusals.ts';

// What the testing kit builds of Vonage's bodies, beside what all providers keep.

it('says a form as the test of the SDK for Java has it, and a receipt by the usual word', () => {
  const flow = buildMessage('interactive', { interactive: { kind: 'flow_reply', body: 'sent', response: { a: 1 } } });
  expect(buildWebhook('vonage', flow).body).toMatchObject({
    message_type: 'button',
    button: { payload: { a: 1 }, subtype: 'flow', text: 'sent' },
  });
  expect(buildWebhook('vonage', buildStatus('failed', { errors: [{ code: '1000' }] })).body).toMatchObject({
    status: 'rejected',
    error: { title: '1000' },
  });
  expect(buildWebhook('vonage', buildStatus('sent')).body).toMatchObject({ status: 'submitted' });
  for (const wireStatus of ['queued', 'enqueued', 'played'])
    expect(() => buildWebhook('vonage', buildStatus('other', { wireStatus })), wireStatus).toThrow(
      'vonage cannot say status',
    );
});

it('says numbers of an order as text, and those with an exponent not at all', () => {
  const item = { productRetailerId: 'SKU-1', quantity: 2, itemPrice: 1e-7, currency: 'EUR' };
  const { body, leftOut } = buildWebhook('vonage', buildMessage('order', { order: { items: [item] } }), {
    lossy: true,
  });
  expect(body.order).toEqual({ product_items: [{ product_retailer_id: 'SKU-1', quantity: '2', currency: 'EUR' }] });
  expect(leftOut).toEqual(['order.items[0].itemPrice']);
});

it('names a sender by all that WhatsApp knows only where there is a user id', () => {
  const senderOf = (record: InboundRecord) => buildWebhook('vonage', record).body.whatsapp;
  expect(senderOf(buildMessage('text'))).toBe(undefined);
  expect(senderOf(buildMessage('text', { from: { userId: 'GB.1349' } }))).toEqual({
    sender: { user_id: 'GB.1349', wa_id: '447700900123' },
  });
});

it('has no context beside a reaction, which is its target, but where it names a product', () => {
  const reaction = { kind: 'removed', messageId: 'm-0' } as const;
  const to = (messageId: string) =>
    buildMessage('reaction', { reaction, context: { messageId, referredProduct: { catalogId: '1' } } });
  expect(buildWebhook('vonage', to('m-0')).body.context).toEqual({
    message_uuid: 'm-0',
    whatsapp_referred_product: { catalog_id: '1' },
  });
  const { body, leftOut } = buildWebhook('vonage', to('m-7'), { lossy: true });
  expect([body.context, leftOut]).toEqual([{ message_uuid: 'm-0' }, ['context']]);
});

itRefuses('vonage', {
  'a message that it does not have': [buildMessage('contacts'), 'type (contacts).'],
  'a receipt that it does not have': [buildStatus('played'), 'status (played).'],
  'a word of another receipt': [buildStatus('failed', { wireStatus: 'read' }), 'wireStatus.'],
  'a file without a URL': [buildMessage('media', { media: { kind: 'image', url: undefined, id: '1' } }), 'media.url.'],
  'a row of a list without a description, which would be a button': [
    buildMessage('interactive', { interactive: { kind: 'list_reply' } }),
    'interactive.description.',
  ],
});
