import type { Issue, ParseResult, ProviderId } from '../../src/index.ts';
import { parseInbound } from '../../src/index.ts';

/** A body's result without what stands around it, and its issues as code, path and sentence. */
export interface Read {
  readonly messages: object[];
  readonly statuses: object[];
  readonly unhandled: string[];
  readonly told: string[];
}

export function readAs(provider: ProviderId, body: object): Read {
  return shorten(parseInbound(body, { provider }));
}

function shorten({ messages, statuses, unhandled, issues }: ParseResult): Read {
  return {
    messages: messages.map(({ provider: _, raw: __, ...message }) => message),
    statuses: statuses.map(({ provider: _, raw: __, ...status }) => status),
    unhandled: unhandled.map(({ kind, path }) => [kind, ...path].join('.')),
    told: issues.map(tell),
  };
}

function tell({ code, path, message }: Issue): string {
  return `${code} ${path.join('.')}: ${message}`;
}
