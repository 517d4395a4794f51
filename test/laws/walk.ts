import { leavesOf } from './json.ts';

/** One thing in a body, found by walking the envelope as the provider's pages describe it. */
export interface Found {
  readonly raw: unknown;
  /** What it can become: a message, a receipt, or neither; `any` where that takes more than its place to say. */
  readonly as: 'message' | 'status' | 'other' | 'any';
}

export type Wire = { readonly [key: string]: unknown };

// What several walks share. They are written from docs and fixtures, and from nothing in src: that both find the same is
// the law.

/** Under these some provider has records, so that what stands there in another's envelope may hold messages. */
const RECORDS_STAND_UNDER =
  /^(entry|changes|value|messages|statuses|results|body|message|content|whatsapp(InboundMessage|Message|Group)|payload|messageobj|response)$/;

/** What stands beside the keys that an envelope's object has: lists, and objects of a name under which records stand. */
export function beside(parent: unknown, ...known: readonly string[]): Found[] {
  if (!isObject(parent)) return [];
  return Object.entries(parent)
    .filter(([key]) => !known.includes(key))
    .filter(([key, part]) => isList(part) || (isObject(part) && RECORDS_STAND_UNDER.test(key)))
    .flatMap(([, part]) => one(part));
}

/** A list, item by item; what should be one and is none is one thing, and no message. */
export function each(list: unknown, walk: (item: unknown) => Found[]): Found[] {
  if (isMissing(list)) return [];
  // `flatMap` passes over the holes of sparse lists: nothing is there.
  if (Array.isArray(list)) return list.flatMap((item) => walk(item));
  return isNumbered(list) ? Object.values(list).flatMap((item) => walk(item)) : one(list);
}

export function one(raw: unknown, as: Found['as'] = 'other'): Found[] {
  return [{ raw, as }];
}

/** The lists of Meta's value that its relatives have, too. */
export const META_LISTS: readonly string[] = ['messages', 'statuses', 'errors'];

/** Whether something stands where one of these lists could. */
export function hasAny(value: Wire, lists: readonly string[]): boolean {
  return lists.some((key) => Object.hasOwn(value, key) && !isMissing(value[key]));
}

/** Messages of Meta's family. One that a relay or Sinch took out of its list is one all the same. */
export function metaMessages(messages: unknown, own: readonly unknown[], contacts: unknown): Found[] {
  const people = itemsOf(contacts).map((contact) => (isObject(contact) ? (contact.wa_id ?? contact.waId) : undefined));
  const walk = (raw: unknown) => (isSent(raw) ? one(raw, 'any') : message(raw, own, people));
  return isSingleMessage(messages) ? walk(messages) : each(messages, walk);
}

/** Since usernames, a sender may be told by a user id alone. */
const SENDERS: readonly string[] = [
  'from',
  ...['bsuid', 'user_id', 'parent_user_id'].map((kind) => `from_${kind}`),
  'fromBsuid',
  'fromUserId',
  'fromParentUserId',
];

function isSingleMessage(messages: unknown): messages is Wire {
  return isObject(messages) && hasAny(messages, SENDERS) && hasAny(messages, ['id', 'type']);
}

/** Hosts post what was sent to the same address: Turn.io marks it, and the body of Sinch's send call has another sender. */
function isSent(raw: unknown): boolean {
  return isObject(raw) && (isMarkedOutbound(raw) || hasAny(raw, ['sender']));
}

export function isMarkedOutbound({ _vnd }: Wire): boolean {
  return isObject(_vnd) && isObject(_vnd.v1) && _vnd.v1.direction === 'outbound';
}

/** Lists within the objects of Meta's value: what is about numbers, each contact, and its profile. */
export function besideMeta({ contacts, metadata }: Wire): Found[] {
  const people = itemsOf(contacts).filter(isObject);
  const parts = [metadata, ...people.flatMap((contact) => [contact, contact.profile])];
  return parts.filter(isObject).flatMap((part) => beside(part));
}

/**
 * A message, if the sender is not the business itself, whose numbers are `own` and the record's recipient. Where one number
 * is written in both places it is no message. Nothing is said where only digits are alike, or others may name the sender.
 */
export function message(raw: unknown, own: readonly unknown[] = [], elsewhere: readonly unknown[] = []): Found[] {
  if (!isObject(raw)) return one(raw, 'message');
  const { to, ...record } = raw;
  const numbers = [...own, to];
  const isNamed = typeof raw.from === 'string' ? !isAbsent(raw.from) : Number.isSafeInteger(raw.from);
  if (isNamed && /^[1-9]\d{6,14}$/.test(String(raw.from)) && numbers.includes(raw.from)) return one(raw);
  const named = isNamed ? [raw.from] : leavesOf(record).map(({ value }) => value);
  const senders = [...named, ...elsewhere].flatMap(spellingsOf);
  return one(raw, numbers.flatMap(spellingsOf).some((number) => senders.includes(number)) ? 'any' : 'message');
}

function spellingsOf(value: unknown): string[] {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return [text.trim(), text.replace(/\D/g, '')].filter((spelling) => spelling !== '');
}

export function isList(value: unknown): boolean {
  return Array.isArray(value) || isNumbered(value);
}

function itemsOf(list: unknown): unknown[] {
  return isList(list) ? Object.values(list as object) : [];
}

/** Meta's API reference shows lists as objects keyed "0", "1", … */
export function isNumbered(list: unknown): list is Wire {
  if (!isObject(list)) return false;
  const keys = Object.keys(list);
  return keys.length > 0 && keys.every((key, index) => key === String(index));
}

export function isObject(value: unknown): value is Wire {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** Ids and words that are `null` or blank are not there: providers and relays write them for "none". */
export function isAbsent(value: unknown): boolean {
  return isMissing(value) || (typeof value === 'string' && value.trim() === '');
}
