import type * as v from 'valibot';
import type { InboundMessage } from '../contract/message.ts';
import type { Issue, MessageStatus, ParseResult } from '../contract/result.ts';
import type { StandardSchemaV1 } from '../standard-schema.ts';
import { inboundMessage } from './message.ts';
import { messageStatus, parseResult } from './result.ts';
import { run, type Schema } from './shape.ts';

const CONFIG: v.Config<v.BaseIssue<unknown>> = {
  abortEarly: true,
  abortPipeEarly: true,
  lang: undefined,
  message: undefined,
};

/** The first thing that is wrong with a value, if anything is. */
function whatIsWrong(schema: v.GenericSchema, value: unknown): Pick<Issue, 'message' | 'path'> | undefined {
  try {
    const issue = run(schema, value, CONFIG).issues?.[0];
    return issue && { message: issue.message, path: (issue.path ?? []).map(({ key }) => key as string | number) };
  } catch {
    return { message: 'Expected a value that can be looked at.', path: [] };
  }
}

// @__NO_SIDE_EFFECTS__
function toStandard<T>(schema: Schema<T>): StandardSchemaV1<T> {
  return {
    '~standard': {
      version: 1,
      vendor: 'whatsapp-inbound',
      validate: (value) => {
        const issue = whatIsWrong(schema, value);
        return issue ? { issues: [issue] } : { value: value as T };
      },
    },
  };
}

/**
 * A Standard Schema of a message, as `parseInbound` returns it or as you stored it: `raw` may be absent. It checks
 * every field that the types have, and allows others. Its output is the value that you passed, not a copy. If the value
 * is wrong, there is one issue: the first wrong place, and what was expected there. It never contains the value. Never
 * throws.
 */
export const inboundMessageSchema: StandardSchemaV1<InboundMessage> = /* @__PURE__ */ toStandard(inboundMessage);

/** A Standard Schema of a receipt. It checks a receipt as `inboundMessageSchema` checks a message. */
export const messageStatusSchema: StandardSchemaV1<MessageStatus> = /* @__PURE__ */ toStandard(messageStatus);

/**
 * A Standard Schema of the whole result of `parseInbound`. What JSON leaves out may be absent: each `raw`, and the
 * `provider` of a body that was not recognised. For the rest, see `inboundMessageSchema`.
 */
export const parseResultSchema: StandardSchemaV1<ParseResult> = /* @__PURE__ */ toStandard(parseResult);

/**
 * Whether a value, such as one from a queue or a database, is a message of this library. It checks every field that the
 * types have, and allows others. `raw` may be absent, and then `message.raw` is `undefined`. A type, kind or status
 * that this version does not know is refused. Never throws.
 *
 * @example
 * const value: unknown = JSON.parse(job.data);
 * if (isInboundMessage(value)) handle(value);
 */
export function isInboundMessage(value: unknown): value is InboundMessage {
  return whatIsWrong(inboundMessage, value) === undefined;
}

/** Whether a value is a receipt of this library. It checks a receipt as `isInboundMessage` checks a message. */
export function isMessageStatus(value: unknown): value is MessageStatus {
  return whatIsWrong(messageStatus, value) === undefined;
}
