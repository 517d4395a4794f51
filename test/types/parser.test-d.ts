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
import { infobip, parseInfobip } from '../../src/providers/infobip/index.ts';
import { type innopaas, parseInnopaas } from '../../src/providers/innopaas/index.ts';
import { metaCloud, parseMetaCloud } from '../../src/providers/meta-cloud/index.ts';
import { type metaOnprem, parseMetaOnprem } from '../../src/providers/meta-onprem/index.ts';
import { parseSinchLegacy, type sinchLegacy } from '../../src/providers/sinch-legacy/index.ts';
import { providers } from '../../src/registry.ts';

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
    parseInbound({}, { provider: 'infobip' });
    // @ts-expect-error
    parseInbound({}, { provider: 'twilio' });
    // @ts-expect-error
    parseInbound({}, { strict: true });
    // A setting that may be missing is handed over as it is, even with exactOptionalPropertyTypes.
    parseInbound({}, { provider: undefined });
  });
});

describe('isProviderId', () => {
  it('makes a setting the name of a provider', () => {
    // @ts-expect-error
    parseInbound({}, { provider: setting });
    if (isProviderId(setting)) parseInbound({}, { provider: setting });
    expectTypeOf(isProviderId).guards.toEqualTypeOf<ProviderId>();
    expectTypeOf(isProviderId).parameter(0).toBeUnknown();
  });
});

describe('formatPath', () => {
  it('takes the paths of a result', () => {
    const { unhandled, issues } = parseInbound({});
    expectTypeOf([...unhandled, ...issues].map(({ path }) => formatPath(path))).toEqualTypeOf<string[]>();
  });
});

describe('createParser', () => {
  it('gives the ids of the providers passed, and takes no other', () => {
    const parse = createParser([metaCloud, infobip]);
    expectTypeOf(parse).toEqualTypeOf<ParseBody<'meta-cloud' | 'infobip'>>();
    expectTypeOf(parse({}).provider).toEqualTypeOf<'meta-cloud' | 'infobip' | undefined>();
    parse({}, { provider: 'infobip' });
    // @ts-expect-error
    parse({}, { provider: 'innopaas' });
  });

  it('takes any list of providers', () => {
    expectTypeOf(createParser(providers)).toEqualTypeOf<ParseBody>();
    expectTypeOf(createParser([infobip] as const)({}).provider).toEqualTypeOf<'infobip' | undefined>();
    expectTypeOf(createParser([])({}).provider).toEqualTypeOf<undefined>();
    // @ts-expect-error The parser of a subpath is no provider.
    createParser([parseInfobip]);
  });
});

describe('the parser of one provider', () => {
  it('gives its id', () => {
    expectTypeOf(parseInfobip).toEqualTypeOf<ParseProvider<'infobip'>>();
    expectTypeOf(parseInfobip({})).toEqualTypeOf<ParseResult<'infobip'>>();
    expectTypeOf(parseInfobip({}).provider).toEqualTypeOf<'infobip' | undefined>();
    expectTypeOf(parseInnopaas({}).provider).toEqualTypeOf<'innopaas' | undefined>();
    expectTypeOf(parseMetaCloud({}).provider).toEqualTypeOf<'meta-cloud' | undefined>();
    expectTypeOf(parseMetaOnprem({}).provider).toEqualTypeOf<'meta-onprem' | undefined>();
    expectTypeOf(parseSinchLegacy({}).provider).toEqualTypeOf<'sinch-legacy' | undefined>();
  });

  it('gives what is a result of any', () => {
    expectTypeOf<ParseResult<'infobip'>>().toExtend<ParseResult>();
    expectTypeOf<ParseResult>().not.toExtend<ParseResult<'infobip'>>();
  });
});

describe('the registry', () => {
  it('holds a room for each id there is, and each room has one of them', () => {
    type Rooms = typeof infobip | typeof innopaas | typeof metaCloud | typeof metaOnprem | typeof sinchLegacy;
    expectTypeOf<IdOf<Rooms>>().toEqualTypeOf<ProviderId>();
    expectTypeOf<IdOf<(typeof providers)[number]>>().toEqualTypeOf<ProviderId>();
  });
});

describe('toStandardSchema', () => {
  it('is a schema that takes anything and gives the parser’s result', () => {
    const schema = toStandardSchema(parseInfobip);
    expectTypeOf(schema).toEqualTypeOf<StandardSchemaV1<unknown, ParseResult<'infobip'>>>();
    type Types = NonNullable<(typeof schema)['~standard']['types']>;
    expectTypeOf<Types['input']>().toBeUnknown();
    expectTypeOf<Types['output']>().toEqualTypeOf<ParseResult<'infobip'>>();
    expectTypeOf(toStandardSchema(parseInbound)).toEqualTypeOf<StandardSchemaV1<unknown, ParseResult>>();
    expectTypeOf(toStandardSchema(createParser([infobip, metaCloud]), { strict: true })).toEqualTypeOf<
      StandardSchemaV1<unknown, ParseResult<'infobip' | 'meta-cloud'>>
    >();
  });

  it('validates to a value or to issues', () => {
    const outcome = toStandardSchema(parseInfobip)['~standard'].validate({});
    expectTypeOf(outcome).toEqualTypeOf<StandardResult<ParseResult<'infobip'>>>();
    if (outcome.issues === undefined) expectTypeOf(outcome.value.provider).toEqualTypeOf<'infobip' | undefined>();
    else expectTypeOf(outcome.issues[0]?.path).toEqualTypeOf<(string | number)[] | undefined>();
  });

  it('knows its option', () => {
    // @ts-expect-error
    toStandardSchema(parseInfobip, { strick: true });
    toStandardSchema(parseInfobip, { strict: undefined });
  });
});

describe('an issue', () => {
  it('has a code of a closed list', () => {
    expectTypeOf<Issue['code']>().toEqualTypeOf<IssueCode>();
    expectTypeOf<string>().not.toExtend<IssueCode>();
    expectTypeOf<Issue['severity']>().toEqualTypeOf<'error' | 'warning'>();
  });
});
