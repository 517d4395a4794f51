import type { Context, ProviderError, Referral, ReferredProduct } from '../../contract/attributes.ts';
import type { ContactAddress, ContactName } from '../../contract/contact-card.ts';
import type { Location, Order, OrderItem, Reaction } from '../../contract/content.ts';
import type { Interactive } from '../../contract/interactive.ts';
import type { Media } from '../../contract/media.ts';
import type { EditMessage, InboundMessage, UnknownMessage } from '../../contract/message.ts';
import type { SystemEvent } from '../../contract/system.ts';
import { ADDRESS, type CardKeys, sayCard } from '../card.ts';
import { sayOrder } from '../order.ts';
import { copyOf, each, filled, type Keys, move, type Refuse, take, type Wire } from '../saying.ts';
import { inCamelCase, inSnakeCase } from '../spelling.ts';
import { type TypeWords, takeType } from '../unknown.ts';
import { takeSeconds } from '../values.ts';
import { sayIdentity } from './identity.ts';
import { type PersonKeys, sayPerson } from './people.ts';
import { asText } from './status.ts';

/** A type's word and its body, as they stand in a record. `undefined` where there is no such type. */
export type Say<T> = (part: T, refuse: Refuse, message: InboundMessage) => Wire | undefined;

/** What each of Meta's clients, and who hands on their records, has of its own. */
export interface Habits {
  readonly media: Say<Media>;
  readonly card: CardKeys;
  readonly context: Keys<Context>;
  readonly referral: (referral: Referral) => Wire | undefined;
  readonly error: (error: ProviderError) => Wire | undefined;
  readonly interactive: Say<Interactive>;
  readonly system: Say<SystemEvent>;
  readonly words: TypeWords;
  /** Whether texts are edited and deleted, which only Cloud tells. */
  readonly hasEdits?: boolean;
  /** Where a place does not stand under its type. */
  readonly location?: Say<Location>;
}

/** The types of all of Meta's clients. */
export const WORDS: Pick<TypeWords, 'types' | 'others'> = {
  types: [
    ...['text', 'image', 'video', 'audio', 'voice', 'document', 'sticker', 'location', 'contacts', 'interactive'],
    ...['button', 'order', 'reaction', 'system', 'edit', 'revoke'],
  ],
  others: ['request_welcome', 'unsupported', 'unknown', 'ephemeral', 'contact'],
};

const CART: Keys<Order> = { catalogId: 'catalog_id', text: 'text' };
const ITEM: Keys<OrderItem> = /* @__PURE__ */ inSnakeCase<OrderItem>(
  'productRetailerId',
  'quantity',
  'itemPrice',
  'currency',
);

export const PLACE: Keys<Location> = /* @__PURE__ */ inCamelCase<Location>(
  'latitude',
  'longitude',
  'name',
  'address',
  'url',
);

/** Type and body of a record, in snake_case as Meta writes them. */
export function sayBody(message: InboundMessage, habits: Habits, refuse: Refuse): Wire | undefined {
  switch (message.type) {
    case 'text':
      return { type: 'text', text: move(message.text, { body: 'body' }) };
    case 'media':
      return habits.media(message.media, refuse, message);
    case 'location':
      return habits.location
        ? habits.location(message.location, refuse, message)
        : { type: 'location', location: move(message.location, PLACE) };
    case 'contacts':
      return { type: 'contacts', contacts: each(message, 'contacts', (card) => sayCard(card, habits.card)) };
    case 'interactive':
      return habits.interactive(message.interactive, refuse, message);
    case 'button':
      return { type: 'button', button: move(message.button, { text: 'text', payload: 'payload' }) };
    case 'order':
      return { type: 'order', order: sayOrder(message.order, 'product_items', ITEM, CART) };
    case 'reaction':
      return { type: 'reaction', reaction: sayReaction(message.reaction) };
    case 'system':
      return habits.system(message.system, refuse, message);
    case 'edit':
      return habits.hasEdits ? { type: 'edit', edit: sayEdit(message, habits, refuse) } : undefined;
    case 'revoke':
      return habits.hasEdits
        ? { type: 'revoke', revoke: move(message.revoke, { messageId: 'original_message_id' }) }
        : undefined;
    // A record without a type and a body, in no sample. Inferred.
    case 'referral':
    case 'context':
      return {};
    case 'unknown':
      return sayUnknown(message, habits, refuse);
  }
}

/** A record as Meta's own clients write it, and the contact beside it. `undefined` where there are no such messages. */
export function sayRecord(
  message: InboundMessage,
  sender: PersonKeys,
  habits: Habits,
  refuse: Refuse,
): { readonly record: Wire; readonly contact: Wire | undefined } | undefined {
  const body = sayBody(message, habits, refuse);
  const { record, contact } = sayPerson(message.from, sender, refuse, 'from');
  const whole = {
    ...record,
    id: take(message, 'id'),
    timestamp: asText(takeSeconds(message, 'timestamp')),
    group_id: take(message, 'groupId'),
    ...sayAround(message, habits, refuse),
    identity: sayIdentity(message.from.identity),
    ...body,
  };
  return body && { record: whole, contact };
}

/** What stands beside the body. */
export function sayAround(message: InboundMessage, habits: Habits, refuse: Refuse): Wire {
  const { context, referral } = message;
  if (context?.frequentlyForwarded && !context.forwarded) refuse('context.forwarded');
  const product = move(context?.referredProduct, PRODUCT);
  return {
    context: filled({ ...move(context, habits.context), referred_product: product }),
    referral: referral && habits.referral(referral),
    errors: each(message, 'errors', habits.error),
  };
}

/** The words of a card, but for the two parts of a name that each table spells in another way. */
export const CARD: Pick<CardKeys, 'phone' | 'address'> = {
  phone: { phone: 'phone', type: 'type', waId: 'wa_id' },
  address: /* @__PURE__ */ inSnakeCase<ContactAddress>(...ADDRESS),
};

/** What a reply and a forward say of the message that they are about. */
export const CONTEXT: Keys<Context> = {
  messageId: 'id',
  from: 'from',
  forwarded: 'forwarded',
  frequentlyForwarded: 'frequently_forwarded',
};

/** What Meta says of a click on an ad, and those who hand that on. */
export const REFERRAL: Keys<Referral> = /* @__PURE__ */ inSnakeCase<Referral>(
  'sourceUrl',
  'sourceType',
  'sourceId',
  'headline',
  'body',
  'mediaType',
  'imageUrl',
  'videoUrl',
  'thumbnailUrl',
  'ctwaClid',
);

export const NAME: Keys<ContactName> = /* @__PURE__ */ inSnakeCase<ContactName>(
  'formattedName',
  'firstName',
  'middleName',
  'lastName',
);

const PRODUCT: Keys<ReferredProduct> = { catalogId: 'catalog_id', productRetailerId: 'product_retailer_id' };

/** A reaction that was taken back has an empty emoji. */
function sayReaction(reaction: Reaction): Wire {
  const emoji = reaction.kind === 'removed' ? '' : take(reaction, 'emoji');
  return { message_id: take(reaction, 'messageId'), emoji };
}

function sayEdit(message: EditMessage, habits: Habits, refuse: Refuse): Wire {
  const { edit } = message;
  const original_message_id = take(edit, 'messageId');
  if (edit.content === undefined) return { original_message_id };
  const nested = { ...message, ...edit.content } as InboundMessage;
  const said = sayBody(nested, habits, refuse);
  if (edit.content.type === 'media') take<Media, 'kind'>(edit.content.media, 'kind');
  take<{ type: string }, 'type'>(edit.content, 'type');
  return { original_message_id, message: said };
}

/** What the message really was, Cloud says beside the word. */
function sayUnknown(message: UnknownMessage, { words, error }: Habits, refuse: Refuse): Wire {
  const isExplained = message.errors?.some((part) => error(copyOf(part)) !== undefined);
  const type = takeType(message, words, refuse, isExplained);
  const unsupported = type === 'unsupported' ? move(message.unknown, { unsupportedType: 'type' }) : undefined;
  return { type, unsupported };
}
