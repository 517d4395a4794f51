import type { ContactCard } from '../../contract/contact-card.ts';
import type { Button, Edit, Reaction, Revoke, Text } from '../../contract/content.ts';
import { bodiless, type Content, content, plainContent, type Surroundings, underOneOf } from '../../core/content.ts';
import { REPORTED } from '../../core/fit.ts';
import type { Report } from '../../core/issues.ts';
import { below } from '../../core/place.ts';
import { fields, object } from '../../wire/object.ts';
import { anyObject, listOrItem, type Piece } from '../../wire/piece.ts';
import { required, under } from '../../wire/table.ts';
import { anyText, id, text } from '../../wire/values.ts';
import { get, hasOwn, type WireObject } from '../../wire/wire-object.ts';
import { order } from '../whatsapp/catalog.ts';
import { cardsOf, contactCard } from '../whatsapp/contact-card.ts';
import { location } from '../whatsapp/location.ts';
import { reactionTo } from '../whatsapp/reaction.ts';
import type { AroundBody } from './head.ts';
import { interactive } from './interactive.ts';
import { audio, document, image, sticker, video, voice } from './media.ts';
import { chatOpened, system } from './system.ts';

type MetaContents = { readonly [wireType: string]: Content<AroundBody> };

const textBody: Piece<Text> = /* @__PURE__ */ object<Text>({ body: required(anyText) });

/** A template's quick reply. `payload` was seen as `null` and absent. */
const button: Piece<Button> = /* @__PURE__ */ object<Button>({ text: required(text), payload: text });

/** The second spelling is from a sample of Meta's own. */
const reaction: Piece<Reaction> = /* @__PURE__ */ reactionTo('message_id', 'messsage_id');

interface WireEdit {
  messageId: string;
  message?: WireObject;
}

/** Edits came with WhatsApp Business app coexistence in November 2025; one client reads the id under `message_id`. */
const edit: Piece<WireEdit> = /* @__PURE__ */ fields<WireEdit>({
  messageId: required(under(id, 'original_message_id', 'message_id')),
  message: anyObject,
});

const revoke: Piece<Revoke> = /* @__PURE__ */ object<Revoke>({ messageId: required(under(id, 'original_message_id')) });

/** A type by which Meta says that it does not deliver what the user sent. */
const notDelivered: Content<AroundBody> = /* @__PURE__ */ bodiless<'unknown', AroundBody>(
  'unknown',
  ({ wireType, head: { unsupportedType } }) => ({
    reason: 'unsupported',
    wireType,
    ...(unsupportedType && { unsupportedType }),
  }),
);

/** What an edit can change. */
const editable: MetaContents = {
  text: /* @__PURE__ */ plainContent('text', textBody),
  image,
  video,
  audio,
  document,
  sticker,
};

/**
 * The bodies of Meta's message record, by wire type. One table for the whole family: relays and BSPs mix its members'
 * habits, so a type that only one of them documents is read from any of them.
 */
export const metaContents: MetaContents = /* @__PURE__ */ (() => {
  const contacts = content<'contacts', ContactCard[], AroundBody>(
    'contacts',
    listOrItem(contactCard),
    (meaning, { head: { origin } }, wire) => {
      const cards = cardsOf(meaning, wire);
      return origin ? cards?.map((card) => ({ origin, ...card })) : cards;
    },
    underOneOf('contacts', 'contact'),
  );
  return {
    ...editable,
    voice,
    location: plainContent('location', location),
    contacts,
    contact: contacts,
    interactive,
    button: plainContent('button', button),
    order: content('order', order, (meaning) => meaning ?? { items: [] }),
    reaction: plainContent('reaction', reaction),
    system,
    edit: content('edit', edit, (wire, around) => wire && readEdit(wire, around)),
    revoke: plainContent('revoke', revoke),
    request_welcome: chatOpened,
    unsupported: notDelivered,
    unknown: notDelivered,
    // On-premises: a disappearing message, which gateways from 2.39.4 on hide.
    ephemeral: notDelivered,
  };
})();

function readEdit({ messageId, message }: WireEdit, { head, at, report }: Surroundings<AroundBody>): Edit {
  if (message === undefined) return { messageId };
  const type = get(message, 'type');
  const wireType = typeof type === 'string' ? type : '';
  const nested = hasOwn(editable, wireType) ? editable[wireType] : undefined;
  const place = below(at, 'message');
  if (nested === undefined) {
    report('dropped_field', place, 'Left out: expected a text or a file.');
    return { messageId };
  }
  const leaveOut: Report = Object.assign(
    (...[code, where, text]: Parameters<Report>) =>
      code === 'invalid_record' ? report('dropped_field', where, `Left out. ${text}`) : report(code, where, text),
    { isListing: report.isListing },
  );
  const inside = { head, record: message, wireType, at: below(place, wireType), report: leaveOut };
  const body = nested.read(get(message, wireType), inside);
  return body === REPORTED
    ? { messageId }
    : { messageId, content: { type: nested.type, [nested.type]: body } as NonNullable<Edit['content']> };
}
