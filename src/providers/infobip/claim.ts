import type { Claim } from '../../core/provider.ts';
import { get, holds, isList, someObject, type WireObject } from '../../wire/wire-object.ts';
import { isReport, kindOfBody, kindOfItem } from './kinds.ts';

export function claim(body: WireObject): Claim {
  const results = get(body, 'results');
  if (kindOfBody(body) || (isList(results) && someObject(results, isOfWhatsApp))) return 'certain';
  if (!isList(results)) return 'none';
  // `results` alone is anybody's.
  return isCount(get(body, 'messageCount')) ||
    isCount(get(body, 'pendingMessageCount')) ||
    someObject(results, isOfInfobip)
    ? 'possible'
    : 'none';
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'string';
}

function isOfWhatsApp(item: WireObject): boolean {
  const kind = kindOfItem(item);
  // A report does not tell its channel, but no other vendor has this envelope around a report of a `messageId`.
  return kind === 'message' || (isReport(kind) && holds(item, 'messageId'));
}

function isOfInfobip(item: WireObject): boolean {
  const kind = kindOfItem(item);
  return kind !== 'malformed_message' && !isReport(kind);
}
