import { cloud, infobip, SECONDS } from './bodies.ts';
import { type Meaning, said } from './meaning.ts';

/** Answers about money, and about who somebody is. */
export const payments: readonly Meaning[] = [
  said(
    'a payment made',
    {
      type: 'interactive',
      interactive: {
        kind: 'payment',
        referenceId: 'inv-20',
        paymentId: 'pay-9',
        status: 'success',
        currency: 'INR',
        totalAmount: { value: 12345, offset: 100 },
        transactionId: 'txn-1',
        transactionType: 'upi',
      },
    },
    infobip({
      type: 'INTERACTIVE_PAYMENT_CONFIRMATION',
      referenceId: 'inv-20',
      paymentId: 'pay-9',
      status: 'SUCCESS',
      currency: 'INR',
      totalAmount: { value: 12345, offset: 100 },
      transactionId: 'txn-1',
      transactionType: 'UPI',
    }),
  ),
  said(
    'a card chosen to pay with',
    {
      type: 'interactive',
      interactive: {
        kind: 'payment_method',
        method: 'offsite_card_pay',
        referenceId: 'inv-20',
        credentialId: 'card-3',
        lastFourDigits: '5235',
        confirmedAt: '2026-03-01T11:59:58.000Z',
      },
    },
    cloud({
      type: 'interactive',
      interactive: {
        type: 'payment_method',
        payment_method: {
          payment_method: 'offsite_card_pay',
          payment_timestamp: SECONDS - 2,
          reference_id: 'inv-20',
          last_four_digits: '5235',
          credential_id: 'card-3',
        },
      },
    }),
  ),
  said(
    'a sign-in',
    {
      type: 'interactive',
      interactive: { kind: 'authentication_reply', status: 'verified', passkeyHash: '5b1f0c9a7e3d4286' },
    },
    infobip({
      type: 'INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY',
      inThreadAuthenticationReply: { status: 'VERIFIED', businessScopedPasskeyHash: '5b1f0c9a7e3d4286' },
    }),
  ),
];
