import { createProviderParser, type ParseProvider } from '../../core/create-parser.ts';
import { defineProvider, type Provider } from '../../core/provider.ts';
import { metaStatus as status } from '../../dialects/meta/status.ts';
import { claim } from './claim.ts';
import { message } from './message.ts';
import { split } from './split.ts';

/**
 * Meta's on-premises API, for `createParser`. Also hosts that kept the form of its bodies, such as 360dialog and
 * Turn.io.
 */
export const metaOnprem: Provider<'meta-onprem'> = /* @__PURE__ */ (() =>
  defineProvider({ id: 'meta-onprem', claim, split, message, status }))();

/**
 * Reads a body of Meta on-premises: JSON or a form, as text, as UTF-8 bytes, or parsed. If nothing in it is Meta
 * on-premises', `issues` has an `unknown_provider`. Never throws.
 */
export const parseMetaOnprem: ParseProvider<'meta-onprem'> = /* @__PURE__ */ createProviderParser(metaOnprem);

export type * from '../../contract/index.ts';
export type { ParseProvider } from '../../core/create-parser.ts';
export type { Provider } from '../../core/provider.ts';
