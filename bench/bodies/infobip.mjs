// Infobip's message: everything of its own in `message`, in camelCase.
import { BUSINESS, sentence } from './draft.mjs';
import { card, cart, inCamelCase, place, quoted } from './meta.mjs';

/** @typedef {import('./draft.mjs').Draft} Draft */
/** @typedef {{ [key: string]: unknown }} Wire */

/** @param {Draft} draft @returns {Wire} */
function infobipMessage(draft) {
  const url = `https://api.example.com/whatsapp/1/senders/${BUSINESS}/media/0e6f3a58-7c21-4d0b-${draft.index}`;
  const { index } = draft;
  switch (draft.kind) {
    case 'image':
      return { caption: sentence(draft), url, type: 'IMAGE' };
    case 'audio':
      return { url, type: 'VOICE' };
    case 'location':
      return { ...place(draft), type: 'LOCATION' };
    case 'contacts':
      return { contacts: [/** @type {Wire} */ (inCamelCase(card(draft)))], type: 'CONTACT' };
    case 'button_reply':
      return { id: `choice-${index}`, title: 'Keep it', type: 'INTERACTIVE_BUTTON_REPLY' };
    case 'list_reply':
      return { id: 'row-7', title: 'Express', description: 'Tomorrow', type: 'INTERACTIVE_LIST_REPLY' };
    case 'order':
      return { .../** @type {Wire} */ (inCamelCase(cart(draft))), type: 'ORDER' };
    case 'reaction':
      return { emoji: '👍', action: 'ADDED', type: 'REACTION' };
    default:
      return { text: sentence(draft), type: 'TEXT' };
  }
}

/** @param {number} seconds */
export const infobipTime = (seconds) => new Date(seconds * 1000).toISOString().replace('Z', '+0000');

/** @param {Draft} draft @returns {Wire} */
export function infobipRecord(draft) {
  const pointsAt = draft.answers || draft.kind === 'reaction';
  return {
    from: draft.from,
    to: BUSINESS,
    integrationType: 'WHATSAPP',
    receivedAt: infobipTime(draft.seconds),
    messageId: draft.id,
    message: { ...infobipMessage(draft), ...(pointsAt && { context: quoted(draft) }) },
    price: { pricePerMessage: 0, currency: 'EUR' },
    contact: { name: draft.name },
  };
}
