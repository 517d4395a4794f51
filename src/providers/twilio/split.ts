import { BODY, below } from '../../core/place.ts';
import type { Walk } from '../../core/walk.ts';
import { numeric } from '../../wire/values.ts';
import { attempt, type WireObject } from '../../wire/wire-object.ts';
import { isParameter } from './form.ts';
import { firstAt, kindOfBody, says, wordAt } from './kinds.ts';
import { filesIn } from './media.ts';

/** Each body is one message or one receipt, flat. All of its own parameters are parts of that. */
export function split(body: WireObject, walk: Walk<undefined>): void {
  // Named for what is another's, it finds nothing of its own.
  const kind = kindOfBody(body) ?? 'event';
  const fate = walk.put(kind, body, BODY, undefined);
  if (kind === 'message' && fate === undefined) attempt(() => tellWhatIsLost(body, walk), undefined);
  walk.others(body, BODY, isParameter);
}

/** What a message is read without. That a declared location lacks one half is told where it is read. */
function tellWhatIsLost(body: WireObject, { report }: Walk<undefined>): void {
  if (hasLostFiles(body))
    report('dropped_field', below(BODY, 'NumMedia'), 'Expected as many files as the count says, got fewer.');
  const [half, other] = ['Latitude', 'Longitude'].filter((key) => says(body, key));
  if (half && !other && wordAt(body, 'MessageType') !== 'location')
    report('dropped_field', below(BODY, half), 'Left out: expected a latitude and a longitude.');
}

/** Somebody sent files whose addresses were lost on the way. */
function hasLostFiles(body: WireObject): boolean {
  const count = numeric.read(firstAt(body, 'NumMedia'));
  // Mostly it is 0.
  return typeof count === 'number' && count > 0 && count > filesIn(body).length;
}
