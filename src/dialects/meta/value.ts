import type { BusinessNumber } from '../../contract/people.ts';
import { below, type Place } from '../../core/place.ts';
import type { ItemKind, Walk } from '../../core/walk.ts';
import { attempt, countKeys, get, holds, isWireObject, lengthOf, type WireObject } from '../../wire/wire-object.ts';
import type { MetaEnvelope } from './head.ts';
import { readPeople } from './people.ts';

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
  if (!lists.some(([key]) => holds(value, key))) return false;
  const contacts = toList(get(value, 'contacts'));
  const isForOneMessage = lengthOf(contacts) === 1 && holdsOneMessage(value, lists);
  const people = readPeople(contacts, isForOneMessage, below(at, 'contacts'), walk.report);
  const envelope = { people, business };
  for (const [key, kind] of lists) {
    if (!holds(value, key)) continue;
    const visit = (item: unknown, place: Place) =>
      walk.put(
        attempt(() => kindOf(kind, item), kind),
        item,
        place,
        envelope,
      );
    walk.each(value, key, at, visit, kind === 'message' ? isMessage : undefined);
  }
  walk.others(value, at, (key) => isAround(key) || lists.some(([name]) => name === key));
  leaveListsOf(value, at, walk);
  return true;
}

/** What stands in a value beside its lists. */
function isAround(key: string): boolean {
  return key === 'contacts' || key === 'metadata';
}

/** Sinch writes a single message without a list around it. */
export function isMessage(value: unknown): value is WireObject {
  return isWireObject(value) && holds(value, 'from') && countKeys(value, 'id', 'type') > 0;
}

/** Whether there is one message, and nothing else that could be a contact's: a receipt, an echo, a call, junk in place of them. */
function holdsOneMessage(value: WireObject, lists: ListKinds): boolean {
  const messages = get(value, 'messages');
  if (lengthOf(messages) !== 1 && !isMessage(messages)) return false;
  return Object.keys(value).every((key) => {
    if (isAround(key) || key === 'messages' || key === 'errors') return true;
    const length = attempt(() => lengthOf(value[key]), 0);
    return length === undefined ? !lists.some(([name]) => name === key) || !holds(value, key) : length === 0;
  });
}

/** Lists where none are known: in what is said about the business's number, and about people. */
function leaveListsOf(value: WireObject, at: Place | undefined, walk: Walk<MetaEnvelope>): void {
  const inside = (parent: unknown, key: string, above: Place | undefined): void => {
    const part = isWireObject(parent) ? attempt(() => get(parent, key), undefined) : undefined;
    if (isWireObject(part)) walk.others(part, below(above, key), () => false);
  };
  inside(value, 'metadata', at);
  if (lengthOf(get(value, 'contacts')) === undefined) return;
  walk.each(value, 'contacts', at, (contact, place) => {
    if (!isWireObject(contact)) return;
    walk.others(contact, place, (key) => key === 'profile');
    inside(contact, 'profile', place);
  });
}

/** Meta's API reference shows lists as objects keyed "0", "1", … */
function toList(list: unknown): unknown {
  return lengthOf(list) === undefined || Array.isArray(list) ? list : Object.values(list as WireObject);
}

/** The envelope of what is not about people. */
export const NOBODY: MetaEnvelope = {
  people: { byId: /* @__PURE__ */ new Map(), only: undefined },
  business: undefined,
};
