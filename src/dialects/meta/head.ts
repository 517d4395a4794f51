import type { Context, ProviderError, Referral } from '../../contract/attributes.ts';
import type { ProviderId } from '../../contract/message.ts';
import type { BusinessNumber, Identity } from '../../contract/people.ts';
import { type MessageDraft, startMessage } from '../../core/message.ts';
import { fields } from '../../wire/object.ts';
import { addParts } from '../../wire/parts.ts';
import { leaf, MISFIT, type Piece } from '../../wire/piece.ts';
import { required, type Table, under } from '../../wire/table.ts';
import { id, text, time, typeName } from '../../wire/values.ts';
import { hasOwn } from '../../wire/wire-object.ts';
import { context, identity } from '../whatsapp/attributes.ts';
import { calledBy, toBusinessNumber } from '../whatsapp/people.ts';
import { errors, referral } from './attributes.ts';
import { type People, readParty, senderTable } from './people.ts';

/** Everything in one of Meta's message records but the body. */
export interface MetaHead {
  id: string;
  type?: string;
  address?: string;
  userId?: string;
  parentUserId?: string;
  to?: string;
  timestamp?: string;
  groupId?: string;
  context?: Context;
  referral?: Referral;
  errors?: ProviderError[];
  identity?: Identity;
  /** Why a card was shared, where that stands on the record (Cloud). */
  origin?: string;
  /** Whose user id or number changed, for a system message from nobody. */
  changedId?: string;
  /** What the user really sent, where the type is `unsupported` (Cloud). */
  unsupportedType?: string;
}

/** What a body may need to know of what stands around it. */
export type AroundBody = Omit<MetaHead, 'id'>;

/** `customer` or `user` is the old number, until v11. */
const changed: Piece<{ id?: string }> = /* @__PURE__ */ fields<{ id?: string }>({
  id: under(id, 'previous_user_id', 'customer', 'user', 'user_id'),
});

/** Read beside the body, which complains if it is broken. */
const changedId: Piece<string> = /* @__PURE__ */ leaf('anything', (value) => {
  const meaning = changed.read(value);
  return meaning === MISFIT ? undefined : meaning?.id;
});

export const metaHeadTable: Table<MetaHead> = /* @__PURE__ */ (() => ({
  id: required(id),
  type: typeName,
  ...senderTable,
  to: id,
  timestamp: time,
  groupId: id,
  context,
  referral,
  errors,
  identity,
  origin: text,
  changedId: under(changedId, 'system'),
  unsupportedType: under(text, 'unsupported.type'),
}))();

export const metaHead: Piece<MetaHead> = /* @__PURE__ */ fields(metaHeadTable);

/** What an envelope says about all its records. */
export interface MetaEnvelope {
  readonly people: People;
  /** The number that it is for. */
  readonly business: BusinessNumber | undefined;
  /** The same by a host's word, which counts only where a record has none of its own. */
  readonly host: BusinessNumber | undefined;
}

export function readMetaHead(
  head: MetaHead,
  { people, business, host }: MetaEnvelope,
  provider: ProviderId,
): MessageDraft | undefined {
  const isFromNobody = (head.address ?? head.userId ?? head.parentUserId) === undefined;
  const from =
    isFromNobody && head.changedId ? readParty(calledBy(head.changedId), people) : readParty(head, people, people.only);
  if (from === undefined) return undefined;
  if (head.identity) from.identity = hasOwn(from, 'identity') ? { ...from.identity, ...head.identity } : head.identity;

  const to = business ?? toBusinessNumber(head.to) ?? host;
  const { timestamp, groupId, context, referral, errors } = head;
  return addParts(startMessage(provider, head.id, from), {
    to: to && { ...to },
    timestamp,
    groupId,
    context,
    referral,
    errors,
  });
}
