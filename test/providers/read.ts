import type { Issue, ParseResult, ProviderId } from '../../src/index.ts';
import { parseInbound } from '../../src/index.ts';
import { throws } from '../throws.ts';

export { throws };

/** A body's result without what stands around it, and its issues as code and path. */
export interface Read {
  readonly messages: Records;
  readonly statuses: Records;
  readonly unhandled: string[];
  readonly told: string[];
}

/** Messages or receipts. Typed as if there were one: a test that finds none fails where it looks at it. */
export type Records = readonly [Parts, ...Parts[]];

interface Parts {
  readonly [part: string]: unknown;
}

export function readAs(provider: ProviderId, body: object): Read {
  return shorten(parseInbound(body, { provider }));
}

function shorten({ messages, statuses, unhandled, issues }: ParseResult): Read {
  return {
    messages: messages.map(({ provider: _, raw: __, ...message }) => message) as unknown as Records,
    statuses: statuses.map(({ provider: _, raw: __, ...status }) => status) as unknown as Records,
    unhandled: unhandled.map(({ kind, path }) => [kind, ...path].join('.')),
    told: issues.map(tell),
  };
}

/** How a sentence about a body begins and ends; what it says in between is for people. */
const SENTENCE =
  /^(?:Expected|Left out(?:: e|. E)xpected|Not|Read|This|Looking|It could|No provider|Nothing|The|Messages|\d+ more) ?.*\w.*\.$/;

/** One with a hole in it, or said twice. */
const NO_SENTENCE = /expected (?:,|at )|Left out.*Left out/i;

function tell({ code, path, message }: Issue): string {
  if (!SENTENCE.test(message) || NO_SENTENCE.test(message)) throw new Error(`"${message}" is no sentence`);
  return `${code} ${path.join('.')}`;
}

/** What throws however it is looked at. */
export const trap: object = new Proxy(
  {},
  { get: throws, has: throws, ownKeys: throws, getOwnPropertyDescriptor: throws },
);

/** The same under each of several keys. */
export function under(keys: readonly string[], value: unknown, rest: object = {}): { [name: string]: object } {
  return Object.fromEntries(keys.map((key) => [`${key}: ${JSON.stringify(value)}`, { ...rest, [key]: value }]));
}
