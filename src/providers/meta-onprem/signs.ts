import { metaContents } from '../../dialects/meta/content.ts';
import { isFromSomebody } from '../../dialects/meta/people.ts';
import { countKeys, hasOwn, holds, type WireObject } from '../../wire/wire-object.ts';

/** `from_me` is of gateways that act as a phone, and have a format of their own. */
export function isWritten(message: WireObject): boolean {
  if (holds(message, 'from_me')) return false;
  if (countKeys(message, 'id', 'from', 'type', 'timestamp') >= 3) return true;
  return holds(message, 'id') && isFromSomebody(message) && saysSomething(message);
}

/** The answer of a send call has an id and perhaps a sender, and nothing that could be read. */
function saysSomething(message: WireObject): boolean {
  return (
    countKeys(message, 'type', 'timestamp', 'referral', 'context') > 0 ||
    Object.keys(message).some((key) => hasOwn(metaContents, key) && typeof message[key] === 'object')
  );
}
