import type { ProviderId } from '../../src/index.ts';
import { isNumbered } from './cases.ts';

type Wire = { readonly [key: string]: unknown };

/**
 * Whether a provider's pages call a body empty: an envelope that is whole, with nothing in it. Written from the pages, and
 * from nothing in src. Keys of hosts that hold a text or a number hide nothing; an object or a list of an unknown name may.
 */
export function isEmptyByItsPages(provider: ProviderId | undefined, body: unknown): boolean {
  return provider !== undefined && isObject(body) && EMPTY[provider](body);
}

const EMPTY: { readonly [Id in ProviderId]: (body: Wire) => boolean } = {
  'meta-cloud': isEmptyCloud,
  'meta-onprem': isEmptyOnPremises,
  infobip: isEmptyInfobip,
  'sinch-legacy': isEmptyOnPremises,
  // Each body is one event.
  innopaas: () => false,
};

/** Meta's own sample of tests is `entry: []`; relays write `null` for a list that is not there, and strip the outside. */
function isEmptyCloud({ object, ...body }: Wire): boolean {
  if (isList(body.entry) || (object === ACCOUNT && hidesNothing(body, []))) {
    return isNone(body.entry, isEmptyEntry) && hidesNothing(body, ['entry']);
  }
  return isEmptyEntry(body) || isEmptyChange(body) || isEmptyValue(body);
}

const ACCOUNT = 'whatsapp_business_account';

function isEmptyEntry(entry: unknown): boolean {
  if (!isObject(entry) || !isList(entry.changes)) return false;
  return isNone(entry.changes, isEmptyChange) && hidesNothing(entry, ['changes', 'id', 'time']);
}

function isEmptyChange(change: unknown): boolean {
  return isObject(change) && isEmptyValue(change.value) && hidesNothing(change, ['value', 'id']);
}

const LISTS_OF_A_VALUE = [
  'messages',
  'statuses',
  'errors',
  'calls',
  'message_echoes',
  'history',
  'state_sync',
  'user_preferences',
  'user_actions',
  'user_id_update',
  'groups',
];

function isEmptyValue(value: unknown): boolean {
  return (
    isObject(value) && hasEmptyLists(value, LISTS_OF_A_VALUE, ['contacts', 'metadata', 'id', 'conversation_context'])
  );
}

/** `contacts` say who is who in the other lists, and are nothing by themselves. */
function isEmptyOnPremises(body: Wire): boolean {
  return hasEmptyLists(body, ['messages', 'statuses', 'errors'], ['contacts']);
}

/** `messageCount` counts `results`; what is pending comes later. */
function isEmptyInfobip(body: Wire): boolean {
  const isCounted = typeof body.messageCount === 'number' && body.messageCount > 0;
  return !isCounted && hasEmptyLists(body, ['results'], []);
}

function hasEmptyLists(parent: Wire, lists: readonly string[], beside: readonly string[]): boolean {
  const contacts = parent.contacts ?? [];
  return (
    lists.some((key) => Array.isArray(parent[key])) &&
    lists.every((key) => isNone(parent[key], () => false)) &&
    (!beside.includes('contacts') || isList(contacts)) &&
    hidesNothing(parent, [...lists, ...beside])
  );
}

function isList(list: unknown): boolean {
  return Array.isArray(list) || isNumbered(list);
}

function isNone(list: unknown, isEmptyItem: (item: unknown) => boolean): boolean {
  if (list === undefined || list === null) return true;
  return Array.isArray(list)
    ? list.every(isEmptyItem)
    : isNumbered(list) && Object.values(list as Wire).every(isEmptyItem);
}

function hidesNothing(parent: Wire, known: readonly string[]): boolean {
  return Object.entries(parent).every(
    ([key, value]) =>
      known.includes(key) || typeof value !== 'object' || value === null || Object.keys(value).length === 0,
  );
}

function isObject(value: unknown): value is Wire {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
