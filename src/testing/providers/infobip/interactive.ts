import type { Interactive, Payment } from '../../../contract/interactive.ts';
import { move, orRefuse, type Refuse, take, type Wire } from '../../saying.ts';
import { takeIso } from '../../values.ts';
import { spellWord } from './head.ts';

export function sayInteractive(part: Interactive, refuse: Refuse): Wire | undefined {
  switch (part.kind) {
    case 'button_reply':
      return { type: 'INTERACTIVE_BUTTON_REPLY', ...move(part, { id: 'id', title: 'title' }) };
    case 'list_reply':
      return {
        type: 'INTERACTIVE_LIST_REPLY',
        ...move(part, { id: 'id', title: 'title', description: 'description' }),
      };
    case 'flow_reply':
      return {
        type: 'INTERACTIVE_FLOW_REPLY',
        ...orRefuse({ ...move(part, { body: 'text', response: 'response' }) }, refuse, 'interactive'),
      };
    case 'call_permission_reply': {
      const response = spellWord(take(part, 'response'));
      const callPermissionReply = { response, expirationTimestamp: takeIso(part, 'expiresAt') };
      return { type: 'INTERACTIVE_CALL_PERMISSION_REPLY', callPermissionReply };
    }
    case 'payment':
      return sayPayment(part, refuse);
    case 'authentication_reply': {
      const status = spellWord(take(part, 'status'));
      const inThreadAuthenticationReply = { status, ...move(part, { passkeyHash: 'businessScopedPasskeyHash' }) };
      return { type: 'INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY', inThreadAuthenticationReply };
    }
    default:
      refuse('interactive.kind');
      return undefined;
  }
}

/** An acknowledgement names its scheme and its time, a confirmation everything else. */
function sayPayment(part: Payment, refuse: Refuse): Wire {
  const ids = move(part, { referenceId: 'referenceId', paymentId: 'paymentId' });
  if (part.acknowledgementType !== undefined || part.acknowledgedAt !== undefined) {
    const acknowledgement = {
      ...move(part, { acknowledgementType: 'paymentAcknowledgementType' }),
      timestamp: takeIso(part, 'acknowledgedAt'),
      ...ids,
    };
    return { type: 'INTERACTIVE_PAYMENT_ACKNOWLEDGEMENT', ...orRefuse(acknowledgement, refuse, 'interactive') };
  }
  const confirmation = {
    ...ids,
    status: spellWord(take(part, 'status')),
    ...move(part, { currency: 'currency', transactionId: 'transactionId' }),
    totalAmount: move(part.totalAmount, { value: 'value', offset: 'offset' }),
    transactionType: spellWord(take(part, 'transactionType')),
  };
  return { type: 'INTERACTIVE_PAYMENT_CONFIRMATION', ...orRefuse(confirmation, refuse, 'interactive') };
}
