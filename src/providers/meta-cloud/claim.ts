import type { Claim } from '../../core/provider.ts';
import { isOfCloud } from '../../dialects/meta/value.ts';
import { get, holds, isWireObject, someObject, type WireObject } from '../../wire/wire-object.ts';
import { holdsList, isFieldOfWhatsApp } from './events.ts';

export function claim(body: WireObject): Claim {
  // The word of WhatsApp's webhook alone. Messenger says `page`, Instagram `instagram`.
  if (holds(body, 'object')) return get(body, 'object') === 'whatsapp_business_account' ? 'certain' : 'none';
  // Relays strip the outer key, hand on one entry or one change, or a bare value.
  const isCertain = someObject(get(body, 'entry'), hasChanges) || someChange(body) || isChange(body) || isValue(body);
  return isCertain ? 'certain' : 'none';
}

/** `entry[].changes[].value`: no other webhook nests like this without `object`, and an object of Meta's has one. */
function hasChanges(entry: WireObject): boolean {
  return someObject(get(entry, 'changes'), (change) => isWireObject(get(change, 'value')));
}

function someChange(entry: WireObject): boolean {
  return someObject(get(entry, 'changes'), isChange);
}

/** A field and a value are not Meta's alone: the one or the other has to be WhatsApp's. */
function isChange(change: WireObject): boolean {
  const value = get(change, 'value');
  if (!isWireObject(value)) return false;
  return (
    get(value, 'messaging_product') === 'whatsapp' ||
    isValue(value) ||
    someObject(get(value, 'messages'), () => true) ||
    someObject(get(value, 'statuses'), () => true) ||
    isFieldOfWhatsApp(get(change, 'field'))
  );
}

/** A value names the business's number by Meta's own id, beside its lists. */
function isValue(value: WireObject): boolean {
  return isOfCloud(value) && (holds(value, 'contacts') || holdsList(value));
}
