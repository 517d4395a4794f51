import { assertNever, type InboundMessage, parseInbound } from 'whatsapp-inbound';

/** Every type has its case, so nothing is left for `assertNever`. */
export function describe(message: InboundMessage): string {
  switch (message.type) {
    case 'text':
      return message.text.body;
    case 'media':
      return message.media.kind === 'document' ? (message.media.filename ?? 'a file') : message.media.kind;
    case 'location':
      return `${message.location.latitude}, ${message.location.longitude}`;
    case 'contacts':
      return message.contacts.map(({ name }) => name?.formattedName).join();
    case 'interactive':
      return message.interactive.kind;
    case 'button':
      return message.button.text;
    case 'order':
      return message.order.items.map(({ productRetailerId }) => productRetailerId).join();
    case 'reaction':
      return message.reaction.kind === 'added' ? message.reaction.emoji : message.reaction.messageId;
    case 'system':
      return message.system.kind;
    case 'edit':
      return message.edit.messageId;
    case 'revoke':
      return message.revoke.messageId;
    case 'referral':
      return message.referral.ctwaClid ?? '';
    case 'context':
      return message.context.messageId ?? '';
    case 'unknown':
      return message.unknown.reason;
    default:
      return assertNever(message);
  }
}

export const lines: string[] = parseInbound('{}').messages.map(describe);
