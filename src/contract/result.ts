import type { ProviderError } from './attributes.ts';
import type { InboundMessage, ProviderId } from './message.ts';
import type { BusinessNumber, Party } from './people.ts';

/** Everything that was in one webhook body, each thing in exactly one list. */
export interface ParseResult<Id extends ProviderId = ProviderId> {
  /** Whose body it is. `undefined` when nobody recognised it, which is not the same as "nothing in it". */
  provider: Id | undefined;
  /** What users sent, in wire order. Each says its `provider`, whose type is not narrowed by the parser's. */
  messages: InboundMessage[];
  /** Receipts of what the business sent, in wire order. Never merged: `sent`, `delivered` and `read` of one id are three. */
  statuses: MessageStatus[];
  /** Everything else: echoes, history, calls, account events, other channels, records too broken to read. */
  unhandled: Unhandled[];
  /** What was missing, broken or new. Empty for a body that fits its documentation. */
  issues: Issue[];
  /** The parsed body: the very object passed in, or what its text or its form says. The text or bytes themselves if neither. */
  raw: unknown;
}

/** A receipt: what became of a message the business sent. */
export interface MessageStatus {
  provider: ProviderId;
  /** The id of the message that the business sent: WhatsApp's own (`wamid.…`) where the record has it, else the provider's. */
  id: string;
  /**
   * The provider's own id of that message, where the record has it beside WhatsApp's (InnoPaaS `body.id`, Gupshup `gs_id`). With
   * providers whose send call answers with their own id, `providerMessageId ?? id` is that one.
   */
  providerMessageId?: string;
  /**
   * `deleted` on Meta on-premises means that the user deleted a message of their own, and `id` is that message's.
   * `other` stands for words this version does not know: see `wireStatus`.
   */
  status: 'pending' | 'sent' | 'delivered' | 'read' | 'played' | 'failed' | 'deleted' | 'other';
  /** The wire's own word. Absent where it tells by a field instead (Infobip `seenAt`). */
  wireStatus?: string;
  /** Whom the message was sent to; in a group, which member the receipt is about. Absent where the wire does not say. */
  recipient?: Party;
  /** The business's number that sent it. Absent where the wire does not say. */
  from?: BusinessNumber;
  /** The group the message was sent to. */
  groupId?: string;
  /** ISO 8601 UTC with milliseconds. Absent when missing or not a time. */
  timestamp?: string;
  /**
   * What the business attached to the message when sending it (Meta `biz_opaque_callback_data`, Infobip `callbackData`, Vonage
   * `client_ref`, YCloud `externalId`).
   */
  callbackData?: string;
  /** What the message costs, in the provider's categories. */
  pricing?: Pricing;
  /** Why it failed. */
  errors?: ProviderError[];
  /** The provider's own record: the very object of the parsed body, or what its JSON text within that says (Gupshup's forms). */
  raw: unknown;
}

/** Meta `pricing`; every field can be missing. */
export interface Pricing {
  billable?: boolean;
  /** `CBP` or `PMP`: per conversation or per message. */
  model?: string;
  /** `regular`, `free_customer_service`, `free_entry_point`, … */
  type?: string;
  /** `marketing`, `utility`, `authentication`, `service`, … */
  category?: string;
}

/** Where something stands in the parsed body: `['messages', 0, 'image', 'caption']`. */
export type Path = (string | number)[];

/** Something in the body that is neither an inbound message nor a receipt. Nothing is dropped: it is here. */
export interface Unhandled {
  kind: UnhandledKind;
  path: Path;
  /** The part of the parsed body that this is about. */
  raw: unknown;
  /**
   * How many things this is, where it is not one: a list of which more than 256 items are no records tells the first of
   * them one by one, and of the rest how many there are. Then `path` and `raw` are the list's.
   */
  count?: number;
}

/**
 * What something in `unhandled` is:
 *
 * - `unknown_body`: the whole body, which nobody recognised
 * - `malformed_envelope`: a part of the envelope that is not what it should be
 * - `malformed_message`, `malformed_status`: a record without a usable id, sender or status
 * - `echo`: what the business itself sent, by its own list or field, or by a sender who is the business's own number.
 *   Do not answer it: it is your own message
 * - `history`: earlier messages, delivered once when a number is onboarded
 * - `standby`: copies of traffic that another app owns
 * - `outbound`: the body of a send call, which some hosts post back
 * - `other_channel`: a message or receipt of SMS, MMS, Viber, RCS, … in the same envelope
 * - `call`, `handover`, `typing`: calls, control of a thread, typing indicators
 * - `preference`, `user_action`, `user_id`: marketing opt-outs, clicks on marketing links, changed user ids
 * - `payment`: payment events that are not messages
 * - `group`, `contact_book`: group events, the business app's contact book
 * - `template`, `account`: templates; everything else about the business's account, numbers and flows
 * - `error`: the provider's own errors outside of any message
 * - `event`: anything else that is recognised as no message
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

/** Something about the body that a developer may want to know. Never holds a value of the body. */
export interface Issue {
  code: IssueCode;
  /** `error`: something a person may have sent could not be read. `warning`: it could, but not all of it. */
  severity: 'error' | 'warning';
  /** What was expected and what kind of thing came. */
  message: string;
  /** Where; empty for the body as a whole. */
  path: Path;
}

/** The closed list of codes; `docs/issues.md` has a row for each. */
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
