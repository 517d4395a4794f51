import { homepage } from '../../package.json';
import type { InboundMessage, IssueCode, MessageStatus, ProviderId, UnhandledKind } from '../../src/index.ts';

/** Where the project is read on the web. */
export const project: string = homepage.replace(/#.*/, '');

const docs = `${project}/blob/main/docs/`;

/** Where the docs say what a word of the result means. */
export const linkTo: {
  readonly type: (type: InboundMessage['type']) => string;
  readonly status: (status: MessageStatus['status']) => string;
  readonly unhandled: (kind: UnhandledKind) => string;
  readonly issue: (code: IssueCode) => string;
  readonly provider: (id: ProviderId) => string;
} = {
  type: (type) => `${docs}messages.md#${type}`,
  status: () => `${docs}messages.md#the-words`,
  unhandled: () => `${docs}messages.md#unhandled`,
  issue: (code) => `${docs}issues.md#${code === 'invalid_json' ? 'what-is-not-json' : 'issues'}`,
  provider: (id) => `${docs}providers/${id}.md`,
};
