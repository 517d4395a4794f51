export type * from '../contract/index.ts';
export { type Arbitrary, arbitraryMessage, arbitraryStatus, type FastCheck } from './arbitrary/index.ts';
export { buildMessage, buildStatus } from './messages.ts';
export type { MessageParts, StatusParts } from './parts.ts';
export {
  buildWebhook,
  buildWebhooks,
  type InboundRecord,
  providersOf,
  type Webhook,
  type WebhookOptions,
} from './webhook.ts';
