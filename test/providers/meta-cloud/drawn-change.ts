import type { BusinessNumber, UnhandledKind } from '../../../src/index.ts';
import { address } from '../../laws/shaped/addresses.ts';
import { drawBeside, isEmpty, withBeside } from '../../laws/shaped/beside.ts';
import { type Choices, now, oneOf, pick, times } from '../../laws/shaped/choices.ts';
import { asIs, below, compact, nothing } from '../../laws/shaped/drawn.ts';
import { type Head, headRows } from '../../laws/shaped/meta-head.ts';
import { type DrawnList, drawList, drawPeople, joinLists } from '../../laws/shaped/meta-lists.ts';
import { drawMessage, type MetaRecord } from '../../laws/shaped/meta-record.ts';
import { drawStatus } from '../../laws/shaped/meta-status.ts';
import { type DrawnBody, type DrawnRecord, unhandled, whole } from '../../laws/shaped/record.ts';
import { id } from '../../laws/shaped/values.ts';
import { part } from '../../laws/shaped/whatsapp.ts';
import { EVENTS, WHOLE } from './drawn-events.ts';

const RECORD_ROWS = headRows(asIs);

/** Cloud's record is Meta's; which number it came to stands around it. */
const cloudRecord = (business: BusinessNumber | undefined): MetaRecord<Head> => ({
  spell: asIs,
  isAudioNeverVoice: false,
  rows: RECORD_ROWS,
  to: () => business,
});

interface Metadata {
  readonly id?: string;
  readonly display?: { readonly phone?: string };
}

const metadata = part<Metadata>({ id: ['phone_number_id', id], display: ['display_phone_number', address] });

/** One change with all that it holds. */
type Change = DrawnBody;

export function drawLive(choices: Choices, accountId: string | undefined): Change {
  const number = now(choices, 6) ? nothing<Metadata>(undefined) : metadata(choices);
  const phone = number.means?.display?.phone;
  const named = compact({ id: number.means?.id, phone, businessAccountId: accountId });
  const business = Object.keys(named).length > 0 ? (named as BusinessNumber) : undefined;
  const [messageCount, statusCount] = [choices.below(4), choices.below(3)];
  const events = drawEvents(choices);
  const beside = drawBeside(choices);
  const noStatuses = drawList(choices, 'statuses', []);
  // Receipts, calls and lists of tomorrow are about contacts of their own; an error is about none.
  const others = [noStatuses, ...events.filter(({ key }) => key !== 'errors')].map(({ wire }) => wire);
  const isAlone = messageCount === 1 && statusCount === 0 && [...others, ...Object.values(beside.wire)].every(isEmpty);
  const { drawn, people } = drawPeople(choices, isAlone);
  const record = cloudRecord(business);
  const messages = times(choices, messageCount, messageCount, () => drawMessage(choices, record, people));
  const statuses = times(choices, statusCount, statusCount, () => drawStatus(choices, people, business));
  const receipts = statusCount > 0 ? drawList(choices, 'statuses', statuses) : noStatuses;
  const lists = [drawList(choices, 'messages', messages), receipts, ...events];
  const more = { messaging_product: 'whatsapp', metadata: number.wire };
  const { body: value, records, issues } = joinLists(lists, drawn, beside, more);
  const hasList = lists.some(({ wire }) => wire !== undefined && wire !== null);
  const field = pick(choices, 'messages', 'messages', undefined, '');
  const inValue = below('value', [...below('metadata', number.issues), ...issues]);
  // Without any list, nobody can say what is in it: the change is one event.
  if (!hasList) {
    const change = compact({ field, value: omit(value, beside.wire) });
    return whole(unhandled('event', change, below('value', below('metadata', number.issues))));
  }
  return withBeside(choices, compact({ field, value }), records, inValue);
}

/** An object without the keys of another. */
function omit(value: unknown, without: object): object {
  return Object.fromEntries(Object.entries(value as object).filter(([key]) => !Object.hasOwn(without, key)));
}

function drawEvents(choices: Choices): DrawnList[] {
  if (!now(choices, 4)) return [];
  const [list, , kind] = oneOf(choices, EVENTS);
  const items = times(choices, 0, 2, () => event(choices, kind));
  return [drawList(choices, list, items)];
}

function event(choices: Choices, kind: UnhandledKind): DrawnRecord {
  return unhandled(kind, pick<unknown>(choices, { id: 'x', from: '1', type: 'text' }, {}, 'junk', null));
}

/** A list under a field of its own: its items are events, and so are messages that stand beside them. */
function drawOther(choices: Choices): Change {
  const [list, field, kind] = oneOf(choices, EVENTS.slice(0, -3));
  if (now(choices, 3)) return wholeChange(choices);
  if (now(choices, 6)) return oddField(choices);
  const items = times(choices, 1, 2, () => event(choices, kind));
  const drawn = drawList(choices, list, items);
  const isMixed = field !== 'messages' && now(choices, 4);
  const beside = isMixed ? [unhandled(kind, { id: 'm', from: '1', type: 'text', text: { body: 'x' } })] : [];
  const value = { [list]: drawn.wire, ...(isMixed ? { messages: beside.map(({ wire }) => wire) } : {}) };
  // In the order in which a room goes through a value: messages first.
  return { body: { field, value }, records: [...beside, ...drawn.records], issues: below('value', drawn.issues) };
}

/** What is no word is no live message: it may be a copy. */
function oddField(choices: Choices): Change {
  const message = { id: 'm', from: '447700900110', type: 'text', text: { body: 'x' } };
  const receipt = { id: 's', status: 'sent' };
  const field = pick<unknown>(choices, ['standby'], 7, true, { name: 'messages' });
  return {
    body: { field, value: { messages: [message], statuses: [receipt] } },
    records: [unhandled('event', message), unhandled('event', receipt)],
    issues: [{ code: 'unknown_type', at: ['field'] }],
  };
}

function wholeChange(choices: Choices): Change {
  const [field, value, kind] = oneOf(choices, WHOLE);
  return whole(unhandled(kind, { field, value }));
}

export function broken(part: unknown): Change {
  return whole(unhandled('malformed_envelope', part, [{ code: 'invalid_envelope', at: [] }]));
}

export function drawChange(choices: Choices, account: string | undefined): Change {
  if (now(choices, 24)) {
    const field = 'messages';
    return broken(pick<unknown>(choices, null, 5, 'junk', [], { field }, { field, value: 'x' }));
  }
  return now(choices, 5) ? drawOther(choices) : drawLive(choices, account);
}
