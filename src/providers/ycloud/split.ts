import type { BusinessNumber } from '../../contract/people.ts';
import { readWirePart } from '../../core/fit.ts';
import { BODY, below, type Place } from '../../core/place.ts';
import type { Walk } from '../../core/walk.ts';
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

// Where records stand. The event tells whether one was received or sent: copies of either stand under the same keys.
const RECEIVED = 'whatsappInboundMessage';
const SENT = 'whatsappMessage';
const GROUP = 'whatsappGroup';

/** What stands around the object of an event. */
const KEYS: readonly string[] = ['id', 'type', 'apiVersion', 'createTime'];

/** One event in each body. */
export function split(body: WireObject, walk: YcloudWalk): void {
  const name = nameOf(body);
  if (!isEvent(name)) return;
  const kind = kindOfEvent(name);
  if (kind === 'message' && holds(body, RECEIVED)) {
    walk.put(kind, get(body, RECEIVED), below(BODY, RECEIVED), { timestamp: undefined, business: undefined });
    walk.others(body, BODY, (key) => key === RECEIVED || KEYS.includes(key));
  } else if (kind === 'status' ? countKeys(body, SENT, GROUP) > 0 : kind === 'group' && hasReceipts(get(body, GROUP))) {
    splitReceipts(body, walk);
    walk.others(body, BODY, (key) => key === SENT || key === GROUP || KEYS.includes(key));
  } else {
    walk.leave(kind === 'message' || kind === 'status' ? 'malformed_envelope' : kind, body, BODY);
    // A user may have written them.
    if (kind === 'event' && countKeys(body, RECEIVED, SENT) > 0)
      walk.report('unknown_type', below(BODY, 'type'), 'Messages of this event are not read; see `unhandled`.');
  }
}

function splitReceipts(body: WireObject, walk: YcloudWalk): void {
  const timestamp = readWirePart(event, body, BODY, walk.report)?.timestamp;
  if (holds(body, SENT)) walk.put('status', get(body, SENT), below(BODY, SENT), { timestamp, business: undefined });
  if (holds(body, GROUP)) splitGroup(get(body, GROUP), below(BODY, GROUP), timestamp, walk);
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
