import { readWirePart } from '../../core/fit.ts';
import { BODY, below, type Place } from '../../core/place.ts';
import { type ItemKind, isRecordKey, type Walk } from '../../core/walk.ts';
import type { MetaEnvelope } from '../../dialects/meta/head.ts';
import { hasKind, isRecord, metadata, splitValue } from '../../dialects/meta/value.ts';
import { id } from '../../wire/values.ts';
import { attempt, countKeys, get, holds, isWireObject, lengthOf, type WireObject } from '../../wire/wire-object.ts';
import { holdsList, kindOfField, LISTS, WHOLE } from './events.ts';

type MetaWalk = Walk<MetaEnvelope>;

export function split(body: WireObject, walk: MetaWalk): void {
  if (!holds(body, 'entry')) {
    splitStripped(body, walk);
    return;
  }
  walk.each(body, 'entry', BODY, (entry, at) => {
    if (!isWireObject(entry)) walk.refuse(entry, at, 'an object');
    else if (!holds(entry, 'changes')) leaveEvent(entry, at, entry, at, walk);
    else splitEntry(entry, at, walk);
  });
  walk.others(body, BODY, (key) => key === 'entry');
}

/** Relays strip the envelope down to an entry, to a change, or to its value, into which they may fold its `field`. */
function splitStripped(body: WireObject, walk: MetaWalk): void {
  if (holds(body, 'changes')) splitEntry(body, BODY, walk);
  else if (isChange(body)) splitChange(body, BODY, undefined, walk);
  else if (!holds(body, 'object') || holdsList(body) || holds(body, 'field')) {
    splitField(get(body, 'field'), { value: body, at: BODY }, { raw: body, at: BODY }, undefined, walk);
  } else walk.refuse(body, BODY, 'an object with `entry`');
}

/** Beside lists of its own, something called `value` alone makes no change of a value. */
function isChange(body: WireObject): boolean {
  const value = get(body, 'value');
  if (isWireObject(value)) return holds(body, 'field') || holdsList(value) || !holdsList(body);
  // Something else in place of its value, such as the text of its JSON.
  return countKeys(body, 'object', 'field', 'value') === 3 && !holdsList(body);
}

function splitEntry(entry: WireObject, at: Place | undefined, walk: MetaWalk): void {
  const accountId = readWirePart(id, get(entry, 'id'), below(at, 'id'), walk.report);
  walk.each(entry, 'changes', at, (change, place) => splitChange(change, place, accountId, walk));
  walk.others(entry, at, (key) => key === 'changes' || key === 'id');
}

function splitChange(change: unknown, at: Place | undefined, accountId: string | undefined, walk: MetaWalk): void {
  const wire = isWireObject(change) ? change : {};
  const value = { value: get(wire, 'value'), at: below(at, 'value') };
  const isSplit = splitField(get(wire, 'field'), value, { raw: change, at }, accountId, walk);
  if (isSplit) walk.others(wire, at, (key) => key === 'field' || key === 'value');
}

/** A value under its field. What has no known list, or is no message by its field, stays whole: then it is not split. */
function splitField(
  field: unknown,
  { value, at }: { value: unknown; at: Place | undefined },
  whole: { raw: unknown; at: Place | undefined },
  accountId: string | undefined,
  walk: MetaWalk,
): boolean {
  const name = nameOf(field);
  const isLive = name === '' || name === 'messages';
  const kind = kindOfField(name);
  if (WHOLE.includes(kind)) {
    walk.leave(kind, whole.raw, whole.at);
    return false;
  }
  if (!isWireObject(value)) {
    walk.refuse(whole.raw, whole.at, 'a change whose value is an object');
    return false;
  }
  const kindOf = isLive ? sortOut : (listed: ItemKind) => (listed === 'message' || listed === 'status' ? kind : listed);
  if (splitLists(value, at, accountId, kindOf, walk)) {
    // A user may have written them.
    if (!isLive && kind === 'event' && countKeys(value, 'messages', 'statuses') > 0)
      walk.report('unknown_type', below(whole.at, 'field'), 'Messages under this field are not read; see `unhandled`.');
    return true;
  }
  if (kind === 'event') leaveEvent(whole.raw, whole.at, value, at, walk);
  else walk.leave(kind, whole.raw, whole.at);
  return false;
}

/** What has none of the known lists. A relay may have put records elsewhere, or one in place of the value. */
function leaveEvent(
  event: unknown,
  at: Place | undefined,
  value: WireObject,
  valueAt: Place | undefined,
  walk: MetaWalk,
): void {
  // Asked before it is left: what throws later would be refused as well.
  const mayHoldRecords = attempt(
    () =>
      (isRecord(value) && (hasKind(value) || typeof get(value, 'from') !== 'object')) ||
      Object.keys(value).some((key) => isRecordKey(key) && isFilled(value[key])),
    true,
  );
  walk.leave('event', event, at);
  if (mayHoldRecords) walk.report('unknown_type', valueAt, 'Messages may be in it, and are not read; see `unhandled`.');
}

function isFilled(part: unknown): boolean {
  return isWireObject(part) || (lengthOf(part) ?? 0) > 0;
}

/**
 * Empty where a relay has taken the field away. What is no text is an unknown field, and not none: it may mark a copy.
 */
function nameOf(field: unknown): string {
  if (field === undefined || field === null) return '';
  return typeof field === 'string' ? field.trim() : '(no word)';
}

/** Gupshup tells in the list of receipts that an address was set, which is about no message. */
function sortOut(listed: ItemKind, item: unknown): ItemKind {
  return listed === 'status' && isSetUp(item) ? 'event' : listed;
}

function isSetUp(item: unknown): boolean {
  return isWireObject(item) && get(item, 'type') === 'set-callback' && !holds(item, 'id');
}

function splitLists(
  value: WireObject,
  at: Place | undefined,
  accountId: string | undefined,
  kindOf: (listed: ItemKind, item: unknown) => ItemKind,
  walk: MetaWalk,
): boolean {
  let business = readWirePart(metadata, get(value, 'metadata'), below(at, 'metadata'), walk.report);
  if (accountId) {
    business ??= {};
    business.businessAccountId = accountId;
  }
  return splitValue(value, at, { lists: LISTS, kindOf, business }, walk);
}
