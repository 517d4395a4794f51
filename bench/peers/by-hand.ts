// The mapping that a user writes who trusts the wire: the same values as ours, and not one check.
import type { Context } from '../../src/contract/attributes.ts';
import type { Location, Order, Reaction } from '../../src/contract/content.ts';
import type { Interactive } from '../../src/contract/interactive.ts';
import type { Media } from '../../src/contract/media.ts';
import type { InboundMessage, MessageBase } from '../../src/contract/message.ts';
import type { BusinessNumber, Party } from '../../src/contract/people.ts';
import type { MessageStatus } from '../../src/contract/result.ts';
import { readTime } from '../../src/wire/time.ts';
import { mapCard, mapStatus } from './by-hand-parts.ts';
import type { WireBody, WireFile, WireInteractive, WireLocation, WireMessage, WireOrder, WireValue } from './wire.ts';

export interface Mapped {
  messages: InboundMessage[];
  statuses: MessageStatus[];
}

/** How Unix seconds become ISO 8601. */
type ToTime = (seconds: string) => string;

const asPeopleDo: ToTime = (seconds) => new Date(Number(seconds) * 1000).toISOString();

const asWeDo: ToTime = (seconds) => readTime(seconds) as string;

/** Without checks, a `raw` of the body itself. After a schema's run the body is a copy, and `original` is what came. */
export function mapBody(body: WireBody, original: WireBody = body, toTime: ToTime = asPeopleDo): Mapped {
  const mapped: Mapped = { messages: [], statuses: [] };
  body.entry.forEach((entry, entryIndex) => {
    entry.changes.forEach((change, changeIndex) => {
      mapValue(mapped, change.value, original.entry[entryIndex]?.changes[changeIndex]?.value, entry.id, toTime);
    });
  });
  return mapped;
}

/** As `mapBody`, with our way to spell times, which is faster than `toISOString`. */
export function mapBodyFast(body: WireBody): Mapped {
  return mapBody(body, body, asWeDo);
}

function mapValue(
  { messages, statuses }: Mapped,
  value: WireValue,
  original: WireValue | undefined,
  businessAccountId: string,
  toTime: ToTime,
): void {
  const { phone_number_id, display_phone_number } = value.metadata;
  const business = { id: phone_number_id, phone: `+${display_phone_number}`, businessAccountId };
  const names = new Map(value.contacts?.map(({ wa_id, profile }) => [wa_id, profile?.name]));
  value.messages?.forEach((message, index) => {
    messages.push(mapMessage(message, original?.messages?.[index], names, business, toTime));
  });
  value.statuses?.forEach((status, index) => {
    statuses.push(mapStatus(status, original?.statuses?.[index], business, toTime));
  });
}

function mapMessage(
  message: WireMessage,
  raw: unknown,
  names: ReadonlyMap<string, string | undefined>,
  to: BusinessNumber,
  toTime: ToTime,
): InboundMessage {
  const { id, timestamp, context } = message;
  const from: Party = { id: message.from, phone: `+${message.from}` };
  const name = names.get(message.from);
  if (name) from.name = name;
  const base: MessageBase = { provider: 'meta-cloud', id, from, to, timestamp: toTime(timestamp), raw };
  if (context) base.context = mapContext(context);
  return withBody(base, message);
}

function mapContext({ id, from }: NonNullable<WireMessage['context']>): Context {
  const context: Context = {};
  if (id) context.messageId = id;
  if (from) context.from = from;
  return context;
}

/** Assigns rather than spreads: that is the faster half of how people write this. */
function withBody(base: MessageBase, wire: WireMessage): InboundMessage {
  switch (wire.type) {
    case 'text':
      return Object.assign(base, { type: 'text' as const, text: { body: wire.text.body } });
    case 'image':
      return Object.assign(base, { type: 'media' as const, media: mapFile({ kind: 'image' }, wire.image) });
    case 'audio':
      return Object.assign(base, {
        type: 'media' as const,
        media: mapFile({ kind: 'audio', voice: wire.audio.voice === true }, wire.audio),
      });
    case 'location':
      return Object.assign(base, { type: 'location' as const, location: mapLocation(wire.location) });
    case 'contacts':
      return Object.assign(base, { type: 'contacts' as const, contacts: wire.contacts.map(mapCard) });
    case 'interactive':
      return Object.assign(base, { type: 'interactive' as const, interactive: mapInteractive(wire.interactive) });
    case 'order':
      return Object.assign(base, { type: 'order' as const, order: mapOrder(wire.order) });
    case 'reaction':
      return Object.assign(base, { type: 'reaction' as const, reaction: mapReaction(wire.reaction) });
  }
}

function mapFile(media: Media, { id, url, mime_type, sha256, caption }: WireFile): Media {
  media.id = id;
  media.url = url;
  media.mimeType = mime_type;
  media.sha256 = sha256;
  if (caption) media.caption = caption;
  return media;
}

function mapLocation({ latitude, longitude, name, address }: WireLocation): Location {
  const location: Location = { latitude, longitude };
  if (name) location.name = name;
  if (address) location.address = address;
  return location;
}

function mapInteractive(wire: WireInteractive): Interactive {
  if (wire.type === 'button_reply') {
    const { id, title } = wire.button_reply;
    return { kind: 'button_reply', id, title };
  }
  const { id, title, description } = wire.list_reply;
  const reply: Interactive = { kind: 'list_reply', id, title };
  if (description) reply.description = description;
  return reply;
}

function mapOrder({ catalog_id, text, product_items }: WireOrder): Order {
  const items = product_items.map(({ product_retailer_id, quantity, item_price, currency }) => {
    return { productRetailerId: product_retailer_id, quantity, itemPrice: item_price, currency };
  });
  const order: Order = { catalogId: catalog_id, items };
  if (text) order.text = text;
  return order;
}

function mapReaction({ message_id, emoji }: { message_id: string; emoji?: string | undefined }): Reaction {
  return emoji ? { kind: 'added', messageId: message_id, emoji } : { kind: 'removed', messageId: message_id };
}
