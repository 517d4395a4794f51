import type { BusinessNumber, Context, Party, Pricing, Referral } from '../../../src/index.ts';
import { type Address, address } from '../../laws/shaped/addresses.ts';
import { drawBeside, isOwn, listsIn } from '../../laws/shaped/beside.ts';
import { type Choices, now, oneOf, times } from '../../laws/shaped/choices.ts';
import { asIs, below, compact, type Expected, objectOf, sure } from '../../laws/shaped/drawn.ts';
import { referral } from '../../laws/shaped/meta-head.ts';
import { parentUserId, partyOf, userId } from '../../laws/shaped/people.ts';
import { type DrawnBody, type DrawnContent, type DrawnRecord, unhandled, whole } from '../../laws/shaped/record.ts';
import { time } from '../../laws/shaped/times.ts';
import { flag, id, text, username } from '../../laws/shaped/values.ts';
import { business, context, part } from '../../laws/shaped/whatsapp.ts';
import { drawContent, drawFlatContent } from './drawn-content.ts';

interface Sender {
  readonly phone?: Address;
  readonly name?: string;
  readonly userId?: string;
  readonly parentUserId?: string;
  readonly username?: string;
}

const sender = part<Sender>({
  phone: ['phone', address],
  name: ['name', text],
  userId: ['userId', userId],
  parentUserId: ['parentUserId', parentUserId],
  username: ['username', username],
});

interface Head {
  readonly id: string;
  readonly source: Address;
  readonly sender?: Sender;
  readonly context?: Context;
  readonly referral?: Referral;
}

const head = objectOf<Head>(
  {
    id: ['id', id],
    source: ['source', sure(address)],
    sender: ['sender', sender],
    context: ['context', context(asIs, { messageId: ['id', id], ownId: ['gsId', id] })],
    referral: ['referral', referral(asIs)],
  },
  'id',
  'source',
);

/** What a record says of who wrote, with what is known of them beside. */
function personOf({ source, sender: { phone, name, username, ...ids } = {} }: Head): Party {
  const party = partyOf({ from: source, ...ids });
  return compact({ ...party, phone: source.phone ?? phone?.phone, username, name }) as Party;
}

interface Around {
  readonly timestamp?: string;
  readonly phone?: BusinessNumber;
}

const around = objectOf<Around>({ timestamp: ['timestamp', time], phone: ['phone', business] });

/** The record, whose body stands in it; or nothing but an echo, where the business wrote it. */
function settle(wire: object, means: object, from: Party, to: BusinessNumber | undefined, parts: Parts): DrawnRecord {
  if (isOwn(from, to)) return unhandled('echo', wire);
  return {
    wire,
    fate: { list: 'messages', means: compact({ ...means, from, to, ...parts.means }) },
    issues: parts.issues,
  };
}

interface Parts {
  readonly means: DrawnContent['means'];
  readonly issues: readonly Expected[];
}

function drawMessage(choices: Choices, { timestamp, phone }: Around): DrawnRecord {
  const drawn = head(choices);
  const content = drawContent(choices);
  const { source: _, sender: __, id: own, ...attributes } = drawn.means as Head;
  const wire = { ...(drawn.wire as object), ...content.wire };
  return settle(wire, { id: own, timestamp, ...attributes }, personOf(drawn.means as Head), phone, {
    means: content.means,
    issues: [...drawn.issues, ...content.issues],
  });
}

interface Inside {
  readonly whatsappId?: string;
  readonly timestamp?: string;
  readonly code?: string;
  readonly details?: string;
}

interface Receipt {
  readonly own: string;
  readonly gsId?: string;
  readonly recipient?: Address;
  readonly userId?: string;
  readonly pricing?: Pricing;
  readonly inside?: Inside;
}

const pricing = part<Pricing>({
  model: ['policy', text],
  category: ['category', text],
  type: ['type', text],
  billable: ['billable', flag],
});

const inside = part<Inside>({
  whatsappId: ['whatsappMessageId', id],
  timestamp: ['ts', time],
  code: ['code', id],
  details: ['reason', text],
});

const receipt = objectOf<Receipt>(
  {
    own: ['id', id],
    gsId: ['gsId', id],
    recipient: ['destination', address],
    userId: ['userId', userId],
    pricing: ['pricing', pricing],
    inside: ['payload', inside],
  },
  'own',
);

const WORDS: readonly (readonly [wire: string, status: string])[] = [
  ['delivered', 'delivered'],
  ['enqueued', 'pending'],
  ['sent', 'sent'],
  ['read', 'read'],
  ['failed', 'failed'],
  ['deleted', 'deleted'],
  ['constructor', 'other'],
];

function drawReceipt(choices: Choices, { timestamp: made, phone }: Around): DrawnRecord {
  const drawn = receipt(choices);
  const [word, status] = oneOf(choices, WORDS);
  const { own, gsId, recipient, userId: user, pricing: price, inside: more = {} } = drawn.means as Receipt;
  const { whatsappId, timestamp, ...error } = more;
  const messageId = whatsappId ?? own;
  const gupshupId = gsId ?? (whatsappId === undefined ? undefined : own);
  const hasFailed = Object.keys(error).length > 0;
  const means = compact({
    id: messageId,
    providerMessageId: gupshupId === messageId ? undefined : gupshupId,
    status: status === 'other' && hasFailed ? 'failed' : status,
    wireStatus: word,
    recipient: partyOf({ from: recipient, userId: user }),
    from: phone,
    timestamp: timestamp ?? made,
    pricing: price,
    errors: hasFailed ? [error] : undefined,
  });
  return { wire: { ...(drawn.wire as object), type: word }, fate: { list: 'statuses', means }, issues: drawn.issues };
}

const OTHERS = [
  ['template-event', 'template'],
  ['account-event', 'account'],
  ['preference-event', 'preference'],
  ['billing-event', 'event'],
  ['platform-event', 'event'],
  ['garden-event', 'event'],
] as const;

interface Flat {
  readonly id: string;
  readonly mobile: Address;
  readonly name?: string;
  readonly to?: BusinessNumber;
  readonly timestamp?: string;
  readonly messageId?: string;
}

const flat = objectOf<Flat>(
  {
    id: ['replyId', id],
    mobile: ['mobile', sure(address)],
    name: ['name', text],
    to: ['waNumber', business],
    timestamp: ['timestamp', time],
    messageId: ['messageId', id],
  },
  'id',
  'mobile',
);

/** Enterprise: the record is the body. */
function drawFlat(choices: Choices): DrawnRecord {
  const drawn = flat(choices);
  const content = drawFlatContent(choices);
  const { id: own, mobile, name, to, timestamp, messageId } = drawn.means as Flat;
  const from = compact({ ...partyOf({ from: mobile }), name }) as Party;
  const means = { id: own, timestamp, context: messageId === undefined ? undefined : { messageId } };
  return settle({ ...(drawn.wire as object), ...content.wire }, means, from, to, {
    means: content.means,
    issues: [...drawn.issues, ...content.issues],
  });
}

interface Report {
  readonly id: string;
  readonly recipient?: Address;
  readonly timestamp?: string;
  readonly callbackData?: string;
}

const report = objectOf<Report>(
  {
    id: ['externalId', id],
    recipient: ['destAddr', address],
    timestamp: ['eventTs', time],
    callbackData: ['extra', text],
  },
  'id',
);

function drawReport(choices: Choices): DrawnRecord {
  if (now(choices, 8)) return unhandled('other_channel', { externalId: '1', eventType: 'SENT', channel: 'SMS' });
  if (now(choices, 12)) return unhandled('malformed_status', [], [{ code: 'invalid_record', at: [] }]);
  const drawn = report(choices);
  const { recipient, ...parts } = drawn.means as Report;
  const hasFailed = now(choices, 3);
  const error = hasFailed ? { errorCode: '036', cause: 'BUSY' } : { errorCode: '000', cause: 'SUCCESS' };
  const means = compact({
    ...parts,
    status: hasFailed ? 'failed' : 'read',
    wireStatus: hasFailed ? 'UNDELIV' : 'READ',
    recipient: partyOf({ from: recipient }),
    errors: hasFailed ? [{ code: '036', details: 'BUSY' }] : undefined,
  });
  const wire = { ...(drawn.wire as object), eventType: means.wireStatus, channel: 'WHATSAPP', ...error };
  return { wire, fate: { list: 'statuses', means }, issues: drawn.issues };
}

/** One event, one message of Enterprise, or a list of its receipts, as it is when somebody has parsed it. */
export function drawGupshup(choices: Choices): DrawnBody {
  if (now(choices, 6)) {
    const record = drawFlat(choices);
    return { body: record.wire, records: [record, ...listsIn(record.wire)], issues: record.issues };
  }
  const beside = drawBeside(choices);
  if (now(choices, 6)) {
    const records = times(choices, 1, 3, drawReport);
    const issues = records.flatMap((record, index) => below('response', below(index, record.issues)));
    return {
      body: { response: records.map(({ wire }) => wire), ...beside.wire },
      records: [...records, ...beside.records],
      issues: [...issues, ...beside.issues],
    };
  }
  if (now(choices, 8)) {
    const [type, kind] = oneOf(choices, OTHERS);
    const body = { app: 'NetLoft', version: 2, timestamp: 'never', type, payload: { type: 'sent' }, ...beside.wire };
    return whole(unhandled(kind, body));
  }
  const envelope = around(choices);
  const isReceipt = now(choices, 3);
  const record = (isReceipt ? drawReceipt : drawMessage)(choices, envelope.means ?? {});
  const type = isReceipt ? 'message-event' : 'message';
  // What stands beside may have the name of something in the envelope, and then it stands in its place.
  const kept = Object.entries(envelope.wire as object).filter(([key]) => !Object.hasOwn(beside.wire, key));
  return {
    body: { ...(envelope.wire as object), app: 'NetLoft', version: 2, type, payload: record.wire, ...beside.wire },
    records: [record, ...listsIn(Object.fromEntries(kept)), ...beside.records],
    issues: [...envelope.issues, ...below('payload', record.issues), ...beside.issues],
  };
}
