import type { Claim } from '../../core/provider.ts';
import { attempt, countKeys } from '../../wire/probe.ts';
import type { WireObject } from '../../wire/schema.ts';
import { kindOfBody, kindOfItem } from './kinds.ts';

export function claim(body: WireObject): Claim {
  const { results } = body;
  if (!Array.isArray(results)) return kindOfBody(body) ? 'certain' : 'none';
  let hasItem = false;
  for (const item of results) {
    const kind = attempt(() => kindOfItem(item), 'malformed_message');
    // A WhatsApp message or a report; a report does not tell its channel, but no other vendor has this envelope.
    if (kind === 'message' || kind === 'seen' || kind === 'deleted' || kind === 'delivery') return 'certain';
    hasItem ||= kind !== 'malformed_message';
  }
  if (hasItem) return 'possible';
  // `results` alone is anybody's.
  return countKeys(body, 'messageCount', 'pendingMessageCount') > 0 ? 'possible' : 'none';
}
