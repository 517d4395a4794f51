import type { Context, ProviderError, Referral } from '../contract/attributes.ts';
import type { ContactCard } from '../contract/contact-card.ts';
import type { Location, Order } from '../contract/content.ts';
import type { Interactive } from '../contract/interactive.ts';
import type { Media } from '../contract/media.ts';
import type { InboundMessage, UnknownMessage } from '../contract/message.ts';
import type { MessageStatus } from '../contract/result.ts';
import type { SystemEvent } from '../contract/system.ts';
import { type MessageHandlers, matchMessage, textOf } from '../match.ts';

/** `media/image`: the type of a message and, where it has kinds, its kind. */
export function nameType(message: InboundMessage): string {
  switch (message.type) {
    case 'media':
      return `media/${message.media.kind}`;
    case 'interactive':
      return `interactive/${message.interactive.kind}`;
    case 'reaction':
      return `reaction/${message.reaction.kind}`;
    case 'system':
      return `system/${message.system.kind}`;
    default:
      return message.type;
  }
}

/** What a developer wants to see of a message at a glance: what a person would read in it, then what else it holds. */
export function summarise(message: InboundMessage): string {
  return join([textOf(message), matchMessage(message, details)]) || '(empty)';
}

/** Why a message failed, and the wire's own word for what became of it, where that is another. */
export function summariseStatus({ status, wireStatus, errors }: MessageStatus): string {
  const isSame = wireStatus?.trim().toLowerCase() === status;
  return join([isSame ? undefined : wireStatus, describeErrors(errors)]);
}

const details: MessageHandlers<string | undefined> = {
  text: () => undefined,
  media: ({ media, errors }) => join([describeMedia(media), describeErrors(errors)]),
  location: ({ location }) => describePlace(location),
  contacts: ({ contacts }) => describeCards(contacts),
  interactive: ({ interactive }) => describeAnswer(interactive),
  button: ({ button }) => button.payload && `payload ${button.payload}`,
  order: ({ order }) => describeOrder(order),
  reaction: ({ reaction }) => `${reaction.kind === 'added' ? 'to' : 'taken back from'} ${reaction.messageId}`,
  system: ({ system }) => describeEvent(system),
  edit: ({ edit }) => join([edit.content ? undefined : '(unreadable)', `now in ${edit.messageId}`]),
  revoke: ({ revoke }) => `deleted ${revoke.messageId}`,
  referral: ({ referral }) => describeReferral(referral),
  context: ({ context }) => describeContext(context),
  unknown: (message) => describeUnknown(message),
};

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part).join(' · ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function describeMedia(media: Media): string {
  const name = media.filename;
  const kind = media.kind === 'audio' && media.voice ? 'voice note' : undefined;
  const wireType = media.kind === 'other' ? media.wireType : undefined;
  return join([name, kind, wireType, media.mimeType ?? media.url ?? media.id]);
}

function describePlace({ latitude, longitude }: Location): string {
  return `${latitude}, ${longitude}`;
}

function describeCards(cards: readonly ContactCard[]): string {
  const names = cards.map(({ name, org, phones }) => name?.formattedName ?? org?.company ?? phones?.[0]?.phone ?? '?');
  return join([count(cards.length, 'card'), names.join(', ')]);
}

function describeAnswer(interactive: Interactive): string | undefined {
  switch (interactive.kind) {
    case 'button_reply':
    case 'list_reply':
      return interactive.id && `id ${interactive.id}`;
    case 'flow_reply':
      return join([interactive.name, count(Object.keys(interactive.response ?? {}).length, 'answer')]);
    case 'call_permission_reply':
      return join([interactive.response, interactive.permanent ? 'permanent' : interactive.expiresAt]);
    case 'payment':
      return join([interactive.status, interactive.referenceId]);
    case 'payment_method':
      return join([interactive.method, interactive.lastFourDigits && `card …${interactive.lastFourDigits}`]);
    case 'authentication_reply':
      return interactive.status;
    case 'other':
      return interactive.wireType;
  }
}

function describeOrder({ items }: Order): string {
  return join([count(items.length, 'item'), items.map((item) => item.productRetailerId).join(', ')]);
}

function describeEvent(system: SystemEvent): string | undefined {
  switch (system.kind) {
    case 'number_changed':
      return `now ${system.newPhone ?? system.newId}`;
    case 'user_id_changed':
      return `now ${system.userId}`;
    case 'identity_changed':
      return system.identity?.hash;
    case 'chat_opened':
      return '(nothing written yet)';
    case 'other':
      return system.wireType;
    default:
      return undefined;
  }
}

function describeReferral({ sourceType, sourceId, headline, sourceUrl }: Referral): string {
  return join([headline, join([sourceType, sourceId]) || sourceUrl]);
}

function describeContext({ messageId, referredProduct, forwarded }: Context): string {
  const product = referredProduct && `about ${referredProduct.productRetailerId ?? 'a product'}`;
  return join([forwarded ? 'forwarded' : undefined, messageId && `answers ${messageId}`, product]);
}

function describeUnknown({ unknown, errors }: UnknownMessage): string {
  // The wire's word for what is not supported is often that very word.
  return join([...new Set([unknown.reason, unknown.wireType, unknown.unsupportedType, describeErrors(errors)])]);
}

/** What the provider says went wrong: its first error. */
function describeErrors(errors: readonly ProviderError[] | undefined): string | undefined {
  const { code, title, message, details } = errors?.[0] ?? {};
  return join([code && `error ${code}`, details ?? title ?? message]);
}
