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
 * A message as `parseInbound` gives it, or as it was stored: `raw` may be missing. Every known key is checked, and what stands
 * under others is left alone. The value that comes out is the very one that was given; an issue names a place and what was
 * expected there, never a value.
 */
export const inboundMessageSchema: StandardSchemaV1<InboundMessage> = /* @__PURE__ */ toStandard(inboundMessage);

/** A receipt as `parseInbound` gives it, or as it was stored: see `inboundMessageSchema`. */
export const messageStatusSchema: StandardSchemaV1<MessageStatus> = /* @__PURE__ */ toStandard(messageStatus);

/** All that `parseInbound` gives. What JSON leaves out may be missing: each `raw`, and the `provider` of an unknown body. */
export const parseResultSchema: StandardSchemaV1<ParseResult> = /* @__PURE__ */ toStandard(parseResult);

/**
 * Whether a value, such as one read from a queue or a database, is a message of this library. `raw` may be missing, and is
 * `undefined` then. Never throws.
 *
 * @example
 * const value: unknown = JSON.parse(job.data);
 * if (isInboundMessage(value)) handle(value);
 */
export function isInboundMessage(value: unknown): value is InboundMessage {
  return whatIsWrong(inboundMessage, value) === undefined;
}

/** Whether a value is a receipt of this library: see `isInboundMessage`. */
export function isMessageStatus(value: unknown): value is MessageStatus {
  return whatIsWrong(messageStatus, value) === undefined;
}
