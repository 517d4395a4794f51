import { createProviderParser, type ParseProvider } from '../../core/create-parser.ts';
import { defineProvider, type Provider } from '../../core/provider.ts';
import { claim } from './claim.ts';
import { openForm } from './form.ts';
import { message } from './message.ts';
import { split } from './split.ts';
import { status } from './status.ts';

/** Gupshup's v2 and Enterprise webhooks, and those of its bots. v3 is Meta's: `metaCloud` reads it. */
export const gupshup: Provider<'gupshup'> = /* @__PURE__ */ (() =>
  defineProvider({ id: 'gupshup', claim, split, unwrap: openForm, message, status }))();

/** Reads a body as Gupshup's: only one with nothing of theirs in it is `unknown_provider`. Never throws. */
export const parseGupshup: ParseProvider<'gupshup'> = /* @__PURE__ */ createProviderParser(gupshup);

export type * from '../../contract/index.ts';
export type { ParseProvider } from '../../core/create-parser.ts';
export type { Provider } from '../../core/provider.ts';
