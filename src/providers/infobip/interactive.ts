import type { Amount, AuthenticationReply, Payment } from '../../contract/interactive.ts';
import { answers, type WireFlow } from '../../dialects/whatsapp/flow.ts';
import { type Permission, permissionResponse } from '../../dialects/whatsapp/replies.ts';
import { fields, object } from '../../wire/object.ts';
import { map, type Piece } from '../../wire/piece.ts';
import { required, under } from '../../wire/table.ts';
import { divisor, id, numeric, text, time, word } from '../../wire/values.ts';

export const flow: Piece<WireFlow> = /* @__PURE__ */ fields<WireFlow>({
  body: under(text, 'text'),
  answers: under(answers, 'response'),
});

/** Confirmations by the schema; acknowledgements by the one example there is. */
export const payment: Piece<Payment> = /* @__PURE__ */ map(
  /* @__PURE__ */ object<Omit<Payment, 'kind'>>({
    referenceId: id,
    paymentId: id,
    status: word,
    currency: text,
    totalAmount: /* @__PURE__ */ object<Amount>({ value: required(numeric), offset: required(divisor) }),
    transactionId: id,
    transactionType: word,
    acknowledgementType: under(text, 'paymentAcknowledgementType'),
    acknowledgedAt: under(time, 'timestamp'),
  }),
  (reply): Payment => ({ kind: 'payment', ...reply }),
);

export const permission: Piece<{ reply?: Permission }> = /* @__PURE__ */ fields<{ reply?: Permission }>({
  reply: under(
    /* @__PURE__ */ object<Permission>({
      response: permissionResponse,
      expiresAt: under(time, 'expirationTimestamp'),
    }),
    'callPermissionReply',
  ),
});

interface WireAuthentication {
  status: string;
  passkeyHash?: string;
}

export const authenticationReply: Piece<AuthenticationReply> = /* @__PURE__ */ map(
  /* @__PURE__ */ fields<{ reply: WireAuthentication }>({
    reply: required(
      under(
        /* @__PURE__ */ object<WireAuthentication>({
          status: required(word),
          passkeyHash: under(id, 'businessScopedPasskeyHash'),
        }),
        'inThreadAuthenticationReply',
      ),
    ),
  }),
  ({ reply }): AuthenticationReply => ({ kind: 'authentication_reply', ...reply }),
);
