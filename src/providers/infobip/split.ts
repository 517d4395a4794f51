import { BODY, below, type Place } from '../../core/place.ts';
import type { Emit } from '../../core/provider.ts';
import { attempt } from '../../wire/probe.ts';
import type { WireObject } from '../../wire/schema.ts';
import { type ItemKind, isReport, kindOfBody, kindOfItem, type Report } from './kinds.ts';

/** What is known of a record before it is read: for a receipt, which report it is. */
export type InfobipEnvelope = Report | undefined;

export function split(body: WireObject, emit: Emit<InfobipEnvelope>): void {
  const { results } = body;
  const at = below(BODY, 'results');
  if (Array.isArray(results)) {
    for (let index = 0; index < results.length; index++) {
      const item: unknown = results[index];
      emitItem(
        emit,
        attempt(() => kindOfItem(item), 'malformed_message'),
        item,
        below(at, index),
      );
    }
    return;
  }
  const kind = kindOfBody(body);
  if (kind) emit(kind, body, BODY, undefined);
  else if (results !== undefined && results !== null) emit('malformed_envelope', results, at, undefined);
}

function emitItem(emit: Emit<InfobipEnvelope>, kind: ItemKind, item: unknown, at: Place): void {
  if (isReport(kind)) emit('status', item, at, kind);
  else emit(kind, item, at, undefined);
}
