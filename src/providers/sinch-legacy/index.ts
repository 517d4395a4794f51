import { createProviderParser, type ParseProvider } from '../../core/create-parser.ts';
import { defineProvider, type Provider } from '../../core/provider.ts';
import { claim } from './claim.ts';
import { message } from './message.ts';
import { split } from './split.ts';
import { status } from './status.ts';

/** Sinch's legacy WhatsApp API (India, formerly ACL Mobile), for `createParser`. */
export const sinchLegacy: Provider<'sinch-legacy'> = /* @__PURE__ */ (() =>
  defineProvider({ id: 'sinch-legacy', claim, split, message, status }))();

/**
 * Reads a body of Sinch legacy: JSON or a form, as text, as UTF-8 bytes, or parsed. If nothing in it is Sinch legacy's,
 * `issues` has an `unknown_provider`. Never throws.
 */
export const parseSinchLegacy: ParseProvider<'sinch-legacy'> = /* @__PURE__ */ createProviderParser(sinchLegacy);

export type * from '../../contract/index.ts';
export type { ParseProvider } from '../../core/create-parser.ts';
export type { Provider } from '../../core/provider.ts';
