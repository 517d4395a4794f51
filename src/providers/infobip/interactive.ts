import type {
  Amount,
  AuthenticationReply,
  CallPermissionReply,
  FlowReply,
  Payment,
} from '../../contract/interactive.ts';
import { readPermission, type WirePermission } from '../../dialects/whatsapp/replies.ts';
import { copyJsonObject } from '../../wire/json.ts';
import { object } from '../../wire/object.ts';
import { leaf, MISFIT, map, type Piece } from '../../wire/piece.ts';
import { id, numeric, text, time, word } from '../../wire/values.ts';

/** The form's answers, which Infobip has parsed already. */
const answers: Piece<{ [key: string]: unknown }> = /* @__PURE__ */ leaf(
  'a JSON object',
  (value) => copyJsonObject(value) ?? MISFIT,
);

export const flowReply: Piece<FlowReply> = /* @__PURE__ */ map(
  /* @__PURE__ */ object<Omit<FlowReply, 'kind'>>({ text: ['body', text], response: ['response', answers] }),
  (reply): FlowReply => ({ kind: 'flow_reply', ...reply }),
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
      /* @__PURE__ */ object<Amount>({ value: ['value', numeric], offset: ['offset', numeric] }, 'value', 'offset'),
    ],
    transactionId: ['transactionId', id],
    transactionType: ['transactionType', word],
    paymentAcknowledgementType: ['acknowledgementType', text],
    timestamp: ['acknowledgedAt', time],
  }),
  (reply): Payment => ({ kind: 'payment', ...reply }),
);

export const callPermissionReply: Piece<CallPermissionReply> = /* @__PURE__ */ map(
  /* @__PURE__ */ object<{ reply: WirePermission }>(
    {
      callPermissionReply: [
        'reply',
        /* @__PURE__ */ object<WirePermission>({
          response: ['response', word],
          expirationTimestamp: ['expiresAt', time],
        }),
      ],
    },
    'reply',
  ),
  ({ reply }) => readPermission(reply),
);

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
