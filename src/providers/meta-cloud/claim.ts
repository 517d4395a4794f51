import type { Claim } from '../../core/provider.ts';
import { itemsOf } from '../../dialects/meta/value.ts';
import { countKeys, holds, isWireObject, someObject, type WireObject } from '../../wire/wire-object.ts';
import { LISTS } from './events.ts';

export function claim(body: WireObject): Claim {
  // The word of WhatsApp's webhook alone. Messenger says `page`, Instagram `instagram`.
  if (body.object !== undefined && body.object !== null)
    return body.object === 'whatsapp_business_account' ? 'certain' : 'none';
  // Relays strip the outer key, or hand on a bare value.
  return hasChanges(body) || isValue(body) ? 'certain' : 'none';
}

/** `entry[].changes[].value`: no other webhook nests like this without `object`, and an object of Meta's has one. */
function hasChanges({ entry }: WireObject): boolean {
  return someObject(itemsOf(entry), ({ changes }) => someObject(itemsOf(changes), ({ value }) => isWireObject(value)));
}

/** A value names the business's number by Meta's own id, beside its lists. */
function isValue(value: WireObject): boolean {
  const { metadata } = value;
  return (
    isWireObject(metadata) &&
    holds(metadata, 'phone_number_id') &&
    countKeys(value, 'contacts', ...LISTS.map(([key]) => key)) > 0
  );
}
