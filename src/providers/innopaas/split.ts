import type { UnhandledKind } from '../../contract/result.ts';
import { readWirePart } from '../../core/fit.ts';
import type { Report } from '../../core/issues.ts';
import { BODY, below } from '../../core/place.ts';
import type { WireRecord } from '../../core/provider.ts';
import type { WireObject } from '../../wire/schema.ts';
import { time } from '../../wire/values.ts';

/** What stands around a record: the time of the push, which is the only time a receipt has, and never a message's. */
export interface InnopaasEnvelope {
  readonly timestamp: string | undefined;
}

const KINDS: ReadonlyMap<unknown, 'message' | 'status' | UnhandledKind> = new Map([
  ['whatsapp_mo_message_received', 'message'],
  ['whatsapp_message_status_updated', 'status'],
  ['whatsapp_template_status_updated', 'template'],
]);

/** One event in each body. Names and reviews of numbers and accounts are announced, and there will be more. */
export function split(body: WireObject, report: Report): WireRecord<InnopaasEnvelope>[] {
  const { type } = body;
  if (typeof type !== 'string' || !type.startsWith('whatsapp_')) return [];
  const kind = KINDS.get(type) ?? 'account';
  if (kind !== 'message' && kind !== 'status')
    return [{ kind, raw: body, at: BODY, envelope: { timestamp: undefined } }];
  const timestamp =
    kind === 'status'
      ? readWirePart(time, body.eventTime ?? body.event_time, below(BODY, 'eventTime'), report)
      : undefined;
  return [{ kind, raw: body.body, at: below(BODY, 'body'), envelope: { timestamp } }];
}
