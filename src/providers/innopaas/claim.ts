import type { Claim } from '../../core/provider.ts';
import { get, isWireObject, type WireObject } from '../../wire/wire-object.ts';

/** `type` and `body`. YCloud, the near twin, has dotted types and another key for the body. */
export function claim(body: WireObject): Claim {
  return eventOf(body) && isWireObject(get(body, 'body')) ? 'certain' : 'none';
}

/** The name of an event. `chat_mo_…` and `chat_mt_…` are copies for InnoPaaS's inbox product. */
export function eventOf(body: WireObject): string | undefined {
  const type = get(body, 'type');
  const name = typeof type === 'string' ? type.trim() : '';
  return /^(?:whatsapp_|chat_m[ot]_)/.test(name) ? name : undefined;
}
