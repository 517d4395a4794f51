import type {
  Button,
  Edit,
  EditedContent,
  Location,
  Order,
  OrderItem,
  Reaction,
  ReactionAdded,
  ReactionRemoved,
  Revoke,
  Text,
  Unknown,
} from '../contract/content.ts';
import { anyText, degrees, name, number, someText } from './leaves.ts';
import { media } from './media.ts';
import { list, object, oneOf, optional, rule, type Schema, tag, words } from './shape.ts';

export const text: Schema<Text> = /* @__PURE__ */ object<Text>({ body: anyText });

export const location: Schema<Location> = /* @__PURE__ */ object<Location>({
  latitude: degrees(90),
  longitude: degrees(180),
  name: optional(someText),
  address: optional(someText),
  url: optional(name),
});

export const button: Schema<Button> = /* @__PURE__ */ object<Button>({ text: someText, payload: optional(someText) });

export const orderItem: Schema<OrderItem> = /* @__PURE__ */ object<OrderItem>({
  productRetailerId: name,
  quantity: optional(number),
  itemPrice: optional(number),
  currency: optional(someText),
});

export const order: Schema<Order> = /* @__PURE__ */ object<Order>({
  catalogId: optional(name),
  text: optional(someText),
  items: list(orderItem),
});

export const reactionAdded: Schema<ReactionAdded> = /* @__PURE__ */ object<ReactionAdded>({
  kind: tag('added'),
  messageId: name,
  emoji: someText,
});

export const reactionRemoved: Schema<ReactionRemoved> = /* @__PURE__ */ object<ReactionRemoved>({
  kind: tag('removed'),
  messageId: name,
});

export const reaction: Schema<Reaction> = /* @__PURE__ */ oneOf<Reaction, 'kind'>('kind', {
  added: reactionAdded,
  removed: reactionRemoved,
});

export const editedContent: Schema<EditedContent> = /* @__PURE__ */ oneOf<EditedContent, 'type'>('type', {
  text: object({ type: tag('text'), text }),
  media: object({ type: tag('media'), media }),
});

export const edit: Schema<Edit> = /* @__PURE__ */ object<Edit>({ messageId: name, content: optional(editedContent) });

export const revoke: Schema<Revoke> = /* @__PURE__ */ object<Revoke>({ messageId: name });

/** What is not recognised is a word, so there is one. */
export const unknown: Schema<Unknown> = /* @__PURE__ */ rule(
  /* @__PURE__ */ object<Unknown>({
    reason: words<Unknown['reason']>({ unsupported: true, unrecognized: true, malformed: true }),
    wireType: optional(someText),
    unsupportedType: optional(someText),
  }),
  (unknown) => unknown.reason !== 'unrecognized' || Object.hasOwn(unknown, 'wireType'),
  'Expected the type that is not recognised.',
  {
    anyOf: [{ properties: { reason: { enum: ['unsupported', 'malformed'] } } }, { required: ['wireType'] }],
  },
);
