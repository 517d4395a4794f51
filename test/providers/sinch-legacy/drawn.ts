import type { Context } from '../../../src/index.ts';
import { type Address, address } from '../../laws/shaped/addresses.ts';
import { listsAmongPeople, listsIn } from '../../laws/shaped/beside.ts';
import { type Choices, now, pick } from '../../laws/shaped/choices.ts';
import { asIs, below, compact, type Draw, type Drawn, meaning, objectOf, rows, sure } from '../../laws/shaped/drawn.ts';
import { type Head, headRows } from '../../laws/shaped/meta-head.ts';
import { drawBareLists, drawPeople } from '../../laws/shaped/meta-lists.ts';
import { drawMessage, type MetaRecord } from '../../laws/shaped/meta-record.ts';
import { statusOf } from '../../laws/shaped/meta-status.ts';
import { partyOf } from '../../laws/shaped/people.ts';
import { type DrawnBody, type DrawnContent, type DrawnRecord, unhandled } from '../../laws/shaped/record.ts';
import { time } from '../../laws/shaped/times.ts';
import { id, text } from '../../laws/shaped/values.ts';
import { business, location } from '../../laws/shaped/whatsapp.ts';

interface SinchHead extends Head {
  readonly to?: { id: string; phone?: string };
  readonly replyingTo?: Context;
}

/** Named in a table and never shown: a string by its type, an object by its words. */
const replyingTo: Draw<Context> = (choices) =>
  now(choices, 2)
    ? meaning(id, (messageId): Context => ({ messageId }))(choices)
    : objectOf<Context>({ messageId: [pick(choices, 'id', 'message_id'), id] })(choices);

/** An object is no id, but here it is the other form. */
const eitherForm: Draw<Context> = (choices) => {
  const drawn = replyingTo(choices);
  const isEmptyObject =
    typeof drawn.wire === 'object' && !Array.isArray(drawn.wire) && drawn.issues.some(({ at }) => at.length === 0);
  return isEmptyObject ? { ...drawn, issues: [] } : drawn;
};

/** The table of a location's fields is flat, the sample beside it is a button's. */
function flatLocation(choices: Choices): DrawnContent {
  const { wire, means, issues } = location(choices);
  return { wire: { type: 'location', ...(wire as object) }, means: { type: 'location', location: means }, issues };
}

/** The answer in the record itself, where the reply is gone or is no object. */
function flatReply(choices: Choices): DrawnContent {
  const title = sure(text)(choices).means;
  const hasId = now(choices, 2);
  const kind = pick(choices, 'button_reply', 'list_reply');
  const interactive = pick<unknown>(choices, null, undefined, { type: kind, [kind]: title });
  const isList = typeof interactive === 'object' && interactive !== null && kind === 'list_reply';
  return {
    wire: compact({ type: 'interactive', button: title, buttonUniqueID: hasId ? 'opt-7' : undefined, interactive }),
    means: {
      type: 'interactive',
      interactive: compact({ kind: isList ? 'list_reply' : 'button_reply', id: hasId ? 'opt-7' : undefined, title }),
    },
    issues: [],
  };
}

const record: MetaRecord<SinchHead> = {
  spell: asIs,
  isAudioNeverVoice: true,
  rows: [...headRows(asIs), ...rows<SinchHead>({ to: ['to', business], replyingTo: ['replying_to', eitherForm] })],
  to: ({ to }) => to,
  settle: (head) => {
    const merged = { ...head.replyingTo, ...head.context };
    return compact({ ...head, context: Object.keys(merged).length > 0 ? merged : undefined }) as SinchHead;
  },
  own: (choices) => (now(choices, 2) ? flatLocation : flatReply)(choices),
};

interface Report {
  readonly messageId?: string;
  readonly requestId?: string;
  readonly description?: string;
  readonly timestamp?: string;
  readonly recipient?: Address;
}

/** The sample's form has no zone, so it is no point in time, and nothing to complain about. */
const reportTime: Draw<string> = (choices) =>
  now(choices, 3) ? { wire: '14/03/2023 09:05:11', means: undefined, issues: [] } : time(choices);

/** A delivery report: flat, and the whole body. */
function drawReport(choices: Choices): DrawnBody {
  const rest = objectOf<Report>({
    messageId: ['messageId', id],
    description: ['del_desc', text],
    timestamp: ['del_time', reportTime],
    recipient: ['mobile_no', address],
  })(choices);
  const word = pick(choices, 'sent', 'delivered', 'read', 'failed', 'Delivered', 'in_orbit', 'constructor');
  const requestId = pick<unknown>(choices, 'ack-1', 1_678_791_451_543_344);
  const wire = {
    ...(rest.wire as object),
    rqst_ack_id: requestId,
    [pick(choices, 'del_status', 'delivery_status')]: word,
  };
  const { messageId, description, timestamp, recipient } = rest.means ?? {};
  const status = statusOf(word);
  // Of a message that arrived it describes no error.
  const isError = description !== undefined && ['failed', 'other'].includes(status);
  const means = compact({
    id: messageId ?? String(requestId),
    status,
    wireStatus: word,
    recipient: partyOf({ from: recipient }),
    timestamp,
    errors: isError ? [{ details: description }] : undefined,
  });
  const records: DrawnRecord[] = [{ wire, fate: { list: 'statuses', means }, issues: [] }, ...listsIn(wire)];
  return { body: wire, records, issues: rest.issues };
}

/** The body of a send call, which the page on inbound messages prints too. */
const outbound = (): DrawnRecord =>
  unhandled('outbound', {
    sender: '12025550100',
    to: '447700900110',
    channel: 'wa',
    messageId: 'out',
    text: { content: 'x' },
  });

/** One message that is not in a list, or lists like on-premises. */
export function drawSinch(choices: Choices): DrawnBody {
  if (now(choices, 5)) return drawReport(choices);
  if (now(choices, 4)) {
    const { drawn, people } = drawPeople(choices, true);
    const message = drawMessage(choices, record, people);
    if (isOne(message.wire)) return drawOne(message, drawn);
  }
  return drawBareLists(
    choices,
    (people) => (now(choices, 12) ? outbound() : drawMessage(choices, record, people)),
    undefined,
  );
}

function isOne(wire: unknown): boolean {
  const { type, from } = (wire ?? {}) as { type?: unknown; from?: unknown };
  return typeof type === 'string' && typeof from === 'string';
}

function drawOne(message: DrawnRecord, people: Drawn): DrawnBody {
  const body = compact({ contacts: people.wire, messages: message.wire });
  return {
    body,
    records: [message, ...listsAmongPeople(people.wire)],
    issues: [...below('contacts', people.issues), ...below('messages', message.issues)],
  };
}
