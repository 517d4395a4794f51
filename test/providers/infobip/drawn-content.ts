import type { MediaFile, Order, Payment } from '../../../src/index.ts';
import { cards } from '../../laws/shaped/cards.ts';
import { type Choices, now, pick } from '../../laws/shaped/choices.ts';
import { breakable, type Draw, type Drawn, good, object, type Row, rows, sure } from '../../laws/shaped/drawn.ts';
import type { DrawnContent } from '../../laws/shaped/record.ts';
import { time } from '../../laws/shaped/times.ts';
import { anyText, id, numeric, text, url, word } from '../../laws/shaped/values.ts';
import { camelCase, locationRows, objectOrJunk, order } from '../../laws/shaped/whatsapp.ts';

/** A content whose fields stand in `message` itself, beside its type. */
type DrawContent = (choices: Choices) => DrawnContent;

function inMessage(draw: Draw<object>, toMeans: (means: object) => DrawnContent['means']): DrawContent {
  return (choices) => {
    const { wire, means, issues } = draw(choices);
    return { wire: wire as object, means: toMeans(means ?? {}), issues };
  };
}

const of = (type: DrawnContent['means']['type'], table: readonly Row[], more: object = {}): DrawContent =>
  inMessage(object<object>(table), (means) => ({ type, [type]: { ...more, ...means } }));

/** One of both is enough: without any, there is no file. */
const fileRows = (choices: Choices): Row[] =>
  rows<MediaFile>({ url: ['url', url], caption: ['caption', text] }, now(choices, 6) ? 'caption' : 'url');

const media =
  (more: object): DrawContent =>
  (choices) =>
    of('media', fileRows(choices), more)(choices);

const reply = (kind: string, table: readonly Row[]): DrawContent => of('interactive', table, { kind });

const described = { description: ['description', text] } as const;

/** With its id a title may be empty; where the id got lost the title is the answer. */
const tapped =
  (kind: string, more: object): DrawContent =>
  (choices) => {
    const table = now(choices, 5)
      ? rows<{ title: string }>({ ...more, ...{ id: ['id', id] }, title: ['title', text] }, 'title')
      : rows<{ id: string; title: string }>({ ...more, id: ['id', id], title: ['title', anyText] }, 'id', 'title');
    return reply(kind, table)(choices);
  };

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
  const table = rows<{ body: string; response?: object }>(
    { body: ['text', text], response: ['response', answers] },
    'body',
  );
  const { wire, means, issues } = object<object>(table)(choices);
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
  object<{ value: number; offset: number }>(
    rows<{ value: number; offset: number }>(
      { value: ['value', numeric()], offset: ['offset', divisor] },
      'value',
      'offset',
    ),
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
    const { wire, means, issues } = draw(choices);
    const within = issues.map(({ code, at }) => ({ code, at: [key, ...at] }));
    return { wire: { [key]: wire }, means: { type: 'interactive', interactive: { kind, ...means } }, issues: within };
  };
}

const permission: Draw<object> = object<object>(
  rows<{ response?: string; expiresAt?: string }>({
    response: ['response', breakable(word('ACCEPT', 'REJECT'), 'LATER')],
    expiresAt: ['expirationTimestamp', time],
  }),
);

const authentication = object<object>(
  rows<{ status: string; passkeyHash?: string }>(
    { status: ['status', word('VERIFIED', 'VERIFICATION_FAILED')], passkeyHash: ['businessScopedPasskeyHash', id] },
    'status',
  ),
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
  if (emoji.issues.length > 0) {
    const means = { type: 'unknown', unknown: { reason: 'malformed', wireType: 'REACTION' } } as const;
    return { wire, means, issues: [{ code: 'invalid_record', at: ['emoji'] }] };
  }
  return { wire, means: { type: 'reaction', reaction: { ...body, messageId: target.means } }, issues: [] };
};

const contacts: DrawContent = (choices) => {
  const drawn = now(choices, 8) ? { wire: [], means: undefined, issues: [] } : cards(camelCase)(choices);
  const issues = drawn.issues.map(({ code, at }) => ({ code, at: ['contacts', ...at] }));
  return { wire: { contacts: drawn.wire }, means: { type: 'contacts', contacts: drawn.means ?? [] }, issues };
};

/** Items are an order, also where none is left of them. An order without any part has no content. */
const cart: DrawContent = (choices) => {
  const { wire, means, issues } = order(camelCase)(choices);
  const { items, ...rest } = means as Order;
  const sent = (wire as { productItems?: unknown }).productItems ?? undefined;
  if (Object.keys(rest).length > 0 || sent !== undefined)
    return { wire: wire as object, means: { type: 'order', order: { ...rest, items } }, issues };
  const unknown = { reason: 'malformed', wireType: 'ORDER' } as const;
  return {
    wire: wire as object,
    means: { type: 'unknown', unknown },
    issues: [...issues, { code: 'invalid_record', at: [] }],
  };
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
  BUTTON: of(
    'button',
    rows<{ text: string; payload?: string }>({ text: ['text', text], payload: ['payload', text] }, 'text'),
  ),
  INTERACTIVE_BUTTON_REPLY: tapped('button_reply', {}),
  INTERACTIVE_LIST_REPLY: tapped('list_reply', described),
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
