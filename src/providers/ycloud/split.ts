import type { BusinessNumber } from '../../contract/people.ts';
import { readWirePart } from '../../core/fit.ts';
import { BODY, below, type Place } from '../../core/place.ts';
import type { RecordKind, Walk } from '../../core/walk.ts';
import { fields, object } from '../../wire/object.ts';
import { readPhone } from '../../wire/phone.ts';
import { map, type Piece } from '../../wire/piece.ts';
import { under } from '../../wire/table.ts';
import { id, time } from '../../wire/values.ts';
import { countKeys, get, holds, isWireObject, type WireObject } from '../../wire/wire-object.ts';
import { isEvent, nameOf } from './claim.ts';
import { kindOfEvent } from './kinds.ts';

/** What stands around a receipt. */
export interface YcloudEnvelope {
  /** When the event was made: the time of a receipt that has none of its own. */
  readonly timestamp: string | undefined;
  /** Around those of a group: which of the business's numbers it is of. */
  readonly business: BusinessNumber | undefined;
}

type YcloudWalk = Walk<YcloudEnvelope>;

/** Where records stand. */
const PAYLOADS = ['whatsappInboundMessage', 'whatsappMessage', 'whatsappGroup'] as const;

/** The keys of an event. */
const KEYS: readonly string[] = ['id', 'type', 'apiVersion', 'createTime', ...PAYLOADS];

/** One event in each body. */
export function split(body: WireObject, walk: YcloudWalk): void {
  const name = nameOf(body);
  if (!isEvent(name)) return;
  const kind = kindOfEvent(name);
  if (kind === 'message' || kind === 'status') splitRecords(kind, body, walk);
  else if (kind === 'group' && hasReceipts(get(body, 'whatsappGroup'))) splitRecords('status', body, walk);
  else {
    walk.leave(kind, body, BODY);
    // A user may have written them.
    if (kind === 'event' && countKeys(body, 'whatsappInboundMessage', 'whatsappMessage') > 0)
      walk.report('unknown_type', below(BODY, 'type'), 'Messages of this event are not read; see `unhandled`.');
  }
}

/** The event tells whether something was received or sent: copies stand under either key. */
function splitRecords(kind: RecordKind, body: WireObject, walk: YcloudWalk): void {
  const timestamp = kind === 'status' ? readWirePart(event, body, BODY, walk.report)?.timestamp : undefined;
  const own = kind === 'message' ? 'whatsappInboundMessage' : 'whatsappMessage';
  if (countKeys(body, ...PAYLOADS) === 0) walk.leave('malformed_envelope', body, BODY);
  for (const key of PAYLOADS) {
    if (!holds(body, key)) continue;
    const record = get(body, key);
    const at = below(BODY, key);
    if (key === own) walk.put(kind, record, at, { timestamp, business: undefined });
    else if (key === 'whatsappGroup') splitGroup(record, at, timestamp, walk);
    else {
      walk.leave('event', record, at);
      walk.report('unknown_type', at, 'Not expected here, and not read; see `unhandled`.');
    }
  }
  walk.others(body, BODY, (key) => KEYS.includes(key));
}

const event: Piece<{ timestamp?: string }> = /* @__PURE__ */ fields<{ timestamp?: string }>({
  timestamp: under(time, 'create_time'),
});

const groupsNumber: Piece<BusinessNumber> = /* @__PURE__ */ object<BusinessNumber>({
  id: under(id, 'phone_number_id'),
  phone: under(/* @__PURE__ */ map(id, readPhone), 'display_phone_number'),
  businessAccountId: under(id, 'waba_id'),
});

function hasReceipts(group: unknown): group is WireObject {
  return isWireObject(group) && holds(group, 'statuses');
}

/** Receipts of what was sent to a group, or what happened to it. */
function splitGroup(group: unknown, at: Place, timestamp: string | undefined, walk: YcloudWalk): void {
  if (!hasReceipts(group)) {
    walk.leave('group', group, at);
    return;
  }
  const business = readWirePart(groupsNumber, group, at, walk.report);
  walk.each(group, 'statuses', at, (item, place) => walk.put('status', item, place, { timestamp, business }));
  if (holds(group, 'errors')) walk.each(group, 'errors', at, (item, place) => walk.leave('error', item, place));
  walk.others(group, at, (key) => key === 'statuses' || key === 'errors' || key === 'contacts');
}
