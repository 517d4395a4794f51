import type { Report } from '../../core/issues.ts';
import { emitOtherLists } from '../../core/other-lists.ts';
import { BODY, below, type Place } from '../../core/place.ts';
import type { Emit } from '../../core/provider.ts';
import { attempt, type WireObject } from '../../wire/wire-object.ts';
import { type ItemKind, isReport, kindOfBody, kindOfItem, type ReportKind } from './kinds.ts';

/** What is known of a record before it is read: for a receipt, which report it is. */
export type InfobipEnvelope = ReportKind | undefined;

export function split(body: WireObject, emit: Emit<InfobipEnvelope>, report: Report): void {
  const { results } = body;
  const at = below(BODY, 'results');
  if (Array.isArray(results)) {
    results.forEach((item: unknown, index) => {
      const itemAt = below(at, index);
      const kind = attempt(() => kindOfItem(item), 'malformed_message');
      emitItem(emit, kind, item, itemAt);
      // A user may have written it.
      if (kind === 'event')
        report('unknown_type', itemAt, 'Messages of the Messages API are not read; see `unhandled`.');
    });
    emitOtherLists(body, BODY, (key) => key === 'results', emit, undefined);
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
