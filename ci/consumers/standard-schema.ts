import type { StandardSchemaV1 } from '@standard-schema/spec';
import { type ParseResult, parseInbound, toStandardSchema } from 'whatsapp-inbound';
import { parseInfobip } from 'whatsapp-inbound/infobip';

/** The interface copied into the package is the real one. */
export const anyone: StandardSchemaV1<unknown, ParseResult> = toStandardSchema(parseInbound);
export const infobip: StandardSchemaV1<unknown, ParseResult<'infobip'>> = toStandardSchema(parseInfobip, {
  strict: true,
});

/** What tools infer is the parser's own result, neither more nor less. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : never;
type Schema = ReturnType<typeof toStandardSchema<'infobip'>>;
export const input: Same<StandardSchemaV1.InferInput<Schema>, unknown> = true;
export const output: Same<StandardSchemaV1.InferOutput<Schema>, ParseResult<'infobip'>> = true;
