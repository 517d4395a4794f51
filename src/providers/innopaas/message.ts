import type { BusinessNumber } from '../../contract/people.ts';
import type { MessageDraft, MessageFormat } from '../../core/message.ts';
import { metaContents } from '../../dialects/meta/content.ts';
import { type MetaHead, metaHeadTable, readMetaHead } from '../../dialects/meta/head.ts';
import type { Contact } from '../../dialects/meta/people.ts';
import { readPhone } from '../../wire/phone.ts';
import { object } from '../../wire/piece.ts';
import { id, text, time } from '../../wire/values.ts';
import type { InnopaasEnvelope } from './split.ts';

/** InnoPaaS's own id of a message is `id`; WhatsApp's is `wamid`, and what contexts and reactions point to. */
export interface InnopaasHead extends MetaHead {
  wamid?: string;
  businessAccountId?: string;
  name?: string;
}

function readHead({ wamid, name, businessAccountId, ...head }: InnopaasHead): MessageDraft | undefined {
  const contact: Contact | undefined = name ? { name } : undefined;
  const business: BusinessNumber = {};
  if (head.to) business.id = head.to;
  const phone = head.to && readPhone(head.to);
  if (phone) business.phone = phone;
  if (businessAccountId) business.businessAccountId = businessAccountId;

  const draft = readMetaHead(
    { ...head, id: wamid ?? head.id },
    { people: { byId: new Map(), only: contact }, business: Object.keys(business).length > 0 ? business : undefined },
  );
  if (draft === undefined || draft.id === undefined) return undefined;
  if (wamid && head.id) draft.providerMessageId = head.id;
  return draft;
}

/** Meta's record, respelled in camelCase, but not everywhere: tables and samples disagree. */
export const message: MessageFormat<InnopaasHead, InnopaasEnvelope> = /* @__PURE__ */ (() => ({
  head: object<InnopaasHead>({
    ...metaHeadTable,
    wamid: ['wamid', id],
    send_time: ['timestamp', time],
    waba_id: ['businessAccountId', id],
    customer_profile: { name: ['name', text] },
  }),
  read: readHead,
  typeOf: (head) => head.type,
  typeAt: ['type'],
  contents: metaContents,
}))();
