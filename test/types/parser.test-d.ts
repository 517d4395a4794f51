import { describe, expectTypeOf, it } from 'vitest';
import {
  createParser,
  formatPath,
  type InboundMessage,
  type Issue,
  type IssueCode,
  isProviderId,
  type MessageStatus,
  type ParseBody,
  type ParseProvider,
  type ParseResult,
  type Provider,
  type ProviderId,
  parseInbound,
  type StandardResult,
  type StandardSchemaV1,
  toStandardSchema,
  type Unhandled,
} from '../../src/index.ts';
import { providers } from '../../src/registry.ts';
import { type One, type Other, one, other, parseOne } from '../providers/examples.ts';

declare const setting: string | undefined;

type IdOf<P extends Provider> = P['id'];

describe('parseInbound', () => {
  it('takes anything, and gives the lists of the contract', () => {
    expectTypeOf(parseInbound).toEqualTypeOf<ParseBody>();
    expectTypeOf(parseInbound).parameter(0).toBeUnknown();
    const result = parseInbound('{}');
    expectTypeOf(result).toEqualTypeOf<ParseResult>();
    expectTypeOf(result.provider).toEqualTypeOf<ProviderId | undefined>();
    expectTypeOf(result.messages).toEqualTypeOf<InboundMessage[]>();
    expectTypeOf(result.statuses).toEqualTypeOf<MessageStatus[]>();
    expectTypeOf(result.unhandled).toEqualTypeOf<Unhandled[]>();
    expectTypeOf(result.issues).toEqualTypeOf<Issue[]>();
    expectTypeOf(result.raw).toBeUnknown();
  });

  it('takes the name of a provider, and no other', () => {
    parseInbound({}, {});
    parseInbound({}, { provider: one.id });
    // @ts-expect-error
    parseInbound({}, { provider: 'nobody' });
    // @ts-expect-error
    parseInbound({}, { strict: true });
    // A setting that may be missing is handed over as it is, even with exactOptionalPropertyTypes.
    parseInbound({}, { provider: undefined });
  });
});

it('isProviderId makes a setting the name of a provider', () => {
  // @ts-expect-error
  parseInbound({}, { provider: setting });
  if (isProviderId(setting)) parseInbound({}, { provider: setting });
  expectTypeOf(isProviderId).guards.toEqualTypeOf<ProviderId>();
  expectTypeOf(isProviderId).parameter(0).toBeUnknown();
});

it('formatPath takes the paths of a result', () => {
  const { unhandled, issues } = parseInbound({});
  expectTypeOf([...unhandled, ...issues].map(({ path }) => formatPath(path))).toEqualTypeOf<string[]>();
});

describe('createParser', () => {
  it('gives the ids of the providers passed, and takes no other', () => {
    const parse = createParser([other, one]);
    expectTypeOf(parse).toEqualTypeOf<ParseBody<Other | One>>();
    expectTypeOf(parse({}).provider).toEqualTypeOf<Other | One | undefined>();
    parse({}, { provider: one.id });
    // @ts-expect-error
    createParser([one])({}, { provider: other.id });
  });

  it('takes any list of providers', () => {
    expectTypeOf(createParser(providers)).toEqualTypeOf<ParseBody>();
    expectTypeOf(createParser([one] as const)({}).provider).toEqualTypeOf<One | undefined>();
    expectTypeOf(createParser([])({}).provider).toEqualTypeOf<undefined>();
    // @ts-expect-error The parser of a subpath is no provider.
    createParser([parseOne]);
  });
});

describe('the parser of one provider', () => {
  it('gives its id', () => {
    expectTypeOf(parseOne).toEqualTypeOf<ParseProvider<One>>();
    expectTypeOf(parseOne({})).toEqualTypeOf<ParseResult<One>>();
    expectTypeOf(parseOne({}).provider).toEqualTypeOf<One | undefined>();
  });

  it('gives what is a result of any', () => {
    expectTypeOf<ParseResult<One>>().toExtend<ParseResult>();
    expectTypeOf<ParseResult>().not.toExtend<ParseResult<One>>();
  });
});

it('the registry holds providers of any id', () => {
  expectTypeOf<IdOf<(typeof providers)[number]>>().toEqualTypeOf<ProviderId>();
});

describe('toStandardSchema', () => {
  it('is a schema that takes anything and gives the parser’s result', () => {
    const schema = toStandardSchema(parseOne);
    expectTypeOf(schema).toEqualTypeOf<StandardSchemaV1<unknown, ParseResult<One>>>();
    type Types = NonNullable<(typeof schema)['~standard']['types']>;
    expectTypeOf<Types['input']>().toBeUnknown();
    expectTypeOf<Types['output']>().toEqualTypeOf<ParseResult<One>>();
    expectTypeOf(toStandardSchema(parseInbound)).toEqualTypeOf<StandardSchemaV1<unknown, ParseResult>>();
    expectTypeOf(toStandardSchema(createParser([one, other]), { strict: true })).toEqualTypeOf<
      StandardSchemaV1<unknown, ParseResult<One | Other>>
    >();
  });

  it('validates to a value or to issues', () => {
    const outcome = toStandardSchema(parseOne)['~standard'].validate({});
    expectTypeOf(outcome).toEqualTypeOf<StandardResult<ParseResult<One>>>();
    if (outcome.issues === undefined) expectTypeOf(outcome.value.provider).toEqualTypeOf<One | undefined>();
    else expectTypeOf(outcome.issues[0]?.path).toEqualTypeOf<(string | number)[] | undefined>();
  });

  it('knows its option', () => {
    // @ts-expect-error
    toStandardSchema(parseOne, { strick: true });
    toStandardSchema(parseOne, { strict: undefined });
  });
});

it('an issue has a code of a closed list', () => {
  expectTypeOf<Issue['code']>().toEqualTypeOf<IssueCode>();
  expectTypeOf<string>().not.toExtend<IssueCode>();
  expectTypeOf<Issue['severity']>().toEqualTypeOf<'error' | 'warning'>();
});
