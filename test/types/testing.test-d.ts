import * as fc from 'fast-check';
import { expectTypeOf, test } from 'vitest';
import type {
  InboundMessage,
  MessageByType,
  MessageStatus,
  MessageType,
  OrderMessage,
  ProviderId,
} from '../../src/index.ts';
import {
  arbitraryMessage,
  arbitraryWebhook,
  type BrokenWebhook,
  buildMessage,
  buildStatus,
  buildWebhook,
  providersOf,
  type samples,
  type Webhook,
} from '../../src/testing/index.ts';
import { type One, one } from '../providers/examples.ts';

test('a message is of the type that was asked for', () => {
  expectTypeOf(buildMessage('order')).toEqualTypeOf<OrderMessage>();
  const type = 'text' as MessageType;
  expectTypeOf(buildMessage(type)).toEqualTypeOf<MessageByType[MessageType]>();
  expectTypeOf(buildStatus('read')).toEqualTypeOf<MessageStatus>();
});

test('only what has no sensible default is required, and only what there is can be said', () => {
  buildMessage('order', { order: { items: [{ productRetailerId: 'SKU-1', quantity: 2 }] } });
  buildMessage('text', { from: { name: 'Grace' }, to: undefined, context: { forwarded: true } });
  buildMessage('media', { media: { kind: 'audio', voice: true } });
  buildMessage('edit', { edit: { content: { type: 'text', text: { body: 'No' } } } });
  // @ts-expect-error An item without its product.
  buildMessage('order', { order: { items: [{ quantity: 2 }] } });
  // @ts-expect-error Of which kind?
  buildMessage('media', { media: { voice: true } });
  // @ts-expect-error Pictures are not spoken.
  buildMessage('media', { media: { kind: 'image', voice: true } });
  // @ts-expect-error A text has no order.
  buildMessage('text', { order: { items: [] } });
  // @ts-expect-error No such receipt.
  buildStatus('seen');
});

test('a webhook is of its provider', () => {
  expectTypeOf(buildWebhook(one.id, [buildMessage('text'), buildStatus('read')])).toEqualTypeOf<Webhook<One>>();
  expectTypeOf(providersOf(buildMessage('text'))).toEqualTypeOf<ProviderId[]>();
  expectTypeOf<(typeof samples)[number]['messages']>().toEqualTypeOf<readonly MessageType[]>();
  // @ts-expect-error No such provider.
  buildWebhook('nobody', buildMessage('text'));
});

test('what is drawn is fast-check’s own', () => {
  expectTypeOf(arbitraryMessage(fc)).toEqualTypeOf<fc.Arbitrary<InboundMessage>>();
  expectTypeOf(arbitraryMessage(fc, 'order')).toEqualTypeOf<fc.Arbitrary<OrderMessage>>();
  expectTypeOf(arbitraryWebhook(fc, one.id)).toEqualTypeOf<fc.Arbitrary<Webhook<One>>>();
  const broken = arbitraryWebhook(fc, one.id, { broken: true });
  expectTypeOf(broken).toEqualTypeOf<fc.Arbitrary<BrokenWebhook<One>>>();
  fc.property(arbitraryMessage(fc, 'text'), ({ text }) => text.body.length >= 0);
});
