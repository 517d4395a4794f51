import type { ItemKind } from '../../core/walk.ts';

/** What an event is about, by how its name begins: the first that fits. YCloud adds to each family unannounced. */
const FAMILIES: readonly (readonly [start: string, kind: ItemKind])[] = [
  ['whatsapp.inbound_message.received', 'message'],
  ['whatsapp.message.updated', 'status'],
  // Of what an agent of Meta's wrote for the business; what it wrote is an echo.
  ['whatsapp.echo_message.updated', 'status'],
  ['whatsapp.echo_message.', 'echo'],
  // `.echoes` on the pages and in practice, `.created` in the OpenAPI document.
  ['whatsapp.smb.message.', 'echo'],
  // Looks like live messages, sent and received.
  ['whatsapp.smb.history', 'history'],
  ['whatsapp.smb.app.state.sync', 'contact_book'],
  ['whatsapp.call.', 'call'],
  ['whatsapp.payment.', 'payment'],
  ['whatsapp.user.preferences', 'preference'],
  ['whatsapp.template.', 'template'],
  ['whatsapp.group.', 'group'],
  ['whatsapp.phone_number.', 'account'],
  ['whatsapp.business_account.', 'account'],
  ['whatsapp.flow.', 'account'],
  ['whatsapp.meta_business_agent.handover.', 'handover'],
  ['whatsapp.', 'event'],
  ['contact.', 'event'],
];

export function kindOfEvent(name: string): ItemKind {
  return FAMILIES.find(([start]) => name.startsWith(start))?.[1] ?? 'other_channel';
}
