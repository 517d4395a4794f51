import type { ProviderId } from '../../contract/message.ts';
import type { BusinessNumber } from '../../contract/people.ts';
import type { MessageDraft, MessageFormat } from '../../core/message.ts';
import { fields } from '../../wire/object.ts';
import { addParts } from '../../wire/parts.ts';
import type { Piece } from '../../wire/piece.ts';
import { toSnakeCase } from '../../wire/spelling.ts';
import { type Table, under } from '../../wire/table.ts';
import { id, text, time, username } from '../../wire/values.ts';
import { type Profile, toBusinessNumber } from '../whatsapp/people.ts';
import { metaContents } from './content.ts';
import { type MetaHead, metaHeadTable, readMetaHead } from './head.ts';
import { NOBODY } from './value.ts';

// What InnoPaaS and YCloud make of Meta's record: an event of its own, whose head is spelled in camelCase and names the
// business's number, the account and the person's profile, which Meta has around it.

/** The provider's own id of a message is `id`; WhatsApp's is `wamid`, and what contexts and reactions point to. */
interface EventHead extends Omit<MetaHead, 'id'> {
  id?: string;
  wamid?: string;
  businessAccountId?: string;
  profile?: Pick<Profile, 'name' | 'username'>;
}

function readHead(head: EventHead, _: unknown, provider: ProviderId): MessageDraft | undefined {
  const { id, wamid, address, userId, parentUserId, profile } = head;
  const messageId = wamid ?? id;
  if (messageId === undefined) return undefined;
  const business = readBusiness(head.to, head.businessAccountId);
  const draft = readMetaHead(Object.assign(head, { id: messageId }), { ...NOBODY, business }, provider);
  if (draft === undefined) return undefined;
  // A system message from nobody is about an id that somebody had.
  if (profile && (address ?? userId ?? parentUserId)) addParts(draft.from, profile);
  return addParts(draft, { providerMessageId: id === messageId ? undefined : id });
}

/** One of the business's numbers, by the number itself, and the account that it belongs to. */
export function readBusiness(
  number: string | undefined,
  businessAccountId: string | undefined,
): BusinessNumber | undefined {
  if (number === undefined && businessAccountId === undefined) return undefined;
  return addParts<BusinessNumber>(toBusinessNumber(number) ?? {}, { businessAccountId });
}

/** What a record says of the person whom it names. Looked for by name, and so made of `fields`. */
export const customerProfile: Piece<Pick<Profile, 'name' | 'username'>> = /* @__PURE__ */ fields<
  Pick<Profile, 'name' | 'username'>
>({ name: text, username });

const table: Table<EventHead> = {
  ...metaHeadTable,
  id,
  wamid: id,
  timestamp: /* @__PURE__ */ under(time, 'timestamp', 'send_time'),
  businessAccountId: /* @__PURE__ */ under(id, 'waba_id'),
  profile: /* @__PURE__ */ under(customerProfile, 'customer_profile'),
};

/** Respelled, but not everywhere: tables and samples disagree. */
export const eventMessage: MessageFormat<EventHead, unknown> = /* @__PURE__ */ (() => ({
  head: fields(table),
  read: readHead,
  typeOf: (head) => head.type,
  typeAt: ['type'],
  spell: toSnakeCase,
  contents: metaContents,
}))();
