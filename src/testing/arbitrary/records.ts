import type { InboundMessage, MessageBase, MessageByType, MessageType } from '../../contract/message.ts';
import type { MessageStatus, Pricing } from '../../contract/result.ts';
import { context, error, referral } from './attributes.ts';
import * as body from './bodies.ts';
import { type Choices, type Draw, list, now, parts, pick, someParts } from './choices.ts';
import { interactive } from './interactive.ts';
import { businessNumber, party } from './people.ts';
import { anyId, anyText, flag, text, time } from './values.ts';

const base = parts<MessageBase>(
  {
    provider: () => 'meta-cloud',
    id: anyId,
    providerMessageId: anyId,
    from: party,
    to: businessNumber,
    timestamp: time,
    groupId: anyId,
    context,
    referral,
    errors: list(error),
    raw: () => ({}),
  },
  'provider',
  'id',
  'from',
  'raw',
);

type BodyOf<Type extends MessageType> = Type extends keyof MessageByType[Type] ? MessageByType[Type][Type] : never;

const bodies: { readonly [Type in MessageType]: Draw<BodyOf<Type>> } = {
  text: (choices) => ({ body: anyText(choices) }),
  media: body.media,
  location: body.location,
  contacts: body.cards,
  interactive,
  button: parts({ text, payload: text }, 'text'),
  order: body.order,
  reaction: body.reaction,
  system: body.system,
  edit: body.edit,
  revoke: (choices) => ({ messageId: anyId(choices) }),
  referral,
  context,
  unknown: body.unknown,
};

export const messageTypes: readonly MessageType[] = Object.keys(bodies) as MessageType[];

/** A message of one of these types. */
export function drawMessage(choices: Choices, types: readonly MessageType[]): InboundMessage {
  const type = pick(choices, types);
  const message = { ...base(choices), type, [type]: bodies[type](choices) } as InboundMessage;
  if (message.type === 'media' && now(choices, 8)) message.additionalMedia = list(body.media)(choices);
  // What has a referral, and neither type nor body, is a referral.
  if (message.type === 'context') delete message.referral;
  return message;
}

const STATUSES = ['sent', 'delivered', 'read', 'played', 'failed', 'deleted', 'pending'] as const;

const receipt = parts<Omit<MessageStatus, 'wireStatus'>>(
  {
    provider: () => 'meta-cloud',
    id: anyId,
    providerMessageId: anyId,
    status: (choices) => pick(choices, STATUSES),
    recipient: party,
    from: businessNumber,
    groupId: anyId,
    timestamp: time,
    callbackData: text,
    pricing: someParts<Pricing>({ billable: flag, model: text, type: text, category: text }),
    errors: list(error),
    raw: () => ({}),
  },
  'provider',
  'id',
  'status',
  'raw',
);

/** Words of some provider, and what they mean. */
const WORDS: readonly (readonly [word: string, status: MessageStatus['status']])[] = [
  ['warning', 'other'],
  ['CAPTURED', 'other'],
  ['ACCEPTED', 'pending'],
  ['UNDELIVERABLE', 'failed'],
  ['EXPIRED', 'failed'],
  ['REJECTED', 'failed'],
  ['SMECL:FAILED', 'failed'],
  ['enqueued', 'pending'],
  ['enqueued', 'other'],
  [' Read ', 'read'],
  ['DELIVERED_LATE', 'other'],
];

/** A receipt without a word of the provider's, with the usual one, or with one of some provider's. */
export function drawStatus(choices: Choices): MessageStatus {
  const drawn = receipt(choices);
  switch (choices(4)) {
    case 2:
      return { ...drawn, wireStatus: drawn.status.toUpperCase() };
    case 3: {
      const [wireStatus, status] = pick(choices, WORDS);
      return { ...drawn, status, wireStatus };
    }
    default:
      return drawn;
  }
}
