import { createProviderParser, type ParseProvider } from '../../core/create-parser.ts';
import { defineProvider, type Provider } from '../../core/provider.ts';
import { claim } from './claim.ts';
import { message } from './message.ts';
import { split } from './split.ts';
import { status } from './status.ts';

/** Vonage's Messages API, version 1, for `createParser`: messages and receipts. */
export const vonage: Provider<'vonage'> = /* @__PURE__ */ (() =>
  defineProvider({ id: 'vonage', claim, split, message, status }))();

/**
 * Reads a body of Vonage: JSON or a form, as text, as UTF-8 bytes, or parsed. If nothing in it is Vonage's, `issues`
 * has an `unknown_provider`. Never throws.
 */
export const parseVonage: ParseProvider<'vonage'> = /* @__PURE__ */ createProviderParser(vonage);

export type * from '../../contract/index.ts';
export type { ParseProvider } from '../../core/create-parser.ts';
export type { Provider } from '../../core/provider.ts';
