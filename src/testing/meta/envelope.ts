import { isSame, type Wire } from '../saying.ts';
import { phoneIn } from '../values.ts';

/** What Cloud puts into a change, and on-premises is the whole body: contacts, messages, statuses. */
export interface Value extends Wire {
  contacts?: Wire[];
  messages?: Wire[];
  statuses?: Wire[];
}

/** The keys of a record by which a contact is found. */
const PEOPLE: readonly string[] = [
  ...['from', 'from_user_id', 'from_bsuid', 'from_parent_user_id'],
  ...['recipient_id', 'recipient_user_id', 'recipient_parent_user_id'],
  ...['recipient_participant_id', 'recipient_participant_user_id', 'recipient_participant_parent_user_id'],
];

/**
 * The records of both. `undefined` where what the one says of a person would be read of the same person in the other: then
 * they are not of one value.
 */
export function joinValues(value: Value, next: Value): Value | undefined {
  const known = value.contacts ?? [];
  const named = next.contacts ?? [];
  const people = new Set([...idsIn(recordsOf(next), PEOPLE), ...idsIn(named, CONTACT)]);
  const met = known.filter((contact) => idsIn([contact], CONTACT).some((id) => people.has(id)));
  const isNews = met.length === 0 && !idsIn(recordsOf(value), PEOPLE).some((id) => people.has(id));
  if (!isNews && !isSame(met, named)) return undefined;
  return {
    ...value,
    contacts: listOf([...known, ...(isNews ? named : [])]),
    messages: listOf([...(value.messages ?? []), ...(next.messages ?? [])]),
    statuses: listOf([...(value.statuses ?? []), ...(next.statuses ?? [])]),
  } as Value;
}

const CONTACT: readonly string[] = ['wa_id', 'user_id', 'parent_user_id'];

function recordsOf({ messages = [], statuses = [] }: Value): Wire[] {
  return [...messages, ...statuses];
}

function idsIn(things: readonly Wire[], keys: readonly string[]): unknown[] {
  return things.flatMap((thing) => keys.map((key) => thing[key]).filter((id) => id !== undefined)).map(spellId);
}

function listOf(items: Wire[]): Wire[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** A number is one however it is written. */
function spellId(id: unknown): unknown {
  return (typeof id === 'string' && phoneIn(id)) || id;
}
