import type { LeftKind } from '../../core/walk.ts';
import type { ListKinds } from '../../dialects/meta/value.ts';
import { holds, type WireObject } from '../../wire/wire-object.ts';

/** What the lists of a value hold, under the field `messages`, under fields of their own, and under unknown ones. */
export const LISTS: ListKinds = [
  ['messages', 'message'],
  ['statuses', 'status'],
  ['errors', 'error'],
  ['message_echoes', 'echo'],
  ['calls', 'call'],
  ['history', 'history'],
  ['state_sync', 'contact_book'],
  ['user_preferences', 'preference'],
  ['user_actions', 'user_action'],
  ['user_id_update', 'user_id'],
  ['groups', 'group'],
];

export function holdsList(value: WireObject): boolean {
  return LISTS.some(([key]) => holds(value, key));
}

/**
 * Kinds of change that stay whole, whatever lists are in them: history holds media sent long ago, standby a copy of what
 * another app owns, and an event of the account its own errors.
 */
export const WHOLE: readonly LeftKind[] = ['history', 'standby', 'handover', 'account', 'template'];

/** What a field is about, by how it begins: Meta adds to each family unannounced. */
const FAMILIES: readonly (readonly [start: string, kind: LeftKind])[] = [
  ['history', 'history'],
  ['standby', 'standby'],
  ['messaging_handovers', 'handover'],
  ['smb_message_echoes', 'echo'],
  // Of numbers that several apps write from, since June 2026.
  ['message_echoes', 'echo'],
  ['smb_app_state_sync', 'contact_book'],
  ['calls', 'call'],
  ['user_preferences', 'preference'],
  ['user_id_update', 'user_id'],
  ['group_', 'group'],
  ['message_template_', 'template'],
  ['template_', 'template'],
  ['account_', 'account'],
  ['phone_number_', 'account'],
  ['business_', 'account'],
  ['security', 'account'],
  ['flows', 'account'],
  ['partner_', 'account'],
  ['payment_configuration_', 'account'],
  ['automatic_events', 'account'],
  ['tracking_events', 'account'],
];

/** Fields that no other product of Meta's, and no form with a field and a value, has a name for. */
const OF_WHATSAPP =
  /^(?:smb_|message_template_|phone_number_|account_(?:update|alerts|review_update|settings_update)$|business_capability_update$)/;

export function isFieldOfWhatsApp(field: unknown): boolean {
  return typeof field === 'string' && OF_WHATSAPP.test(field);
}

/** What a change is that holds none of the known lists, and what messages under a field of another name are. */
export function kindOfField(field: string): LeftKind {
  // Mostly it is this one, which is of no family.
  if (field === 'messages') return 'event';
  return FAMILIES.find(([start]) => field.startsWith(start))?.[1] ?? 'event';
}
