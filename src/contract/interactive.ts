/** An answer given by tapping through something the business sent, other than a template's button (see `button`). */
export type Interactive =
  | ButtonReply
  | ListReply
  | FlowReply
  | CallPermissionReply
  | Payment
  | PaymentMethod
  | AuthenticationReply
  | OtherInteractive;

export interface ButtonReply {
  kind: 'button_reply';
  /** The id that the business gave the button. Absent where a provider lost it: then the title is the answer. */
  id?: string;
  /** The button's label. May be empty where there is an id. */
  title: string;
}

export interface ListReply {
  kind: 'list_reply';
  /** The id that the business gave the row. Absent where a provider lost it: then the title is the answer. */
  id?: string;
  /** The row's label. May be empty where there is an id. */
  title: string;
  description?: string;
}

/** A form filled in: a flow, an address request, a custom form. */
export interface FlowReply {
  kind: 'flow_reply';
  /** `flow`, `address_message`, … (Meta). */
  name?: string;
  /** What the chat shows of it, such as "Sent". */
  body?: string;
  /** The answers, with the form's own keys. Absent when there are none or they are not a JSON object. */
  response?: { [key: string]: unknown };
  /** The answers' text as sent, where it is not the JSON of an object. */
  responseText?: string;
}

/** Whether the business may call. */
export interface CallPermissionReply {
  kind: 'call_permission_reply';
  /** Absent when the wire does not say, or says something else. */
  response?: 'accept' | 'reject';
  permanent?: boolean;
  /** Until when, ISO 8601 UTC with milliseconds. Mostly absent when permanent or refused. */
  expiresAt?: string;
  /** `user_action` or `automatic` (Cloud). */
  source?: string;
}

/** The outcome of a payment the business asked for (Infobip). */
export interface Payment {
  kind: 'payment';
  /** The business's own reference. */
  referenceId?: string;
  paymentId?: string;
  /** `pending`, `failed`, `success`, `canceled`, `unknown`: the provider's word in lower case. */
  status?: string;
  /** ISO 4217, or the provider's word. */
  currency?: string;
  totalAmount?: Amount;
  transactionId?: string;
  /** `upi`, `br`, `unknown`: the provider's word in lower case. */
  transactionType?: string;
  /** The scheme of an acknowledgement without outcome, such as `PIX`. */
  acknowledgementType?: string;
  /** When it was acknowledged, ISO 8601 UTC with milliseconds. */
  acknowledgedAt?: string;
}

/** The user chose how to pay an order, with a card that is on file (Cloud, one-click payments in Brazil). */
export interface PaymentMethod {
  kind: 'payment_method';
  /** `offsite_card_pay`, `credit_card`: the provider's word in lower case. */
  method?: string;
  /** The business's own reference of the order. */
  referenceId?: string;
  /** Which of the user's cards, by the id that the business gave it. */
  credentialId?: string;
  /** Of that card, as digits. */
  lastFourDigits?: string;
  /** When the user confirmed it, ISO 8601 UTC with milliseconds. */
  confirmedAt?: string;
}

/** An exact sum: `value / offset`, so 12345 with offset 100 is 123.45. */
export interface Amount {
  value: number;
  offset: number;
}

/** The outcome of signing in within the chat (Infobip, 2026). */
export interface AuthenticationReply {
  kind: 'authentication_reply';
  /** `verified`, `verification_failed`, `interaction_canceled`, …: the provider's word in lower case. */
  status: string;
  passkeyHash?: string;
}

/** An answer of a kind that this version does not know; see `raw`. */
export interface OtherInteractive {
  kind: 'other';
  /** The wire's own word for it. */
  wireType?: string;
}
