import type { OrderMessage } from 'whatsapp-inbound';
import { buildMessage, buildStatus, buildWebhook, providersOf, samples, type Webhook } from 'whatsapp-inbound/testing';

const order: OrderMessage = buildMessage('order', { order: { items: [{ productRetailerId: 'SKU-1', quantity: 2 }] } });

export const webhook: Webhook<'infobip'> = buildWebhook('infobip', [order, buildStatus('read')]);
export const bytes: Uint8Array = webhook.bytes;
export const others: string[] = providersOf(buildMessage('media', { media: { kind: 'audio', voice: true } }));
export const texts: number = samples.filter(({ messages }) => messages.includes('text')).length;
