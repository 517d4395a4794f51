export type * from './contract/index.ts';
export { createParser, type ParseBody, type ParseOptions, type ParseProvider } from './core/create-parser.ts';
export type { Claim, Provider } from './core/provider.ts';
export { formatPath } from './format-path.ts';
export { compareStatuses, messageKey, statusKey } from './keys.ts';
export {
  assertNever,
  hasContext,
  hasReferral,
  type MessageHandlers,
  matchMessage,
  type SomeMessageHandlers,
  textOf,
} from './match.ts';
export { isProviderId, parseInbound, providerIds } from './parse-inbound.ts';
export {
  type StandardResult,
  type StandardSchemaOptions,
  type StandardSchemaV1,
  toStandardSchema,
} from './standard-schema.ts';
