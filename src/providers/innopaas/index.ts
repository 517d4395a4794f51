import { createProviderParser, type ParseProvider } from '../../core/create-parser.ts';
import { defineProvider, type Provider } from '../../core/provider.ts';
import { claim } from './claim.ts';
import { message } from './message.ts';
import { split } from './split.ts';
import { status } from './status.ts';

/** The WhatsApp webhooks of InnoPaaS (Chuanglan International), for `createParser`. */
export const innopaas: Provider<'innopaas'> = /* @__PURE__ */ (() =>
  defineProvider({ id: 'innopaas', claim, split, message, status }))();

/**
 * Reads a body of InnoPaaS: JSON or a form, as text, as UTF-8 bytes, or parsed. If nothing in it is InnoPaaS's,
 * `issues` has an `unknown_provider`. Never throws.
 */
export const parseInnopaas: ParseProvider<'innopaas'> = /* @__PURE__ */ createProviderParser(innopaas);

export type * from '../../contract/index.ts';
export type { ParseProvider } from '../../core/create-parser.ts';
export type { Provider } from '../../core/provider.ts';
