import type { Amount, AuthenticationReply, Payment } from '../../contract/interactive.ts';
import { answers, type WireFlow } from '../../dialects/whatsapp/flow.ts';
import { type Permission, permissionResponse } from '../../dialects/whatsapp/replies.ts';
import { fields, object } from '../../wire/object.ts';
import { map, type Piece } from '../../wire/piece.ts';
import { divisor, id, numeric, text, time, word } from '../../wire/values.ts';

export const flow: Piece<WireFlow> = /* @__PURE__ */ fields<WireFlow>({
  text: ['body', text],
  response: ['answers', answers],
});

/** Confirmations by the schema; acknowledgements by the one example there is. */
export const payment: Piece<Payment> = /* @__PURE__ */ map(
  /* @__PURE__ */ object<Omit<Payment, 'kind'>>({
    referenceId: ['referenceId', id],
    paymentId: ['paymentId', id],
    status: ['status', word],
    currency: ['currency', text],
    totalAmount: [
      'totalAmount',
      /* @__PURE__ */ object<Amount>({ value: ['value', numeric], offset: ['offset', divisor] }, 'value', 'offset'),
    ],
    transactionId: ['transactionId', id],
    transactionType: ['transactionType', word],
    paymentAcknowledgementType: ['acknowledgementType', text],
    timestamp: ['acknowledgedAt', time],
  }),
  (reply): Payment => ({ kind: 'payment', ...reply }),
);

export const permission: Piece<{ reply?: Permission }> = /* @__PURE__ */ fields<{ reply?: Permission }>({
  callPermissionReply: [
    'reply',
    /* @__PURE__ */ object<Permission>({
      response: ['response', permissionResponse],
      expirationTimestamp: ['expiresAt', time],
    }),
  ],
});

interface WireAuthentication {
  status: string;
  passkeyHash?: string;
}

export const authenticationReply: Piece<AuthenticationReply> = /* @__PURE__ */ map(
  /* @__PURE__ */ fields<{ reply: WireAuthentication }>(
    {
      inThreadAuthenticationReply: [
        'reply',
        /* @__PURE__ */ object<WireAuthentication>(
          { status: ['status', word], businessScopedPasskeyHash: ['passkeyHash', id] },
          'status',
        ),
      ],
    },
    'reply',
  ),
  ({ reply }): AuthenticationReply => ({ kind: 'authentication_reply', ...reply }),
);
