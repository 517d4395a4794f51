import type { Order } from '../../contract/content.ts';
import type { Interactive } from '../../contract/interactive.ts';
import type { MediaFile } from '../../contract/media.ts';
import type { InboundMessage, UnknownMessage } from '../../contract/message.ts';
import type { MessageStatus } from '../../contract/result.ts';
import type { Builder } from '../builder.ts';
import { type CardKeys, sayCard } from '../card.ts';
import { type FileKeys, moveFile } from '../media.ts';
import { each, filled, type Keys, move, type Refuse, take, type Wire } from '../saying.ts';
import { numberOr, phoneIn, takeId, takeIso, takeNumber } from '../values.ts';

// Written from InnoPaaS's pages on upstream messages and on the message status.

const FILE: Keys<MediaFile> = { mimeType: 'mimeType', sha256: 'sha256', url: 'link' };

const FILES: FileKeys = {
  image: { caption: 'caption', ...FILE },
  video: FILE,
  audio: FILE,
  document: { caption: 'caption', filename: 'filename', ...FILE },
  sticker: FILE,
};

const CARD: CardKeys = {
  name: {
    formattedName: 'formattedName',
    firstName: 'firstName',
    middleName: 'middleName',
    lastName: 'lastName',
    prefix: 'prefix',
    suffix: 'suffix',
  },
  phone: { phone: 'phone', type: 'type', waId: 'wa_id' },
  address: {
    street: 'street',
    city: 'city',
    state: 'state',
    zip: 'zip',
    country: 'country',
    countryCode: 'countryCode',
    type: 'type',
  },
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

/** Named without a sample. Inferred: as the send calls of the same vendor spell it. */
function sayOrder(order: Order): Wire {
  return {
    ...move(order, { catalogId: 'catalogId', text: 'text' }),
    productItems: each(order, 'items', (item) =>
      move(item, {
        productRetailerId: 'productRetailerId',
        quantity: 'quantity',
        itemPrice: 'itemPrice',
        currency: 'currency',
      }),
    ),
  };
}

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
  const { unknown, context } = message;
  const { reason, wireType } = unknown;
  const isKnown = wireType !== undefined && TYPES.includes(wireType);
  const isSayable = {
    unsupported: wireType === undefined || wireType === 'unknown',
    malformed: wireType === undefined ? !context : isKnown,
    unrecognized: wireType !== undefined && !isKnown && !OF_META.includes(wireType),
  };
  if (!isSayable[reason]) refuse('unknown.wireType');
  take(unknown, 'reason');
  const type = take(unknown, 'wireType') ?? (reason === 'unsupported' ? 'unknown' : undefined);
  return { type, errors: type === 'unknown' ? sayErrors(message) : undefined };
}

function sayErrors(message: UnknownMessage): Wire[] | undefined {
  return each(message, 'errors', (error) => ({
    code: numberOr(take(error, 'code')),
    ...move(error, { details: 'details', title: 'title' }),
  }));
}

const TYPES: readonly string[] = [
  ...['text', 'reaction', 'image', 'audio', 'video', 'sticker', 'document', 'location'],
  ...['contacts', 'button', 'interactive', 'order', 'system'],
];

/** Types of Meta's that InnoPaaS does not name, and that nobody would call unknown. */
const OF_META: readonly string[] = [
  ...['voice', 'contact', 'edit', 'revoke', 'request_welcome', 'unsupported', 'unknown', 'ephemeral'],
];

function sayBody(message: InboundMessage, refuse: Refuse): Wire | undefined {
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
      return { type: 'order', order: sayOrder(message.order) };
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

function sayMessage(message: InboundMessage, refuse: Refuse): Wire | undefined {
  const content = sayBody(message, refuse);
  const body = {
    id: take(message, 'providerMessageId'),
    accountName: 'IW123456',
    wabaId: take(message.to, 'businessAccountId'),
    wamid: take(message, 'id'),
    from: takeId(message.from, refuse, 'from'),
    customerProfile: move(message.from, { name: 'name' }),
    to: takeNumber(message.to, refuse, 'to'),
    sendTime: takeIso(message, 'timestamp'),
    ...content,
    context: move(message.context, { from: 'from', messageId: 'id' }),
  };
  return content && event('whatsapp_mo_message_received', body.sendTime, body);
}

/** Only words that the page lists; failures were seen with a prefix. */
function takeWord(status: MessageStatus, refuse: Refuse): string {
  const meaning: string = take(status, 'status') ?? '';
  const word = take(status, 'wireStatus') ?? meaning;
  const read = word.slice(word.lastIndexOf(':') + 1).toLowerCase();
  const known = ['delivered', 'read', 'failed'];
  if (meaning === 'other' ? word === meaning : !known.includes(meaning)) refuse('status');
  else if (meaning === 'other' ? OF_RECEIPTS.includes(read) : read !== meaning) refuse('wireStatus');
  return word;
}

const OF_RECEIPTS: readonly string[] = ['pending', 'sent', 'delivered', 'read', 'played', 'failed', 'deleted'];

function sayStatus(status: MessageStatus, refuse: Refuse): Wire {
  const [error] = status.errors ?? [];
  const body = {
    accountName: 'IW123456',
    wabaId: take(status.from, 'businessAccountId'),
    wamid: take(status, 'id'),
    status: takeWord(status, refuse),
    sendPhone: status.recipient && takeId(status.recipient, refuse, 'recipient'),
    // A batch number, which has no blanks around it.
    uid: status.callbackData === status.callbackData?.trim() ? take(status, 'callbackData') : undefined,
    errorData: move(error, { code: 'errorCode', message: 'errorMessage' }),
  };
  return event('whatsapp_message_status_updated', takeIso(status, 'timestamp'), body);
}

/** The time of the push: the only one that a receipt has. Of a message it is never earlier than the message. */
function event(type: string, eventTime: string | undefined, body: Wire): Wire {
  return { id: 'b5e984b3-21b2-42a9-b08b-72e5a4096ac6', type, eventTime, body: filled(body) };
}

/** One record in each body. */
export const innopaas: Builder = { message: sayMessage, status: sayStatus };
