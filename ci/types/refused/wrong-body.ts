import { type InboundMessage, parseInbound } from 'whatsapp-inbound';

/** A message of one type has no body of another. */
export function describe(message: InboundMessage): string {
  return message.type === 'media' ? message.text.body : message.type;
}

/** A hint is one of the known ids. */
export const result = parseInbound({}, { provider: 'nobody' });
