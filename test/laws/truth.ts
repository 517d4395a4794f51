import type {
  Issue,
  IssueCode,
  MessageStatus,
  ParseResult,
  Pricing,
  Unhandled,
  UnhandledKind,
} from '../../src/index.ts';
import { businessNumber, errors, party } from './truth/attributes.ts';
import { message } from './truth/message.ts';
import { provider } from './truth/provider.ts';
import {
  anything,
  type Check,
  fail,
  filledListOf,
  flag,
  isoTime,
  listOf,
  objectOf,
  optional,
  required,
  somethingOf,
  text,
  trimmed,
  wordOf,
} from './truth/shape.ts';

// What src/contract promises, written down a second time by hand and checked at run time. Nothing here is shared with the
// readers but the names of the types, by which the compiler sees that no key was forgotten.

const status: Check = objectOf<MessageStatus>({
  provider: required(provider),
  id: required(trimmed),
  status: required(
    wordOf<MessageStatus['status']>({
      pending: true,
      sent: true,
      delivered: true,
      read: true,
      played: true,
      failed: true,
      deleted: true,
      other: true,
    }),
  ),
  wireStatus: optional(text),
  recipient: optional(party),
  from: optional(businessNumber),
  groupId: optional(trimmed),
  timestamp: optional(isoTime),
  callbackData: optional(text),
  pricing: optional(
    somethingOf<Pricing>({
      billable: optional(flag),
      model: optional(text),
      type: optional(text),
      category: optional(text),
    }),
  ),
  errors: optional(errors),
  raw: required(anything),
});

const path: Check = listOf((step, at) => {
  if (typeof step !== 'string' && !(Number.isSafeInteger(step) && (step as number) >= 0))
    fail(at, 'is no step of a path');
});

const unhandled: Check = objectOf<Unhandled>({
  kind: required(
    wordOf<UnhandledKind>({
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
    }),
  ),
  path: required(path),
  raw: required(anything),
});

const SEVERITIES: { readonly [code in IssueCode]: Issue['severity'] | 'as what it counts' } = {
  invalid_json: 'error',
  not_an_object: 'error',
  unknown_provider: 'error',
  ambiguous_provider: 'warning',
  invalid_envelope: 'error',
  invalid_record: 'error',
  unknown_type: 'warning',
  missing_type: 'warning',
  dropped_field: 'warning',
  unreadable: 'error',
  too_many_issues: 'as what it counts',
};

const issueShape: Check = objectOf<Issue>({
  code: required(anything),
  severity: required(anything),
  message: required(text),
  path: required(path),
});

const issue: Check = (value, at) => {
  issueShape(value, at);
  const { code, severity } = value as Issue;
  if (!Object.hasOwn(SEVERITIES, code)) fail([...at, 'code'], `is no known code: ${code}`);
  if (severity !== 'error' && severity !== 'warning') fail([...at, 'severity'], 'is neither error nor warning');
  const wanted = SEVERITIES[code];
  if (wanted !== severity && wanted !== 'as what it counts') fail([...at, 'severity'], `of ${code} is ${severity}`);
};

const result: Check = objectOf<ParseResult>({
  provider: required((value, at) => value === undefined || provider(value, at)),
  messages: required(listOf(message)),
  statuses: required(listOf(status)),
  unhandled: required(listOf(unhandled)),
  issues: required(listOf(issue)),
  raw: required(anything),
});

/** Throws unless a result is what its types say. */
export function checkTruth(value: ParseResult): void {
  result(value, []);
  for (const record of [...value.messages, ...value.statuses]) {
    if (record.provider !== value.provider) fail(['provider'], 'differs between a record and its result');
  }
  // A body that nobody recognised is one unhandled thing, and says why.
  if (value.provider === undefined) {
    filledListOf(issue)(value.issues, ['issues']);
    if (value.unhandled.length !== 1) fail(['unhandled'], 'of an unknown body is not that body alone');
  }
}
