import type { ContactAddress, ContactName } from '../../../contract/contact-card.ts';
import type { Interactive } from '../../../contract/interactive.ts';
import type { MediaFile } from '../../../contract/media.ts';
import type { InboundMessage } from '../../../contract/message.ts';
import { type CardKeys, sayCard } from '../../card.ts';
import { type FileKeys, moveFile } from '../../media.ts';
import { each, type Keys, move, type Refuse, take, type Wire } from '../../saying.ts';
import { type TypeWords, takeType } from '../../unknown.ts';

const FILE: Keys<MediaFile> = { caption: 'caption', filename: 'name', url: 'url', mimeType: 'contentType' };

const FILES: FileKeys = {
  image: FILE,
  video: FILE,
  audio: FILE,
  document: FILE,
  sticker: { url: 'url', mimeType: 'contentType' },
};

/** `countryCode` is in camelCase, all else in snake_case. */
const CARD: CardKeys = {
  name: { formattedName: 'formatted_name', firstName: 'first_name', lastName: 'last_name' } satisfies Keys<ContactName>,
  phone: { phone: 'phone', type: 'type' },
  address: {
    street: 'street',
    city: 'city',
    state: 'state',
    zip: 'zip',
    country: 'country',
    countryCode: 'countryCode',
    type: 'type',
  } satisfies Keys<ContactAddress>,
  card: {},
};

const WORDS: TypeWords = {
  undelivered: [],
  types: [
    ...['text', 'image', 'file', 'audio', 'video', 'sticker', 'contact', 'location'],
    ...['button_reply', 'list_reply', 'quick_reply', 'reaction'],
  ],
  // What a bot or Enterprise calls some of them, and what nobody would call unknown.
  others: ['txt', 'document', 'voice', 'contacts', 'list', 'button', 'interactive'],
};

/** Degrees are strings, as long as they are plain. */
function asText(degrees: unknown): unknown {
  return /^-?\d+(?:\.\d+)?$/.test(String(degrees)) ? String(degrees) : degrees;
}

/** What the business gave the row or the button comes back in `postbackText`; `id` is that of the whole message. */
function sayTap(part: Interactive, refuse: Refuse): Wire | undefined {
  if (part.kind !== 'button_reply' && part.kind !== 'list_reply') {
    refuse('interactive.kind');
    return undefined;
  }
  const title = take(part, 'title');
  const postbackText = take(part, 'id');
  return {
    type: part.kind,
    payload: {
      title,
      id: postbackText && 'order-7',
      reply: `${title} 1`,
      postbackText,
      ...(part.kind === 'list_reply' && move(part, { description: 'description' })),
    },
  };
}

/** The type of a record, and the body that stands under one key whatever that is. */
export function sayBody(message: InboundMessage, refuse: Refuse): Wire | undefined {
  switch (message.type) {
    case 'text':
      return { type: 'text', payload: move(message.text, { body: 'text' }) };
    case 'media': {
      const { kind } = message.media;
      const payload = { ...moveFile(message.media, FILES, refuse), urlExpiry: 1785600000000 };
      return { type: kind === 'document' ? 'file' : kind, payload };
    }
    case 'location': {
      const { location } = message;
      const place = { longitude: asText(take(location, 'longitude')), latitude: asText(take(location, 'latitude')) };
      return { type: 'location', payload: { ...place, ...move(location, { name: 'name', address: 'address' }) } };
    }
    case 'contacts':
      return { type: 'contact', payload: { contacts: each(message, 'contacts', (card) => sayCard(card, CARD)) } };
    case 'interactive':
      return sayTap(message.interactive, refuse);
    case 'button': {
      const button = { ...move(message.button, { text: 'text' }), type: 'button' };
      return { type: 'quick_reply', payload: { ...button, ...move(message.button, { payload: 'postbackText' }) } };
    }
    case 'reaction': {
      // Without an emoji, one is taken back.
      const { reaction } = message;
      const emoji = reaction.kind === 'added' ? take(reaction, 'emoji') : undefined;
      return { type: 'reaction', payload: { emoji, id: take(reaction, 'messageId') } };
    }
    case 'unknown': {
      const type = takeType(message, WORDS, refuse);
      return { type, payload: WORDS.types.includes(type ?? '') ? undefined : {} };
    }
    default:
      return undefined;
  }
}
