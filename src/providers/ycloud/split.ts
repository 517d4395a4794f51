import type { BusinessNumber } from '../../contract/people.ts';
import { readWirePart } from '../../core/fit.ts';
import { BODY, below, type Place } from '../../core/place.ts';
import type { Walk } from '../../core/walk.ts';
import { metadata } from '../../dialects/meta/value.ts';
import { fields } from '../../wire/object.ts';
import type { Piece } from '../../wire/piece.ts';
import { under } from '../../wire/table.ts';
import { time } from '../../wire/values.ts';
import { countKeys, get, holds, isWireObject, lengthOf, type WireObject } from '../../wire/wire-object.ts';
import { eventOf } from './claim.ts';
import { kindOfEvent } from './kinds.ts';

/** What stands around a receipt. */
export interface YcloudEnvelope {
  /** When the event was made: the time of a receipt that has none of its own. */
  readonly timestamp?: string | undefined;
  /** Around those of a group: which of the business's numbers it is of. */
  readonly business?: BusinessNumber | undefined;
}

type YcloudWalk = Walk<YcloudEnvelope>;

// Where records stand. The event tells whether one was received or sent: copies of either stand under the same keys.
const RECEIVED = 'whatsappInboundMessage';
const SENT = 'whatsappMessage';
const GROUP = 'whatsappGroup';

/** One event in each body. */
export function split(body: WireObject, walk: YcloudWalk): void {
  const event = eventOf(body);
  if (event === undefined) return;
  const kind = kindOfEvent(event.channel, event.name);
  if (kind === 'message' && holds(body, RECEIVED)) {
    walk.put(kind, get(body, RECEIVED), below(BODY, RECEIVED), {});
    walk.others(body, BODY, (key) => key === RECEIVED);
  } else if (kind === 'status' ? countKeys(body, SENT, GROUP) > 0 : kind === 'group' && hasReceipts(get(body, GROUP))) {
    const timestamp = readWirePart(pushed, body, BODY, walk.report)?.timestamp;
    if (holds(body, SENT)) walk.put('status', get(body, SENT), below(BODY, SENT), { timestamp });
    if (holds(body, GROUP)) splitGroup(get(body, GROUP), below(BODY, GROUP), timestamp, walk);
    walk.others(body, BODY, (key) => key === SENT || key === GROUP);
  } else if (kind === 'message' || kind === 'status') walk.refuse(body, BODY, 'an event with its record');
  else {
    walk.leave(kind, body, BODY);
    // A user may have written them.
    if (kind === 'event' && countKeys(body, RECEIVED, SENT) > 0)
      walk.report('unknown_type', below(BODY, 'type'), 'Not expected here, and not read; see `unhandled`.');
  }
}

const pushed: Piece<{ timestamp?: string }> = /* @__PURE__ */ fields<{ timestamp?: string }>({
  timestamp: under(time, 'create_time'),
});

function hasReceipts(group: unknown): group is WireObject {
  return isWireObject(group) && holds(group, 'statuses') && lengthOf(get(group, 'statuses')) !== 0;
}

/** Receipts of what was sent to a group, or what happened to it. */
function splitGroup(group: unknown, at: Place, timestamp: string | undefined, walk: YcloudWalk): void {
  if (!hasReceipts(group)) {
    walk.leave('group', group, at);
    return;
  }
  const business = readWirePart(metadata, group, at, walk.report);
  walk.each(group, 'statuses', at, (item, place) => walk.put('status', item, place, { timestamp, business }));
  walk.others(group, at, (key) => key === 'statuses' || key === 'contacts');
}
