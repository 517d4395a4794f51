import type { Amount, AuthenticationReply, FlowReply, Payment } from '../../contract/interactive.ts';
import { type Permission, permissionResponse } from '../../dialects/whatsapp/replies.ts';
import { copyJsonObject, parseJsonObject } from '../../wire/json.ts';
import { object } from '../../wire/object.ts';
import { leaf, MISFIT, map, type Piece } from '../../wire/piece.ts';
import { divisor, id, numeric, text, time, word } from '../../wire/values.ts';

interface WireFlow {
  body?: string;
  answers?: Pick<FlowReply, 'response' | 'responseText'>;
}

/** The form's answers, which Infobip has parsed already; [inferred] their text, as Meta sends it. */
const answers: Piece<Pick<FlowReply, 'response' | 'responseText'>> = /* @__PURE__ */ leaf('a JSON object', (value) => {
  const response = typeof value === 'string' ? parseJsonObject(value) : copyJsonObject(value);
  if (response) return { response };
  if (typeof value !== 'string') return MISFIT;
  return value === '' ? undefined : { responseText: value };
});

export const flowReply: Piece<FlowReply> = /* @__PURE__ */ map(
  /* @__PURE__ */ object<WireFlow>({ text: ['body', text], response: ['answers', answers] }),
  ({ answers, ...shown }): FlowReply => ({ kind: 'flow_reply', ...shown, ...answers }),
);

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

export const permission: Piece<{ reply?: Permission }> = /* @__PURE__ */ object<{ reply?: Permission }>({
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
  /* @__PURE__ */ object<{ reply: WireAuthentication }>(
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
