export type * from '../contract/index.ts';
export type { StandardResult, StandardSchemaV1 } from '../standard-schema.ts';
export {
  inboundMessageSchema,
  isInboundMessage,
  isMessageStatus,
  messageStatusSchema,
  parseResultSchema,
} from './check.ts';
