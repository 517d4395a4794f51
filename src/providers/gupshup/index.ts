import { createProviderParser, type ParseProvider } from '../../core/create-parser.ts';
import { defineProvider, type Provider } from '../../core/provider.ts';
import { claim } from './claim.ts';
import { openForm } from './form.ts';
import { message } from './message.ts';
import { split } from './split.ts';
import { status } from './status.ts';

/** Gupshup's webhooks of v2, Enterprise and bots, for `createParser`. v3 has Meta's format, which `metaCloud` reads. */
export const gupshup: Provider<'gupshup'> = /* @__PURE__ */ (() =>
  defineProvider({ id: 'gupshup', claim, split, unwrap: openForm, message, status }))();

/**
 * Reads a body of Gupshup: JSON or a form, as text, as UTF-8 bytes, or parsed. If nothing in it is Gupshup's, `issues`
 * has an `unknown_provider`. Never throws.
 */
export const parseGupshup: ParseProvider<'gupshup'> = /* @__PURE__ */ createProviderParser(gupshup);

export type * from '../../contract/index.ts';
export type { ParseProvider } from '../../core/create-parser.ts';
export type { Provider } from '../../core/provider.ts';
