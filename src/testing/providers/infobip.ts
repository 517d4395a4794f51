import type { Context, Referral } from '../../contract/attributes.ts';
import type { Order, Reaction } from '../../contract/content.ts';
import type { Interactive, Payment } from '../../contract/interactive.ts';
import type { MediaFile } from '../../contract/media.ts';
import type { InboundMessage, UnknownMessage } from '../../contract/message.ts';
import type { Party } from '../../contract/people.ts';
import type { MessageStatus } from '../../contract/result.ts';
import type { Builder } from '../builder.ts';
import { type CardKeys, sayCard } from '../card.ts';
import { type FileKeys, moveFile, takeAudioType } from '../media.ts';
import { each, filled, type Keys, move, orRefuse, type Refuse, take, type Wire } from '../saying.ts';
import { digitsOf, numberOr, takeId, takeIso, takeNumber } from '../values.ts';

// Written from Infobip's OpenAPI and its Java client: a WhatsApp message of `results`, a delivery and a seen report.

const FILE: Keys<MediaFile> = { url: 'url', caption: 'caption' };

const FILES: FileKeys = { image: FILE, video: FILE, audio: FILE, document: FILE, sticker: { url: 'url' } };

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
      return { type: 'INTERACTIVE_BUTTON_REPLY', ...move(part, { id: 'id', title: 'title' }) };
    case 'list_reply':
      return {
        type: 'INTERACTIVE_LIST_REPLY',
        ...move(part, { id: 'id', title: 'title', description: 'description' }),
      };
    case 'flow_reply':
      return {
        type: 'INTERACTIVE_FLOW_REPLY',
        ...orRefuse({ ...move(part, { body: 'text', response: 'response' }) }, refuse, 'interactive'),
      };
    case 'call_permission_reply': {
      const response = take(part, 'response')?.toUpperCase();
      const callPermissionReply = { response, expirationTimestamp: takeIso(part, 'expiresAt') };
      return { type: 'INTERACTIVE_CALL_PERMISSION_REPLY', callPermissionReply };
    }
    case 'payment':
      return sayPayment(part, refuse);
    case 'authentication_reply': {
      const status = take(part, 'status')?.toUpperCase();
      const inThreadAuthenticationReply = { status, ...move(part, { passkeyHash: 'businessScopedPasskeyHash' }) };
      return { type: 'INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY', inThreadAuthenticationReply };
    }
    default:
      refuse('interactive.kind');
      return undefined;
  }
}

/** An acknowledgement names its scheme and its time, a confirmation everything else. */
function sayPayment(part: Payment, refuse: Refuse): Wire {
  const ids = move(part, { referenceId: 'referenceId', paymentId: 'paymentId' });
  if (part.acknowledgementType !== undefined || part.acknowledgedAt !== undefined) {
    const acknowledgement = {
      ...move(part, { acknowledgementType: 'paymentAcknowledgementType' }),
      timestamp: takeIso(part, 'acknowledgedAt'),
      ...ids,
    };
    return { type: 'INTERACTIVE_PAYMENT_ACKNOWLEDGEMENT', ...orRefuse(acknowledgement, refuse, 'interactive') };
  }
  const confirmation = {
    ...ids,
    status: take(part, 'status')?.toUpperCase(),
    ...move(part, { currency: 'currency', transactionId: 'transactionId' }),
    totalAmount: move(part.totalAmount, { value: 'value', offset: 'offset' }),
    transactionType: take(part, 'transactionType')?.toUpperCase(),
  };
  return { type: 'INTERACTIVE_PAYMENT_CONFIRMATION', ...orRefuse(confirmation, refuse, 'interactive') };
}

/** By the schema, an order without items is none. */
function sayOrder(order: Order, refuse: Refuse): Wire {
  if (order.items.length === 0) refuse('order.items');
  return {
    type: 'ORDER',
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

/** The target of a reaction stands in its context. */
function sayReaction(reaction: Reaction): Wire {
  const isRemoved = reaction.kind === 'removed';
  return {
    type: 'REACTION',
    ...(isRemoved ? { action: 'REMOVED' } : { emoji: take(reaction, 'emoji'), action: 'ADDED' }),
  };
}

/** Nobody's errors: a message without content has a word, and no reason. */
function sayUnknown({ unknown, context, referral }: UnknownMessage, refuse: Refuse): Wire {
  const word = unknown.wireType?.toUpperCase();
  const isKnown = word !== undefined && TYPES.includes(word);
  const isUndelivered = word !== undefined && UNDELIVERED.includes(word);
  const isSayable = {
    unsupported: word === undefined || isUndelivered,
    malformed: word === undefined ? !context && !referral : isKnown && word !== 'REACTION',
    unrecognized: word !== undefined && !isKnown && !isUndelivered,
  };
  const reason = unknown.reason;
  if (!isSayable[reason]) refuse('unknown.wireType');
  take(unknown, 'reason');
  return { type: take(unknown, 'wireType') ?? (reason === 'unsupported' ? 'UNSUPPORTED' : undefined) };
}

const UNDELIVERED: readonly string[] = ['UNSUPPORTED', 'INFECTED_CONTENT'];

const TYPES: readonly string[] = [
  ...['TEXT', 'LOCATION', 'LOCATE', 'IMAGE', 'DOCUMENT', 'AUDIO', 'VIDEO', 'VOICE', 'CONTACT', 'BUTTON', 'STICKER'],
  ...['INTERACTIVE_BUTTON_REPLY', 'INTERACTIVE_LIST_REPLY', 'INTERACTIVE_FLOW_REPLY', 'INTERACTIVE_EXTENSION_REPLY'],
  ...['INTERACTIVE_PAYMENT_CONFIRMATION', 'INTERACTIVE_PAYMENT_ACKNOWLEDGEMENT'],
  ...['INTERACTIVE_CALL_PERMISSION_REPLY', 'INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY', 'ORDER', 'REACTION'],
];

function sayBody(message: InboundMessage, refuse: Refuse): Wire | undefined {
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
        ...move(message.location, {
          latitude: 'latitude',
          longitude: 'longitude',
          address: 'address',
          name: 'name',
          url: 'url',
        }),
      };
    case 'contacts':
      return { type: 'CONTACT', contacts: each(message, 'contacts', (card) => sayCard(card, CARD)) };
    case 'button':
      return { type: 'BUTTON', ...move(message.button, { text: 'text', payload: 'payload' }) };
    case 'interactive':
      return sayInteractive(message.interactive, refuse);
    case 'order':
      return sayOrder(message.order, refuse);
    case 'reaction':
      return sayReaction(message.reaction);
    case 'unknown':
      return sayUnknown(message, refuse);
    // No type and no body. Inferred: Infobip always has a type.
    case 'referral':
    case 'context':
      return {};
    default:
      return undefined;
  }
}

const CONTEXT: Keys<Context> = { messageId: 'id', from: 'from', groupId: 'groupId' };

/** By the schemas, every type but an order can answer something. */
function sayContext(message: InboundMessage): Wire | undefined {
  const { context } = message;
  const product = () => move(context?.referredProduct, PRODUCT);
  if (message.type === 'order') return undefined;
  if (message.type !== 'reaction') return filled({ ...move(context, CONTEXT), referredProduct: product() });
  // Of a reaction, the context is its target, and is told of only where it says more.
  const id = take(message.reaction, 'messageId');
  const saysMore = context?.groupId !== undefined || context?.referredProduct !== undefined;
  return saysMore && context?.messageId === id ? { ...move(context, CONTEXT), referredProduct: product() } : { id };
}

const PRODUCT = { catalogId: 'catalogId', productRetailerId: 'productRetailerId' } as const;

/** Words that are capitals on the wire, and the ad's picture or film by its type. */
function sayReferral(referral: Referral): Wire | undefined {
  const { mediaType } = referral;
  const url =
    mediaType === 'image' ? take(referral, 'imageUrl') : mediaType === 'video' ? take(referral, 'videoUrl') : undefined;
  return filled({
    sourceType: take(referral, 'sourceType')?.toUpperCase(),
    ...move(referral, {
      sourceUrl: 'sourceUrl',
      sourceId: 'sourceId',
      headline: 'headline',
      body: 'body',
      ctwaClid: 'ctwaClickId',
    }),
    referralMedia: filled({ type: take(referral, 'mediaType')?.toUpperCase(), url }),
  });
}

/** By the schemas, what is tapped, ordered or heard never comes from an ad. */
function hasReferral(message: InboundMessage): boolean {
  const without = ['button', 'interactive', 'order', 'reaction'];
  const isAudio = message.type === 'media' && message.media.kind === 'audio' && !message.media.voice;
  return !without.includes(message.type) && !isAudio;
}

function sayMessage(message: InboundMessage, refuse: Refuse): Wire | undefined {
  const referral = message.referral && hasReferral(message) ? sayReferral(message.referral) : undefined;
  const body = sayBody(message, refuse);
  const { from } = message;
  const { identity } = from;
  const result = {
    ...sayPerson(from, 'from', refuse),
    to: takeNumber(message.to, refuse, 'to'),
    integrationType: 'WHATSAPP',
    receivedAt: spellTime(takeIso(message, 'timestamp')),
    messageId: take(message, 'id'),
    pairedMessageId: null,
    callbackData: null,
    message: body && { ...body, context: sayContext(message), referral },
    identity: filled({
      ...move(identity, { acknowledged: 'acknowledged', hash: 'hash' }),
      createdAt: spellTime(takeIso(identity, 'createdAt')),
    }),
    price: { pricePerMessage: 0, currency: 'EUR' },
  };
  return body && envelope(result);
}

/** Beside the number, or since 2026 the user id. */
function sayPerson(party: Party | undefined, key: string, refuse: Refuse): Wire {
  if (party === undefined) return {};
  const { phone, userId, parentUserId } = party;
  const id = takeId(party, refuse, key === 'to' ? 'recipient' : key);
  for (const known of ['phone', 'userId', 'parentUserId'] as const) take(party, known);
  const phoneNumber = digitsOf(phone);
  const contact = { ...move(party, { name: 'name', username: 'username' }), phoneNumber, userId, parentUserId };
  return { [key]: id, contact: filled(contact) };
}

/** Without a colon, as the samples have it. */
function spellTime(time: string | undefined): string | undefined {
  return time?.replace('Z', '+0000');
}

/** The groups that every state of a delivery belongs to, by the status they mean; the usual one first. */
const GROUPS: { readonly [status: string]: readonly string[] } = {
  pending: ['PENDING', 'ACCEPTED'],
  delivered: ['DELIVERED'],
  failed: ['UNDELIVERABLE', 'EXPIRED', 'REJECTED'],
};

function sayStatus(status: MessageStatus, refuse: Refuse): Wire | undefined {
  const head = { messageId: take(status, 'id'), ...sayPerson(status.recipient, 'to', refuse) };
  switch (status.status) {
    case 'read':
    case 'deleted': {
      const key = take(status, 'status') === 'read' ? 'seenAt' : 'deletedAt';
      if (status.wireStatus !== undefined) refuse('wireStatus');
      // What makes it such a report is its time, which may be missing only by name.
      const time = spellTime(takeIso(status, 'timestamp')) ?? null;
      if (time === null) refuse('timestamp');
      return envelope({ ...head, from: takeNumber(status.from, refuse, 'from'), [key]: time });
    }
    default:
      return envelope({ ...head, ...sayDelivery(status, refuse) });
  }
}

function sayDelivery(status: MessageStatus, refuse: Refuse): Wire {
  const meaning: string = take(status, 'status') ?? '';
  const groups = GROUPS[meaning] ?? [];
  const groupName = take(status, 'wireStatus') ?? groups[0];
  const isKnown =
    meaning === 'other' ? groupName !== undefined && !isGroup(groupName) : groups.includes(groupName ?? '');
  if (!isKnown) refuse(groups.length > 0 ? 'wireStatus' : 'status');
  const time = spellTime(takeIso(status, 'timestamp'));
  const [error] = status.errors ?? [];
  return {
    sentAt: time,
    doneAt: meaning === 'pending' ? undefined : time,
    messageCount: 1,
    price: { pricePerMessage: 0, currency: 'EUR' },
    callbackData: take(status, 'callbackData'),
    status: { groupName },
    error: sayError(error),
  };
}

function isGroup(name: string): boolean {
  return Object.values(GROUPS).some((names) => names.some((known) => name.toUpperCase().startsWith(known)));
}

/** Every delivery report has an error, which says that there was none where there was none. */
function sayError(error: NonNullable<MessageStatus['errors']>[number] | undefined): Wire {
  const code = numberOr(take(error, 'code'));
  const wire = filled({ id: code, ...move(error, { title: 'name', details: 'description' }) });
  return wire ?? { groupId: 0, groupName: 'OK', id: 0, name: 'NO_ERROR', description: 'No Error', permanent: false };
}

function envelope(result: Wire): Wire {
  return { results: [result], messageCount: 1, pendingMessageCount: 0 };
}

function join(body: Wire, next: Wire): Wire {
  const results = [...(body.results as Wire[]), ...(next.results as Wire[])];
  return { ...body, results, messageCount: results.length };
}

export const infobip: Builder = { message: sayMessage, status: sayStatus, join };
