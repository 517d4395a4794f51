import type { ContactCard } from '../../contract/contact-card.ts';
import type { Button, Location, Reaction, Text } from '../../contract/content.ts';
import type { Media, MediaFile } from '../../contract/media.ts';
import type { MessageType } from '../../contract/message.ts';
import { type BodyOf, type Content, content, type Find, type Surroundings } from '../../core/content.ts';
import type { Reported } from '../../core/fit.ts';
import { interactive } from '../../dialects/meta/interactive.ts';
import { cardsOf, contactCard } from '../../dialects/whatsapp/contact-card.ts';
import { locationTable } from '../../dialects/whatsapp/location.ts';
import { reactionTo } from '../../dialects/whatsapp/reaction.ts';
import { type Tapped, toButtonReply, toListReply } from '../../dialects/whatsapp/replies.ts';
import { openJson } from '../../wire/json.ts';
import { fields, object } from '../../wire/object.ts';
import { addParts } from '../../wire/parts.ts';
import { either, listOrItem, map, type Piece } from '../../wire/piece.ts';
import { required, under } from '../../wire/table.ts';
import { anyText, id, text, url } from '../../wire/values.ts';
import { countKeys, get, hasOwn, holds, isWireObject, type WireObject } from '../../wire/wire-object.ts';

type Contents = { readonly [wireType: string]: Content<unknown> };

/**
 * v2 has all bodies under one key, Enterprise each under its type, and a text in the record. Bots have the body in the
 * record, and so do some descriptions of v2, with what was tapped under its word.
 */
const find: Find = (record, wireType) => {
  if (holds(record, 'mobile')) return wireType === 'text' ? undefined : wireType;
  const tapped = /(button|list)_reply/.exec(wireType)?.[1];
  if (tapped && isWireObject(get(record, tapped)) && !isWireObject(get(record, 'payload'))) return tapped;
  return holds(record, 'payload') || countKeys(record, 'text', 'url', 'latitude', 'contacts') === 0
    ? 'payload'
    : undefined;
};

/** A body, also as JSON text: what is wrong within has its place within. */
// @__NO_SIDE_EFFECTS__
function opened<T extends MessageType, P>(
  type: T,
  piece: Piece<P>,
  toBody: (meaning: P | undefined, around: Surroundings<unknown>, wire: unknown) => BodyOf<T> | undefined | Reported,
): Content<unknown> {
  return openedContent(content<T, P, unknown>(type, piece, toBody));
}

// @__NO_SIDE_EFFECTS__
function openedContent({ type, read }: Content<unknown>): Content<unknown> {
  return { type, find, read: (body, around) => read(openJson(body), around) };
}

// @__NO_SIDE_EFFECTS__
function plain<T extends MessageType>(type: T, piece: Piece<BodyOf<T>>): Content<unknown> {
  return opened<T, BodyOf<T>>(type, piece, (body) => body);
}

interface WireFile extends MediaFile {
  mediaId?: string;
  signature?: string;
}

/** The page's table has a hyphen where its samples have none. */
const file: Piece<WireFile> = /* @__PURE__ */ fields<WireFile>({
  id,
  mediaId: id,
  url,
  // Enterprise: what the address lacks.
  signature: text,
  mimeType: under(text, 'contentType', 'content-type', 'mime_type'),
  caption: text,
  filename: under(text, 'name', 'filename'),
});

const NO_FILE: WireFile = /* @__PURE__ */ Object.create(null);

// @__NO_SIDE_EFFECTS__
function media(kind: Media): Content<unknown> {
  return opened<'media', WireFile>('media', file, (wire = NO_FILE, { record }, body) => {
    const { id, mediaId, url, signature, ...rest } = wire;
    // A record has an id of its own.
    const own = body === record ? mediaId : (id ?? mediaId);
    return addParts({ ...kind, ...rest }, { id: own, url: url && `${url}${signature ?? ''}`.trim() });
  });
}

/** The label, and what the business gave it. */
const button: Content<unknown> = /* @__PURE__ */ opened(
  'button',
  /* @__PURE__ */ object<Button>({
    text: required(under(text, 'text', 'title')),
    payload: under(text, 'postbackText', 'payload'),
  }),
  (button, { record }) =>
    button && (hasOwn(button, 'payload') ? button : addParts(button, { payload: postbackIn(record) })),
);

/** Seen in contexts, too. */
function postbackIn(record: WireObject): string | undefined {
  const context = get(record, 'context');
  const postback = isWireObject(context) && get(context, 'postbackText');
  return typeof postback === 'string' ? postback || undefined : undefined;
}

/**
 * `id` is the id of the whole message that was answered; `postbackText` is the row's or the button's own. A description of v2
 * has Meta's button under a key of its own.
 */
const tapped: Piece<Tapped> = /* @__PURE__ */ fields<Tapped>({
  id: under(id, 'postbackText', 'id', 'payload'),
  title: required(under(anyText, 'title', 'reply', 'text')),
  description: text,
});

const buttonReply: Content<unknown> = /* @__PURE__ */ plain('interactive', /* @__PURE__ */ map(tapped, toButtonReply));
const listReply: Content<unknown> = /* @__PURE__ */ plain('interactive', /* @__PURE__ */ map(tapped, toListReply));

/** WhatsApp's id of the message reacted to, and Gupshup's beside; with Enterprise, Meta's object. */
const reaction: Piece<Reaction> = /* @__PURE__ */ reactionTo('message_id', 'id', 'gs_id');

/** An object with the cards, or in Meta's way the list of them, or one card. */
const contact: Content<unknown> = /* @__PURE__ */ opened(
  'contacts',
  /* @__PURE__ */ either(
    (value) => isWireObject(value) && holds(value, 'contacts'),
    /* @__PURE__ */ map(
      /* @__PURE__ */ fields<{ cards?: ContactCard[] }>({
        cards: under(/* @__PURE__ */ listOrItem(contactCard), 'contacts'),
      }),
      ({ cards }) => cards,
    ),
    /* @__PURE__ */ listOrItem(contactCard),
  ),
  (cards, _, body) => cardsOf(cards, isWireObject(body) && holds(body, 'contacts') ? get(body, 'contacts') : body),
);

export const contents: Contents = /* @__PURE__ */ (() => {
  const body = plain('text', object<Text>({ body: required(under(anyText, 'text')) }));
  const document = media({ kind: 'document' });
  return {
    text: body,
    txt: body,
    image: media({ kind: 'image' }),
    video: media({ kind: 'video' }),
    audio: media({ kind: 'audio' }),
    voice: media({ kind: 'audio', voice: true }),
    file: document,
    document,
    sticker: media({ kind: 'sticker' }),
    location: plain('location', object<Location>({ ...locationTable, name: under(text, 'name', 'label') })),
    contact,
    contacts: contact,
    quick_reply: button,
    button,
    button_reply: buttonReply,
    list_reply: listReply,
    list: listReply,
    interactive: openedContent(interactive),
    reaction: plain('reaction', reaction),
  };
})();
