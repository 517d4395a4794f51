import type { InboundMessage } from '../../../contract/message.ts';
import type { Builder } from '../../builder.ts';
import type { PersonKeys } from '../../meta/people.ts';
import { sayRecord } from '../../meta/record.ts';
import type { Refuse, Wire } from '../../saying.ts';
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
  const said = sayRecord(message, SENDER, habits, refuse);
  return said && envelope(message.to, { contacts: said.contact && [said.contact], messages: [said.record] });
}

export const metaCloud: Builder = { message: sayMessage, status: sayStatus, join };
