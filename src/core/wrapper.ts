import { openJson } from '../wire/json.ts';
import { get, isWireObject, type WireObject } from '../wire/wire-object.ts';
import { parseForm } from './form.ts';
import { BODY, below, type Place } from './place.ts';

/** How many parts are looked at: what wraps a body puts few around it, and what a stranger posts shall cost little. */
export const MAX_PARTS = 128;

/** How much text is opened, in UTF-16 units. Bodies have some thousands. */
export const MAX_TEXT = 32_768;

/** A body, where it stands in what was put around it, and what was found out about it. */
export interface Wrapped<T> {
  readonly at: Place | undefined;
  readonly found: T;
}

/**
 * Looks for a body in what was put around it, such as the event of a cloud function or the message of a queue: the first
 * part of which something is found out, the outer ones before the inner. Parts may be text of JSON or of a form.
 */
export function findWrapped<T>(whole: object, look: (part: WireObject) => T | undefined): Wrapped<T> | undefined {
  const parts: { readonly part: object; readonly at: Place | undefined }[] = [{ part: whole, at: BODY }];
  const open = textOpener();
  let count = 0;
  for (const { part, at } of parts) {
    const found = isWireObject(part) ? look(part) : undefined;
    if (found !== undefined) return { at, found };
    for (const key in part) {
      if (++count > MAX_PARTS) break;
      const inner = open(get(part as WireObject, key));
      if (typeof inner !== 'object' || inner === null) continue;
      parts.push({ part: inner, at: below(at, Array.isArray(part) ? Number(key) : key) });
    }
  }
  return undefined;
}

/** Opens the text of JSON and of forms, until it has seen too much text. */
function textOpener(): (part: unknown) => unknown {
  let left = MAX_TEXT;
  return (part) => {
    if (typeof part !== 'string') return part;
    left -= part.length;
    if (left < 0) return undefined;
    const opened = openJson(part);
    return opened === part ? parseForm(part) : opened;
  };
}
