import { type OrderMessage, type ProviderId, providerIds } from 'whatsapp-inbound';
import { buildMessage, buildStatus, buildWebhook, providersOf, samples, type Webhook } from 'whatsapp-inbound/testing';

const order: OrderMessage = buildMessage('order', { order: { items: [{ productRetailerId: 'SKU-1', quantity: 2 }] } });

const webhookOf = <Id extends ProviderId>(provider: Id): Webhook<Id> =>
  buildWebhook(provider, [order, buildStatus('read')]);
export const bytes: Uint8Array[] = providerIds.map((id) => webhookOf(id).bytes);
export const others: string[] = providersOf(buildMessage('media', { media: { kind: 'audio', voice: true } }));
export const texts: number = samples.filter(({ messages }) => messages.includes('text')).length;
