export type * from '../contract/index.ts';
export {
  type Arbitrary,
  arbitraryMessage,
  arbitraryStatus,
  arbitraryWebhook,
  type FastCheck,
} from './arbitrary/index.ts';
export { type BrokenWebhook, broken, type Damage, redelivered, shuffled } from './damage.ts';
export { buildMessage, buildStatus } from './messages.ts';
export type { MessageParts, StatusParts } from './parts.ts';
export type { Sample } from './sample.ts';
export { samples } from './samples.ts';
export type { InboundRecord } from './say.ts';
export { buildWebhook, buildWebhooks, providersOf, type Webhook, type WebhookOptions } from './webhook.ts';
