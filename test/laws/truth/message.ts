import type { InboundMessage, MessageBase, MessageByType, MessageType } from '../../../src/index.ts';
import { businessNumber, context, errors, party, referral } from './attributes.ts';
import {
  button,
  contacts,
  edit,
  interactive,
  location,
  media,
  order,
  reaction,
  revoke,
  system,
  textBody,
  unknown,
} from './content.ts';
import { provider } from './provider.ts';
import {
  anything,
  type Check,
  isoTime,
  objectOf,
  optional,
  required,
  type Shape,
  trimmed,
  unionBy,
  wordOf,
} from './shape.ts';

const base: Shape<MessageBase> = {
  provider: required(provider),
  id: required(trimmed),
  providerMessageId: optional(trimmed),
  from: required(party),
  to: optional(businessNumber),
  timestamp: optional(isoTime),
  groupId: optional(trimmed),
  context: optional(context),
  referral: optional(referral),
  errors: optional(errors),
  raw: required(anything),
};

/** Every member of the union: the base, its tag, and its body under the key that the tag names. */
const members: { readonly [T in MessageType]: Check } = {
  text: member('text', { text: required(textBody) }),
  media: member('media', { media: required(media) }),
  location: member('location', { location: required(location) }),
  contacts: member('contacts', { contacts: required(contacts) }),
  interactive: member('interactive', { interactive: required(interactive) }),
  button: member('button', { button: required(button) }),
  order: member('order', { order: required(order) }),
  reaction: member('reaction', { reaction: required(reaction) }),
  system: member('system', { system: required(system) }),
  edit: member('edit', { edit: required(edit) }),
  revoke: member('revoke', { revoke: required(revoke) }),
  referral: member('referral', { referral: required(referral) }),
  context: member('context', { context: required(context) }),
  unknown: member('unknown', { unknown: required(unknown) }),
};

type Body<T extends MessageType> = Omit<MessageByType[T], Exclude<keyof MessageBase, T> | 'type'>;

function member<T extends MessageType>(type: T, body: Shape<Body<T>>): Check {
  const tag = { type: required(wordOf<T>({ [type]: true } as { [word in T]: true })) };
  // That base, tag and body of one type are a member of the union is more than the compiler sees for a type it does not know.
  return objectOf<InboundMessage>({ ...base, ...tag, ...body } as unknown as Shape<InboundMessage>);
}

export const message: Check = unionBy<MessageType>('type', members);
