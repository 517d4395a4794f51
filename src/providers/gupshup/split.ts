import { readWirePart } from '../../core/fit.ts';
import { withValues } from '../../core/form.ts';
import { BODY, below } from '../../core/place.ts';
import type { ItemKind, Walk } from '../../core/walk.ts';
import type { Profile } from '../../dialects/whatsapp/people.ts';
import { openJson } from '../../wire/json.ts';
import { fields } from '../../wire/object.ts';
import type { Piece } from '../../wire/piece.ts';
import { under } from '../../wire/table.ts';
import { id, text, time } from '../../wire/values.ts';
import { attempt, get, holds, isWireObject, lengthOf, type WireObject } from '../../wire/wire-object.ts';
import { openForm } from './form.ts';
import { sender } from './people.ts';
import { isEventName, isFlat, isOfBot, isReport, isSureReport } from './signs.ts';

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

/**
 * One event of v2, one receipt or message of Enterprise, or none of these. Beside it, a list of receipts and a message of
 * a bot.
 */
export function split(body: WireObject, walk: GupshupWalk): void {
  const form = openForm(body);
  const own = splitOwn(form, body, walk);
  // A form has no other word for none. Where it says nothing else, its receipts got lost.
  const isBlank = own !== undefined && get(form, 'response') === '';
  const reports = isBlank ? RESPONSE : splitReports(form, walk);
  // Of an event that stays whole these are all keys, which can be many.
  const known = new Set([...KEYS, ...(own ?? []), ...reports, ...splitBot(form, body, walk)]);
  walk.others(opened(form), BODY, (key) => known.has(key));
}

/** A form in which records that stand as text are what it says. */
function opened(form: WireObject): WireObject {
  const isText = (name: string) => attempt(() => typeof get(form, name) === 'string', false);
  return withValues(form, RECORDS.filter(isText), openJson);
}

/** What the body itself is, and which of its keys that takes. `undefined` where it is nothing by itself. */
function splitOwn(form: WireObject, body: WireObject, walk: GupshupWalk): readonly unknown[] | undefined {
  const type = get(form, 'type');
  if (isEventName(type) && holds(form, 'payload')) return splitEvent(type, form, body, walk);
  if (isSureReport(form)) {
    walk.put(sort(form), body, BODY, readAround(form, walk));
    return [];
  }
  if (!isFlat(form)) return undefined;
  walk.put('message', body, BODY, NOTHING);
  // Cards are a list under the word of their type.
  return ['payload', type];
}

function splitEvent(type: string, form: WireObject, body: WireObject, walk: GupshupWalk): readonly string[] {
  const payload = openJson(get(form, 'payload'));
  const kind = kindOf(type, isWireObject(payload) ? get(payload, 'type') : undefined);
  if (kind === 'message' || kind === 'status') {
    walk.put(kind, payload, below(BODY, 'payload'), readAround(form, walk));
    return ['payload'];
  }
  walk.leave(kind, body, BODY);
  // It stays whole.
  return Object.keys(form);
}

/** Bills, checks of the connection and the sandbox are events, as they are in v3. */
function kindOf(type: string, inner: unknown): ItemKind {
  if (type === 'message-event' && NO_RECEIPTS.includes(inner)) return 'event';
  if (type === 'user-event' && (inner === 'opted-in' || inner === 'opted-out')) return 'preference';
  return KINDS.get(type) ?? 'event';
}

const RESPONSE: readonly string[] = ['response'];

/** The answer of a send call has an object under the same key, which is not read. */
function splitReports(body: WireObject, walk: GupshupWalk): readonly string[] {
  const reports = openJson(get(body, 'response'));
  const isList = attempt(() => lengthOf(reports), undefined) !== undefined;
  if (isWireObject(reports) && !isList && !isReport(reports)) return [];
  if (reports === undefined || reports === null) return RESPONSE;
  const envelope = readAround(body, walk);
  walk.each({ response: reports }, 'response', BODY, (item, at) => walk.put(sort(item), item, at, envelope), isReport);
  return RESPONSE;
}

/** Enterprise has one form of receipt for SMS and WhatsApp. */
function sort(item: unknown): ItemKind {
  return attempt(() => isOfOtherChannel(item), false) ? 'other_channel' : 'status';
}

function isOfOtherChannel(item: unknown): boolean {
  const channel = isWireObject(item) && get(item, 'channel');
  return typeof channel === 'string' && !/^\s*(?:whatsapp\s*)?$/i.test(channel);
}

function splitBot(form: WireObject, body: WireObject, walk: GupshupWalk): readonly string[] {
  if (!isOfBot(form)) return [];
  if (isOfOtherChannel(form)) walk.leave('other_channel', body, BODY);
  else {
    const around = { contextobj: openJson(get(form, 'contextobj')), senderobj: openJson(get(form, 'senderobj')) };
    walk.put('message', openJson(get(form, 'messageobj')), below(BODY, 'messageobj'), readAround(around, walk));
  }
  return ['messageobj'];
}

function readAround(body: WireObject, { report }: GupshupWalk): GupshupEnvelope {
  return readWirePart(around, body, BODY, report) ?? NOTHING;
}
