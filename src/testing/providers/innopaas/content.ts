import type { ContactAddress, ContactName } from '../../../contract/contact-card.ts';
import type { Order, OrderItem } from '../../../contract/content.ts';
import type { Interactive } from '../../../contract/interactive.ts';
import type { MediaFile } from '../../../contract/media.ts';
import type { InboundMessage, UnknownMessage } from '../../../contract/message.ts';
import { ADDRESS, type CardKeys, sayCard } from '../../card.ts';
import { type FileKeys, moveFile } from '../../media.ts';
import { sayOrder } from '../../order.ts';
import { each, type Keys, move, type Refuse, take, type Wire } from '../../saying.ts';
import { inCamelCase, toSnakeCase } from '../../spelling.ts';
import { type TypeWords, takeType } from '../../unknown.ts';
import { numberOr, phoneIn } from '../../values.ts';

const FILE: Keys<MediaFile> = { mimeType: 'mimeType', sha256: 'sha256', url: 'link' };

const FILES: FileKeys = {
  image: { caption: 'caption', ...FILE },
  video: FILE,
  audio: FILE,
  document: { caption: 'caption', filename: 'filename', ...FILE },
  sticker: FILE,
};

const CARD: CardKeys = {
  name: /* @__PURE__ */ inCamelCase<ContactName>(
    'formattedName',
    'firstName',
    'middleName',
    'lastName',
    'prefix',
    'suffix',
  ),
  phone: { phone: 'phone', type: 'type', waId: 'wa_id' },
  address: /* @__PURE__ */ inCamelCase<ContactAddress>(...ADDRESS),
  card: { birthday: 'birthday' },
};

function sayInteractive(part: Interactive, refuse: Refuse): Wire | undefined {
  switch (part.kind) {
    case 'button_reply':
      return sayTap('buttonReply', move(part, { id: 'id', title: 'title' }));
    case 'list_reply':
      return sayTap('listReply', move(part, { id: 'id', title: 'title', description: 'description' }));
    default:
      refuse('interactive.kind');
      return undefined;
  }
}

function sayTap(type: string, reply: Wire | undefined): Wire {
  return { type: 'interactive', interactive: { [type]: reply, type } };
}

const CART: Keys<Order> = { catalogId: 'catalogId', text: 'text' };
const ITEM: Keys<OrderItem> = /* @__PURE__ */ inCamelCase<OrderItem>(
  'productRetailerId',
  'quantity',
  'itemPrice',
  'currency',
);

/** "User number change notification", without a sample. Inferred: Meta's words. */
function saySystem({ system }: Extract<InboundMessage, { type: 'system' }>, refuse: Refuse): Wire | undefined {
  if (system.kind !== 'number_changed') {
    refuse('system.kind');
    return undefined;
  }
  if (take(system, 'newPhone') !== phoneIn(system.newId)) refuse('system.newPhone');
  const wire = { type: 'user_changed_number', ...move(system, { body: 'body', newId: 'waId' }) };
  return { type: 'system', system: wire };
}

/** Only a message of the type `unknown` has errors. */
function sayUnknown(message: UnknownMessage, refuse: Refuse): Wire {
  const type = takeType(message, WORDS, refuse);
  return { type, errors: type === 'unknown' ? sayErrors(message) : undefined };
}

function sayErrors(message: UnknownMessage): Wire[] | undefined {
  return each(message, 'errors', (error) => ({
    code: numberOr(take(error, 'code')),
    ...move(error, { details: 'details', title: 'title' }),
  }));
}

/** The last ones are Meta's, and nobody would call them unknown. */
const WORDS: TypeWords = {
  undelivered: ['unknown'],
  types: [
    ...['text', 'reaction', 'image', 'audio', 'video', 'sticker', 'document', 'location'],
    ...['contacts', 'button', 'interactive', 'order', 'system'],
  ],
  others: ['voice', 'contact', 'edit', 'revoke', 'request_welcome', 'unsupported', 'ephemeral'],
  // Half of its words are in camelCase.
  spell: toSnakeCase,
};

export function sayBody(message: InboundMessage, refuse: Refuse): Wire | undefined {
  switch (message.type) {
    case 'text':
      return { type: 'text', text: move(message.text, { body: 'body' }) };
    case 'media':
      return { type: message.media.kind, [message.media.kind]: moveFile(message.media, FILES, refuse) };
    case 'location':
      return {
        type: 'location',
        location: move(message.location, {
          latitude: 'latitude',
          longitude: 'longitude',
          name: 'name',
          address: 'address',
        }),
      };
    case 'contacts':
      // So the sample; the table says `contacts`.
      return { type: 'contacts', contact: each(message, 'contacts', (card) => sayCard(card, CARD)) };
    case 'button':
      return { type: 'button', button: move(message.button, { text: 'text', payload: 'payload' }) };
    case 'interactive':
      return sayInteractive(message.interactive, refuse);
    case 'order':
      // Named without a sample. Inferred: as the send calls of the same vendor spell it.
      return { type: 'order', order: sayOrder(message.order, 'productItems', ITEM, CART) };
    case 'reaction': {
      // Taking one back is not described. Inferred: an empty emoji.
      const { reaction } = message;
      const emoji = reaction.kind === 'removed' ? '' : take(reaction, 'emoji');
      return { type: 'reaction', reaction: { messageId: take(reaction, 'messageId'), emoji } };
    }
    case 'system':
      return saySystem(message, refuse);
    case 'unknown':
      return sayUnknown(message, refuse);
    // No type and no body. Inferred.
    case 'context':
      return {};
    default:
      return undefined;
  }
}
