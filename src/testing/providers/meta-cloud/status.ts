import type { MessageStatus } from '../../../contract/result.ts';
import { type PersonKeys, sayPerson } from '../../meta/people.ts';
import { asText, takeWord } from '../../meta/status.ts';
import { each, move, type Refuse, take, type Wire } from '../../saying.ts';
import { takeSeconds } from '../../values.ts';
import { error } from './content.ts';
import { envelope } from './envelope.ts';

const RECIPIENT: PersonKeys = {
  id: 'recipient_id',
  userId: 'recipient_user_id',
  parentUserId: 'recipient_parent_user_id',
  hasAccount: true,
};
const MEMBER: PersonKeys = {
  id: 'recipient_participant_id',
  userId: 'recipient_participant_user_id',
  parentUserId: 'recipient_participant_parent_user_id',
  hasAccount: true,
};

export function sayStatus(status: MessageStatus, refuse: Refuse): Wire {
  const { recipient } = status;
  const groupId = take(status, 'groupId');
  const { record, contact } = sayPerson(recipient, groupId ? MEMBER : RECIPIENT, refuse, 'recipient');
  const wire = {
    id: take(status, 'id'),
    status: takeWord(status, WORDS, refuse),
    timestamp: asText(takeSeconds(status, 'timestamp')),
    ...(groupId && { recipient_id: groupId, recipient_type: 'group' }),
    ...record,
    recipient_identity_key_hash: take(recipient?.identity, 'hash'),
    biz_opaque_callback_data: take(status, 'callbackData'),
    pricing: move(status.pricing, {
      billable: 'billable',
      model: 'pricing_model',
      type: 'type',
      category: 'category',
    }),
    errors: each(status, 'errors', error),
  };
  return envelope(status.from, { contacts: contact && [contact], statuses: [wire] });
}

const WORDS: readonly string[] = ['pending', 'sent', 'delivered', 'read', 'played', 'failed', 'deleted'];
