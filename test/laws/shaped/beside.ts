import type { BusinessNumber, Party } from '../../../src/index.ts';
import { isList, isObject } from '../walk.ts';
import { type Choices, now, pick } from './choices.ts';
import type { Expected } from './drawn.ts';
import { type DrawnBody, type DrawnRecord, unhandled } from './record.ts';

// What stands in an envelope beside what a provider's page names.

export interface Beside {
  readonly wire: object;
  readonly records: readonly DrawnRecord[];
  readonly issues: readonly Expected[];
}

const NONE: Beside = { wire: {}, records: [], issues: [] };

/** A list, or an object numbered like one. */
const LISTS: readonly unknown[] = [['new'], [{ id: 'x', from: '1' }, null], { 0: { a: 1 }, 1: 'b' }, []];

/** Now and then a list of a name that no page has, or something under a name that holds records in another envelope. */
export function drawBeside(choices: Choices): Beside {
  if (!now(choices, 12)) return NONE;
  const list = structuredClone(LISTS[choices.below(LISTS.length)]);
  const key = pick(choices, 'novelties', 'message', 'novelties', 'constructor');
  if (key !== 'message') return { wire: { [key]: list }, records: [unhandled('event', list)], issues: [] };
  // A user may have written it.
  const value = pick<unknown>(choices, list, { text: { body: 'x' } });
  return {
    wire: { message: value },
    records: [unhandled('event', value)],
    issues: Array.isArray(value) && value.length === 0 ? [] : [{ code: 'unknown_type', at: ['message'] }],
  };
}

/** A body, with what may stand beside the records in it. */
export function withBeside(
  choices: Choices,
  body: object,
  records: readonly DrawnRecord[],
  issues: readonly Expected[],
): DrawnBody {
  const beside = drawBeside(choices);
  return {
    body: { ...body, ...beside.wire },
    records: [...records, ...beside.records],
    issues: [...issues, ...beside.issues],
  };
}

/** In an object of an envelope, which is in no record's `raw`, each list is a thing of its own: none belongs there. */
export function listsIn(part: unknown): DrawnRecord[] {
  if (!isObject(part)) return [];
  return Object.entries(part)
    .filter(([, value]) => isList(value))
    .map(([, value]) => unhandled('event', value));
}

/** Those of what an envelope says of people: of each contact, and of its profile. */
export function listsAmongPeople(contacts: unknown): DrawnRecord[] {
  if (!Array.isArray(contacts)) return [];
  return contacts.flatMap((contact) => [
    ...listsIn(contact),
    ...listsIn(isObject(contact) ? contact.profile : undefined),
  ]);
}

/** Whether a list holds nothing that could be about a person. */
export function isEmpty(list: unknown): boolean {
  return list === undefined || list === null || (Array.isArray(list) && list.length === 0);
}

/** Whether it is the business itself that sent something: by its id, or by its phone. */
export function isOwn({ id, phone }: Party, business: BusinessNumber | undefined): boolean {
  return id === business?.id || (phone !== undefined && phone === business?.phone);
}
