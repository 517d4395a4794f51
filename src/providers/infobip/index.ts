import { createProviderParser, type ParseProvider } from '../../core/create-parser.ts';
import { defineProvider, type Provider } from '../../core/provider.ts';
import { claim } from './claim.ts';
import { message } from './message.ts';
import { split } from './split.ts';
import { status } from './status.ts';

/** Infobip's WhatsApp webhooks, for `createParser`: messages, delivery reports and seen reports. */
export const infobip: Provider<'infobip'> = /* @__PURE__ */ (() =>
  defineProvider({ id: 'infobip', claim, split, message, status }))();

/**
 * Reads a body of Infobip: JSON or a form, as text, as UTF-8 bytes, or parsed. If nothing in it is Infobip's, `issues`
 * has an `unknown_provider`. Never throws.
 */
export const parseInfobip: ParseProvider<'infobip'> = /* @__PURE__ */ createProviderParser(infobip);

export type * from '../../contract/index.ts';
export type { ParseProvider } from '../../core/create-parser.ts';
export type { Provider } from '../../core/provider.ts';
