import type {
  Amount,
  AuthenticationReply,
  ButtonReply,
  CallPermissionReply,
  FlowReply,
  ListReply,
  Payment,
} from '../../contract/interactive.ts';
import { copyJsonObject } from '../../wire/json.ts';
import { object } from '../../wire/object.ts';
import { leaf, MISFIT, map, type Piece } from '../../wire/piece.ts';
import { anyText, id, numeric, text, time, word } from '../../wire/values.ts';

export const buttonReply: Piece<ButtonReply> = /* @__PURE__ */ map(
  /* @__PURE__ */ object<Omit<ButtonReply, 'kind'>>({ id: ['id', id], title: ['title', anyText] }, 'id', 'title'),
  (reply): ButtonReply => ({ kind: 'button_reply', ...reply }),
);

export const listReply: Piece<ListReply> = /* @__PURE__ */ map(
  /* @__PURE__ */ object<Omit<ListReply, 'kind'>>(
    { id: ['id', id], title: ['title', anyText], description: ['description', text] },
    'id',
    'title',
  ),
  (reply): ListReply => ({ kind: 'list_reply', ...reply }),
);

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

interface WirePermission {
  response?: string;
  expiresAt?: string;
}

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
  ({ reply: { response, ...rest } }): CallPermissionReply =>
    response === 'accept' || response === 'reject'
      ? { kind: 'call_permission_reply', response, ...rest }
      : { kind: 'call_permission_reply', ...rest },
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
