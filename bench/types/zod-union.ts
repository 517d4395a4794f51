// The same union as a schema, from which the type is inferred. Proven below to take all of ours.
import * as z from 'zod';
import type { InboundMessage as Ours } from '../../src/contract/message.ts';

const text = z.string();
const flag = z.boolean();

const party = z.object({
  id: text,
  phone: text.optional(),
  userId: text.optional(),
  parentUserId: text.optional(),
  username: text.optional(),
  name: text.optional(),
  countryCode: text.optional(),
  identity: z.object({ hash: text.optional(), acknowledged: flag.optional(), createdAt: text.optional() }).optional(),
});
const context = z.object({
  messageId: text.optional(),
  from: text.optional(),
  userId: text.optional(),
  parentUserId: text.optional(),
  groupId: text.optional(),
  mentions: z.array(text).optional(),
  forwarded: flag.optional(),
  frequentlyForwarded: flag.optional(),
  referredProduct: z.object({ catalogId: text.optional(), productRetailerId: text.optional() }).optional(),
});
const referral = z.object({
  sourceType: text.optional(),
  sourceId: text.optional(),
  sourceUrl: text.optional(),
  headline: text.optional(),
  body: text.optional(),
  ctwaClid: text.optional(),
  ref: text.optional(),
  welcomeMessage: text.optional(),
  mediaType: text.optional(),
  imageId: text.optional(),
  imageUrl: text.optional(),
  videoId: text.optional(),
  videoUrl: text.optional(),
  thumbnailUrl: text.optional(),
});
const error = z.object({
  code: text.optional(),
  title: text.optional(),
  message: text.optional(),
  details: text.optional(),
  href: text.optional(),
});
const base = z.object({
  provider: z.enum([
    ...(['meta-onprem', 'meta-cloud', 'infobip', 'sinch-legacy', 'innopaas'] as const),
    ...(['twilio', 'ycloud', 'gupshup', 'vonage'] as const),
  ]),
  id: text,
  providerMessageId: text.optional(),
  from: party,
  to: z.object({ id: text.optional(), phone: text.optional(), businessAccountId: text.optional() }).optional(),
  timestamp: text.optional(),
  groupId: text.optional(),
  context: context.optional(),
  referral: referral.optional(),
  errors: z.array(error).optional(),
  raw: z.unknown(),
});

const file = z.object({
  id: text.optional(),
  url: text.optional(),
  mimeType: text.optional(),
  sha256: text.optional(),
  caption: text.optional(),
  filename: text.optional(),
});
const pack = z.object({
  id: text.optional(),
  name: text.optional(),
  publisher: text.optional(),
  emojis: z.array(text).optional(),
  firstParty: flag.optional(),
  androidAppStoreLink: text.optional(),
  iosAppStoreLink: text.optional(),
});
const media = z.discriminatedUnion('kind', [
  file.extend({ kind: z.literal('image') }),
  file.extend({ kind: z.literal('video') }),
  file.extend({ kind: z.literal('audio'), voice: flag.optional() }),
  file.extend({ kind: z.literal('document') }),
  file.extend({ kind: z.literal('sticker'), animated: flag.optional(), pack: pack.optional() }),
  file.extend({ kind: z.literal('other'), wireType: text.optional() }),
]);
const location = z.object({
  latitude: z.number(),
  longitude: z.number(),
  name: text.optional(),
  address: text.optional(),
  url: text.optional(),
});
const card = z.object({
  name: z
    .object({
      formattedName: text.optional(),
      firstName: text.optional(),
      middleName: text.optional(),
      lastName: text.optional(),
      prefix: text.optional(),
      suffix: text.optional(),
    })
    .optional(),
  phones: z.array(z.object({ phone: text.optional(), type: text.optional(), waId: text.optional() })).optional(),
  emails: z.array(z.object({ email: text.optional(), type: text.optional() })).optional(),
  addresses: z
    .array(
      z.object({
        street: text.optional(),
        city: text.optional(),
        state: text.optional(),
        zip: text.optional(),
        country: text.optional(),
        countryCode: text.optional(),
        type: text.optional(),
      }),
    )
    .optional(),
  urls: z.array(z.object({ url: text.optional(), type: text.optional() })).optional(),
  org: z.object({ company: text.optional(), department: text.optional(), title: text.optional() }).optional(),
  birthday: text.optional(),
  ims: z.array(z.object({ service: text.optional(), userId: text.optional() })).optional(),
  image: text.optional(),
  vcard: text.optional(),
  origin: text.optional(),
});
const interactive = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('button_reply'), id: text.optional(), title: text }),
  z.object({ kind: z.literal('list_reply'), id: text.optional(), title: text, description: text.optional() }),
  z.object({
    kind: z.literal('flow_reply'),
    name: text.optional(),
    body: text.optional(),
    response: z.record(text, z.unknown()).optional(),
    responseText: text.optional(),
  }),
  z.object({
    kind: z.literal('call_permission_reply'),
    response: z.enum(['accept', 'reject']).optional(),
    permanent: flag.optional(),
    expiresAt: text.optional(),
    source: text.optional(),
  }),
  z.object({
    kind: z.literal('payment'),
    referenceId: text.optional(),
    paymentId: text.optional(),
    status: text.optional(),
    currency: text.optional(),
    totalAmount: z.object({ value: z.number(), offset: z.number() }).optional(),
    transactionId: text.optional(),
    transactionType: text.optional(),
    acknowledgementType: text.optional(),
    acknowledgedAt: text.optional(),
  }),
  z.object({
    kind: z.literal('payment_method'),
    method: text.optional(),
    referenceId: text.optional(),
    credentialId: text.optional(),
    lastFourDigits: text.optional(),
    confirmedAt: text.optional(),
  }),
  z.object({ kind: z.literal('authentication_reply'), status: text, passkeyHash: text.optional() }),
  z.object({ kind: z.literal('other'), wireType: text.optional() }),
]);
const item = z.object({
  productRetailerId: text,
  quantity: z.number().optional(),
  itemPrice: z.number().optional(),
  currency: text.optional(),
});
const reaction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('added'), messageId: text, emoji: text }),
  z.object({ kind: z.literal('removed'), messageId: text }),
]);
const system = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('number_changed'),
    newId: text,
    newPhone: text.optional(),
    userId: text.optional(),
    parentUserId: text.optional(),
    previousUserId: text.optional(),
    previousParentUserId: text.optional(),
    body: text.optional(),
  }),
  z.object({ kind: z.literal('identity_changed'), identity: party.shape.identity, body: text.optional() }),
  z.object({
    kind: z.literal('user_id_changed'),
    userId: text,
    parentUserId: text.optional(),
    previousUserId: text.optional(),
    previousParentUserId: text.optional(),
    body: text.optional(),
  }),
  z.object({ kind: z.literal('chat_opened') }),
  z.object({ kind: z.literal('group'), wireType: text.optional(), body: text.optional() }),
  z.object({ kind: z.literal('other'), wireType: text.optional(), body: text.optional() }),
]);
const written = z.object({ body: text });
const editedContent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: written }),
  z.object({ type: z.literal('media'), media }),
]);
const unknown = z.object({
  reason: z.enum(['unsupported', 'unrecognized', 'malformed']),
  wireType: text.optional(),
  unsupportedType: text.optional(),
});

export const inboundMessage = z.discriminatedUnion('type', [
  base.extend({ type: z.literal('text'), text: written }),
  base.extend({ type: z.literal('media'), media, additionalMedia: z.array(media).optional() }),
  base.extend({ type: z.literal('location'), location }),
  base.extend({ type: z.literal('contacts'), contacts: z.array(card) }),
  base.extend({ type: z.literal('interactive'), interactive }),
  base.extend({ type: z.literal('button'), button: z.object({ text, payload: text.optional() }) }),
  base.extend({
    type: z.literal('order'),
    order: z.object({ catalogId: text.optional(), text: text.optional(), items: z.array(item) }),
  }),
  base.extend({ type: z.literal('reaction'), reaction }),
  base.extend({ type: z.literal('system'), system }),
  base.extend({ type: z.literal('edit'), edit: z.object({ messageId: text, content: editedContent.optional() }) }),
  base.extend({ type: z.literal('revoke'), revoke: z.object({ messageId: text }) }),
  base.extend({ type: z.literal('referral'), referral }),
  base.extend({ type: z.literal('context'), context }),
  base.extend({ type: z.literal('unknown'), unknown }),
]);

// End of what is measured. Without their undefined, both are the same type:

type Exact<T> = T extends (infer Item)[]
  ? Exact<Item>[]
  : T extends object
    ? { [K in keyof T]: Exact<Exclude<T[K], undefined>> }
    : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const isSame: Same<Exact<z.infer<typeof inboundMessage>>, Exact<Ours>> = true;
