import { BODY, below } from '../../core/place.ts';
import type { Walk } from '../../core/walk.ts';
import { numeric } from '../../wire/values.ts';
import { get, type WireObject } from '../../wire/wire-object.ts';
import { isParameter } from './form.ts';
import { kindOfBody } from './kinds.ts';
import { filesIn } from './media.ts';

/** Each body is one message or one receipt, flat. All of its own parameters are parts of that. */
export function split(body: WireObject, walk: Walk<undefined>): void {
  // Named for what is another's, it finds nothing of its own.
  const kind = kindOfBody(body) ?? 'event';
  walk.put(kind, body, BODY, undefined);
  const count = numeric.read(get(body, 'NumMedia'));
  // Somebody sent files whose addresses were lost on the way.
  if (kind === 'message' && typeof count === 'number' && count > filesIn(body).length)
    walk.report('dropped_field', below(BODY, 'NumMedia'), 'Expected as many files as the count says, got fewer.');
  walk.others(body, BODY, isParameter);
}
