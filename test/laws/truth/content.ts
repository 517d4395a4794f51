import type {
  AudioMedia,
  Button,
  ContactAddress,
  ContactCard,
  ContactEmail,
  ContactIm,
  ContactName,
  ContactOrg,
  ContactPhone,
  ContactUrl,
  DocumentMedia,
  Edit,
  EditedContent,
  ImageMedia,
  Location,
  Media,
  MediaFile,
  Order,
  OrderItem,
  OtherMedia,
  Reaction,
  ReactionAdded,
  ReactionRemoved,
  Revoke,
  StickerMedia,
  StickerPack,
  Text,
  Unknown,
  VideoMedia,
} from '../../../src/index.ts';
import {
  anyText,
  type Check,
  filledListOf,
  finite,
  flag,
  listOf,
  objectOf,
  optional,
  required,
  type Shape,
  somethingOf,
  text,
  trimmed,
  unionBy,
  within,
  wordOf,
} from './shape.ts';

export { interactive } from './interactive.ts';
export { system } from './system.ts';

/** The tag itself was checked by choosing the member. */
export const tag = required(text);

export const textBody: Check = objectOf<Text>({ body: required(anyText) });

const file: Shape<MediaFile> = {
  id: optional(trimmed),
  url: optional(trimmed),
  mimeType: optional(text),
  sha256: optional(text),
  caption: optional(text),
};

const pack: Check = somethingOf<StickerPack>({
  id: optional(trimmed),
  name: optional(text),
  publisher: optional(text),
  emojis: optional(filledListOf(text)),
  firstParty: optional(flag),
  androidAppStoreLink: optional(trimmed),
  iosAppStoreLink: optional(trimmed),
});

export const media: Check = unionBy<Media['kind']>('kind', {
  image: objectOf<ImageMedia>({ kind: tag, ...file }),
  video: objectOf<VideoMedia>({ kind: tag, ...file }),
  audio: objectOf<AudioMedia>({ kind: tag, ...file, voice: optional(flag), filename: optional(text) }),
  document: objectOf<DocumentMedia>({ kind: tag, ...file, filename: optional(text) }),
  sticker: objectOf<StickerMedia>({ kind: tag, ...file, animated: optional(flag), pack: optional(pack) }),
  other: objectOf<OtherMedia>({ kind: tag, ...file, wireType: optional(text) }),
});

export const location: Check = objectOf<Location>({
  latitude: required(within(90)),
  longitude: required(within(180)),
  name: optional(text),
  address: optional(text),
  url: optional(trimmed),
});

export const contacts: Check = listOf(
  somethingOf<ContactCard>({
    name: optional(
      somethingOf<ContactName>({
        formattedName: optional(text),
        firstName: optional(text),
        middleName: optional(text),
        lastName: optional(text),
        prefix: optional(text),
        suffix: optional(text),
      }),
    ),
    phones: optional(
      filledListOf(somethingOf<ContactPhone>({ phone: optional(text), type: optional(text), waId: optional(trimmed) })),
    ),
    emails: optional(filledListOf(somethingOf<ContactEmail>({ email: optional(text), type: optional(text) }))),
    addresses: optional(
      filledListOf(
        somethingOf<ContactAddress>({
          street: optional(text),
          city: optional(text),
          state: optional(text),
          zip: optional(text),
          country: optional(text),
          countryCode: optional(text),
          type: optional(text),
        }),
      ),
    ),
    urls: optional(filledListOf(somethingOf<ContactUrl>({ url: optional(trimmed), type: optional(text) }))),
    org: optional(
      somethingOf<ContactOrg>({ company: optional(text), department: optional(text), title: optional(text) }),
    ),
    birthday: optional(text),
    ims: optional(filledListOf(somethingOf<ContactIm>({ service: optional(text), userId: optional(trimmed) }))),
    image: optional(text),
    vcard: optional(text),
    origin: optional(text),
  }),
);

export const button: Check = objectOf<Button>({ text: required(text), payload: optional(text) });

export const order: Check = objectOf<Order>({
  catalogId: optional(trimmed),
  text: optional(text),
  items: required(
    listOf(
      objectOf<OrderItem>({
        productRetailerId: required(trimmed),
        quantity: optional(finite),
        itemPrice: optional(finite),
        currency: optional(text),
      }),
    ),
  ),
});

export const reaction: Check = unionBy<Reaction['kind']>('kind', {
  added: objectOf<ReactionAdded>({ kind: tag, messageId: required(trimmed), emoji: required(text) }),
  removed: objectOf<ReactionRemoved>({ kind: tag, messageId: required(trimmed) }),
});

const editedContent: Check = unionBy<EditedContent['type']>('type', {
  text: objectOf<EditedContent & { type: 'text' }>({ type: tag, text: required(textBody) }),
  media: objectOf<EditedContent & { type: 'media' }>({ type: tag, media: required(media) }),
});

export const edit: Check = objectOf<Edit>({ messageId: required(trimmed), content: optional(editedContent) });

export const revoke: Check = objectOf<Revoke>({ messageId: required(trimmed) });

export const unknown: Check = objectOf<Unknown>({
  reason: required(wordOf<Unknown['reason']>({ unsupported: true, unrecognized: true, malformed: true })),
  wireType: optional(text),
  unsupportedType: optional(text),
});
