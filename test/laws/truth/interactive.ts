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
} from '../../../src/index.ts';
import {
  anyText,
  type Check,
  fail,
  finite,
  flag,
  isoTime,
  jsonObject,
  lowerCase,
  objectOf,
  optional,
  required,
  text,
  trimmed,
  unionBy,
  wordOf,
} from './shape.ts';

const tag = required(text);

const flowReply: Check = objectOf<FlowReply>({
  kind: tag,
  name: optional(text),
  body: optional(text),
  response: optional(jsonObject),
  responseText: optional(text),
});

const payment: Check = objectOf<Payment>({
  kind: tag,
  referenceId: optional(trimmed),
  paymentId: optional(trimmed),
  status: optional(lowerCase),
  currency: optional(text),
  totalAmount: optional(objectOf<Amount>({ value: required(finite), offset: required(finite) })),
  transactionId: optional(trimmed),
  transactionType: optional(lowerCase),
  acknowledgementType: optional(text),
  acknowledgedAt: optional(isoTime),
});

const buttonReply: Check = objectOf<ButtonReply>({ kind: tag, id: optional(trimmed), title: required(anyText) });

const listReply: Check = objectOf<ListReply>({
  kind: tag,
  id: optional(trimmed),
  title: required(anyText),
  description: optional(text),
});

/** An answer says which one it is, by its id or by its title. */
const telling =
  (check: Check): Check =>
  (value, at) => {
    check(value, at);
    const { id, title } = value as ButtonReply | ListReply;
    if (id === undefined && title === '') fail(at, 'has neither an id nor a title that says something');
  };

export const interactive: Check = unionBy<Interactive['kind']>('kind', {
  button_reply: telling(buttonReply),
  list_reply: telling(listReply),
  flow_reply: (value, at) => {
    flowReply(value, at);
    const { response, responseText } = value as FlowReply;
    if (response && responseText) fail(at, 'has its answers twice');
  },
  call_permission_reply: objectOf<CallPermissionReply>({
    kind: tag,
    response: optional(wordOf<NonNullable<CallPermissionReply['response']>>({ accept: true, reject: true })),
    permanent: optional(flag),
    expiresAt: optional(isoTime),
    source: optional(text),
  }),
  payment,
  payment_method: objectOf<PaymentMethod>({
    kind: tag,
    method: optional(lowerCase),
    referenceId: optional(trimmed),
    credentialId: optional(trimmed),
    lastFourDigits: optional(trimmed),
    confirmedAt: optional(isoTime),
  }),
  authentication_reply: objectOf<AuthenticationReply>({
    kind: tag,
    status: required(lowerCase),
    passkeyHash: optional(trimmed),
  }),
  other: objectOf<OtherInteractive>({ kind: tag, wireType: optional(text) }),
});
