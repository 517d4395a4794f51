import type { Button, ContactCard, MediaFile, MessageType, Order, Payment } from '../../../src/index.ts';
import { cards } from '../../laws/shaped/cards.ts';
import { type Choices, now, pick } from '../../laws/shaped/choices.ts';
import {
  below,
  breakable,
  type Draw,
  type Drawn,
  good,
  nothing,
  object,
  objectOf,
  type Row,
  rows,
  sure,
} from '../../laws/shaped/drawn.ts';
import { replyRows } from '../../laws/shaped/meta-interactive.ts';
import { type DrawContent, under, unknown } from '../../laws/shaped/record.ts';
import { time } from '../../laws/shaped/times.ts';
import { anyText, id, numeric, text, url, word } from '../../laws/shaped/values.ts';
import { camelCase, locationRows, objectOrJunk, order } from '../../laws/shaped/whatsapp.ts';

/** A content whose fields stand in `message` itself, beside its type. */
function of(type: MessageType, table: readonly Row[], more: object = {}): DrawContent {
  return (choices) => {
    const { wire, means, issues } = object<object>(table)(choices);
    return { wire: wire as object, means: { type, [type]: { ...more, ...means } }, issues };
  };
}

/** One of both is enough: without any, there is no file. */
const fileRows = (choices: Choices): Row[] =>
  rows<MediaFile>({ url: ['url', url], caption: ['caption', text] }, now(choices, 6) ? 'caption' : 'url');

const media =
  (more: object): DrawContent =>
  (choices) =>
    of('media', fileRows(choices), more)(choices);

const reply = (kind: string, table: readonly Row[]): DrawContent => of('interactive', table, { kind });

/** What was tapped; only rows of a list are described. */
const tapped =
  (kind: string, count: number): DrawContent =>
  (choices) =>
    reply(kind, replyRows(choices).slice(0, count))(choices);

/** The answers come parsed. A key that could become a prototype is left out of them. */
const answers: Draw<object> = (choices) =>
  pick<Draw<object>>(
    choices,
    () => good({ name: 'Ada', n: [1, { a: null }] }, { name: 'Ada', n: [1, { a: null }] }),
    () => good({}, {}),
    () => good(JSON.parse('{"__proto__":{"a":1},"toString":"x"}'), { toString: 'x' }),
    () => good('{"a":[1]}', { a: [1] }),
    breakable(() => good({ a: true }, { a: true }), 5, true, [], [{ a: 1 }]),
  )(choices);

/** Text that is no JSON of an object is kept as it is. */
const flow: DrawContent = (choices) => {
  const parts = { body: ['text', text], response: ['response', answers] } as const;
  const { wire, means, issues } = objectOf<{ body: string; response?: object }>(parts, 'body')(choices);
  const isText = now(choices, 8);
  const { response: _, ...shown } = (means ?? {}) as { response?: object };
  const interactive = { kind: 'flow_reply', ...(isText ? { ...shown, responseText: '[1]' } : means) };
  return {
    wire: isText ? { ...(wire as object), response: '[1]' } : (wire as object),
    means: { type: 'interactive', interactive },
    issues: isText
      ? [...issues.filter(({ at }) => at[0] !== 'response'), { code: 'dropped_field', at: ['response'] }]
      : issues,
  };
};

const divisor: Draw<number> = (choices) =>
  pick<Drawn<number>>(choices, good(100, 100), good('1000', 1000), good(' 1 ', 1), good(0.5, 0.5));

/** A sum is a value by an offset, so that 0 and less are none. */
const amount: Draw<{ value: number; offset: number }> = breakable(
  objectOf<{ value: number; offset: number }>(
    { value: ['value', numeric()], offset: ['offset', divisor] },
    'value',
    'offset',
  ),
  { value: 100, offset: 0 },
  { value: 100, offset: '-1' },
);

const paymentRows = rows<Payment>(
  {
    referenceId: ['referenceId', id],
    paymentId: ['paymentId', id],
    status: ['status', word('PENDING', 'SUCCESS', 'CANCELED', 'NEW')],
    currency: ['currency', text],
    totalAmount: ['totalAmount', objectOrJunk(amount)],
    transactionId: ['transactionId', id],
    transactionType: ['transactionType', word('UPI', 'BR', 'UNKNOWN')],
    acknowledgementType: ['paymentAcknowledgementType', text],
    acknowledgedAt: ['timestamp', time],
  },
  'referenceId',
);

/** An answer that stands in an object of its own. */
function within(key: string, kind: string, draw: Draw<object>): DrawContent {
  return (choices) => {
    const drawn = draw(choices);
    return under(key, 'interactive', () => ({ ...drawn, means: { kind, ...drawn.means } }))(choices);
  };
}

const permission = objectOf<{ response?: string; expiresAt?: string }>({
  response: ['response', breakable(word('ACCEPT', 'REJECT'), 'LATER')],
  expiresAt: ['expirationTimestamp', time],
});

const authentication = objectOf<{ status: string; passkeyHash?: string }>(
  { status: ['status', word('VERIFIED', 'VERIFICATION_FAILED')], passkeyHash: ['businessScopedPasskeyHash', id] },
  'status',
);

/** Its target is its context; that has to be there, and is no context besides, unless it tells more. */
const reaction: DrawContent = (choices) => {
  const target = sure(id)(choices);
  const emoji = text(choices);
  const action = pick(choices, 'ADDED', 'REMOVED', undefined);
  const isAdded = emoji.means !== undefined && action !== 'REMOVED';
  const body = isAdded ? { kind: 'added', emoji: emoji.means } : { kind: 'removed' };
  const wire = { emoji: emoji.wire, ...(action && { action }), context: { id: target.wire } };
  // An emoji that is no text was not taken back.
  if (emoji.issues.length > 0)
    return unknown(wire, { reason: 'malformed', wireType: 'REACTION' }, { code: 'invalid_record', at: ['emoji'] });
  return { wire, means: { type: 'reaction', reaction: { ...body, messageId: target.means } }, issues: [] };
};

const contacts: DrawContent = (choices) => {
  const { wire, means = [], issues } = now(choices, 8) ? nothing<ContactCard[]>([]) : cards(camelCase)(choices);
  return { wire: { contacts: wire }, means: { type: 'contacts', contacts: means }, issues: below('contacts', issues) };
};

/** Items are an order, also where none is left of them. An order without any part has no content. */
const cart: DrawContent = (choices) => {
  const { means, issues, ...drawn } = order(camelCase)(choices);
  const { items, ...rest } = means as Order;
  const wire = drawn.wire as { productItems?: unknown };
  if (Object.keys(rest).length > 0 || (wire.productItems ?? undefined) !== undefined)
    return { wire, means: { type: 'order', order: { ...rest, items } }, issues };
  return unknown(wire, { reason: 'malformed', wireType: 'ORDER' }, ...issues, { code: 'invalid_record', at: [] });
};

/** How the content of each type is drawn; what a type is called is upper case, but for one integrator's. */
export const INFOBIP_CONTENTS: { readonly [wireType: string]: DrawContent } = {
  TEXT: of('text', rows<{ body: string }>({ body: ['text', anyText] }, 'body')),
  IMAGE: media({ kind: 'image' }),
  VIDEO: media({ kind: 'video' }),
  AUDIO: media({ kind: 'audio', voice: false }),
  VOICE: media({ kind: 'audio', voice: true }),
  DOCUMENT: media({ kind: 'document' }),
  STICKER: media({ kind: 'sticker' }),
  LOCATION: of('location', locationRows),
  LOCATE: of('location', locationRows),
  CONTACT: contacts,
  BUTTON: of('button', rows<Button>({ text: ['text', text], payload: ['payload', text] }, 'text')),
  INTERACTIVE_BUTTON_REPLY: tapped('button_reply', 2),
  INTERACTIVE_LIST_REPLY: tapped('list_reply', 3),
  INTERACTIVE_FLOW_REPLY: flow,
  INTERACTIVE_EXTENSION_REPLY: flow,
  INTERACTIVE_PAYMENT_CONFIRMATION: reply('payment', paymentRows),
  INTERACTIVE_PAYMENT_ACKNOWLEDGEMENT: reply('payment', paymentRows),
  INTERACTIVE_CALL_PERMISSION_REPLY: within('callPermissionReply', 'call_permission_reply', permission),
  INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY: within(
    'inThreadAuthenticationReply',
    'authentication_reply',
    authentication,
  ),
  ORDER: cart,
  REACTION: reaction,
};
