import type { InboundMessage, MessageStatus, MessageType } from '../../src/index.ts';
import {
  buildMessage,
  buildStatus,
  type InboundRecord,
  type MessageParts,
  type StatusParts,
} from '../../src/testing/index.ts';

/** Something that can be said on WhatsApp, with all that any provider says of it. */
export interface Meaning {
  readonly name: string;
  readonly record: InboundRecord;
  /** The part that it is about: where that cannot be said, the meaning cannot. */
  readonly about?: string;
}

const EARLIER = 'wamid.HBgLMTIwMjU1NTAxNDcVAgARGBI5';
const BUSINESS = { id: '12025550100', phone: '+12025550100', businessAccountId: '102938475610293' };
const FILE = {
  id: '2754859441498128',
  url: 'https://media.example.com/2754859441498128',
  sha256: 'pUmMYRx7RSG0mE5JDnTqPJlS2fxiQ0ZBXcWQ3m3sJ1A=',
};
const GROUP = '12025550150-1518707486';
const IDENTITY = { hash: 'Qm4xHh==', acknowledged: false, createdAt: '2026-03-01T11:58:20.000Z' };
const ANSWERED = { messageId: EARLIER, from: BUSINESS.id };
const NEW_NUMBER = { newId: '12025550199', newPhone: '+12025550199' };
const NEW_IDS = {
  userId: 'US.2200',
  parentUserId: 'US.ENT.2200',
  previousUserId: 'US.1100',
  previousParentUserId: 'US.ENT.1100',
};

/** A message from one person to one business. */
function said<Type extends MessageType>(
  name: string,
  type: Type,
  parts: MessageParts<Type> = {},
  about?: string,
): Meaning {
  const whole = { providerMessageId: '63f5d602367ea403f8175a6c', to: BUSINESS, ...parts };
  const record = buildMessage(type, whole as MessageParts<Type>) as InboundMessage;
  return { name, record, ...(about !== undefined && { about }) };
}

/** A text of somebody, or with something beside it; any type can carry that. */
function hello(name: string, parts: MessageParts<'text'> = {}, about?: string): Meaning {
  return said(name, 'text', { text: { body: 'Hello 👋' }, ...parts }, about);
}

function became(name: string, status: MessageStatus['status'], parts: StatusParts = {}): Meaning {
  return {
    name: `receipt: ${name}`,
    record: buildStatus(status, { providerMessageId: '63f5d602367ea403f8175a6c', from: BUSINESS, ...parts }),
  };
}

const texts: readonly Meaning[] = [
  hello('a text'),
  said('an empty text', 'text', { text: { body: '' } }),
  hello('a reply to a message', { context: ANSWERED }),
  hello(
    'a reply to somebody without a phone number',
    { context: { messageId: EARLIER, userId: 'US.1100', parentUserId: 'US.ENT.1100' } },
    'context.userId',
  ),
  hello('a forwarded text', { context: { forwarded: true } }, 'context'),
  hello('a text forwarded many times', { context: { forwarded: true, frequentlyForwarded: true } }, 'context'),
  hello(
    'a question about a product',
    { context: { referredProduct: { catalogId: '194836987003835', productRetailerId: 'mug-blue' } } },
    'context',
  ),
  hello('a text in a group', { groupId: GROUP }, 'groupId'),
  hello(
    'a reply in a group that mentions a member',
    { groupId: GROUP, context: { messageId: EARLIER, groupId: GROUP, mentions: ['12025550147'] } },
    'context.mentions',
  ),
];

const AD: MessageParts<'text'>['referral'] = {
  sourceType: 'ad',
  sourceId: '23849912340055',
  sourceUrl: 'https://social.example.com/ad/23849912340055',
  headline: 'Spring sale',
  body: 'Mugs at half price',
  ctwaClid: 'ARAkLkA8rmlFeiCktEJQ',
  ref: 'spring-26',
  welcomeMessage: 'How can we help?',
  mediaType: 'image',
  imageId: '5f0b7f4e',
  imageUrl: 'https://cdn.example.com/ad.jpg',
  thumbnailUrl: 'https://cdn.example.com/ad-small.jpg',
};

const people: readonly Meaning[] = [
  hello('a text after a click on an ad', { referral: AD }, 'referral'),
  said('a click on an ad without a word', 'referral', {
    referral: { sourceType: 'ad', sourceId: '23849912340055', sourceUrl: undefined },
  }),
  hello('a text from somebody whose identity is to be checked', { from: { identity: IDENTITY } }, 'from.identity'),
  hello('a text from somebody without a phone number', {
    from: { id: 'US.13491208655302741918', parentUserId: 'US.ENT.11815799212886844830', username: 'ada.b' },
  }),
  hello('a text from somebody known by a parent id alone', { from: { id: 'US.ENT.11815799212886844830' } }),
  hello('a text from somebody whose country is told', { from: { countryCode: 'US' } }, 'from.countryCode'),
];

const media: readonly Meaning[] = [
  said('an image with a caption', 'media', {
    media: { kind: 'image', ...FILE, mimeType: 'image/jpeg', caption: 'Our garden' },
  }),
  said('a video without a caption', 'media', { media: { kind: 'video', ...FILE, mimeType: 'video/mp4' } }),
  said('a voice note', 'media', {
    media: { kind: 'audio', ...FILE, mimeType: 'audio/ogg; codecs=opus', voice: true },
  }),
  said('an audio file', 'media', {
    media: { kind: 'audio', ...FILE, mimeType: 'audio/mpeg', voice: false, filename: 'song.mp3' },
  }),
  said('a document with its name', 'media', {
    media: { kind: 'document', ...FILE, mimeType: 'application/pdf', filename: 'plan.pdf' },
  }),
  said(
    'a photo and a plan in one message',
    'media',
    {
      media: { kind: 'image', url: FILE.url, mimeType: 'image/jpeg' },
      additionalMedia: [{ kind: 'document', url: 'https://media.example.com/2', mimeType: 'application/pdf' }],
      // The only one that says several sends no time.
      timestamp: undefined,
    },
    'additionalMedia',
  ),
  said('a sticker', 'media', {
    media: {
      kind: 'sticker',
      ...FILE,
      mimeType: 'image/webp',
      animated: true,
      pack: { id: 'cats-1', name: 'Cats', publisher: 'The Net Loft', emojis: ['😺'], firstParty: false },
    },
  }),
  said(
    'an image that could not be fetched',
    'media',
    {
      media: { kind: 'image', url: undefined, mimeType: 'image/jpeg', sha256: FILE.sha256 },
      errors: [{ code: '131052', title: 'Download failed', message: 'Download failed', details: 'The file is gone.' }],
    },
    'errors',
  ),
];

const things: readonly Meaning[] = [
  said('a place', 'location', {
    location: { name: 'The pier', address: '1 Riverside', url: 'https://maps.example.com/pier' },
  }),
  said('an order of two items', 'order', {
    order: {
      catalogId: '194836987003835',
      text: 'Gift wrapped, please',
      items: [
        { productRetailerId: 'mug-blue', quantity: 2, itemPrice: 7.99, currency: 'EUR' },
        { productRetailerId: 'mug-red', quantity: 1, itemPrice: 10.5, currency: 'EUR' },
      ],
    },
  }),
  said('a reaction', 'reaction', { reaction: { kind: 'added', messageId: EARLIER, emoji: '❤️' } }),
  said('a reaction taken back', 'reaction', { reaction: { kind: 'removed', messageId: EARLIER } }),
  said('two contact cards', 'contacts', {
    contacts: [
      {
        name: {
          formattedName: 'Dr Grace Brewster Hopper II',
          firstName: 'Grace',
          middleName: 'Brewster',
          lastName: 'Hopper',
          prefix: 'Dr',
          suffix: 'II',
        },
        phones: [{ phone: '+1 202 555 0162', type: 'CELL', waId: '12025550162' }],
        emails: [{ email: 'grace@example.com', type: 'WORK' }],
        addresses: [
          {
            street: '1 Harbour Way',
            city: 'Arlington',
            state: 'VA',
            zip: '22202',
            country: 'USA',
            countryCode: 'us',
            type: 'HOME',
          },
        ],
        urls: [{ url: 'https://grace.example.com', type: 'HOME' }],
        org: { company: 'Navy', department: 'Compilers', title: 'Rear admiral' },
        birthday: '1906-12-09',
        image: '/9j/4AAQ',
        vcard: 'BEGIN:VCARD',
        origin: 'other',
      },
      { name: { formattedName: 'Ola' }, phones: [{ phone: '0441' }] },
    ],
  }),
];

const answers: readonly Meaning[] = [
  said('a button of a template', 'button', { button: { text: 'Yes', payload: 'confirm-7' }, context: ANSWERED }),
  said('a reply button', 'interactive', {
    interactive: { kind: 'button_reply', id: 'slot-2', title: 'Tomorrow' },
    context: ANSWERED,
  }),
  said('a row of a list, with its description', 'interactive', {
    interactive: { kind: 'list_reply', id: 'size-l', title: 'Large', description: 'Chest 108 cm' },
    context: ANSWERED,
  }),
  said('a reply button whose id got lost', 'interactive', {
    interactive: { kind: 'button_reply', id: undefined, title: 'Tomorrow' },
  }),
  said('a form filled in', 'interactive', {
    interactive: {
      kind: 'flow_reply',
      name: 'flow',
      body: 'Sent',
      response: { First_Name: 'Ada', guests: 2, vegan: false },
    },
    context: ANSWERED,
  }),
  said('a permission to call', 'interactive', {
    interactive: {
      kind: 'call_permission_reply',
      response: 'accept',
      permanent: false,
      expiresAt: '2026-03-08T12:00:00.000Z',
      source: 'user_action',
    },
    context: ANSWERED,
  }),
  said('a payment made', 'interactive', {
    interactive: {
      kind: 'payment',
      referenceId: 'inv-20',
      paymentId: 'pay-9',
      status: 'success',
      currency: 'INR',
      totalAmount: { value: 12345, offset: 100 },
      transactionId: 'txn-1',
      transactionType: 'upi',
    },
  }),
  said('a card chosen to pay with', 'interactive', {
    interactive: {
      kind: 'payment_method',
      method: 'offsite_card_pay',
      referenceId: 'inv-20',
      credentialId: 'card-3',
      lastFourDigits: '5235',
      confirmedAt: '2026-03-01T11:59:58.000Z',
    },
  }),
  said('a sign-in', 'interactive', {
    interactive: { kind: 'authentication_reply', status: 'verified', passkeyHash: '5b1f0c9a7e3d4286' },
  }),
];

const events: readonly Meaning[] = [
  said('a changed phone number', 'system', {
    system: { kind: 'number_changed', ...NEW_NUMBER, body: 'Ada changed number' },
  }),
  said(
    'a changed phone number, and the user ids with it',
    'system',
    { system: { kind: 'number_changed', ...NEW_NUMBER, ...NEW_IDS } },
    'system.userId',
  ),
  said('a changed identity', 'system', {
    from: { identity: IDENTITY },
    system: { kind: 'identity_changed', identity: IDENTITY, body: 'New security code' },
  }),
  said('a changed user id', 'system', { system: { kind: 'user_id_changed', ...NEW_IDS } }),
  said('a chat opened for the first time', 'system', { system: { kind: 'chat_opened' }, from: { name: 'Ada' } }),
  said('somebody joining a group', 'system', {
    groupId: GROUP,
    system: { kind: 'group', wireType: undefined, body: 'Ada was added' },
  }),
  said("somebody leaving a group, by the event's own word", 'system', {
    groupId: GROUP,
    system: { kind: 'group', wireType: 'group_user_left', body: 'Ada left' },
  }),
  said('a text changed afterwards', 'edit', {
    edit: { messageId: EARLIER, content: { type: 'text', text: { body: 'At nine' } } },
  }),
  said('a message deleted for everyone', 'revoke', { revoke: { messageId: EARLIER } }),
  said('a message that is not delivered', 'unknown', {
    unknown: { reason: 'unsupported', unsupportedType: 'poll_creation' },
    errors: [{ code: '131051', title: 'Unsupported', message: 'Unsupported', details: 'Not delivered.' }],
  }),
  said('a file kept back by the virus scanner', 'unknown', {
    unknown: { reason: 'unsupported', wireType: 'INFECTED_CONTENT' },
  }),
  said('a message of a type to come', 'unknown', { unknown: { reason: 'unrecognized', wireType: 'hologram' } }),
  said('a text whose words are missing', 'unknown', { unknown: { reason: 'malformed', wireType: 'text' } }),
];

const receipts: readonly Meaning[] = [
  became('accepted', 'pending'),
  became('sent', 'sent'),
  became('delivered', 'delivered', {
    callbackData: 'order-7',
    pricing: { billable: true, model: 'PMP', type: 'regular', category: 'utility' },
  }),
  became('read', 'read'),
  became('failed, with the error', 'failed', {
    errors: [
      {
        code: '131026',
        title: 'Message undeliverable',
        message: 'Message undeliverable',
        details: 'Not on WhatsApp.',
        href: 'https://errors.example.com/131026',
      },
    ],
  }),
  became('a voice note played', 'played'),
  became('a message that the user deleted', 'deleted'),
];

/** In the order that docs/agreement.md has them. */
export const meanings: readonly Meaning[] = [
  ...texts,
  ...people,
  ...media,
  ...things,
  ...answers,
  ...events,
  ...receipts,
];
