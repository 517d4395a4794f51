import type { ContactCard } from '../../contract/contact-card.ts';
import type { Button, Edit, Reaction, Revoke, Text } from '../../contract/content.ts';
import { bodiless, type Content, content, plainContent, type Surroundings, under } from '../../core/content.ts';
import type { Report } from '../../core/issues.ts';
import { below } from '../../core/place.ts';
import { fields, object } from '../../wire/object.ts';
import { anyObject, listOrItem, MISFIT, map, type Piece, vital } from '../../wire/piece.ts';
import { anyText, id, text } from '../../wire/values.ts';
import { get, hasOwn, type WireObject } from '../../wire/wire-object.ts';
import { order } from '../whatsapp/catalog.ts';
import { contactCard } from '../whatsapp/contact-card.ts';
import { location } from '../whatsapp/location.ts';
import type { MetaHead } from './head.ts';
import { interactive } from './interactive.ts';
import { audio, document, image, sticker, video, voice } from './media.ts';
import { chatOpened, system } from './system.ts';

type MetaContents = { readonly [wireType: string]: Content<MetaHead> };

const textBody: Piece<Text> = /* @__PURE__ */ object<Text>({ body: ['body', anyText] }, 'body');

/** A template's quick reply. `payload` was seen as `null` and absent. */
const button: Piece<Button> = /* @__PURE__ */ object<Button>(
  { text: ['text', text], payload: ['payload', text] },
  'text',
);

interface WireReaction {
  messageId: string;
  emoji?: string;
}

/** Taking a reaction back is an empty or a missing emoji. The second spelling of the id is from a sample of Meta's own. */
const reaction: Piece<Reaction> = /* @__PURE__ */ map(
  /* @__PURE__ */ fields<WireReaction>(
    {
      message_id: ['messageId', id],
      messsage_id: ['messageId', id],
      emoji: ['emoji', /* @__PURE__ */ vital(text)],
    },
    'messageId',
  ),
  ({ messageId, emoji }): Reaction => (emoji ? { kind: 'added', messageId, emoji } : { kind: 'removed', messageId }),
);

interface WireEdit {
  messageId: string;
  message?: WireObject;
}

/** Edits came with WhatsApp Business app coexistence in November 2025; one client reads the id under `message_id`. */
const edit: Piece<WireEdit> = /* @__PURE__ */ fields<WireEdit>(
  { original_message_id: ['messageId', id], message_id: ['messageId', id], message: ['message', anyObject] },
  'messageId',
);

const revoke: Piece<Revoke> = /* @__PURE__ */ object<Revoke>({ original_message_id: ['messageId', id] }, 'messageId');

/** A type by which Meta says that it does not deliver what the user sent. */
const notDelivered: Content<MetaHead> = /* @__PURE__ */ bodiless<'unknown', MetaHead>(
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
  const contacts = content<'contacts', ContactCard[], MetaHead>(
    'contacts',
    listOrItem(contactCard),
    (cards = [], { head: { origin } }) => (origin ? cards.map((card) => ({ origin, ...card })) : cards),
    under('contacts', 'contact'),
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
    edit: content('edit', edit, readEdit),
    revoke: plainContent('revoke', revoke),
    request_welcome: chatOpened,
    unsupported: notDelivered,
    unknown: notDelivered,
    // On-premises: a disappearing message, which gateways from 2.39.4 on hide.
    ephemeral: notDelivered,
  };
})();

function readEdit(wire: WireEdit | undefined, { head, at, report }: Surroundings<MetaHead>): Edit | undefined {
  if (wire === undefined) return undefined;
  const { messageId, message } = wire;
  if (message === undefined) return { messageId };
  const type = get(message, 'type');
  const wireType = typeof type === 'string' ? type : '';
  const nested = hasOwn(editable, wireType) ? editable[wireType] : undefined;
  const place = below(at, 'message');
  if (nested === undefined) {
    report('dropped_field', place, 'Left out: expected a text or a medium.');
    return { messageId };
  }
  const leaveOut: Report = (code, where, text) =>
    code === 'invalid_record' ? report('dropped_field', where, `Left out. ${text}`) : report(code, where, text);
  const inside = { head, record: message, wireType, at: below(place, wireType), report: leaveOut };
  const body = nested.read(get(message, wireType), inside);
  return body === MISFIT
    ? { messageId }
    : { messageId, content: { type: nested.type, [nested.type]: body } as NonNullable<Edit['content']> };
}
