import type { Reaction, Unknown } from '../contract/content.ts';
import type { Interactive } from '../contract/interactive.ts';
import type { Media } from '../contract/media.ts';
import type { MessageByType, MessageType } from '../contract/message.ts';
import type { MessageStatus } from '../contract/result.ts';
import type { SystemEvent } from '../contract/system.ts';

// What a message says unless the caller says something else: little, so that as many providers as can be say it.

/** The message of the business that receipts, answers and reactions are about. */
export const SENT = 'wamid.HBgMNDQ3NzAwOTAwMTIz';

/** Everything of one kind, but the kind. */
type Rest<Body, Key extends keyof Body, Kind> = Omit<Extract<Body, { [key in Key]: Kind }>, Key>;
type ByKind<Body extends { kind: string }> = { readonly [Kind in Body['kind']]: Rest<Body, 'kind', Kind> };

const FILE = { url: 'https://media.example.com/1' };

const media: ByKind<Media> = {
  image: FILE,
  video: FILE,
  audio: FILE,
  document: FILE,
  sticker: FILE,
  other: FILE,
};

const interactive: ByKind<Interactive> = {
  button_reply: { id: 'yes', title: 'Yes' },
  list_reply: { id: 'tuesday', title: 'Tuesday' },
  flow_reply: { response: { day: 'tuesday' } },
  call_permission_reply: { response: 'accept' },
  payment: { referenceId: 'order-1', status: 'success' },
  payment_method: { method: 'credit_card', referenceId: 'order-1' },
  authentication_reply: { status: 'verified' },
  other: { wireType: 'hologram' },
};

const reaction: ByKind<Reaction> = {
  added: { messageId: SENT, emoji: '👍' },
  removed: { messageId: SENT },
};

const system: ByKind<SystemEvent> = {
  number_changed: { newId: '447700900456', newPhone: '+447700900456' },
  identity_changed: {},
  user_id_changed: { userId: 'GB.13491208655302741918' },
  chat_opened: {},
  group: { wireType: 'group_user_joined' },
  other: { wireType: 'hologram' },
};

const unknown: { readonly [Reason in Unknown['reason']]: Omit<Unknown, 'reason'> } = {
  unsupported: {},
  unrecognized: { wireType: 'hologram' },
  malformed: {},
};

type BodyOf<Type extends MessageType> = Type extends keyof MessageByType[Type] ? MessageByType[Type][Type] : never;

/** The body of every type, by its kind or reason where it has several. */
export const bodies: { readonly [Type in MessageType]: (kind?: string) => BodyOf<Type> } = {
  text: () => ({ body: 'Hello' }),
  media: (kind) => ofKind('kind', media, kind ?? 'image'),
  location: () => ({ latitude: 51.5079, longitude: -0.0877 }),
  contacts: () => [{ name: { formattedName: 'Grace Hopper' }, phones: [{ phone: '+44 7700 900456' }] }],
  interactive: (kind) => ofKind('kind', interactive, kind ?? 'button_reply'),
  button: () => ({ text: 'Yes', payload: 'yes' }),
  order: () => ({ items: [{ productRetailerId: 'SKU-1', quantity: 1, itemPrice: 9.5, currency: 'EUR' }] }),
  reaction: (kind) => ofKind('kind', reaction, kind ?? 'added'),
  system: (kind) => ofKind('kind', system, kind ?? 'number_changed'),
  edit: () => ({ messageId: SENT, content: { type: 'text', text: { body: 'Hello again' } } }),
  revoke: () => ({ messageId: SENT }),
  referral: () => ({ sourceType: 'ad', sourceId: '130111', sourceUrl: 'https://ads.example.com/1' }),
  context: () => ({ messageId: SENT }),
  unknown: (reason) => ofKind('reason', unknown, reason ?? 'unsupported'),
};

export const types: readonly string[] = /* @__PURE__ */ Object.keys(bodies);

/** The kinds and reasons that there are. */
export const kinds: {
  readonly [type in 'media' | 'interactive' | 'reaction' | 'system' | 'unknown']: readonly string[];
} = /* @__PURE__ */ (() => ({
  media: Object.keys(media),
  interactive: Object.keys(interactive),
  reaction: Object.keys(reaction),
  system: Object.keys(system),
  unknown: Object.keys(unknown),
}))();

const STATUSES: { readonly [status in MessageStatus['status']]: true } = {
  pending: true,
  sent: true,
  delivered: true,
  read: true,
  played: true,
  failed: true,
  deleted: true,
  other: true,
};

/** What becomes of a message. */
export const statuses: readonly string[] = /* @__PURE__ */ Object.keys(STATUSES);

function ofKind<Body>(key: string, parts: { readonly [kind: string]: object }, kind: string): Body {
  return { [key]: kind, ...parts[kind] } as Body;
}
