import { beside, type Found, message, one, type Wire } from '../../laws/walk.ts';

/** `{id, type, eventTime, body}`: one event, of which two are about messages. */
export function walkInnopaas(body: Wire): Found[] {
  const record = recordIn(body);
  return record ? [...record, ...beside(body, 'id', 'type', 'eventTime', 'event_time', 'body')] : one(body);
}

function recordIn({ type, body }: Wire): Found[] | undefined {
  const name = typeof type === 'string' ? type.trim() : '';
  if (name === 'whatsapp_mo_message_received') return message(body);
  return name === 'whatsapp_message_status_updated' ? one(body, 'status') : undefined;
}
