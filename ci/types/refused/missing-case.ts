import { assertNever, type InboundMessage } from 'whatsapp-inbound';

/** `revoke` has no case. */
export function describe(message: InboundMessage): string {
  switch (message.type) {
    case 'text':
    case 'media':
    case 'location':
    case 'contacts':
    case 'interactive':
    case 'button':
    case 'order':
    case 'reaction':
    case 'system':
    case 'edit':
    case 'referral':
    case 'context':
    case 'unknown':
      return message.type;
    default:
      return assertNever(message);
  }
}
