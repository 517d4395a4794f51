import type { BusinessNumber, ProviderError } from '../../../src/index.ts';
import { type Address, address } from '../../laws/shaped/addresses.ts';
import { withBeside } from '../../laws/shaped/beside.ts';
import { type Choices, now, oneOf } from '../../laws/shaped/choices.ts';
import { asIs, below, compact, object, type Row, rows, type Spelling } from '../../laws/shaped/drawn.ts';
import { type Head, headRows } from '../../laws/shaped/meta-head.ts';
import { drawMessage, type MetaRecord } from '../../laws/shaped/meta-record.ts';
import { partyOf } from '../../laws/shaped/people.ts';
import { type DrawnBody, type DrawnRecord, unhandled, whole } from '../../laws/shaped/record.ts';
import { time } from '../../laws/shaped/times.ts';
import { id, text } from '../../laws/shaped/values.ts';
import { business, camelCase, part } from '../../laws/shaped/whatsapp.ts';

interface InnopaasHead extends Head {
  readonly own?: string;
  readonly wamid?: string;
  readonly to?: { id: string; phone?: string };
  readonly accountId?: string;
  readonly profile?: { readonly name?: string };
}

/** Meta's record respelled, with WhatsApp's id beside InnoPaaS' own, and the person's name inside it. */
function recordRows(spell: Spelling): Row[] {
  const meta = headRows(spell).filter(({ target }) => target !== 'id' && target !== 'timestamp');
  return [
    ...meta,
    ...rows<InnopaasHead>({
      own: ['id', id],
      wamid: ['wamid', id],
      timestamp: ['send_time', time],
      to: ['to', business],
      accountId: ['waba_id', id],
      profile: ['customer_profile', part<{ name?: string }>({ name: ['name', text] })],
    }),
  ];
}

function record(spell: Spelling): MetaRecord<InnopaasHead> {
  return {
    spell,
    isAudioNeverVoice: false,
    rows: recordRows(spell),
    isIdOptional: true,
    // The name is the sender's, whoever that is.
    peopleOf: ({ profile }) => ({ contacts: [], only: profile }),
    settle: (head) => compact({ ...head, id: head.wamid ?? head.own }) as InnopaasHead,
    to: ({ to, accountId }) => {
      const number = compact({ ...to, businessAccountId: accountId }) as BusinessNumber;
      return Object.keys(number).length > 0 ? number : undefined;
    },
    more: ({ own, wamid }) => compact({ providerMessageId: wamid === undefined || own === wamid ? undefined : own }),
  };
}

const WORDS: readonly (readonly [wire: string, status: string])[] = [
  ['delivered', 'delivered'],
  ['read', 'read'],
  ['sent', 'sent'],
  ['failed', 'failed'],
  ['SMECL:FAILED', 'failed'],
  ['Delivered', 'delivered'],
  ['constructor', 'other'],
  ['queued:somewhere', 'other'],
];

interface Receipt {
  readonly own?: string;
  readonly wamid: string;
  readonly accountId?: string;
  readonly recipient?: Address;
  readonly callbackData?: string;
  readonly error?: ProviderError;
}

function drawReceipt(choices: Choices, spell: Spelling, timestamp: string | undefined): DrawnRecord {
  const table = rows<Receipt>(
    {
      wamid: ['wamid', id],
      own: ['id', id],
      accountId: ['waba_id', id],
      recipient: ['send_phone', address],
      callbackData: ['uid', id],
      error: ['error_data', part<ProviderError>({ code: ['error_code', id], message: ['error_message', text] }, spell)],
    },
    'wamid',
  );
  const drawn = object<Receipt>(table, spell)(choices);
  const [word, status] = oneOf(choices, WORDS);
  const { own, wamid, accountId, recipient, callbackData, error } = drawn.means as Receipt;
  const wire = { ...(drawn.wire as object), status: word };
  const means = compact({
    id: wamid,
    providerMessageId: own === wamid ? undefined : own,
    status,
    wireStatus: word,
    recipient: partyOf({ from: recipient }),
    from: accountId === undefined ? undefined : { businessAccountId: accountId },
    timestamp,
    callbackData,
    errors: error && [error],
  });
  return { wire, fate: { list: 'statuses', means }, issues: drawn.issues };
}

const OTHERS = [
  ['whatsapp_template_status_updated', 'template'],
  ['whatsapp_account_review_updated', 'account'],
  ['whatsapp_something_new', 'account'],
  ['chat_mo_message_notify', 'event'],
  ['chat_mt_message_notify', 'event'],
] as const;

/** One event in each body: a message, a receipt, or something about the account. */
export function drawInnopaas(choices: Choices): DrawnBody {
  const spell: Spelling = now(choices, 4) ? asIs : camelCase;
  const around = { id: 'e5a1', accountName: 'IW123456' };
  if (now(choices, 8)) {
    const [type, kind] = oneOf(choices, OTHERS);
    const event = { ...around, type, eventTime: '2026-04-12T10:00:00.000Z', body: { templateName: 'x' } };
    return whole(unhandled(kind, event));
  }
  if (now(choices, 4)) {
    const pushed = time(choices);
    const receipt = drawReceipt(choices, spell, pushed.means);
    const body = { ...around, type: 'whatsapp_message_status_updated', eventTime: pushed.wire, body: receipt.wire };
    const issues = [...below('eventTime', pushed.issues), ...below('body', receipt.issues)];
    return withBeside(choices, body, [receipt], issues);
  }
  const message = drawMessage(choices, record(spell), { contacts: [] });
  // The time of the push is not when the message was sent.
  const body = { eventTime: 'asdf', body: message.wire, type: 'whatsapp_mo_message_received', ...around };
  return withBeside(choices, body, [message], below('body', message.issues));
}
