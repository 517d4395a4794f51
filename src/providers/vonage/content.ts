import type { Context } from '../../contract/attributes.ts';
import type { Button, Location, Reaction, Text } from '../../contract/content.ts';
import type { Interactive } from '../../contract/interactive.ts';
import type { Media, MediaFile } from '../../contract/media.ts';
import { bodiless, type Content, content, plainContent } from '../../core/content.ts';
import { REPORTED, type Reported } from '../../core/fit.ts';
import { BODY, below } from '../../core/place.ts';
import { order } from '../../dialects/whatsapp/catalog.ts';
import { answers, toFlowReply, type WireFlow } from '../../dialects/whatsapp/flow.ts';
import { locationTable } from '../../dialects/whatsapp/location.ts';
import { type Reacted, reacted, targetOf, toReaction } from '../../dialects/whatsapp/reaction.ts';
import { tapped, toButtonReply, toListReply } from '../../dialects/whatsapp/replies.ts';
import { copyJsonObject } from '../../wire/json.ts';
import { fields, object } from '../../wire/object.ts';
import { leaf, MISFIT, map, type Piece } from '../../wire/piece.ts';
import { required, under } from '../../wire/table.ts';
import { anyText, degrees, text, url, word } from '../../wire/values.ts';
import { get, hasOwn, isWireObject } from '../../wire/wire-object.ts';

/** Where the target of a reaction stands. */
interface HasContext {
  context?: Context;
}

/** No id, no MIME type, no checksum. Captions by the classes of the SDKs. */
const file: Piece<MediaFile> = /* @__PURE__ */ object<MediaFile>({
  url,
  filename: under(text, 'name'),
  caption: text,
});

// @__NO_SIDE_EFFECTS__
function media(kind: Media): Content<unknown> {
  return content<'media', MediaFile, unknown>('media', file, (meaning) => meaning && { ...kind, ...meaning });
}

/** The long names are those that the SDK for Java writes. */
const location: Piece<Location> = /* @__PURE__ */ (() =>
  object<Location>({
    ...locationTable,
    latitude: required(under(degrees(90), 'lat', 'latitude')),
    longitude: required(under(degrees(180), 'long', 'longitude')),
  }))();

/** Buttons and rows of lists come alike. [inferred] What has a description is a row, for buttons have none. */
const reply: Piece<Interactive> = /* @__PURE__ */ map(tapped, (tap): Interactive | undefined =>
  tap.description ? toListReply(tap) : toButtonReply(tap),
);

/** By the SDK for Java a map on WhatsApp, and text on RCS. The contract has text, so a map is its JSON. */
const payload: Piece<string> = /* @__PURE__ */ leaf('a string or a JSON object', (value) => {
  if (typeof value === 'string') return value || undefined;
  const copy = copyJsonObject(value);
  return copy ? JSON.stringify(copy) : MISFIT;
});

/** A form filled in is a button of a subtype of its own. */
const flow: Content<unknown> = /* @__PURE__ */ content<'interactive', WireFlow, unknown>(
  'interactive',
  /* @__PURE__ */ fields<WireFlow>({ body: under(text, 'text'), answers: under(answers, 'payload') }),
  (reply, { at, report }) =>
    reply && toFlowReply(reply, (sentence) => report('dropped_field', below(at, 'payload'), sentence)),
);

const label: Content<unknown> = /* @__PURE__ */ plainContent(
  'button',
  /* @__PURE__ */ (() => object<Button>({ text: required(text), payload }))(),
);

const button: Content<unknown> = /* @__PURE__ */ (() => ({
  ...label,
  read: (body, around) => (isForm(body) ? flow : label).read(body, around),
  toParts: (body: Button | Interactive) =>
    hasOwn(body, 'kind') ? { type: flow.type, interactive: body } : { button: body },
}))();

function isForm(body: unknown): boolean {
  return isWireObject(body) && word.read(get(body, 'subtype')) === 'flow';
}

/** [inferred] It is to the message of the context, as it is where one is sent. */
const reaction: Content<HasContext> = /* @__PURE__ */ content<'reaction', Reacted, HasContext>(
  'reaction',
  reacted,
  (wire, { head: { context }, report }): Reaction | Reported | undefined => {
    const messageId = targetOf(context);
    if (messageId === undefined) {
      report('invalid_record', below(BODY, 'context'), 'Expected the id of the message reacted to.');
      return REPORTED;
    }
    if (wire?.action === 'unreact') return toReaction(messageId, undefined);
    return wire?.emoji ? toReaction(messageId, wire.emoji) : undefined;
  },
);

export const contents: { readonly [wireType: string]: Content<HasContext> } = /* @__PURE__ */ (() => ({
  text: plainContent(
    'text',
    map<string, Text>(anyText, (body) => ({ body })),
  ),
  image: media({ kind: 'image' }),
  audio: media({ kind: 'audio' }),
  video: media({ kind: 'video' }),
  file: media({ kind: 'document' }),
  sticker: media({ kind: 'sticker' }),
  location: plainContent('location', location),
  reply: plainContent('interactive', reply),
  button,
  order: content('order', order, (meaning) => meaning ?? { items: [] }),
  reaction,
  unsupported: bodiless<'unknown', unknown>('unknown', ({ wireType }) => ({ reason: 'unsupported', wireType })),
}))();
