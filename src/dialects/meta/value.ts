import type { BusinessNumber } from '../../contract/people.ts';
import { below, type Place } from '../../core/place.ts';
import { type ItemKind, isRecordKey, type Walk } from '../../core/walk.ts';
import { object } from '../../wire/object.ts';
import { readPhone } from '../../wire/phone.ts';
import { map, type Piece } from '../../wire/piece.ts';
import { under } from '../../wire/table.ts';
import { id } from '../../wire/values.ts';
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
import { isOutbound, readHost } from './hosts.ts';
import { isFromSomebody, leaveListsOfPeople, readPeople } from './people.ts';

/** What the items of each list of a value are. */
export type ListKinds = readonly (readonly [key: string, kind: ItemKind])[];

/** The lists of a body that is a value. */
export const BARE_LISTS: ListKinds = [
  ['messages', 'message'],
  ['statuses', 'status'],
  ['errors', 'error'],
];

/** How a value is taken apart. */
interface ValueFormat {
  readonly lists: ListKinds;
  /** What an item is, where that is not what its list is of. It may throw: then the item counts as what its list is of. */
  readonly kindOf: ((kind: ItemKind, item: unknown) => ItemKind) | undefined;
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
  if (isRecord(value) && !lists.some(([key]) => key !== 'errors' && holds(value, key))) return false;
  let envelope: MetaEnvelope | undefined;
  for (const [key, kind] of lists) {
    if (!holds(value, key)) continue;
    envelope ??= {
      people: readPeople(value, at, isForOneMessage(value, lists), walk),
      business,
      host: readHost(value, at, walk),
    };
    const around = envelope;
    const visit = (item: unknown, place: Place) => walk.put(sort(kind, item, kindOf), item, place, around);
    walk.each(value, key, at, visit, kind === 'message' ? isMessage : undefined);
  }
  if (envelope === undefined) return false;
  walk.others(value, at, (key) => isAround(key) || isIn(lists, key));
  const metadata = get(value, 'metadata');
  if (isWireObject(metadata)) walk.others(metadata, below(at, 'metadata'));
  leaveListsOfPeople(value, at, walk);
  return true;
}

/** Whether something is a message or a receipt itself, that was taken out of its value: its `errors` are parts of it. */
export function isRecord(value: WireObject): boolean {
  return holds(value, 'from') || (countKeys(value, 'id', 'recipient_id', 'recipientId') > 0 && hasKind(value));
}

/** Other events of Meta's, such as a page's, in which `from` is an object, have neither. */
export function hasKind(value: WireObject): boolean {
  return countKeys(value, 'status', 'type') > 0;
}

function sort(kind: ItemKind, item: unknown, kindOf: ValueFormat['kindOf']): ItemKind {
  if (kind === 'message' && attempt(() => isWireObject(item) && isOutbound(item), false)) return 'outbound';
  return kindOf ? attempt(() => kindOf(kind, item), kind) : kind;
}

/** One of the business's numbers, as Cloud's `metadata` and YCloud's groups name it. The account is YCloud's. */
export const metadata: Piece<BusinessNumber> = /* @__PURE__ */ object<BusinessNumber>({
  id: under(id, 'phone_number_id'),
  // Digits; `+` and blanks were seen.
  phone: under(/* @__PURE__ */ map(id, readPhone), 'display_phone_number'),
  businessAccountId: under(id, 'waba_id'),
});

/** What stands in a value beside its lists. */
function isAround(key: string): boolean {
  return key === 'contacts' || key === 'metadata';
}

function isIn(lists: ListKinds, key: string): boolean {
  return lists.some(([name]) => name === key);
}

/** Whether a body is a value of Cloud, which may hold copies: only its field tells, and Meta's other clients have none. */
export function isOfCloud(body: WireObject): boolean {
  const metadata = get(body, 'metadata');
  return isWireObject(metadata) && holds(metadata, 'phone_number_id');
}

/** Sinch writes a single message without a list around it. */
export function isMessage(value: unknown): value is WireObject {
  return isWireObject(value) && isFromSomebody(value) && countKeys(value, 'id', 'type') > 0;
}

/** Whether there is one contact and one message, and nothing else that could be the contact's: a receipt, an echo, a call, junk. */
function isForOneMessage(value: WireObject, lists: ListKinds): boolean {
  if (lengthOf(get(value, 'contacts')) !== 1) return false;
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
  const thing = value[key];
  if (Array.isArray(thing)) return true;
  return holds(value, key) && (isIn(lists, key) || (isRecordKey(key) && isWireObject(thing)));
}

/** The envelope of what is not about people. */
export const NOBODY: MetaEnvelope = {
  people: { byId: /* @__PURE__ */ new Map(), only: undefined },
  business: undefined,
  host: undefined,
};
