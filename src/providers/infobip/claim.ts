import type { Claim } from '../../core/provider.ts';
import { attempt, countKeys, holds, isWireObject, type WireObject } from '../../wire/wire-object.ts';
import { isReport, kindOfBody, kindOfItem } from './kinds.ts';

export function claim(body: WireObject): Claim {
  const { results } = body;
  if (!Array.isArray(results)) return kindOfBody(body) ? 'certain' : 'none';
  let hasItem = false;
  for (const item of results) {
    const kind = attempt(() => kindOfItem(item), 'malformed_message');
    if (kind === 'message') return 'certain';
    // A report does not tell its channel, but no other vendor has this envelope around a report of a `messageId`.
    if (isReport(kind)) {
      if (isWireObject(item) && holds(item, 'messageId')) return 'certain';
    } else if (kind !== 'malformed_message') {
      hasItem = true;
    }
  }
  if (hasItem) return 'possible';
  // `results` alone is anybody's.
  return countKeys(body, 'messageCount', 'pendingMessageCount') > 0 ? 'possible' : 'none';
}
