import type { InboundMessage } from 'whatsapp-inbound';
import {
  inboundMessageSchema,
  isInboundMessage,
  isMessageStatus,
  type MessageStatus,
  parseResultSchema,
  type StandardSchemaV1,
} from 'whatsapp-inbound/schema';

/** The guards narrow, to the types of the root. */
export const messagesOf = (stored: unknown[]): InboundMessage[] => stored.filter(isInboundMessage);
export const idOf = (stored: unknown): MessageStatus['id'] | undefined =>
  isMessageStatus(stored) ? stored.id : undefined;
export const schemas: StandardSchemaV1<unknown, unknown>[] = [inboundMessageSchema, parseResultSchema];
