import { createProviderParser, type ParseProvider } from '../../core/create-parser.ts';
import { defineProvider, type Provider } from '../../core/provider.ts';
import { metaStatus as status } from '../../dialects/meta/status.ts';
import { claim } from './claim.ts';
import { message } from './message.ts';
import { split } from './split.ts';

/**
 * Meta's WhatsApp Cloud API, for `createParser`. Also the bodies of hosts that pass on Meta's, with or without the
 * outer parts.
 */
export const metaCloud: Provider<'meta-cloud'> = /* @__PURE__ */ (() =>
  defineProvider({ id: 'meta-cloud', claim, split, message, status }))();

/**
 * Reads a body of Meta Cloud: JSON or a form, as text, as UTF-8 bytes, or parsed. If nothing in it is Meta Cloud's,
 * `issues` has an `unknown_provider`. Never throws.
 */
export const parseMetaCloud: ParseProvider<'meta-cloud'> = /* @__PURE__ */ createProviderParser(metaCloud);

export type * from '../../contract/index.ts';
export type { ParseProvider } from '../../core/create-parser.ts';
export type { Provider } from '../../core/provider.ts';
