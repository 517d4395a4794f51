import type { ContactAddress } from '../../../contract/contact-card.ts';
import type { Location, Order, OrderItem, Reaction } from '../../../contract/content.ts';
import type { MediaFile } from '../../../contract/media.ts';
import type { InboundMessage } from '../../../contract/message.ts';
import { ADDRESS, type CardKeys, sayCard } from '../../card.ts';
import { type FileKeys, moveFile, takeAudioType } from '../../media.ts';
import { sayOrder } from '../../order.ts';
import { each, type Keys, move, type Refuse, take, type Wire } from '../../saying.ts';
import { inCamelCase } from '../../spelling.ts';
import { type TypeWords, takeType } from '../../unknown.ts';
import { sayInteractive } from './interactive.ts';

const FILE: Keys<MediaFile> = { url: 'url', caption: 'caption' };

const FILES: FileKeys = { image: FILE, video: FILE, audio: FILE, document: FILE, sticker: { url: 'url' } };

const PLACE: Keys<Location> = /* @__PURE__ */ inCamelCase<Location>('latitude', 'longitude', 'address', 'name', 'url');

const CARD: CardKeys = {
  name: {
    formattedName: 'formattedName',
    firstName: 'firstName',
    middleName: 'middleName',
    lastName: 'lastName',
    prefix: 'namePrefix',
    suffix: 'nameSuffix',
  },
  phone: { phone: 'phone', type: 'type', waId: 'waId' },
  address: /* @__PURE__ */ inCamelCase<ContactAddress>(...ADDRESS),
  card: { birthday: 'birthday' },
};

const CART: Keys<Order> = { catalogId: 'catalogId', text: 'text' };
const ITEM: Keys<OrderItem> = /* @__PURE__ */ inCamelCase<OrderItem>(
  'productRetailerId',
  'quantity',
  'itemPrice',
  'currency',
);

/** The target of a reaction stands in its context. */
function sayReaction(reaction: Reaction): Wire {
  const isRemoved = reaction.kind === 'removed';
  return {
    type: 'REACTION',
    ...(isRemoved ? { action: 'REMOVED' } : { emoji: take(reaction, 'emoji'), action: 'ADDED' }),
  };
}

/** A reaction without its target is none of the types that could be without a body: its body may be empty. */
const WORDS: TypeWords = {
  undelivered: ['UNSUPPORTED', 'INFECTED_CONTENT'],
  types: [
    ...['TEXT', 'LOCATION', 'IMAGE', 'DOCUMENT', 'AUDIO', 'VIDEO', 'VOICE', 'CONTACT', 'BUTTON', 'STICKER', 'ORDER'],
    ...['INTERACTIVE_BUTTON_REPLY', 'INTERACTIVE_LIST_REPLY', 'INTERACTIVE_FLOW_REPLY'],
    ...['INTERACTIVE_PAYMENT_CONFIRMATION', 'INTERACTIVE_CALL_PERMISSION_REPLY'],
    'INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY',
  ],
  others: ['REACTION', 'LOCATE', 'INTERACTIVE_EXTENSION_REPLY', 'INTERACTIVE_PAYMENT_ACKNOWLEDGEMENT'],
  spell: (word) => word.toUpperCase(),
};

export function sayBody(message: InboundMessage, refuse: Refuse): Wire | undefined {
  switch (message.type) {
    case 'text':
      return { type: 'TEXT', ...move(message.text, { body: 'text' }) };
    case 'media':
      // A file without an address is none.
      if (message.media.url === undefined) refuse('media.url');
      return { type: takeAudioType(message.media).toUpperCase(), ...moveFile(message.media, FILES, refuse) };
    case 'location':
      return {
        type: 'LOCATION',
        ...move(message.location, PLACE),
      };
    case 'contacts':
      return { type: 'CONTACT', contacts: each(message, 'contacts', (card) => sayCard(card, CARD)) };
    case 'button':
      return { type: 'BUTTON', ...move(message.button, { text: 'text', payload: 'payload' }) };
    case 'interactive':
      return sayInteractive(message.interactive, refuse);
    case 'order':
      return { type: 'ORDER', ...sayOrder(message.order, 'productItems', ITEM, CART) };
    case 'reaction':
      return sayReaction(message.reaction);
    case 'unknown':
      return { type: takeType(message, WORDS, refuse) };
    // No type and no body. Inferred: Infobip always has a type.
    case 'referral':
    case 'context':
      return {};
    default:
      return undefined;
  }
}
