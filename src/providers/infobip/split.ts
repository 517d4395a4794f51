import { BODY, below } from '../../core/place.ts';
import type { Walk } from '../../core/walk.ts';
import { numeric } from '../../wire/values.ts';
import { attempt, get, holds, isList, lengthOf, type WireObject } from '../../wire/wire-object.ts';
import { isReport, kindOfBody, kindOfItem, type ReportKind } from './kinds.ts';

/** What is known of a record before it is read. */
export interface InfobipEnvelope {
  /** Which report a receipt is. */
  readonly report?: ReportKind;
}

const NO_REPORT: InfobipEnvelope = {};

/** `results`, an event that is the whole body, or one beside the other. */
export function split(body: WireObject, walk: Walk<InfobipEnvelope>): void {
  const event = kindOfBody(body);
  const hasResults = attempt(() => lengthOf(get(body, 'results')), undefined) !== undefined;
  if (hasResults || (event === undefined && holds(body, 'results'))) splitResults(body, walk);
  if (event) walk.leave(event, body, BODY);
  if (event && !hasResults) return;
  // The content of an event has a name under which others have records.
  walk.others(body, BODY, (key) => key === 'results' || (event !== undefined && key === 'content'));
}

function splitResults(body: WireObject, walk: Walk<InfobipEnvelope>): void {
  const results = get(body, 'results');
  const count = numeric.read(get(body, 'messageCount'));
  // The count says that somebody wrote.
  if (isList(results) && results.length === 0 && typeof count === 'number' && count > 0) {
    walk.report('invalid_envelope', below(BODY, 'results'), 'Expected as many records as the count says, got none.');
  }
  walk.each(body, 'results', BODY, (item, at) => {
    const kind = attempt(() => kindOfItem(item), 'malformed_message');
    if (isReport(kind)) walk.put('status', item, at, { report: kind });
    else walk.put(kind, item, at, NO_REPORT);
    // A user may have written it.
    if (kind === 'event')
      walk.report('unknown_type', at, 'Messages of the Messages API are not read; see `unhandled`.');
  });
}
