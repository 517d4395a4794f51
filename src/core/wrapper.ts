import { looksLikeJson, openJson } from '../wire/json.ts';
import { attempt, get, isPlain, isWireObject, type WireObject } from '../wire/wire-object.ts';
import { withoutMarks } from './body.ts';
import { looksLikeForm, parseForm } from './form.ts';
import { BODY, below, type Place } from './place.ts';

/** How many objects and lists are looked at: there are few around a body, and what a stranger posts shall cost little. */
export const MAX_PARTS = 32;

/** How many texts are opened, and how long these may be, in UTF-16 units. Bodies have some thousands. */
export const MAX_TEXTS = 4;
export const MAX_TEXT = 32_768;

/** A list of bodies is told by its first, and one of a queue's messages is like the next. */
const MAX_ITEMS = 4;

/** What an envelope has under these is no body by itself. */
const PARTS_OF_ENVELOPES: readonly string[] = [
  'entry',
  'changes',
  'messages',
  'statuses',
  'results',
  'contacts',
  'errors',
];

/** A body, where it stands in what was put around it, and what was found out about it. */
export interface Wrapped<T> {
  readonly at: Place;
  readonly found: T;
}

/**
 * Looks for a body in what was put around it, such as the event of a cloud function or the message of a queue: the first
 * part of which something is found out, the outer ones before the inner. Parts may be text of JSON or of a form.
 */
export function findWrapped<T>(whole: object, look: (part: WireObject) => T | undefined): Wrapped<T> | undefined {
  const open = textOpener();
  const parts: { readonly part: object; readonly above: Place | undefined }[] = [{ part: whole, above: BODY }];
  let left = MAX_PARTS;
  for (const { part, above } of parts) {
    for (const key of attempt(() => keysOf(part), [])) {
      const inner = attempt(() => open(get(part as WireObject, key)), undefined);
      if (typeof inner !== 'object' || inner === null) continue;
      if (left-- === 0) return undefined;
      const at = below(above, key);
      const found = attempt(() => (isWireObject(inner) ? look(inner) : undefined), undefined);
      if (found !== undefined) return { at, found };
      parts.push({ part: inner, above: at });
    }
  }
  return undefined;
}

/** Bytes have a key for each, and are not looked into. */
function keysOf(part: object): (string | number)[] {
  if (Array.isArray(part)) return Array.from({ length: Math.min(part.length, MAX_ITEMS) }, (_, index) => index);
  if (!isWireObject(part) || !isPlain(part)) return [];
  return Object.keys(part).filter((key) => !PARTS_OF_ENVELOPES.includes(key));
}

/** Opens the text of JSON and of forms, until there have been too many. */
function textOpener(): (part: unknown) => unknown {
  let left = MAX_TEXTS;
  return (part) => {
    if (typeof part !== 'string') return part;
    if (part.length > MAX_TEXT) return undefined;
    const text = withoutMarks(part);
    const form = text.trim();
    if (!(looksLikeJson(text) || looksLikeForm(form)) || left-- <= 0) return undefined;
    const opened = openJson(text);
    return opened === text ? parseForm(form) : opened;
  };
}
