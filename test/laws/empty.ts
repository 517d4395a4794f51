import { isList, isNumbered, isObject, type Wire } from './walk.ts';

// What several providers' pages call empty. Keys of hosts that hold a text or a number hide nothing; an object or a list of an
// unknown name may.

/** Lists of which one is there and none holds anything, and nothing beside them that could. */
export function hasEmptyLists(parent: Wire, lists: readonly string[], beside: readonly string[]): boolean {
  const contacts = parent.contacts ?? [];
  return (
    lists.some((key) => Array.isArray(parent[key])) &&
    lists.every((key) => isNone(parent[key], () => false)) &&
    (!beside.includes('contacts') || isList(contacts)) &&
    hidesNothing(parent, [...lists, ...beside])
  );
}

export function isNone(list: unknown, isEmptyItem: (item: unknown) => boolean): boolean {
  if (list === undefined || list === null) return true;
  return Array.isArray(list) ? list.every(isEmptyItem) : isNumbered(list) && Object.values(list).every(isEmptyItem);
}

export function hidesNothing(parent: Wire, known: readonly string[]): boolean {
  return Object.entries(parent).every(
    ([key, value]) =>
      known.includes(key) || typeof value !== 'object' || value === null || Object.keys(value).length === 0,
  );
}

/** `contacts` say who is who in the other lists, and are nothing by themselves. */
export function isEmptyOfMeta(body: Wire): boolean {
  return isObject(body) && hasEmptyLists(body, ['messages', 'statuses', 'errors'], ['contacts']);
}
