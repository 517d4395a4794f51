import { readWirePart } from '../../core/fit.ts';
import type { Report } from '../../core/issues.ts';
import { emitOtherLists } from '../../core/other-lists.ts';
import { BODY, below } from '../../core/place.ts';
import type { Emit, RecordKind } from '../../core/provider.ts';
import { time } from '../../wire/values.ts';
import { holds, type WireObject } from '../../wire/wire-object.ts';

/** What stands around a record: the time of the push, which is the only time a receipt has, and never a message's. */
export interface InnopaasEnvelope {
  readonly timestamp: string | undefined;
}

const KINDS: ReadonlyMap<string, RecordKind> = new Map([
  ['whatsapp_mo_message_received', 'message'],
  ['whatsapp_message_status_updated', 'status'],
  ['whatsapp_template_status_updated', 'template'],
]);

/** The keys of an event. */
const KEYS: readonly string[] = ['id', 'type', 'eventTime', 'event_time', 'body'];

const NO_TIME: InnopaasEnvelope = { timestamp: undefined };

/** One event in each body. Names and reviews of numbers and accounts are announced, and there will be more. */
export function split(body: WireObject, emit: Emit<InnopaasEnvelope>, report: Report): void {
  const { type } = body;
  if (typeof type !== 'string' || !type.startsWith('whatsapp_')) return;
  const kind = KINDS.get(type) ?? 'account';
  if (kind !== 'message' && kind !== 'status') {
    emit(kind, body, BODY, NO_TIME);
    return;
  }
  emit(kind, body.body, below(BODY, 'body'), {
    timestamp: kind === 'status' ? readEventTime(body, report) : undefined,
  });
  emitOtherLists(body, BODY, (key) => KEYS.includes(key), emit, NO_TIME);
}

function readEventTime(body: WireObject, report: Report): string | undefined {
  const key = holds(body, 'eventTime') ? 'eventTime' : 'event_time';
  return readWirePart(time, body[key], below(BODY, key), report);
}
