import type { ProviderId } from '../../contract/message.ts';
import type { BusinessNumber } from '../../contract/people.ts';
import type { MessageDraft, MessageFormat } from '../../core/message.ts';
import { metaContents } from '../../dialects/meta/content.ts';
import { type MetaHead, metaHeadTable, readMetaHead } from '../../dialects/meta/head.ts';
import { NOBODY } from '../../dialects/meta/value.ts';
import { type Profile, toBusinessNumber } from '../../dialects/whatsapp/people.ts';
import { fields } from '../../wire/object.ts';
import { addParts } from '../../wire/parts.ts';
import { toSnakeCase } from '../../wire/spelling.ts';
import { type Table, under } from '../../wire/table.ts';
import { id, text, time } from '../../wire/values.ts';
import type { InnopaasEnvelope } from './split.ts';

/** InnoPaaS's own id of a message is `id`; WhatsApp's is `wamid`, and what contexts and reactions point to. */
interface InnopaasHead extends Omit<MetaHead, 'id'> {
  id?: string;
  wamid?: string;
  businessAccountId?: string;
  profile?: Profile;
}

function readHead(head: InnopaasHead, _: InnopaasEnvelope, provider: ProviderId): MessageDraft | undefined {
  const { id, wamid, profile } = head;
  const messageId = wamid ?? id;
  if (messageId === undefined) return undefined;
  const people = { byId: NOBODY.people.byId, only: profile };
  const draft = readMetaHead(
    Object.assign(head, { id: messageId }),
    { people, business: readBusiness(head), host: undefined },
    provider,
  );
  return draft && addParts(draft, { providerMessageId: wamid === undefined ? undefined : id });
}

function readBusiness({ to, businessAccountId }: InnopaasHead): BusinessNumber | undefined {
  if (to === undefined && businessAccountId === undefined) return undefined;
  return addParts<BusinessNumber>(to === undefined ? {} : toBusinessNumber(to), { businessAccountId });
}

const table: Table<InnopaasHead> = {
  ...metaHeadTable,
  id,
  wamid: id,
  timestamp: /* @__PURE__ */ under(time, 'timestamp', 'send_time'),
  businessAccountId: /* @__PURE__ */ under(id, 'waba_id'),
  profile: /* @__PURE__ */ under(/* @__PURE__ */ fields<Profile>({ name: text }), 'customer_profile'),
};

/** Meta's record, respelled in camelCase, but not everywhere: tables and samples disagree. */
export const message: MessageFormat<InnopaasHead, InnopaasEnvelope> = /* @__PURE__ */ (() => ({
  head: fields(table),
  read: readHead,
  typeOf: (head) => head.type,
  typeAt: ['type'],
  spell: toSnakeCase,
  looseKeys: [],
  contents: metaContents,
}))();
