import type { StandardSchemaV1 } from '@standard-schema/spec';
import {
  type ParseProvider,
  type ParseResult,
  type ProviderId,
  parseInbound,
  toStandardSchema,
} from 'whatsapp-inbound';

/** The interface copied into the package is the real one. */
export const anyone: StandardSchemaV1<unknown, ParseResult> = toStandardSchema(parseInbound);
export const one = <Id extends ProviderId>(parse: ParseProvider<Id>): StandardSchemaV1<unknown, ParseResult<Id>> =>
  toStandardSchema(parse, { strict: true });

/** What tools infer is the parser's own result, neither more nor less. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : never;
type Schema<Id extends ProviderId> = ReturnType<typeof toStandardSchema<Id>>;
type SameOutput<Id extends ProviderId> = Same<StandardSchemaV1.InferOutput<Schema<Id>>, ParseResult<Id>>;
export const input: Same<StandardSchemaV1.InferInput<Schema<ProviderId>>, unknown> = true;
export const outputs: { [Id in ProviderId]?: SameOutput<Id> }[ProviderId] = true;
