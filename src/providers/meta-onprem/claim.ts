import type { Claim } from '../../core/provider.ts';
import { isOutbound } from '../../dialects/meta/hosts.ts';
import { isRecord } from '../../dialects/meta/value.ts';
import { countKeys, get, holds, isList, someObject, type WireObject } from '../../wire/wire-object.ts';
import { isWritten } from './signs.ts';

const LISTS: readonly string[] = ['contacts', 'messages', 'statuses', 'errors'];

/** Never certain: Sinch's own text sample has this very shape, and says so only by what it adds elsewhere. */
export function claim(body: WireObject): Claim {
  // Cloud's envelope; `metadata` marks a Cloud value that lost its envelope.
  if (countKeys(body, 'object', 'entry', 'metadata') > 0) return 'none';
  // Sinch's global API, which is another product.
  if (get(body, 'type') === 'whatsapp') return 'none';
  if (someObject(get(body, 'messages'), isWritten) || hasReceipt(body) || isOutbound(body)) return 'possible';
  // The answer of a send call: `input` is the number that was asked for.
  if (someObject(get(body, 'contacts'), (contact) => holds(contact, 'input'))) return 'none';
  return hasError(body) || isBare(body) ? 'possible' : 'none';
}

function hasReceipt(body: WireObject): boolean {
  return someObject(get(body, 'statuses'), (status) => countKeys(status, 'id', 'status') === 2);
}

/** Failures outside of any message. With `meta` it is the answer of an API call. */
function hasError(body: WireObject): boolean {
  return !holds(body, 'meta') && !isRecord(body) && someObject(get(body, 'errors'), isError);
}

/** JSON:API, which any other API may speak, has a code and a title as well. */
function isError(error: WireObject): boolean {
  const isOfApi = countKeys(error, 'detail', 'status') > 0;
  return holds(error, 'code') && countKeys(error, 'title', 'details') > 0 && !isOfApi;
}

/** The envelope with nothing in it, or with nothing but junk: its lists, and no key beside them. */
function isBare(body: WireObject): boolean {
  return (
    countKeys(body, 'messages', 'statuses') > 0 &&
    Object.keys(body).every((key) => LISTS.includes(key) && isList(body[key])) &&
    !someObject(get(body, 'messages'), () => true) &&
    !someObject(get(body, 'statuses'), () => true)
  );
}
