import type { ProviderError } from './attributes.ts';
import type { InboundMessage, ProviderId } from './message.ts';
import type { BusinessNumber, Party } from './people.ts';

/** Everything that was in one webhook body. Each thing is in exactly one of `messages`, `statuses` and `unhandled`. */
export interface ParseResult<Id extends ProviderId = ProviderId> {
  /** Which provider sent the body. `undefined` if it was not recognised, which does not mean that the body is empty. */
  provider: Id | undefined;
  /** The messages that users sent, in the order of the body. */
  messages: InboundMessage[];
  /**
   * The receipts of messages that the business sent, in the order of the body. They are never merged: `sent`,
   * `delivered` and `read` of one message are three.
   */
  statuses: MessageStatus[];
  /**
   * Everything else: what the business itself sent, chat history, calls, events of the account and of other channels,
   * records that could not be read.
   */
  unhandled: Unhandled[];
  /** What was missing, broken or new. Empty for a body that matches its provider's documentation. */
  issues: Issue[];
  /**
   * The parsed body: the same object that you passed, or the result of parsing its text, bytes or form. If it is not
   * JSON and not a form, its text or bytes.
   */
  raw: unknown;
}

/** A receipt: what became of a message that the business sent. */
export interface MessageStatus {
  /** The provider that sent the receipt. */
  provider: ProviderId;
  /**
   * The id of the message that the business sent: WhatsApp's (`wamid.…`) if the record has it. With Infobip, Twilio,
   * Vonage and Gupshup Enterprise it is their own.
   */
  id: string;
  /**
   * The provider's own id of that message, if the record has it in addition to WhatsApp's (Gupshup, InnoPaaS, YCloud).
   * Then it is the id that your send call returned.
   */
  providerMessageId?: string;
  /**
   * What became of the message:
   *
   * - `pending`: it was accepted, but not yet sent
   * - `sent`: it was sent
   * - `delivered`: it is on the user's device
   * - `read`: the user has seen it
   * - `played`: the user has played a voice message (Cloud)
   * - `failed`: it was not delivered. `errors` says why, if the provider does
   * - `deleted`: with Meta on-premises and Gupshup, the user deleted a message of their own, and `id` is that
   *   message's. With Infobip, until 2024, a report of a deleted message
   * - `other`: this version does not know the word. See `wireStatus`
   *
   * A minor version can add a word: give a `switch` a `default` of your own.
   */
  status: 'pending' | 'sent' | 'delivered' | 'read' | 'played' | 'failed' | 'deleted' | 'other';
  /** The provider's own word, such as `DELIVERED`. Absent if Infobip says it by a field, such as `seenAt`. */
  wireStatus?: string;
  /** To whom the message was sent; in a group, the member that the receipt is about. Absent if it is not told. */
  recipient?: Party;
  /** The business's number that sent it. Mostly absent with Gupshup, Infobip, Meta on-premises and Sinch. */
  from?: BusinessNumber;
  /** The id of the group to which the message was sent. Absent outside of groups. */
  groupId?: string;
  /**
   * When it happened (InnoPaaS: when the receipt was posted), in ISO 8601 in UTC with milliseconds. Absent if the body
   * has no valid time: always with Twilio, mostly with Sinch, whose times have no zone.
   */
  timestamp?: string;
  /**
   * What the business attached to the message when it sent it, such as `order-77` (Meta `biz_opaque_callback_data`,
   * Infobip `callbackData`, InnoPaaS `uid`, YCloud `externalId`, Vonage `client_ref`, Gupshup Enterprise `extra`).
   */
  callbackData?: string;
  /** How the message is charged, in Meta's words. Prices in money are only in `raw`. */
  pricing?: Pricing;
  /** Why the message failed, as the provider reports it. Absent if the provider gives no reason. */
  errors?: ProviderError[];
  /**
   * The provider's own record: the same object as in the parsed body. If it is JSON text there (forms of Gupshup), the
   * parsed text.
   */
  raw: unknown;
}

/** How a message is charged, as Meta's `pricing` says it. At least one field is there. */
export interface Pricing {
  /** Whether the business pays for the message. */
  billable?: boolean;
  /** `CBP` (by conversation) or `PMP` (by message). */
  model?: string;
  /** `regular`, `free_customer_service`, `free_entry_point` and others. */
  type?: string;
  /** `marketing`, `utility`, `authentication`, `service` and others. */
  category?: string;
}

/** Where something is in the parsed body: `['messages', 0, 'image', 'caption']`. For a log, use `formatPath`. */
export type Path = (string | number)[];

/** Something in the body that is neither a message of a user nor a receipt. */
export interface Unhandled {
  /** What it is. */
  kind: UnhandledKind;
  /** Where it is in the parsed body. Empty for the whole body. */
  path: Path;
  /** That part of the parsed body. */
  raw: unknown;
  /**
   * How many items this entry stands for. Absent if it is one. If more than 256 items of an array are not records, the
   * first 256 have their own entries. The rest share one for each kind, with the `path` and `raw` of the array.
   */
  count?: number;
}

/**
 * What an entry of `unhandled` is:
 *
 * - `unknown_body`: the whole body, because it was not recognised
 * - `malformed_envelope`: a part around the records that has the wrong form
 * - `malformed_message`: an item among the messages without a usable id or sender
 * - `malformed_status`: an item among the receipts without a usable id or status
 * - `echo`: a message that the business itself sent. Do not answer it
 * - `history`: earlier messages, which are delivered once when a number is set up
 * - `standby`: copies of messages that another app handles
 * - `outbound`: the body of a send call, or the message that was sent, which some hosts post back
 * - `other_channel`: a message or receipt of SMS, MMS, Viber, RCS or another channel
 * - `call`: a call
 * - `handover`: the control of a conversation went to another app
 * - `typing`: a typing indicator
 * - `preference`: a user stopped or resumed marketing messages
 * - `user_action`: a click on a link in a marketing message
 * - `user_id`: a changed user id, in a format that Meta withdrew in 2026
 * - `payment`: a payment event that is not a message
 * - `group`: an event of a group
 * - `contact_book`: a change in the contact book of the WhatsApp Business app
 * - `template`: the status, quality or category of a template changed
 * - `account`: another event of the business's account, numbers or flows
 * - `error`: the provider's own error outside of any message
 * - `event`: anything else that is not a message, also an array with an unknown name
 *
 * A minor version can add a kind: give a `switch` a `default` of your own.
 */
export type UnhandledKind =
  | 'unknown_body'
  | 'malformed_envelope'
  | 'malformed_message'
  | 'malformed_status'
  | 'echo'
  | 'history'
  | 'standby'
  | 'outbound'
  | 'other_channel'
  | 'call'
  | 'handover'
  | 'typing'
  | 'preference'
  | 'user_action'
  | 'user_id'
  | 'payment'
  | 'group'
  | 'contact_book'
  | 'template'
  | 'account'
  | 'error'
  | 'event';

/** Something that was missing, broken or new in a body. It never contains a value of the body. */
export interface Issue {
  /** What kind of problem it is. `docs/issues.md` says what each code means and what to do. */
  code: IssueCode;
  /**
   * `error`: something is broken, and what a person sent may be lost. `warning`: a part was left out, the library had to
   * guess, or this version does not know something, and then it is only in `raw`.
   */
  severity: 'error' | 'warning';
  /** A sentence for your log: what was expected, and what kind of value came. It may change in any release. */
  message: string;
  /** Where in the parsed body. Empty for the whole, unless a part of it looks like a body. Log it by `formatPath`. */
  path: Path;
}

/** The codes of issues. `docs/issues.md` explains each. A minor version can add one. */
export type IssueCode =
  | 'invalid_json'
  | 'not_an_object'
  | 'unknown_provider'
  | 'ambiguous_provider'
  | 'invalid_envelope'
  | 'invalid_record'
  | 'unknown_type'
  | 'missing_type'
  | 'dropped_field'
  | 'unreadable'
  | 'too_many_issues';
