import type { WireObject } from '../wire/wire-object.ts';
import { below, type Place } from './place.ts';
import type { Emit } from './provider.ts';

/**
 * Lists of a name that is not known, beside those of an envelope that are: nothing is lost when a provider adds one. Each
 * is one thing, for nobody knows what its items are.
 */
export function emitOtherLists<Envelope>(
  parent: WireObject,
  at: Place | undefined,
  isKnown: (key: string) => boolean,
  emit: Emit<Envelope>,
  envelope: Envelope,
): void {
  for (const key in parent) {
    if (!isKnown(key) && Object.hasOwn(parent, key) && Array.isArray(parent[key])) {
      emit('event', parent[key], below(at, key), envelope);
    }
  }
}
