import type { Claim } from '../../core/provider.ts';
import { isWireObject, type WireObject } from '../../wire/wire-object.ts';

/** `type` and `body`. YCloud, the near twin, has dotted types and another key for the body. */
export function claim({ type, body }: WireObject): Claim {
  return typeof type === 'string' && type.startsWith('whatsapp_') && isWireObject(body) ? 'certain' : 'none';
}
