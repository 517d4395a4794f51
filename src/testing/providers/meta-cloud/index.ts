import type { InboundMessage } from '../../../contract/message.ts';
import type { Builder } from '../../builder.ts';
import { sayIdentity } from '../../meta/identity.ts';
import { type PersonKeys, sayPerson } from '../../meta/people.ts';
import { sayAround, sayBody } from '../../meta/record.ts';
import { asText } from '../../meta/status.ts';
import { type Refuse, take, type Wire } from '../../saying.ts';
import { takeSeconds } from '../../values.ts';
import { habits } from './content.ts';
import { envelope, join } from './envelope.ts';
import { sayStatus } from './status.ts';

// Written from Meta's pages on the webhooks of the Cloud API.

const SENDER: PersonKeys = {
  id: 'from',
  userId: 'from_user_id',
  parentUserId: 'from_parent_user_id',
  hasAccount: true,
};

function sayMessage(message: InboundMessage, refuse: Refuse): Wire | undefined {
  const body = sayBody(message, habits, refuse);
  const { record, contact } = sayPerson(message.from, SENDER, refuse, 'from');
  const wire = {
    ...record,
    id: take(message, 'id'),
    timestamp: asText(takeSeconds(message, 'timestamp')),
    group_id: take(message, 'groupId'),
    ...sayAround(message, habits, refuse),
    identity: sayIdentity(message.from.identity),
    ...body,
  };
  return body && envelope(message.to, { contacts: contact && [contact], messages: [wire] });
}

export const metaCloud: Builder = { message: sayMessage, status: sayStatus, join };
