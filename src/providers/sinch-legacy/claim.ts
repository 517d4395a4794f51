import type { Claim } from '../../core/provider.ts';
import { countKeys, type WireObject } from '../../wire/wire-object.ts';
import { hasMessageOfSinch, isDeliveryReport } from './signs.ts';

/** Sinch's text sample is a Meta on-premises body letter by letter: such a body is Sinch's only if the caller says so. */
export function claim(body: WireObject): Claim {
  // Cloud's envelope, or a Cloud value without it.
  if (countKeys(body, 'object', 'entry', 'metadata') > 0) return 'none';
  return isDeliveryReport(body) || hasMessageOfSinch(body) ? 'certain' : 'none';
}
