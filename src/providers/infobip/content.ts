import type { Context } from '../../contract/attributes.ts';
import type { ContactCard } from '../../contract/contact-card.ts';
import type { Button, Reaction, Text } from '../../contract/content.ts';
import type { Media, MediaFile } from '../../contract/media.ts';
import type { MessageType } from '../../contract/message.ts';
import { type BodyOf, bodiless, type Content, content, type Find, type Surroundings } from '../../core/content.ts';
import { REPORTED, type Reported } from '../../core/fit.ts';
import { below } from '../../core/place.ts';
import { order } from '../../dialects/whatsapp/catalog.ts';
import { cardsOf, contactCard } from '../../dialects/whatsapp/contact-card.ts';
import { toFlowReply } from '../../dialects/whatsapp/flow.ts';
import { location } from '../../dialects/whatsapp/location.ts';
import { type Reacted, reacted, targetOf, toReaction } from '../../dialects/whatsapp/reaction.ts';
import { buttonReply, listReply, toPermissionReply } from '../../dialects/whatsapp/replies.ts';
import { fields, object } from '../../wire/object.ts';
import { listOrItem, type Piece } from '../../wire/piece.ts';
import { required, under } from '../../wire/table.ts';
import { anyText, text, url } from '../../wire/values.ts';
import { countKeys, get, holds, type WireObject } from '../../wire/wire-object.ts';
import * as interactive from './interactive.ts';

/** Where the target of a reaction stands. */
interface HasContext {
  inside?: { context?: Context };
}

/** Infobip's bodies: type, content and context of a message all stand in its `message`. */
type Contents = { readonly [wireType: string]: Content<HasContext> };

const inMessageOf: Find = () => 'message';

// @__NO_SIDE_EFFECTS__
function inMessage<T extends MessageType, P>(
  type: T,
  piece: Piece<P>,
  toBody: (meaning: P | undefined, around: Surroundings<unknown>, wire: unknown) => BodyOf<T> | undefined,
): Content<unknown> {
  return content<T, P, unknown>(type, piece, toBody, inMessageOf);
}

// @__NO_SIDE_EFFECTS__
function plain<T extends MessageType>(type: T, piece: Piece<BodyOf<T>>): Content<unknown> {
  return inMessage<T, BodyOf<T>>(type, piece, (body) => body);
}

/** No MIME type, no checksum, no name: they come with the download. */
const file: Piece<MediaFile> = /* @__PURE__ */ object<MediaFile>({ url, caption: text });

// @__NO_SIDE_EFFECTS__
function media(kind: Media): Content<unknown> {
  return inMessage<'media', MediaFile>('media', file, (meaning) => meaning && { ...kind, ...meaning });
}

/** Everything is optional by the schema; a reaction to nothing is none. Removing is `REMOVED`, or [inferred] no emoji. */
const reaction: Content<HasContext> = /* @__PURE__ */ content<'reaction', Reacted, HasContext>(
  'reaction',
  reacted,
  (wire, { head, at, report }): Reaction | Reported => {
    const messageId = targetOf(head.inside?.context);
    if (messageId === undefined) {
      report('invalid_record', below(at, 'context'), 'Expected the id of the message reacted to.');
      return REPORTED;
    }
    return toReaction(messageId, wire?.action === 'removed' ? undefined : wire?.emoji);
  },
  inMessageOf,
);

const flow: Content<unknown> = /* @__PURE__ */ inMessage(
  'interactive',
  interactive.flow,
  (reply, { at, report }) =>
    reply && toFlowReply(reply, (sentence) => report('dropped_field', below(at, 'response'), sentence)),
);

/** Content that WhatsApp or the virus scanner keeps from the business. */
const notDelivered: Content<unknown> = /* @__PURE__ */ bodiless<'unknown', unknown>('unknown', ({ wireType }) => ({
  reason: 'unsupported',
  wireType,
}));

export const contents: Contents = /* @__PURE__ */ (() => ({
  TEXT: plain('text', object<Text>({ body: required(under(anyText, 'text')) })),
  IMAGE: media({ kind: 'image' }),
  VIDEO: media({ kind: 'video' }),
  AUDIO: media({ kind: 'audio', voice: false }),
  VOICE: media({ kind: 'audio', voice: true }),
  DOCUMENT: media({ kind: 'document' }),
  STICKER: media({ kind: 'sticker' }),
  LOCATION: plain('location', location),
  // As an integrator's documentation lists it.
  LOCATE: plain('location', location),
  CONTACT: inMessage(
    'contacts',
    fields<{ contacts?: ContactCard[] }>({ contacts: listOrItem(contactCard) }),
    (meaning, _, message) => cardsOf(meaning?.contacts, get(message as WireObject, 'contacts')),
  ),
  BUTTON: plain('button', object<Button>({ text: required(text), payload: text })),
  INTERACTIVE_BUTTON_REPLY: plain('interactive', buttonReply),
  INTERACTIVE_LIST_REPLY: plain('interactive', listReply),
  INTERACTIVE_FLOW_REPLY: flow,
  INTERACTIVE_EXTENSION_REPLY: flow,
  INTERACTIVE_PAYMENT_CONFIRMATION: plain('interactive', interactive.payment),
  INTERACTIVE_PAYMENT_ACKNOWLEDGEMENT: plain('interactive', interactive.payment),
  INTERACTIVE_CALL_PERMISSION_REPLY: inMessage(
    'interactive',
    interactive.permission,
    // An answer that is neither yes nor no is still one.
    (meaning, _, message) =>
      holds(message as WireObject, 'callPermissionReply') ? toPermissionReply(meaning?.reply) : undefined,
  ),
  INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY: plain('interactive', interactive.authenticationReply),
  // An order has no key of its own, so that one without anything is none. Items are something, also where none is left.
  ORDER: inMessage(
    'order',
    order,
    (meaning, _, message) =>
      meaning ?? (countKeys(message as WireObject, 'productItems', 'product_items') === 0 ? undefined : { items: [] }),
  ),
  REACTION: reaction,
  INFECTED_CONTENT: notDelivered,
  UNSUPPORTED: notDelivered,
}))();
