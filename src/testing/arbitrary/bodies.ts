import type { ContactCard } from '../../contract/contact-card.ts';
import type { Edit, Location, Order, Reaction, Unknown } from '../../contract/content.ts';
import type { Media, MediaFile, StickerPack } from '../../contract/media.ts';
import type { SystemEvent } from '../../contract/system.ts';
import { phoneIn } from '../values.ts';
import { type Draw, type Draws, kind, list, now, oneOf, parts, pick, someParts } from './choices.ts';
import { identity, writtenNumber } from './people.ts';
import * as v from './values.ts';

const FILE: Draws<MediaFile> = {
  id: v.anyId,
  url: v.url,
  mimeType: v.text,
  sha256: v.text,
  caption: v.text,
  filename: v.text,
};

const pack = someParts<StickerPack>({
  id: v.anyId,
  name: v.text,
  publisher: v.text,
  emojis: list(v.text),
  firstParty: v.flag,
  androidAppStoreLink: v.url,
  iosAppStoreLink: v.url,
});

export const media: Draw<Media> = oneOf<Media>(
  parts({ kind: kind('image'), ...FILE }, 'kind'),
  parts({ kind: kind('video'), ...FILE }, 'kind'),
  parts({ kind: kind('audio'), ...FILE, voice: v.flag }, 'kind'),
  parts({ kind: kind('document'), ...FILE }, 'kind'),
  parts({ kind: kind('sticker'), ...FILE, animated: v.flag, pack }, 'kind'),
  parts({ kind: kind('other'), ...FILE, wireType: v.unknownWord }, 'kind'),
);

export const location: Draw<Location> = parts<Location>(
  { latitude: v.degrees(90), longitude: v.degrees(180), name: v.text, address: v.text, url: v.url },
  'latitude',
  'longitude',
);

const card = someParts<ContactCard>({
  name: someParts({
    formattedName: v.text,
    firstName: v.text,
    middleName: v.text,
    lastName: v.text,
    prefix: v.text,
    suffix: v.text,
  }),
  phones: list(someParts({ phone: v.text, type: v.text, waId: v.anyId })),
  emails: list(someParts({ email: v.text, type: v.text })),
  addresses: list(
    someParts({
      street: v.text,
      city: v.text,
      state: v.text,
      zip: v.text,
      country: v.text,
      countryCode: v.text,
      type: v.text,
    }),
  ),
  urls: list(someParts({ url: v.url, type: v.text })),
  org: someParts({ company: v.text, department: v.text, title: v.text }),
  birthday: v.text,
  ims: list(someParts({ service: v.text, userId: v.anyId })),
  image: v.text,
  vcard: v.text,
  origin: v.text,
});

export const cards: Draw<ContactCard[]> = list(card, 0);

export const order: Draw<Order> = parts<Order>(
  {
    catalogId: v.anyId,
    text: v.text,
    items: list(
      parts(
        { productRetailerId: v.anyId, quantity: v.number, itemPrice: v.number, currency: v.text },
        'productRetailerId',
      ),
      0,
    ),
  },
  'items',
);

export const reaction: Draw<Reaction> = oneOf<Reaction>(
  (choices) => ({ kind: 'added', messageId: v.anyId(choices), emoji: v.text(choices) }),
  (choices) => ({ kind: 'removed', messageId: v.anyId(choices) }),
);

const changedIds = {
  parentUserId: v.parentUserId,
  previousUserId: v.userId,
  previousParentUserId: v.parentUserId,
  body: v.text,
};

const numberChanged: Draw<SystemEvent> = (choices) => {
  const newId = oneOf<string>((choices) => writtenNumber(choices, v.phone(choices)), v.id)(choices);
  const newPhone = phoneIn(newId);
  const others = parts({ userId: v.userId, ...changedIds })(choices);
  return { kind: 'number_changed', newId, ...(newPhone && { newPhone }), ...others };
};

/** A word that means something to somebody, in either spelling. */
const eventWord: Draw<string> = (choices) =>
  pick(choices, [
    'groupUserLeft',
    'group_icon_changed',
    'userIdentityChanged',
    'user_changed_number',
    'customerChangedNumber',
  ]);

export const system: Draw<SystemEvent> = oneOf<SystemEvent>(
  numberChanged,
  parts({ kind: kind('identity_changed'), identity, body: v.text }, 'kind'),
  parts({ kind: kind('user_id_changed'), userId: v.userId, ...changedIds }, 'kind', 'userId'),
  () => ({ kind: 'chat_opened' }),
  parts({ kind: kind('group'), wireType: oneOf(() => 'group_user_joined', eventWord), body: v.text }, 'kind'),
  parts({ kind: kind('other'), wireType: oneOf(v.unknownWord, eventWord), body: v.text }, 'kind'),
);

export const edit: Draw<Edit> = (choices) => {
  const content = oneOf<NonNullable<Edit['content']>>(
    (choices) => ({ type: 'text', text: { body: v.anyText(choices) } }),
    (choices) => ({ type: 'media', media: media(choices) }),
  );
  return { messageId: v.anyId(choices), ...(now(choices, 4) ? {} : { content: content(choices) }) };
};

const unsupported = parts<Pick<Unknown, 'wireType' | 'unsupportedType'>>({
  wireType: (choices) =>
    pick(choices, ['unknown', 'unsupported', 'UNSUPPORTED', 'INFECTED_CONTENT', 'ephemeral', 'image']),
  unsupportedType: v.text,
});

const malformed = parts<Pick<Unknown, 'wireType'>>({
  wireType: (choices) =>
    pick(choices, ['text', 'TEXT', 'image', 'IMAGE', 'interactive', 'ORDER', 'order', 'system', 'Contacts']),
});

export const unknown: Draw<Unknown> = oneOf<Unknown>(
  (choices) => ({ reason: 'unsupported', ...unsupported(choices) }),
  (choices) => ({ reason: 'unrecognized', wireType: oneOf(v.unknownWord, v.typeWord)(choices) }),
  (choices) => ({ reason: 'malformed', ...malformed(choices) }),
);
