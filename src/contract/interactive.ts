/**
 * The user answered something that the business sent, by tapping on it; `kind` says what it was. A tap on a button of a
 * template message is a `button` instead.
 */
export type Interactive =
  | ButtonReply
  | ListReply
  | FlowReply
  | CallPermissionReply
  | Payment
  | PaymentMethod
  | AuthenticationReply
  | OtherInteractive;

/** The user tapped one of the reply buttons under a message. */
export interface ButtonReply {
  kind: 'button_reply';
  /** The id that the business gave the button, such as `slot-2`. Absent if the provider lost it: then use `title`. */
  id?: string;
  /** The words on the button. They can be empty if there is an `id`. */
  title: string;
}

/** The user chose a row of a list. A row without a description comes from Vonage as a `button_reply`. */
export interface ListReply {
  kind: 'list_reply';
  /** The id that the business gave the row, such as `row-7`. Absent if the provider lost it: then use `title`. */
  id?: string;
  /** The words in the row. They can be empty if there is an `id`. */
  title: string;
  /** The smaller text below the title, if the business gave the row one. */
  description?: string;
}

/** The user filled in a form: a flow, an address, a form of the business's own. */
export interface FlowReply {
  kind: 'flow_reply';
  /** What form it is: `flow`, `address_message` and others (Meta). */
  name?: string;
  /** What the chat shows of the answers, such as `Sent`. */
  body?: string;
  /**
   * The answers, as `JSON.parse` gives them, with the keys of the form: `{ first_name: 'Nadia' }`. Absent if there are
   * none, or if they are not a JSON object. They come from the user's device: check them before you use them.
   */
  response?: { [key: string]: unknown };
  /**
   * The answers as text, if they were sent as text that is not the JSON of an object, or is too large or too deeply
   * nested. Then `response` is absent.
   */
  responseText?: string;
}

/** The user answered whether the business may call them. */
export interface CallPermissionReply {
  kind: 'call_permission_reply';
  /** Absent if the body does not say it, or has another word, which is reported. */
  response?: 'accept' | 'reject';
  /** Whether the permission has no end. Infobip and Twilio do not say. */
  permanent?: boolean;
  /**
   * When the permission ends, in ISO 8601 in UTC with milliseconds: `2026-01-08T10:00:00.000Z`. Usually absent if the
   * permission is permanent or was refused.
   */
  expiresAt?: string;
  /** Who gave the permission: `user_action` if the user did, `automatic` if nobody was asked (Cloud). */
  source?: string;
}

/** What became of a payment that the business asked for (Infobip). Every field but `kind` can be absent. */
export interface Payment {
  kind: 'payment';
  /** The business's own reference of the payment, such as `inv-2026-0413`. */
  referenceId?: string;
  /** The provider's id of the payment. */
  paymentId?: string;
  /** `pending`, `failed`, `success`, `canceled`, `unknown`: the provider's word in lower case. */
  status?: string;
  /** The currency: three letters of ISO 4217, such as `INR`. It is not checked. */
  currency?: string;
  /** How much the user pays. */
  totalAmount?: Amount;
  /** The id of the transaction with the payment service. */
  transactionId?: string;
  /** `upi`, `br`, `unknown`: the provider's word in lower case. */
  transactionType?: string;
  /**
   * The payment scheme of an acknowledgement, such as `PIX`. Such a message does not say what became of the payment.
   */
  acknowledgementType?: string;
  /** When the payment was acknowledged, in ISO 8601 in UTC with milliseconds. */
  acknowledgedAt?: string;
}

/**
 * The user chose how to pay an order, with a card that is on file (Cloud, one-click payments in Brazil). Every field
 * but `kind` can be absent.
 */
export interface PaymentMethod {
  kind: 'payment_method';
  /** `offsite_card_pay`, `credit_card`: the provider's word in lower case. */
  method?: string;
  /** The business's own reference of the order, such as `order-77`. */
  referenceId?: string;
  /** Which of the user's cards: the id that the business gave it. */
  credentialId?: string;
  /** The last four digits of that card: `5235`. */
  lastFourDigits?: string;
  /** When the user confirmed it, in ISO 8601 in UTC with milliseconds. */
  confirmedAt?: string;
}

/** An exact amount of money: `value` divided by `offset`. A `value` of 12345 with an `offset` of 100 is 123.45. */
export interface Amount {
  /** The amount in the smallest unit, such as cents. */
  value: number;
  /** How many of these units are one of the currency, such as 100. Always more than 0. */
  offset: number;
}

/** What became of a sign-in within the chat (Infobip, since 2026). */
export interface AuthenticationReply {
  kind: 'authentication_reply';
  /** `verified`, `verification_failed`, `interaction_canceled` and others: the provider's word in lower case. */
  status: string;
  /** The hash of the user's passkey, made for this business alone. */
  passkeyHash?: string;
}

/** An answer of a kind that this version does not know. `issues` has an `unknown_type`. Look into `raw`. */
export interface OtherInteractive {
  kind: 'other';
  /** The provider's own word for the kind. Absent if the record has none. */
  wireType?: string;
}
