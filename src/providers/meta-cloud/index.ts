import { createProviderParser, type ParseProvider } from '../../core/create-parser.ts';
import { defineProvider, type Provider } from '../../core/provider.ts';
import { metaStatus as status } from '../../dialects/meta/status.ts';
import { claim } from './claim.ts';
import { message } from './message.ts';
import { split } from './split.ts';

/** WhatsApp Cloud API, also through relays that strip its envelope. */
export const metaCloud: Provider<'meta-cloud'> = /* @__PURE__ */ (() =>
  defineProvider({ id: 'meta-cloud', claim, split, message, status }))();

/** Reads a body as Meta Cloud's: only one with nothing of theirs in it is `unknown_provider`. Never throws. */
export const parseMetaCloud: ParseProvider<'meta-cloud'> = /* @__PURE__ */ createProviderParser(metaCloud);

export type * from '../../contract/index.ts';
export type { ParseProvider } from '../../core/create-parser.ts';
export type { Provider } from '../../core/provider.ts';
