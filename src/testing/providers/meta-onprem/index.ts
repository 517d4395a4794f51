import type { InboundMessage } from '../../../contract/message.ts';
import type { MessageStatus } from '../../../contract/result.ts';
import type { Builder } from '../../builder.ts';
import { joinValues } from '../../meta/envelope.ts';
import type { PersonKeys } from '../../meta/people.ts';
import { sayRecord } from '../../meta/record.ts';
import { asText, takeWord } from '../../meta/status.ts';
import { each, move, type Refuse, take, type Wire } from '../../saying.ts';
import { takeId, takeSeconds } from '../../values.ts';
import { error, habits } from './content.ts';

// Written from Meta's pages on the on-premises client; what hosts of it add says so.

/** The user id is Turn.io's. */
const SENDER: PersonKeys = { id: 'from', userId: 'from_bsuid' };

function sayMessage(message: InboundMessage, refuse: Refuse): Wire | undefined {
  const said = sayRecord(message, SENDER, habits, refuse);
  return said && { contacts: said.contact && [said.contact], messages: [said.record] };
}

const STATUSES: readonly string[] = ['sent', 'delivered', 'read', 'failed', 'deleted'];

function sayStatus(status: MessageStatus, refuse: Refuse): Wire {
  const wire = {
    id: take(status, 'id'),
    recipient_id: status.recipient && takeId(status.recipient, refuse, 'recipient'),
    status: takeWord(status, STATUSES, refuse),
    timestamp: asText(takeSeconds(status, 'timestamp')),
    pricing: move(status.pricing, { billable: 'billable', model: 'pricing_model', category: 'category' }),
    errors: each(status, 'errors', error),
  };
  return { statuses: [wire] };
}

export const metaOnprem: Builder = {
  message: sayMessage,
  status: sayStatus,
  // The body is one value, and says nowhere which of the business's numbers it is for.
  join: joinValues,
  neverSays: ['to', 'from'],
};
