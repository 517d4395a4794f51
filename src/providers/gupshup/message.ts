import type { Context, Referral } from '../../contract/attributes.ts';
import type { ProviderId } from '../../contract/message.ts';
import { type MessageDraft, type MessageFormat, startMessage } from '../../core/message.ts';
import { referral } from '../../dialects/meta/attributes.ts';
import { context } from '../../dialects/whatsapp/attributes.ts';
import { type Profile, toBusinessNumber } from '../../dialects/whatsapp/people.ts';
import { fields } from '../../wire/object.ts';
import { addParts } from '../../wire/parts.ts';
import { leaf, type Piece } from '../../wire/piece.ts';
import { under } from '../../wire/table.ts';
import { id, text, time, typeName } from '../../wire/values.ts';
import { get, isWireObject } from '../../wire/wire-object.ts';
import { contents } from './content.ts';
import { readPerson, sender } from './people.ts';
import type { GupshupEnvelope } from './split.ts';

interface GupshupHead {
  id?: string;
  replyId?: string;
  messageId?: string;
  type?: string;
  /** The type inside, where that counts. */
  tap?: string;
  from?: string;
  mobile?: string;
  name?: string;
  sender?: Profile;
  to?: string;
  timestamp?: string;
  context?: Context;
  referral?: Referral;
}

/** A tap on a template's button was documented as a text that says so inside. */
const tap: Piece<string> = /* @__PURE__ */ leaf('anything', (body) =>
  isWireObject(body) && get(body, 'type') === 'button' ? 'button' : undefined,
);

/** v2, Enterprise and bots in one: no key of the one means something else to the other. */
const head: Piece<GupshupHead> = /* @__PURE__ */ fields<GupshupHead>({
  id,
  replyId: under(id, 'replyId'),
  messageId: under(id, 'messageId'),
  type: typeName,
  tap: under(tap, 'payload'),
  from: under(id, 'source', 'from'),
  mobile: id,
  name: text,
  sender,
  to: under(id, 'waNumber'),
  timestamp: time,
  context,
  referral,
});

function readHead(head: GupshupHead, around: GupshupEnvelope, provider: ProviderId): MessageDraft | undefined {
  const { replyId, messageId, mobile } = head;
  const messageOwnId = head.id ?? replyId ?? messageId;
  const sender = head.sender ?? around.sender;
  const from = readPerson(head.from ?? sender?.waId ?? mobile, sender);
  if (messageOwnId === undefined || from === undefined) return undefined;
  addParts(from, { name: sender?.name ?? around.display ?? (mobile && head.name) });
  return addParts(startMessage(provider, messageOwnId, from), {
    to: toBusinessNumber(around.phone ?? head.to),
    timestamp: head.timestamp ?? around.timestamp,
    // Enterprise names the message that is answered, beside its own.
    context: head.context ?? (replyId && messageId ? { messageId } : undefined),
    referral: head.referral,
  });
}

export const message: MessageFormat<GupshupHead, GupshupEnvelope> = /* @__PURE__ */ (() => ({
  head,
  read: readHead,
  typeOf: ({ tap, type }) => type && (tap ?? type),
  typeAt: ['type'],
  looseKeys: ['payload', 'url', 'latitude', 'title', 'emoji'],
  contents,
}))();
