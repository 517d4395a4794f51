import type { BusinessNumber, Identity, Party, Pricing, ProviderError } from '../../../src/index.ts';
import type { Address } from '../../laws/shaped/addresses.ts';
import { withBeside } from '../../laws/shaped/beside.ts';
import { type Choices, now, oneOf, pick, times } from '../../laws/shaped/choices.ts';
import {
  asIs,
  below,
  compact,
  type Draw,
  meaning,
  objectOf,
  type Row,
  rows,
  type Spelling,
} from '../../laws/shaped/drawn.ts';
import { type Head, headRows } from '../../laws/shaped/meta-head.ts';
import { drawMessage, type MetaRecord } from '../../laws/shaped/meta-record.ts';
import { pricing } from '../../laws/shaped/meta-status.ts';
import { type Profile, parentUserId, partyOf, profile, sender, userId } from '../../laws/shaped/people.ts';
import { type DrawnBody, type DrawnRecord, unhandled, whole } from '../../laws/shaped/record.ts';
import { time } from '../../laws/shaped/times.ts';
import { id, text } from '../../laws/shaped/values.ts';
import { business, camelCase, errors, objectOrJunk } from '../../laws/shaped/whatsapp.ts';

interface YcloudHead extends Head {
  readonly own?: string;
  readonly wamid?: string;
  readonly to?: { id: string; phone?: string };
  readonly accountId?: string;
  readonly profile?: Profile;
}

/** The profile is of whom the record names. */
function profiled(named: YcloudHead, identity?: Identity): Party | undefined {
  const party = partyOf(named, undefined, identity);
  return party && (compact({ ...party, ...named.profile }) as Party);
}

/** The head in camelCase, the contents as Meta spells them. */
function record(spell: Spelling): MetaRecord<YcloudHead> {
  const meta = headRows(spell).filter(({ target }) => target !== 'id' && target !== 'timestamp');
  const own: Row[] = rows<YcloudHead>({
    own: ['id', id],
    wamid: ['wamid', id],
    timestamp: ['sendTime', time],
    to: ['to', business],
    accountId: ['wabaId', id],
    profile: ['customerProfile', profile],
  });
  return {
    spell,
    isAudioNeverVoice: false,
    rows: [...meta.map((row) => (row.key.startsWith('from') ? { ...row, key: camelCase(row.key) } : row)), ...own],
    isIdOptional: true,
    settle: (head) => compact({ ...head, id: head.wamid ?? head.own }) as YcloudHead,
    to: ({ to, accountId }) => numberOf(to, accountId),
    more: ({ own, ...head }) =>
      compact({ providerMessageId: beside(own, head.wamid), from: profiled(head, head.identity) }),
  };
}

function numberOf(number: object | undefined, businessAccountId: string | undefined): BusinessNumber | undefined {
  return filled({ ...number, businessAccountId } as BusinessNumber);
}

const WORDS: readonly (readonly [wire: string, status: string, time: 'sent' | 'delivered' | 'read' | 'none'])[] = [
  ['sent', 'sent', 'sent'],
  ['delivered', 'delivered', 'delivered'],
  [' Read ', 'read', 'read'],
  ['failed', 'failed', 'none'],
  ['accepted', 'pending', 'none'],
  ['constructor', 'other', 'none'],
];

interface WireError extends ProviderError {
  data?: { details?: string };
  advice?: string;
}

/** The Graph API's error, with what is wrong in an object, or in a sentence for the user. */
const apiError = objectOrJunk(
  meaning(
    objectOf<WireError>({
      code: ['code', id],
      message: ['message', text],
      title: ['error_user_title', text],
      data: ['error_data', objectOf<{ details?: string }>({ details: ['details', text] })],
      advice: ['error_user_msg', text],
    }),
    ({ data, advice, ...error }) => compact({ ...error, details: data?.details ?? advice }) as ProviderError,
  ),
);

interface Receipt {
  readonly own?: string;
  readonly wamid: string;
  readonly accountId?: string;
  readonly number?: { id: string; phone?: string };
  readonly from?: Address;
  readonly userId?: string;
  readonly parentUserId?: string;
  readonly profile?: Profile;
  readonly sent?: string;
  readonly delivered?: string;
  readonly read?: string;
  readonly none?: string;
  readonly updated?: string;
  readonly callbackData?: string;
  readonly model?: string;
  readonly type?: string;
  readonly category?: string;
  readonly code?: string;
  readonly message?: string;
  readonly api?: ProviderError;
  readonly errors?: ProviderError[];
}

const receiptOf = (to: string, user: string, parent: string): Draw<Receipt> =>
  objectOf<Receipt>(
    {
      own: ['id', id],
      wamid: ['wamid', id],
      accountId: ['wabaId', id],
      number: ['from', business],
      from: [to, sender],
      userId: [user, userId],
      parentUserId: [parent, parentUserId],
      profile: ['customerProfile', profile],
      sent: ['sendTime', time],
      delivered: ['deliverTime', time],
      read: ['readTime', time],
      updated: ['updateTime', time],
      callbackData: ['externalId', text],
      model: ['pricingModel', text],
      type: ['pricingType', text],
      category: ['pricingCategory', text],
      code: ['errorCode', id],
      message: ['errorMessage', text],
      api: ['whatsappApiError', apiError],
      errors: ['errors', errors],
    },
    'wamid',
  );

function listOf<T>(...parts: readonly (T | undefined)[]): T[] | undefined {
  const all = parts.filter((part) => part !== undefined);
  return all.length > 0 ? all : undefined;
}

function filled<T extends object>(parts: T): T | undefined {
  const all = compact(parts);
  return Object.keys(all).length > 0 ? all : undefined;
}

/** The whole message that was sent, with what became of it. */
function drawReceipt(choices: Choices, pushed: string | undefined): DrawnRecord {
  const to = pick(choices, 'to', 'recipient');
  const user = pick(choices, 'recipientUserId', 'toUserId');
  const parent = pick(choices, 'parentRecipientUserId', 'toParentUserId');
  const drawn = receiptOf(to, user, parent)(choices);
  const [word, status, timed] = oneOf(choices, WORDS);
  const means = drawn.means as Receipt;
  const { own, wamid, number, accountId, callbackData, code, message, model, type, category } = means;
  return {
    wire: { ...(drawn.wire as object), type: 'text', text: { body: 'x' }, status: word },
    fate: {
      list: 'statuses',
      means: compact({
        id: wamid,
        providerMessageId: beside(own, wamid),
        status,
        wireStatus: word,
        recipient: profiled(means),
        from: numberOf(number, accountId),
        timestamp: means[timed] ?? means.updated ?? pushed,
        callbackData,
        pricing: filled<Pricing>({ model, type, category } as Pricing),
        errors: listOf(filled<ProviderError>({ code, message } as ProviderError), means.api, ...(means.errors ?? [])),
      }),
    },
    issues: drawn.issues,
  };
}

interface OfGroup {
  readonly id: string;
  readonly from?: Address;
  readonly userId?: string;
  readonly parentUserId?: string;
  readonly groupId?: string;
  readonly timestamp?: string;
  readonly pricing?: Pricing;
  readonly errors?: ProviderError[];
}

const ofGroup = objectOf<OfGroup>(
  {
    id: ['id', id],
    from: ['recipientParticipantId', sender],
    userId: ['recipientUserId', userId],
    parentUserId: ['parentRecipientUserId', parentUserId],
    groupId: ['recipientId', id],
    timestamp: ['timestamp', time],
    pricing: ['pricing', pricing(camelCase)],
    errors: ['errors', errors],
  },
  'id',
);

/** Meta's receipt in camelCase. */
function drawOfGroup(choices: Choices, from: BusinessNumber, pushed: string | undefined): DrawnRecord {
  const drawn = ofGroup(choices);
  const { timestamp, from: who, userId, parentUserId, ...rest } = drawn.means as OfGroup;
  const recipient = partyOf({ from: who, userId, parentUserId });
  return {
    wire: { ...(drawn.wire as object), status: 'read', recipientType: 'group' },
    fate: {
      list: 'statuses',
      means: compact({ ...rest, status: 'read', wireStatus: 'read', recipient, from, timestamp: timestamp ?? pushed }),
    },
    issues: drawn.issues,
  };
}

const OTHERS = [
  ['whatsapp.smb.message.echoes', 'echo'],
  ['whatsapp.echo_message.created', 'echo'],
  ['whatsapp.smb.history', 'history'],
  ['whatsapp.call.terminate', 'call'],
  ['whatsapp.template.quality_updated', 'template'],
  ['whatsapp.phone_number.name_updated', 'account'],
  ['whatsapp.something.new', 'event'],
  ['sms.message.updated', 'other_channel'],
  ['contact.deleted', 'event'],
] as const;

/** One event in each body: a message, a receipt, those of a group, or something about the account. */
export function drawYcloud(choices: Choices): DrawnBody {
  const around = { id: 'evt_1', apiVersion: 'v2' };
  if (now(choices, 8)) {
    const [type, kind] = oneOf(choices, OTHERS);
    const createTime = '2026-01-01T10:00:00.000Z';
    const objects = { whatsappTemplate: { name: 'x' }, sms: {}, contactDeleted: {} };
    return whole(unhandled(kind, { ...around, createTime, type, ...objects }));
  }
  if (now(choices, 3)) return drawReceipts(choices, around);
  const message = drawMessage(choices, record(now(choices, 4) ? camelCase : asIs), { contacts: [] });
  // When the event was made is not when the message was sent.
  const body = { whatsappInboundMessage: message.wire, createTime: 'asdf', type: 'whatsapp.inbound_message.received' };
  const event = { ...body, ...around };
  // As if it were not there.
  if (message.wire === null)
    return whole(unhandled('malformed_envelope', event, [{ code: 'invalid_envelope', at: [] }]));
  return withBeside(choices, event, [message], below('whatsappInboundMessage', message.issues));
}

function drawReceipts(choices: Choices, around: object): DrawnBody {
  const pushed = time(choices);
  const event = { ...around, type: 'whatsapp.message.updated', createTime: pushed.wire };
  const told = below('createTime', pushed.issues);
  if (!now(choices, 3)) {
    const receipt = drawReceipt(choices, pushed.means);
    const body = { ...event, whatsappMessage: receipt.wire };
    return withBeside(choices, body, [receipt], [...told, ...below('whatsappMessage', receipt.issues)]);
  }
  const number = { phoneNumberId: '118273645500911', displayPhoneNumber: '12025550100', wabaId: 104857600123456 };
  const from = { id: '118273645500911', phone: '+12025550100', businessAccountId: '104857600123456' };
  const receipts = times(choices, 1, 3, () => drawOfGroup(choices, from, pushed.means));
  const issues = receipts.flatMap((receipt, index) => below(index, receipt.issues));
  const body = { ...event, whatsappGroup: { ...number, statuses: receipts.map(({ wire }) => wire) } };
  return withBeside(choices, body, receipts, [...told, ...below('whatsappGroup', below('statuses', issues))]);
}

/** The provider's own id is told where it is another one than WhatsApp's. */
function beside(own: string | undefined, wamid: string | undefined): string | undefined {
  return wamid === undefined || own === wamid ? undefined : own;
}
