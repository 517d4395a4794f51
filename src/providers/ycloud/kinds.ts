import type { ItemKind } from '../../core/walk.ts';

/** What an event of WhatsApp's is about, by how its name goes on: the first that fits. YCloud adds to each family unannounced. */
const FAMILIES: readonly (readonly [start: string, kind: ItemKind])[] = [
  ['inbound_message.received', 'message'],
  ['message.updated', 'status'],
  // Of what an agent of Meta's wrote for the business; what it wrote is an echo.
  ['echo_message.updated', 'status'],
  ['echo_message.', 'echo'],
  // `.echoes` on the pages and in practice, `.created` in the OpenAPI document.
  ['smb.message.', 'echo'],
  // Looks like live messages, sent and received.
  ['smb.history', 'history'],
  ['smb.app.state.sync', 'contact_book'],
  ['call.', 'call'],
  ['payment.', 'payment'],
  ['user.preferences', 'preference'],
  ['template.', 'template'],
  ['group.', 'group'],
  ['phone_number.', 'account'],
  ['business_account.', 'account'],
  ['flow.', 'account'],
  ['meta_business_agent.handover.', 'handover'],
];

export function kindOfEvent(channel: string, name: string): ItemKind {
  if (channel === 'whatsapp') return FAMILIES.find(([start]) => name.startsWith(start))?.[1] ?? 'event';
  // YCloud's own contacts.
  return channel === 'contact' ? 'event' : 'other_channel';
}
