import type { ProviderId } from './contract/message.ts';
import type { Issue, ParseResult } from './contract/result.ts';

/**
 * The interface of standardschema.dev, which many libraries and frameworks accept as a schema. Copied, as its authors
 * intend, and only what is needed here: an import would make it a dependency of everyone who uses this package.
 */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** What a Standard Schema says of a value: the value, or what is wrong with it and where. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly Pick<Issue, 'message' | 'path'>[] };

/** How strict the schema of `toStandardSchema` is. */
export interface StandardSchemaOptions {
  /**
   * `true` refuses a body that has an issue of severity `error`. Otherwise every body is valid, and its issues are in
   * the result. In front of a webhook, `true` can lose messages: one broken record refuses the whole body, with the
   * good ones.
   */
  strict?: boolean | undefined;
}

/**
 * Makes a Standard Schema of a parser, for example for a framework that validates the bodies of requests. Its output is
 * what the parser returns.
 *
 * @example
 * const schema = toStandardSchema(parseInbound);
 */
export function toStandardSchema<Id extends ProviderId>(
  parse: (body: unknown) => ParseResult<Id>,
  options: StandardSchemaOptions = {},
): StandardSchemaV1<unknown, ParseResult<Id>> {
  const strict = Object.hasOwn(options, 'strict') && options.strict;
  return {
    '~standard': {
      version: 1,
      vendor: 'whatsapp-inbound',
      validate: (body) => {
        const value = parse(body);
        const errors = strict ? value.issues.filter(({ severity }) => severity === 'error') : [];
        return errors.length > 0 ? { issues: errors } : { value };
      },
    },
  };
}
