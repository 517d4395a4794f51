import type { ProviderId } from './contract/message.ts';
import type { Issue, ParseResult } from './contract/result.ts';

/**
 * The interface that validators of every kind share, as far as it is needed here. Copied, as its authors intend
 * (standardschema.dev): an import would make it a dependency of everyone who uses this package.
 */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly Pick<Issue, 'message' | 'path'>[] };

export interface StandardSchemaOptions {
  /**
   * Refuse a body with an issue of severity `error`. Without it every body is valid, and its issues are in the result. In
   * front of a webhook it costs messages: one broken record refuses the whole body, and the provider sends that again.
   */
  strict?: boolean | undefined;
}

/** Makes a parser usable wherever a Standard Schema is, such as a framework's body validator. */
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
