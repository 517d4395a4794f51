import type { ProviderError } from '../../../contract/attributes.ts';
import type { MessageStatus } from '../../../contract/result.ts';
import { meaningOf, takeWord } from '../../meta/status.ts';
import { each, move, type Refuse, take, type Wire } from '../../saying.ts';
import { digitsOf, phoneIn, takeIso, takeNumber, takeSeconds } from '../../values.ts';
import { sayError } from './content.ts';
import { sayPerson } from './people.ts';

const STATUSES: readonly string[] = ['pending', 'sent', 'delivered', 'read', 'failed'];

/** `accepted` by YCloud, and not yet sent. */
function takeStatus(status: MessageStatus, refuse: Refuse): string {
  if (status.wireStatus === undefined && status.status === 'pending') status.wireStatus = 'accepted';
  return takeWord(status, STATUSES, refuse, (word) => (/^accepted$/i.test(word.trim()) ? 'pending' : meaningOf(word)));
}

/** Where the time of each status stands. */
const TIMES: { readonly [status: string]: string } = { sent: 'sendTime', delivered: 'deliverTime', read: 'readTime' };

/** What was sent is in it as a whole; the kit does not know what that was. */
export function saySent(status: MessageStatus, refuse: Refuse): Wire {
  const time = TIMES[status.status] ?? 'updateTime';
  const { id, userId, parentUserId, profile } = sayPerson(status.recipient, refuse, 'recipient');
  return {
    id: take(status, 'providerMessageId'),
    wamid: take(status, 'id'),
    wabaId: take(status.from, 'businessAccountId'),
    from: takeNumber(status.from, refuse, 'from'),
    to: id,
    recipientUserId: userId,
    parentRecipientUserId: parentUserId,
    customerProfile: profile,
    status: takeStatus(status, refuse),
    [time]: takeIso(status, 'timestamp'),
    externalId: take(status, 'callbackData'),
    ...move(status.pricing, { model: 'pricingModel', type: 'pricingType', category: 'pricingCategory' }),
    ...sayFailure(status.errors),
  };
}

/** YCloud's own error, and the one that it got. */
function sayFailure(errors: readonly ProviderError[] = []): Wire {
  const [first, second] = errors.filter(({ href: _, ...error }) => Object.keys(error).length > 0);
  const isOwn = first !== undefined && first.title === undefined && first.details === undefined;
  const whatsappError = isOwn ? second : first;
  const details = take(whatsappError, 'details');
  const whatsapp = move(whatsappError, { code: 'code', message: 'message', title: 'error_user_title' });
  return {
    ...(isOwn && move(first, { code: 'errorCode', message: 'errorMessage' })),
    whatsappApiError: details === undefined ? whatsapp : { ...whatsapp, error_data: { details } },
  };
}

/** Meta's receipt, with the number around it. */
export function sayOfGroup(status: MessageStatus, refuse: Refuse): Wire {
  const { from } = status;
  const { id, userId, parentUserId } = sayPerson(status.recipient, refuse, 'recipient', false);
  const item = {
    id: take(status, 'id'),
    status: takeStatus(status, refuse),
    timestamp: takeSeconds(status, 'timestamp'),
    recipientId: take(status, 'groupId'),
    recipientType: 'group',
    recipientParticipantId: id,
    recipientUserId: userId,
    parentRecipientUserId: parentUserId,
    pricing: move(status.pricing, {
      billable: 'billable',
      model: 'pricingModel',
      type: 'type',
      category: 'category',
    }),
    errors: each(status, 'errors', sayError),
  };
  return {
    wabaId: take(from, 'businessAccountId'),
    displayPhoneNumber: phoneIn(from?.phone) === undefined ? undefined : digitsOf(take(from, 'phone')),
    phoneNumberId: take(from, 'id'),
    field: 'messages',
    type: 'message_status',
    statuses: [item],
  };
}
