import type { Claim } from '../../core/provider.ts';
import { get, isWireObject, type WireObject } from '../../wire/wire-object.ts';

/** `type` and `body`. YCloud, the near twin, has dotted types and another key for the body. */
export function claim(body: WireObject): Claim {
  return isEventName(get(body, 'type')) && isWireObject(get(body, 'body')) ? 'certain' : 'none';
}

/** `chat_mo_…` and `chat_mt_…` are copies for InnoPaaS's inbox product. */
export function isEventName(type: unknown): type is string {
  return typeof type === 'string' && /^(?:whatsapp_|chat_m[ot]_)/.test(type);
}
