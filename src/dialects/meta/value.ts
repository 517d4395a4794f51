import type { BusinessNumber } from '../../contract/people.ts';
import { below, type Place } from '../../core/place.ts';
import { type ItemKind, isRecordKey, type Walk } from '../../core/walk.ts';
import {
  attempt,
  countKeys,
  get,
  hasOwn,
  holds,
  isWireObject,
  lengthOf,
  type WireObject,
} from '../../wire/wire-object.ts';
import type { MetaEnvelope } from './head.ts';
import { type People, readPeople } from './people.ts';

/** What the items of each list of a value are. */
export type ListKinds = readonly (readonly [key: string, kind: ItemKind])[];

/** The lists of a body that is a value. */
export const BARE_LISTS: ListKinds = [
  ['messages', 'message'],
  ['statuses', 'status'],
  ['errors', 'error'],
];

/** How a value is taken apart. */
export interface ValueFormat {
  readonly lists: ListKinds;
  /** What an item is, where that is not what its list is of. */
  readonly kindOf: (kind: ItemKind, item: unknown) => ItemKind;
  /** Whom the value is for. */
  readonly business: BusinessNumber | undefined;
}

/**
 * Takes apart what is the whole body on-premises and `changes[].value` on Cloud: lists of messages, receipts and others,
 * about which `contacts` says who is who. Says whether there was any list.
 */
export function splitValue(
  value: WireObject,
  at: Place | undefined,
  { lists, kindOf, business }: ValueFormat,
  walk: Walk<MetaEnvelope>,
): boolean {
  let envelope: MetaEnvelope | undefined;
  for (const [key, kind] of lists) {
    if (!holds(value, key)) continue;
    envelope ??= { people: readPeopleOf(value, lists, at, walk), business };
    const around = envelope;
    const visit = (item: unknown, place: Place) => walk.put(kindOf(kind, item), item, place, around);
    walk.each(value, key, at, visit, kind === 'message' ? isMessage : undefined);
  }
  if (envelope === undefined) return false;
  walk.others(value, at, (key) => isAround(key) || isIn(lists, key));
  leaveListsInside(value, at, walk);
  return true;
}

function isIn(lists: ListKinds, key: string): boolean {
  return lists.some(([name]) => name === key);
}

/** What stands in a value beside its lists. */
function isAround(key: string): boolean {
  return key === 'contacts' || key === 'metadata';
}

function readPeopleOf(
  value: WireObject,
  lists: ListKinds,
  at: Place | undefined,
  { report }: Walk<MetaEnvelope>,
): People {
  const place = below(at, 'contacts');
  try {
    const contacts = toList(get(value, 'contacts'));
    return readPeople(contacts, lengthOf(contacts) === 1 && holdsOneMessage(value, lists), place, report);
  } catch {
    report('unreadable', place, 'Looking at this part of the envelope throws.');
    return NOBODY.people;
  }
}

/** Sinch writes a single message without a list around it. */
export function isMessage(value: unknown): value is WireObject {
  return isWireObject(value) && holds(value, 'from') && countKeys(value, 'id', 'type') > 0;
}

/** Whether there is one message, and nothing else that could be a contact's: a receipt, an echo, a call, junk in place of them. */
function holdsOneMessage(value: WireObject, lists: ListKinds): boolean {
  for (const key in value) {
    if (isAround(key) || key === 'errors' || !hasOwn(value, key)) continue;
    const length = attempt(() => lengthOf(value[key]), 0);
    if (key === 'messages') {
      if (length !== 1 && !isMessage(value[key])) return false;
    } else if (length === undefined ? isJunk(value, key, lists) : length > 0) return false;
  }
  return holds(value, 'messages');
}

/** Something in place of a list, or beside those that are known, which may hold records as well. */
function isJunk(value: WireObject, key: string, lists: ListKinds): boolean {
  return holds(value, key) && (isIn(lists, key) || (isRecordKey(key) && isWireObject(value[key])));
}

/** Lists where none are known: in what is said about the business's number, and about people. */
function leaveListsInside(value: WireObject, at: Place | undefined, walk: Walk<MetaEnvelope>): void {
  const metadata = get(value, 'metadata');
  if (isWireObject(metadata)) walk.others(metadata, below(at, 'metadata'), isNone);
  if (lengthOf(get(value, 'contacts')) === undefined) return;
  walk.each(value, 'contacts', at, (contact, place) => {
    if (!isWireObject(contact)) return;
    walk.others(contact, place, isNone);
    const profile = get(contact, 'profile');
    if (isWireObject(profile)) walk.others(profile, below(place, 'profile'), isNone);
  });
}

const isNone = (): boolean => false;

/** Meta's API reference shows lists as objects keyed "0", "1", … */
function toList(list: unknown): unknown {
  return lengthOf(list) === undefined || Array.isArray(list) ? list : Object.values(list as WireObject);
}

/** The envelope of what is not about people. */
export const NOBODY: MetaEnvelope = {
  people: { byId: /* @__PURE__ */ new Map(), only: undefined },
  business: undefined,
};
