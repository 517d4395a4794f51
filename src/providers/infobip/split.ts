import { BODY, below } from '../../core/place.ts';
import type { WireRecord } from '../../core/provider.ts';
import { attempt } from '../../wire/probe.ts';
import type { WireObject } from '../../wire/schema.ts';
import { type ItemKind, kindOfBody, kindOfItem, type Report } from './kinds.ts';

/** What is known of a record before it is read: for a receipt, which report it is. */
export type InfobipEnvelope = Report | undefined;

export function split(body: WireObject): WireRecord<InfobipEnvelope>[] {
  const { results } = body;
  const at = below(BODY, 'results');
  if (Array.isArray(results)) {
    return results.map((raw, index) =>
      toRecord(
        attempt(() => kindOfItem(raw), 'malformed_message'),
        raw,
        below(at, index),
      ),
    );
  }
  const kind = kindOfBody(body);
  if (kind) return [toRecord(kind, body, BODY)];
  if (results === undefined || results === null) return [];
  return [toRecord('malformed_envelope', results, at)];
}

function toRecord(kind: ItemKind, raw: unknown, at: WireRecord<InfobipEnvelope>['at']): WireRecord<InfobipEnvelope> {
  const isReport = kind === 'seen' || kind === 'deleted' || kind === 'delivery';
  return isReport ? { kind: 'status', raw, at, envelope: kind } : { kind, raw, at, envelope: undefined };
}
