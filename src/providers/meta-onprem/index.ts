import { createProviderParser, type ParseProvider } from '../../core/create-parser.ts';
import { defineProvider, type Provider } from '../../core/provider.ts';
import { metaStatus as status } from '../../dialects/meta/status.ts';
import { claim } from './claim.ts';
import { message } from './message.ts';
import { split } from './split.ts';

/** WhatsApp Business API, on-premises client; also its hosts (360dialog, Turn.io) that kept the shape. */
export const metaOnprem: Provider<'meta-onprem'> = /* @__PURE__ */ (() =>
  defineProvider({ id: 'meta-onprem', claim, split, message, status }))();

/** Reads a body as Meta on-premises': only one with nothing of theirs in it is `unknown_provider`. Never throws. */
export const parseMetaOnprem: ParseProvider<'meta-onprem'> = /* @__PURE__ */ createProviderParser(metaOnprem);

export type * from '../../contract/index.ts';
export type { ParseProvider } from '../../core/create-parser.ts';
export type { Provider } from '../../core/provider.ts';
