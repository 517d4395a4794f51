import type { Location, Order, OrderItem, Reaction } from '../../../contract/content.ts';
import type { Interactive } from '../../../contract/interactive.ts';
import type { Media, MediaFile } from '../../../contract/media.ts';
import type { InboundMessage } from '../../../contract/message.ts';
import { type FileKeys, moveFile } from '../../media.ts';
import { each, type Keys, move, orRefuse, type Refuse, take, type Wire } from '../../saying.ts';
import { type TypeWords, takeType } from '../../unknown.ts';

const FILE: Keys<MediaFile> = { url: 'url', filename: 'name' };
const CAPTIONED: Keys<MediaFile> = { ...FILE, caption: 'caption' };

const FILES: FileKeys = { image: CAPTIONED, video: FILE, audio: FILE, document: CAPTIONED, sticker: { url: 'url' } };

const PLACE: Keys<Location> = { latitude: 'lat', longitude: 'long', name: 'name', address: 'address', url: 'url' };

function sayMedia(file: Media, refuse: Refuse): Wire {
  // What has no address is no file.
  if (file.url === undefined) refuse('media.url');
  const type = file.kind === 'document' ? 'file' : file.kind;
  return { message_type: type, [type]: moveFile(file, FILES, refuse) };
}

/** A button and a row of a list come alike, so that only a description tells them apart. */
function sayInteractive(part: Interactive, refuse: Refuse): Wire | undefined {
  switch (part.kind) {
    case 'list_reply':
      if (part.description === undefined) refuse('interactive.description');
      return { message_type: 'reply', reply: move(part, { id: 'id', title: 'title', description: 'description' }) };
    case 'button_reply':
      return { message_type: 'reply', reply: move(part, { id: 'id', title: 'title' }) };
    case 'flow_reply': {
      const button = orRefuse({ ...move(part, { response: 'payload', body: 'text' }) }, refuse, 'interactive');
      return { message_type: 'button', button: { ...button, subtype: 'flow' } };
    }
    default:
      refuse('interactive.kind');
      return undefined;
  }
}

/** Numbers are text, without an exponent. */
function takeDecimal<K extends string>(rest: { [key in K]?: number }, key: K): string | undefined {
  const text = String(rest[key] ?? '');
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return undefined;
  take(rest, key);
  return text;
}

function sayItem(item: OrderItem): Wire {
  return {
    product_retailer_id: take(item, 'productRetailerId'),
    quantity: takeDecimal(item, 'quantity'),
    item_price: takeDecimal(item, 'itemPrice'),
    currency: take(item, 'currency'),
  };
}

function sayOrder(order: Order): Wire {
  return { ...move(order, { catalogId: 'catalog_id' }), product_items: each(order, 'items', sayItem) };
}

function sayReaction(reaction: Reaction): Wire {
  return reaction.kind === 'added' ? { action: 'react', emoji: take(reaction, 'emoji') } : { action: 'unreact' };
}

const WORDS: TypeWords = {
  undelivered: ['unsupported'],
  types: ['text', 'image', 'audio', 'video', 'file', 'sticker', 'location', 'reply', 'button', 'order'],
  // Without its target it is none, which is not in its body.
  others: ['reaction'],
  spell: (word) => word.toLowerCase(),
};

export function sayBody(message: InboundMessage, refuse: Refuse): Wire | undefined {
  switch (message.type) {
    case 'text':
      return { message_type: 'text', text: take(message.text, 'body') };
    case 'media':
      return sayMedia(message.media, refuse);
    case 'location':
      return { message_type: 'location', location: move(message.location, PLACE) };
    case 'button':
      return { message_type: 'button', button: move(message.button, { payload: 'payload', text: 'text' }) };
    case 'interactive':
      return sayInteractive(message.interactive, refuse);
    case 'order':
      return { message_type: 'order', order: sayOrder(message.order) };
    case 'reaction':
      return { message_type: 'reaction', reaction: sayReaction(message.reaction) };
    case 'unknown':
      return { message_type: takeType(message, WORDS, refuse) };
    // No type and no body. Inferred: Vonage always has a type.
    case 'referral':
    case 'context':
      return {};
    default:
      return undefined;
  }
}
