import { BODY } from '../../core/place.ts';
import type { Walk } from '../../core/walk.ts';
import type { WireObject } from '../../wire/wire-object.ts';
import { isParameter } from './form.ts';
import { kindOfBody } from './kinds.ts';

/** Each body is one message or one receipt, flat. All of its own parameters are parts of that. */
export function split(body: WireObject, walk: Walk<undefined>): void {
  // Named for what is another's, it finds nothing of its own.
  walk.put(kindOfBody(body) ?? 'event', body, BODY, undefined);
  walk.others(body, BODY, isParameter);
}
