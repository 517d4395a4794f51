import type { ProviderId } from './contract/message.ts';
import type { ParseResult } from './contract/result.ts';
import { createParser, type ParseOptions } from './core/create-parser.ts';
import { providers } from './registry.ts';

/**
 * Reads a webhook body of any provider. You can pass JSON as text, as UTF-8 bytes (`Buffer`, `Uint8Array` and others)
 * or parsed, and a form as text, as bytes, as `URLSearchParams` or `FormData`, or as the object that a framework makes
 * of it. The request itself or a `Promise` is not read: await its text.
 *
 * The provider is found out from the body, unless you name it: `{ provider: 'infobip' }`. Never throws: what could not
 * be read is in `unhandled`, and `issues` says why. Check the request's signature before you call it.
 *
 * @example
 * const { messages } = parseInbound(await request.text())
 */
// The type is `ParseBody`. Written out, an editor shows the comment above also while a call is being typed.
export const parseInbound: (body: unknown, options?: ParseOptions) => ParseResult = /* @__PURE__ */ (() =>
  createParser(providers))();

/** The names of all providers that `parseInbound` knows. */
export const providerIds: readonly ProviderId[] = /* @__PURE__ */ (() => providers.map(({ id }) => id))();

/** Whether a value, such as a setting or a part of the webhook's address, is the name of a provider: `meta-cloud`. */
export function isProviderId(value: unknown): value is ProviderId {
  return providerIds.some((id) => id === value);
}
