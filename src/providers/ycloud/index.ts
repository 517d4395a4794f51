import { createProviderParser, type ParseProvider } from '../../core/create-parser.ts';
import { defineProvider, type Provider } from '../../core/provider.ts';
import { claim } from './claim.ts';
import { message } from './message.ts';
import { split } from './split.ts';
import { status } from './status.ts';

/** YCloud's WhatsApp webhooks, for `createParser`. */
export const ycloud: Provider<'ycloud'> = /* @__PURE__ */ (() =>
  defineProvider({ id: 'ycloud', claim, split, message, status }))();

/**
 * Reads a body of YCloud: JSON or a form, as text, as UTF-8 bytes, or parsed. If nothing in it is YCloud's, `issues`
 * has an `unknown_provider`. Never throws.
 */
export const parseYcloud: ParseProvider<'ycloud'> = /* @__PURE__ */ createProviderParser(ycloud);

export type * from '../../contract/index.ts';
export type { ParseProvider } from '../../core/create-parser.ts';
export type { Provider } from '../../core/provider.ts';
