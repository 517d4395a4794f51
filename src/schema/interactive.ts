import type {
  Amount,
  AuthenticationReply,
  ButtonReply,
  CallPermissionReply,
  FlowReply,
  Interactive,
  ListReply,
  OtherInteractive,
  Payment,
  PaymentMethod,
} from '../contract/interactive.ts';
import { aboveZero, anyText, flag, lowerCase, name, number, someText, time } from './leaves.ts';
import { anyObject, object, oneOf, optional, rule, type Schema, tag, words } from './shape.ts';

/** An answer says which one it is, by its id or by its title. */
// @__NO_SIDE_EFFECTS__
function telling<T extends ButtonReply | ListReply>(reply: Schema<T>): Schema<T> {
  return rule(reply, (value) => Object.hasOwn(value, 'id') || value.title !== '', 'Expected an id or a title.', {
    anyOf: [{ required: ['id'] }, { properties: { title: { type: 'string', minLength: 1 } } }],
  });
}

export const buttonReply: Schema<ButtonReply> = /* @__PURE__ */ telling(
  /* @__PURE__ */ object<ButtonReply>({ kind: tag('button_reply'), id: optional(name), title: anyText }),
);

export const listReply: Schema<ListReply> = /* @__PURE__ */ telling(
  /* @__PURE__ */ object<ListReply>({
    kind: tag('list_reply'),
    id: optional(name),
    title: anyText,
    description: optional(someText),
  }),
);

export const flowReply: Schema<FlowReply> = /* @__PURE__ */ rule(
  /* @__PURE__ */ object<FlowReply>({
    kind: tag('flow_reply'),
    name: optional(someText),
    body: optional(someText),
    response: optional(anyObject()),
    responseText: optional(someText),
  }),
  (reply) => !(Object.hasOwn(reply, 'response') && Object.hasOwn(reply, 'responseText')),
  'Expected the answers once.',
  { not: { required: ['response', 'responseText'] } },
);

export const callPermissionReply: Schema<CallPermissionReply> = /* @__PURE__ */ object<CallPermissionReply>({
  kind: tag('call_permission_reply'),
  response: optional(words<NonNullable<CallPermissionReply['response']>>({ accept: true, reject: true })),
  permanent: optional(flag),
  expiresAt: optional(time),
  source: optional(someText),
});

export const amount: Schema<Amount> = /* @__PURE__ */ object<Amount>({ value: number, offset: aboveZero });

export const payment: Schema<Payment> = /* @__PURE__ */ object<Payment>({
  kind: tag('payment'),
  referenceId: optional(name),
  paymentId: optional(name),
  status: optional(lowerCase),
  currency: optional(someText),
  totalAmount: optional(amount),
  transactionId: optional(name),
  transactionType: optional(lowerCase),
  acknowledgementType: optional(someText),
  acknowledgedAt: optional(time),
});

export const paymentMethod: Schema<PaymentMethod> = /* @__PURE__ */ object<PaymentMethod>({
  kind: tag('payment_method'),
  method: optional(lowerCase),
  referenceId: optional(name),
  credentialId: optional(name),
  lastFourDigits: optional(name),
  confirmedAt: optional(time),
});

export const authenticationReply: Schema<AuthenticationReply> = /* @__PURE__ */ object<AuthenticationReply>({
  kind: tag('authentication_reply'),
  status: lowerCase,
  passkeyHash: optional(name),
});

export const otherInteractive: Schema<OtherInteractive> = /* @__PURE__ */ object<OtherInteractive>({
  kind: tag('other'),
  wireType: optional(someText),
});

export const interactive: Schema<Interactive> = /* @__PURE__ */ oneOf<Interactive, 'kind'>('kind', {
  button_reply: buttonReply,
  list_reply: listReply,
  flow_reply: flowReply,
  call_permission_reply: callPermissionReply,
  payment,
  payment_method: paymentMethod,
  authentication_reply: authenticationReply,
  other: otherInteractive,
});
