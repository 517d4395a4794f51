import type { ProviderError } from '../../src/contract/attributes.ts';
import type { InboundMessage, MessageBase, MessageByType, MessageType } from '../../src/contract/message.ts';
import type { ParseResult } from '../../src/contract/result.ts';
import { other } from '../providers/examples.ts';

export type BodyOf<Type extends MessageType> = MessageByType[Type] extends { [Key in Type]: infer Body } ? Body : never;

/** A message of a type, with nothing but its body and errors, and what else is asked for. */
export function messageOf<Type extends MessageType>(
  type: Type,
  body: BodyOf<Type>,
  errors: ProviderError[] = [],
  base: Partial<MessageBase> = {},
): InboundMessage {
  const head: MessageBase = { provider: other.id, id: 'm1', from: { id: 'US.1' }, errors, raw: {}, ...base };
  return { ...head, type, [type]: body } as InboundMessage;
}

export function resultWith(parts: Partial<ParseResult>): ParseResult {
  return { provider: other.id, messages: [], statuses: [], unhandled: [], issues: [], raw: {}, ...parts };
}
