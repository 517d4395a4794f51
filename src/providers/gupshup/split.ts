import { readWirePart } from '../../core/fit.ts';
import { withValues } from '../../core/form.ts';
import { BODY, below } from '../../core/place.ts';
import type { ItemKind, Walk } from '../../core/walk.ts';
import type { Profile } from '../../dialects/whatsapp/people.ts';
import { fields } from '../../wire/object.ts';
import type { Piece } from '../../wire/piece.ts';
import { under } from '../../wire/table.ts';
import { id, text, time, username } from '../../wire/values.ts';
import { attempt, get, holds, isWireObject, lengthOf, type WireObject } from '../../wire/wire-object.ts';
import { openForm } from './form.ts';
import { isEventName, isFlat, isOfBot, isReport, isSureReport } from './signs.ts';
import { open } from './texts.ts';

/** What stands around a record. Read by name, and so made of `fields`. */
export interface GupshupEnvelope {
  /** When Gupshup got it, or made it. */
  timestamp?: string;
  /** The business's number. */
  phone?: string;
  sender?: Profile;
  /** A bot's word for the sender. */
  display?: string;
}

export const sender: Piece<Profile> = /* @__PURE__ */ fields<Profile>({
  waId: under(id, 'phone'),
  userId: id,
  parentUserId: id,
  username,
  name: text,
});

const around: Piece<GupshupEnvelope> = /* @__PURE__ */ fields<GupshupEnvelope>({
  timestamp: time,
  phone: under(id, 'phone', 'waNumber', 'contextobj.sourceId'),
  // One public body has it here instead of in the record.
  sender,
  display: under(text, 'senderobj.display'),
});

const NOTHING: GupshupEnvelope = /* @__PURE__ */ Object.create(null);

const KINDS: ReadonlyMap<string, ItemKind> = new Map([
  ['message', 'message'],
  ['message-event', 'status'],
  ['template-event', 'template'],
  ['account-event', 'account'],
  ['onboarding-event', 'account'],
  // That a partner's app is live.
  ['system-event', 'account'],
  ['preference-event', 'preference'],
]);

/** Message events that are about no message. */
const NO_RECEIPTS: readonly unknown[] = ['mismatch', 'set-callback', 'referral'];

/** What is read of a body beside its records. */
const KEYS: readonly string[] = ['type', 'timestamp', 'phone', 'waNumber', 'sender', 'senderobj', 'contextobj'];

/** Where its records stand. */
const RECORDS: readonly string[] = ['payload', 'response', 'messageobj'];

type GupshupWalk = Walk<GupshupEnvelope>;

/** One event of v2, one message or some receipts of Enterprise, or one message of a bot. */
export function split(body: WireObject, walk: GupshupWalk): void {
  const form = openForm(body);
  const type = get(form, 'type');
  const isEvent = isEventName(type) && holds(form, 'payload');
  const isWhole = isEvent && splitEvent(type, form, body, walk);
  // Receipts of Enterprise come alone, too.
  const isReceipt = !isEvent && isSureReport(form);
  const isMessage = !isEvent && !isReceipt && isFlat(form);
  // A form has no other word for none. Where it says nothing else, its receipts got lost.
  const isBlank = (isEvent || isReceipt || isMessage) && get(form, 'response') === '';
  const hasReports = isBlank || splitReports(form, walk);
  const isBot = isOfBot(form);
  if (isBot) splitBot(form, body, walk);
  if (isReceipt) walk.put(sort(form), body, BODY, readAround(form, walk));
  if (isMessage) walk.put('message', body, BODY, NOTHING);
  if (isWhole) return;
  const known = [...KEYS];
  if (isEvent || isMessage) known.push('payload');
  if (hasReports) known.push('response');
  if (isBot) known.push('messageobj');
  // Cards are a list under the word of their type.
  if (isMessage && typeof type === 'string') known.push(type);
  walk.others(opened(form), BODY, (key) => known.includes(key));
}

/** A form in which records that stand as text are what it says. */
function opened(form: WireObject): WireObject {
  const isText = (name: string) => attempt(() => typeof get(form, name) === 'string', false);
  return withValues(form, RECORDS.filter(isText), open);
}

/** Says whether the event stays whole. */
function splitEvent(type: string, form: WireObject, body: WireObject, walk: GupshupWalk): boolean {
  const payload = open(get(form, 'payload'));
  const kind = kindOf(type, isWireObject(payload) ? get(payload, 'type') : undefined);
  const isRecord = kind === 'message' || kind === 'status';
  if (isRecord) walk.put(kind, payload, below(BODY, 'payload'), readAround(form, walk));
  else walk.leave(kind, body, BODY);
  return !isRecord;
}

/** Bills, checks of the connection and the sandbox are events, as they are in v3. */
function kindOf(type: string, inner: unknown): ItemKind {
  if (type === 'message-event' && NO_RECEIPTS.includes(inner)) return 'event';
  if (type === 'user-event' && (inner === 'opted-in' || inner === 'opted-out')) return 'preference';
  return KINDS.get(type) ?? 'event';
}

/** The answer of a send call has an object under the same key: says whether it is anything else. */
function splitReports(body: WireObject, walk: GupshupWalk): boolean {
  const wire = get(body, 'response');
  const reports = open(wire);
  const isList = attempt(() => lengthOf(reports), undefined) !== undefined;
  if (isWireObject(reports) && !isList && !isReport(reports)) return false;
  if (reports === undefined || reports === null) return true;
  const envelope = readAround(body, walk);
  walk.each({ response: reports }, 'response', BODY, (item, at) => walk.put(sort(item), item, at, envelope), isReport);
  return true;
}

/** Enterprise has one form of receipt for SMS and WhatsApp. */
function sort(item: unknown): ItemKind {
  return attempt(() => isOfOtherChannel(item), false) ? 'other_channel' : 'status';
}

function isOfOtherChannel(item: unknown): boolean {
  const channel = isWireObject(item) && get(item, 'channel');
  return typeof channel === 'string' && !/^\s*(?:whatsapp\s*)?$/i.test(channel);
}

function splitBot(form: WireObject, body: WireObject, walk: GupshupWalk): void {
  if (isOfOtherChannel(form)) walk.leave('other_channel', body, BODY);
  else {
    const around = { contextobj: open(get(form, 'contextobj')), senderobj: open(get(form, 'senderobj')) };
    walk.put('message', open(get(form, 'messageobj')), below(BODY, 'messageobj'), readAround(around, walk));
  }
}

function readAround(body: WireObject, { report }: GupshupWalk): GupshupEnvelope {
  return readWirePart(around, body, BODY, report) ?? NOTHING;
}
