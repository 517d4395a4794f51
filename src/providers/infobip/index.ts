import { createProviderParser, type ParseProvider } from '../../core/create-parser.ts';
import { defineProvider, type Provider } from '../../core/provider.ts';
import { claim } from './claim.ts';
import { message } from './message.ts';
import { split } from './split.ts';
import { status } from './status.ts';

/** Infobip's WhatsApp webhooks: inbound messages, delivery and seen reports. */
export const infobip: Provider<'infobip'> = /* @__PURE__ */ (() =>
  defineProvider({ id: 'infobip', claim, split, message, status }))();

/** Reads a body as Infobip's': only one with nothing of theirs in it is `unknown_provider`. Never throws. */
export const parseInfobip: ParseProvider<'infobip'> = /* @__PURE__ */ createProviderParser(infobip);

export type * from '../../contract/index.ts';
export type { ParseProvider } from '../../core/create-parser.ts';
export type { Provider } from '../../core/provider.ts';
