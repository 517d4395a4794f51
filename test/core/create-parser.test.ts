import { describe, expect, it } from 'vitest';
import type { ParseResult, Unhandled } from '../../src/contract/result.ts';
import { createParser, createProviderParser } from '../../src/core/create-parser.ts';
import { MAX_ISSUES } from '../../src/core/issues.ts';
import { BODY, below } from '../../src/core/place.ts';
import type { Claim, Provider } from '../../src/core/provider.ts';

type Id = 'infobip' | 'innopaas' | 'meta-cloud';

/** A room that claims as it is told, and files every body as an event of its own. */
function room(id: Id, claim: Claim, asked: string[] = []): Provider<Id> {
  return {
    id,
    claim: () => {
      asked.push(id);
      return claim;
    },
    readInto: ({ unhandled }, raw) => void unhandled.push({ kind: 'event', path: [id], raw }),
  };
}

/** A room that finds nothing in any body. */
function emptyRoom(id: Id, claim: Claim): Provider<Id> {
  return { id, claim: () => claim, readInto: () => {} };
}

const BODY_OF_NOBODY: Unhandled = { kind: 'unknown_body', path: [], raw: {} };

function codes({ issues }: ParseResult): string[] {
  return issues.map(({ code }) => code);
}

describe('of several providers', () => {
  it('the first that is certain reads the body, and no other is asked after it', () => {
    const asked: string[] = [];
    const parse = createParser([
      room('infobip', 'possible', asked),
      room('innopaas', 'certain', asked),
      room('meta-cloud', 'certain', asked),
    ]);
    const body = {};
    expect(parse(body)).toStrictEqual({
      provider: 'innopaas',
      messages: [],
      statuses: [],
      unhandled: [{ kind: 'event', path: ['innopaas'], raw: body }],
      issues: [],
      raw: body,
    });
    expect(asked).toEqual(['infobip', 'innopaas']);
  });

  it('else the only one that finds it possible, without a doubt', () => {
    const parse = createParser([room('infobip', 'none'), room('innopaas', 'possible'), room('meta-cloud', 'none')]);
    expect(parse({})).toMatchObject({ provider: 'innopaas', issues: [] });
  });

  it('else the first of them, with a doubt that names them all', () => {
    const parse = createParser([room('infobip', 'none'), room('meta-cloud', 'possible'), room('innopaas', 'possible')]);
    const message = 'It could be any of meta-cloud, innopaas; read as the first.';
    const issues = [{ code: 'ambiguous_provider', severity: 'warning', message, path: [] }];
    expect(parse({})).toMatchObject({ provider: 'meta-cloud', issues });
  });

  it('else nobody reads it, and it is kept whole', () => {
    for (const rooms of [[], [room('infobip', 'none'), room('innopaas', 'none')]]) {
      const body = {};
      const result = createParser(rooms)(body);
      const message = 'No provider recognises this body.';
      expect(result).toStrictEqual({
        provider: undefined,
        messages: [],
        statuses: [],
        unhandled: [BODY_OF_NOBODY],
        issues: [{ code: 'unknown_provider', severity: 'error', message, path: [] }],
        raw: body,
      });
      expect(result.raw === body && result.unhandled[0]?.raw === body).toBe(true);
    }
  });
});

describe('a provider named by the caller', () => {
  const parse = createParser([room('infobip', 'certain'), room('innopaas', 'none'), emptyRoom('meta-cloud', 'none')]);

  it('reads the body whatever the claims are', () => {
    expect(parse({}, { provider: 'innopaas' })).toMatchObject({ provider: 'innopaas', issues: [] });
    expect(parse({}, {})).toMatchObject({ provider: 'infobip' });
    expect(parse({}, { provider: undefined as never })).toMatchObject({ provider: 'infobip' });
  });

  it('is refused only where it neither claims the body nor finds anything in it', () => {
    const result = parse({}, { provider: 'meta-cloud' });
    expect([result.provider, codes(result), result.unhandled]).toEqual([
      undefined,
      ['unknown_provider'],
      [BODY_OF_NOBODY],
    ]);
    const claiming = createParser([emptyRoom('meta-cloud', 'possible')]);
    expect(claiming({}, { provider: 'meta-cloud' })).toMatchObject({
      provider: 'meta-cloud',
      unhandled: [],
      issues: [],
    });
  });

  it('may be one that the parser does not have, as untyped callers will', () => {
    const result = parse({}, { provider: 'sinch-legacy' as never });
    expect([result.provider, codes(result)]).toEqual([undefined, ['unknown_provider']]);
  });

  it('is the only one in a parser of its own', () => {
    const own = createProviderParser(room('innopaas', 'none'));
    expect(own({})).toMatchObject({ provider: 'innopaas' });
    const empty = createProviderParser(emptyRoom('innopaas', 'none'));
    expect(codes(empty({}))).toEqual(['unknown_provider']);
  });
});

describe('a body that is found by detection but has nothing in it', () => {
  it('is still its provider’s', () => {
    const parse = createParser([emptyRoom('infobip', 'certain'), emptyRoom('innopaas', 'certain')]);
    expect(parse({})).toMatchObject({ provider: 'infobip', messages: [], statuses: [], unhandled: [], issues: [] });
  });

  it('any one record is something in it', () => {
    for (const list of ['messages', 'statuses', 'unhandled'] as const) {
      const parse = createProviderParser({
        ...emptyRoom('infobip', 'none'),
        readInto: (result) => void (result[list] as unknown[]).push({}),
      });
      expect(parse({}).provider, list).toBe('infobip');
    }
  });
});

describe('what is no body', () => {
  const parse = createParser([room('infobip', 'certain')]);

  it('comes back whole, with the reason', () => {
    for (const [body, code] of [
      ['{', 'invalid_json'],
      [[], 'not_an_object'],
      [7, 'not_an_object'],
      [undefined, 'not_an_object'],
    ] as const) {
      const result = parse(body);
      expect(result.unhandled).toStrictEqual([{ kind: 'unknown_body', path: [], raw: body }]);
      expect(result.issues).toMatchObject([{ code, severity: 'error', path: [] }]);
      expect([result.provider, result.raw]).toEqual([undefined, body]);
    }
  });

  it('not even where a provider is named', () => {
    const result = parse('{', { provider: 'infobip' });
    expect([result.provider, codes(result)]).toEqual([undefined, ['invalid_json']]);
  });
});

describe('a body that cannot be looked at', () => {
  it('comes back whole, whichever step it throws at', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const claiming = createParser([{ ...room('infobip', 'certain'), claim: throws }]);
    const reading = createParser([{ ...room('infobip', 'certain'), readInto: throws }]);
    const body = {};
    for (const result of [createParser([room('infobip', 'certain')])(proxy), claiming(body), reading(body)]) {
      const message = 'Looking at this body throws.';
      expect(result.issues).toStrictEqual([{ code: 'unreadable', severity: 'error', message, path: [] }]);
      expect([result.provider, result.messages, result.statuses]).toEqual([undefined, [], []]);
      expect(result.unhandled.map(({ kind, path }) => [kind, path])).toEqual([['unknown_body', []]]);
      expect(result.unhandled[0]?.raw === result.raw).toBe(true);
    }
  });
});

function throws(): never {
  throw new Error('looked at');
}

describe('more issues than anybody reads', () => {
  it('are counted', () => {
    const parse = createProviderParser({
      ...emptyRoom('infobip', 'certain'),
      readInto: (_, __, report) => {
        for (let count = 0; count < MAX_ISSUES + 3; count++) report('dropped_field', below(BODY, count), 'Why.');
      },
    });
    const { issues } = parse({});
    expect(issues).toHaveLength(MAX_ISSUES + 1);
    expect(issues.at(-1)?.message).toBe('3 more issues are not listed.');
  });
});
