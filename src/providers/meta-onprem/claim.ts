import type { Claim } from '../../core/provider.ts';
import { countKeys, holds, someObject, type WireObject } from '../../wire/wire-object.ts';

const LISTS = ['contacts', 'messages', 'statuses', 'errors'];

/** Never certain: Sinch's own text sample has this very shape, and says so only by what it adds elsewhere. */
export function claim(body: WireObject): Claim {
  // Cloud's envelope; `metadata` marks a Cloud value that lost its envelope.
  if (countKeys(body, 'object', 'entry', 'metadata') > 0) return 'none';
  // Sinch's global API, which is another product.
  if (body.type === 'whatsapp') return 'none';
  // The answer of a send call: `input` is the number that was asked for.
  if (someObject(body.contacts, (contact) => holds(contact, 'input'))) return 'none';
  return hasMessage(body) || hasReceipt(body) || hasError(body) || isBare(body) ? 'possible' : 'none';
}

/** The answer of a send call has messages with nothing but an id; outbound messages have no `from`. */
function hasMessage({ messages }: WireObject): boolean {
  return someObject(
    messages,
    // `from_me` is of gateways that act as a phone, and have a format of their own.
    (message) => countKeys(message, 'id', 'from', 'type', 'timestamp') >= 3 && !holds(message, 'from_me'),
  );
}

function hasReceipt({ statuses }: WireObject): boolean {
  return someObject(statuses, (status) => countKeys(status, 'id', 'status') === 2);
}

/** Failures outside of any message. With `meta` it is the answer of an API call. */
function hasError(body: WireObject): boolean {
  return (
    !holds(body, 'meta') &&
    someObject(body.errors, (error) => holds(error, 'code') && countKeys(error, 'title', 'details') > 0)
  );
}

/** The envelope with nothing in it, or with nothing but junk: its lists, and no key beside them. */
function isBare(body: WireObject): boolean {
  return (
    countKeys(body, 'messages', 'statuses') > 0 &&
    Object.keys(body).every((key) => LISTS.includes(key) && Array.isArray(body[key])) &&
    !someObject(body.messages, () => true) &&
    !someObject(body.statuses, () => true)
  );
}
