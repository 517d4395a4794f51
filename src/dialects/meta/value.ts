import type { BusinessNumber } from '../../contract/people.ts';
import type { Report } from '../../core/issues.ts';
import { emitOtherLists } from '../../core/other-lists.ts';
import { below, type Place } from '../../core/place.ts';
import type { Emit, RecordKind } from '../../core/provider.ts';
import { isWireObject, type WireObject } from '../../wire/wire-object.ts';
import type { MetaEnvelope } from './head.ts';
import { readPeople } from './people.ts';

/** What the items of each list of a value are. */
export type ListKinds = readonly (readonly [key: string, kind: RecordKind])[];

/** The lists of a body that is a value. */
export const BARE_LISTS: ListKinds = [
  ['messages', 'message'],
  ['statuses', 'status'],
  ['errors', 'error'],
];

/**
 * Takes apart what is the whole body on-premises and `changes[].value` on Cloud: lists of messages, receipts and others,
 * about which `contacts` says who is who. Says whether there was any list.
 */
export function splitValue(
  value: WireObject,
  at: Place | undefined,
  business: BusinessNumber | undefined,
  kinds: ListKinds,
  emit: Emit<MetaEnvelope>,
  report: Report,
): boolean {
  const { contacts, messages } = value;
  // A receipt's recipient and an echo's are contacts, too.
  const isAlone = countOf(messages) === 1 && countOf(value.statuses) === 0 && countOf(value.message_echoes) === 0;
  const people = readPeople(itemsOf(contacts) ?? contacts, isAlone, below(at, 'contacts'), report);
  const envelope = { people, business };
  let hasList = false;
  for (const [key, kind] of kinds) {
    if (value[key] === undefined || value[key] === null) continue;
    hasList = true;
    eachItem(value, key, at, emit, (item, place) => emit(kind, item, place, envelope));
  }
  const isKnown = (key: string) => key === 'contacts' || key === 'metadata' || kinds.some(([name]) => name === key);
  if (hasList) emitOtherLists(value, at, isKnown, emit, envelope);
  return hasList;
}

/** Visits the items of a list that is there. One that is no list is a broken part of the envelope. */
export function eachItem(
  parent: WireObject,
  key: string,
  at: Place | undefined,
  emit: Emit<MetaEnvelope>,
  visit: (item: unknown, at: Place) => void,
): void {
  const list = parent[key];
  const place = below(at, key);
  const items = itemsOf(list);
  if (items === undefined) {
    emit('malformed_envelope', list, place, NOBODY);
    return;
  }
  // Places are read as soon as they are reported, so that one will do for all items.
  const itemAt = below(place, 0);
  items.forEach((item, index) => {
    itemAt.key = index;
    try {
      visit(item, itemAt);
    } catch {
      // Looking at it throws, which nothing from JSON does; its neighbours can still be looked at.
      emit('malformed_envelope', item, itemAt, NOBODY);
    }
  });
}

/** Meta's API reference shows lists as objects keyed "0", "1", … */
export function itemsOf(list: unknown): readonly unknown[] | undefined {
  if (Array.isArray(list)) return list;
  if (!isWireObject(list)) return undefined;
  const keys = Object.keys(list);
  return keys.length > 0 && keys.every((key, index) => key === String(index)) ? Object.values(list) : undefined;
}

function countOf(list: unknown): number {
  return itemsOf(list)?.length ?? 0;
}

/** The envelope of what is not about people. */
export const NOBODY: MetaEnvelope = {
  people: { byId: /* @__PURE__ */ new Map(), only: undefined },
  business: undefined,
};
