import type { ProviderId } from './contract/message.ts';
import { createParser, type ParseBody } from './core/create-parser.ts';
import { providers } from './registry.ts';

/**
 * Reads a webhook body of any provider: parsed JSON, its text, or its UTF-8 bytes, and the same of a form (its text, its bytes, a
 * `URLSearchParams` or `FormData`, or the object of texts that a framework makes of it). Whose it is, is detected from the body
 * unless `options.provider` says so. Never throws; what could not be read is in `unhandled` and `issues`.
 *
 * @example
 * const { messages } = parseInbound(await request.text())
 */
export const parseInbound: ParseBody = /* @__PURE__ */ (() => createParser(providers))();

/** Every provider that `parseInbound` knows, to check a setting against. */
export const providerIds: readonly ProviderId[] = /* @__PURE__ */ (() => providers.map(({ id }) => id))();

/** Whether a value, such as a setting or a part of a webhook's address, is the name of a provider. */
export function isProviderId(value: unknown): value is ProviderId {
  return providerIds.some((id) => id === value);
}
