import { readWirePart } from '../../core/fit.ts';
import { BODY, below } from '../../core/place.ts';
import type { ItemKind, Walk } from '../../core/walk.ts';
import { fields } from '../../wire/object.ts';
import type { Piece } from '../../wire/piece.ts';
import { under } from '../../wire/table.ts';
import { time } from '../../wire/values.ts';
import { get, type WireObject } from '../../wire/wire-object.ts';
import { eventOf } from './claim.ts';

/** What stands around a record: the time of the push, which is the only time a receipt has, and never a message's. */
export interface InnopaasEnvelope {
  readonly timestamp: string | undefined;
}

const KINDS: ReadonlyMap<string, ItemKind> = new Map([
  ['whatsapp_mo_message_received', 'message'],
  ['whatsapp_message_status_updated', 'status'],
  ['whatsapp_template_status_updated', 'template'],
]);

/** The keys of an event, beside its name, which is text. */
const KEYS: readonly string[] = ['id', 'eventTime', 'event_time', 'body'];

/** One event in each body. Names and reviews of numbers and accounts are announced, and there will be more. */
export function split(body: WireObject, walk: Walk<InnopaasEnvelope>): void {
  const name = eventOf(body);
  if (name === undefined) return;
  const kind = KINDS.get(name) ?? (name.startsWith('chat_') || isOfMessages(name) ? 'event' : 'account');
  if (kind !== 'message' && kind !== 'status') {
    walk.leave(kind, body, BODY);
    // A user may have written it, or it may be a receipt.
    if (isOfMessages(name))
      walk.report('unknown_type', below(BODY, 'type'), 'Not expected here, and not read; see `unhandled`.');
    return;
  }
  const timestamp = kind === 'status' ? readEventTime(body, walk) : undefined;
  walk.put(kind, get(body, 'body'), below(BODY, 'body'), { timestamp });
  walk.others(body, BODY, (key) => KEYS.includes(key));
}

/** Whether an event is about messages that were received, or the receipts of those that were sent. */
function isOfMessages(name: string): boolean {
  return /^whatsapp_(?:mo|message)_/.test(name);
}

const pushed: Piece<{ timestamp?: string }> = /* @__PURE__ */ fields<{ timestamp?: string }>({
  timestamp: under(time, 'event_time'),
});

function readEventTime(body: WireObject, { report }: Walk<InnopaasEnvelope>): string | undefined {
  return readWirePart(pushed, body, BODY, report)?.timestamp;
}
