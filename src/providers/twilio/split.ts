import { BODY } from '../../core/place.ts';
import type { Walk } from '../../core/walk.ts';
import type { WireObject } from '../../wire/wire-object.ts';
import { kindOfBody } from './kinds.ts';

/** Each body is one message or one receipt, flat. */
export function split(body: WireObject, walk: Walk<undefined>): void {
  const kind = kindOfBody(body);
  // Named for what is another's, it finds nothing of its own.
  walk.put(kind ?? 'event', body, BODY, undefined);
  // All of Twilio's parameters begin with a capital; in a message they are parts of it.
  if (kind === 'message' || kind === 'status') walk.others(body, BODY, (key) => /^[A-Z]/.test(key));
}
