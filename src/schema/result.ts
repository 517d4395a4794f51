import * as v from 'valibot';
import type { ProviderId } from '../contract/message.ts';
import type {
  Issue,
  IssueCode,
  MessageStatus,
  ParseResult,
  Path,
  Pricing,
  Unhandled,
  UnhandledKind,
} from '../contract/result.ts';
import { providerError } from './attributes.ts';
import { anything, count, flag, name, someText, step, time } from './leaves.ts';
import { inboundMessage, providerId } from './message.ts';
import { businessNumber, party } from './people.ts';
import { filledList, list, object, optional, type Schema, something, words } from './shape.ts';

export const pricing: Schema<Pricing> = /* @__PURE__ */ something<Pricing>({
  billable: optional(flag),
  model: optional(someText),
  type: optional(someText),
  category: optional(someText),
});

export const messageStatus: Schema<MessageStatus> = /* @__PURE__ */ object<MessageStatus>({
  provider: providerId,
  id: name,
  providerMessageId: optional(name),
  status: words<MessageStatus['status']>({
    pending: true,
    sent: true,
    delivered: true,
    read: true,
    played: true,
    failed: true,
    deleted: true,
    other: true,
  }),
  wireStatus: optional(someText),
  recipient: optional(party),
  from: optional(businessNumber),
  groupId: optional(name),
  timestamp: optional(time),
  callbackData: optional(someText),
  pricing: optional(pricing),
  errors: optional(filledList(providerError)),
  raw: anything,
});

export const path: Schema<Path> = /* @__PURE__ */ list(step);

export const unhandledKind: Schema<UnhandledKind> = /* @__PURE__ */ words<UnhandledKind>({
  unknown_body: true,
  malformed_envelope: true,
  malformed_message: true,
  malformed_status: true,
  echo: true,
  history: true,
  standby: true,
  outbound: true,
  other_channel: true,
  call: true,
  handover: true,
  typing: true,
  preference: true,
  user_action: true,
  user_id: true,
  payment: true,
  group: true,
  contact_book: true,
  template: true,
  account: true,
  error: true,
  event: true,
});

export const unhandled: Schema<Unhandled> = /* @__PURE__ */ object<Unhandled>({
  kind: unhandledKind,
  path,
  raw: anything,
  count: optional(count),
});

export const issueCode: Schema<IssueCode> = /* @__PURE__ */ words<IssueCode>({
  invalid_json: true,
  not_an_object: true,
  unknown_provider: true,
  ambiguous_provider: true,
  invalid_envelope: true,
  invalid_record: true,
  unknown_type: true,
  missing_type: true,
  dropped_field: true,
  unreadable: true,
  too_many_issues: true,
});

export const issue: Schema<Issue> = /* @__PURE__ */ object<Issue>({
  code: issueCode,
  severity: words<Issue['severity']>({ error: true, warning: true }),
  message: someText,
  path,
});

/** `undefined` when nobody recognised the body, which JSON leaves out. */
const providerOrNone: Schema<ProviderId | undefined> = /* @__PURE__ */ v.optional(providerId);

export const parseResult: Schema<ParseResult> = /* @__PURE__ */ object<ParseResult>({
  provider: providerOrNone,
  messages: list(inboundMessage),
  statuses: list(messageStatus),
  unhandled: list(unhandled),
  issues: list(issue),
  raw: anything,
});
