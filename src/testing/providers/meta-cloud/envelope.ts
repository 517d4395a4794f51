import type { BusinessNumber } from '../../../contract/people.ts';
import { joinValues, type Value } from '../../meta/envelope.ts';
import { filled, isSame, take, type Wire } from '../../saying.ts';
import { digitsOf, phoneIn } from '../../values.ts';

export function envelope(to: BusinessNumber | undefined, lists: Wire): Wire {
  const id = take(to, 'businessAccountId');
  const phone = phoneIn(to?.phone) === undefined ? undefined : digitsOf(take(to, 'phone'));
  const metadata = filled({ display_phone_number: phone, phone_number_id: take(to, 'id') });
  const value = { messaging_product: 'whatsapp', metadata, ...lists };
  return { object: 'whatsapp_business_account', entry: [{ id, changes: [{ value, field: 'messages' }] }] };
}

interface Change {
  readonly value: Value;
  readonly field: string;
}

interface Entry extends Wire {
  readonly id?: string;
  readonly changes: readonly Change[];
}

/** One entry for each account, one change for each number: as long as the records stay in their order. */
export function join(body: Wire, next: Wire): Wire {
  const entries = body.entry as Entry[];
  const [added] = next.entry as [Entry];
  const last = entries.at(-1) as Entry;
  if (last.id !== added.id) return { ...body, entry: [...entries, added] };
  const changes = joinChanges(last.changes, added.changes[0] as Change);
  return { ...body, entry: [...entries.slice(0, -1), { ...last, changes }] };
}

function joinChanges(changes: readonly Change[], added: Change): Change[] {
  const last = changes.at(-1) as Change;
  const isOfOne = isSame(last.value.metadata, added.value.metadata);
  const value = isOfOne ? joinValues(last.value, added.value) : undefined;
  return value ? [...changes.slice(0, -1), { ...last, value }] : [...changes, added];
}
