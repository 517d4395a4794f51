import type { UnhandledKind } from '../../../src/index.ts';

/** The lists that stand beside messages and receipts under the field `messages`, and under fields of their own. */
export const EVENTS: readonly (readonly [list: string, field: string, kind: UnhandledKind])[] = [
  ['message_echoes', 'smb_message_echoes', 'echo'],
  ['message_echoes', 'message_echoes', 'echo'],
  ['calls', 'calls', 'call'],
  ['state_sync', 'smb_app_state_sync', 'contact_book'],
  ['user_preferences', 'user_preferences', 'preference'],
  ['user_actions', 'messages', 'user_action'],
  ['user_id_update', 'user_id_update', 'user_id'],
  ['groups', 'group_participants_update', 'group'],
  ['errors', 'messages', 'error'],
];

/** Fields whose change is one event, and what kind. */
export const WHOLE: readonly (readonly [field: string, value: unknown, kind: UnhandledKind])[] = [
  ['history', { history: [{ threads: [] }], messages: [{ id: 'old', from: '1', type: 'text' }] }, 'history'],
  ['standby', { standby: { messages: [] } }, 'standby'],
  ['messaging_handovers', { type: 'control_passed' }, 'handover'],
  ['message_template_status_update', { event: 'APPROVED' }, 'template'],
  ['template_category_update', {}, 'template'],
  ['account_update', { event: 'DISABLED' }, 'account'],
  ['phone_number_quality_update', { event: 'UPGRADE' }, 'account'],
  ['business_username_updates', { status: 'x' }, 'account'],
  ['security', { event: 'PIN' }, 'account'],
  ['flows', { event: 'x' }, 'account'],
  ['group_lifecycle_update', { group_id: 'x' }, 'group'],
  ['constructor', { a: 1 }, 'event'],
  ['some_new_field', { a: 1 }, 'event'],
  ['messages', {}, 'event'],
];
