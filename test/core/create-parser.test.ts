import { describe, expect, it } from 'vitest';
import type { ProviderId } from '../../src/contract/message.ts';
import type { ParseResult, Unhandled } from '../../src/contract/result.ts';
import { createParser, createProviderParser } from '../../src/core/create-parser.ts';
import { MAX_ISSUES } from '../../src/core/issues.ts';
import { BODY, below } from '../../src/core/place.ts';
import type { Claim } from '../../src/core/provider.ts';
import { BLUE, emptyRoom, GREEN, RED, room } from './toy-rooms.ts';

const BODY_OF_NOBODY: Unhandled = { kind: 'unknown_body', path: [], raw: {} };

function codes({ issues }: ParseResult): string[] {
  return issues.map(({ code }) => code);
}

describe('of several providers', () => {
  it('the first that is certain reads the body, and no other is asked after it', () => {
    const asked: string[] = [];
    const parse = createParser([
      room(RED, 'possible', asked),
      room(GREEN, 'certain', asked),
      room(BLUE, 'certain', asked),
    ]);
    const body = {};
    expect(parse(body)).toStrictEqual({
      provider: GREEN,
      messages: [],
      statuses: [],
      unhandled: [{ kind: 'account', path: [GREEN], raw: body }],
      issues: [],
      raw: body,
    });
    expect(asked).toEqual([RED, GREEN]);
  });

  it('else the only one that finds it possible, without a doubt', () => {
    const parse = createParser([room(RED, 'none'), room(GREEN, 'possible'), room(BLUE, 'none')]);
    expect(parse({})).toMatchObject({ provider: GREEN, issues: [] });
  });

  it('else the first of them, with a doubt that names them all', () => {
    const parse = createParser([room(RED, 'none'), room(BLUE, 'possible'), room(GREEN, 'possible')]);
    const message = 'It could be any of blue, green; read as the first.';
    const issues = [{ code: 'ambiguous_provider', severity: 'warning', message, path: [] }];
    expect(parse({})).toMatchObject({ provider: BLUE, issues });
  });

  it('one whose question throws does not claim the body, and the others are still asked', () => {
    const claim = () => {
      throw new Error('looked at');
    };
    const throwing = { ...room(RED, 'none'), claim };
    expect(createParser([throwing, room(GREEN, 'possible')])({})).toMatchObject({ provider: GREEN, issues: [] });
    for (const rooms of [[throwing], [throwing, room(GREEN, 'none')]])
      expect(codes(createParser(rooms)({}))).toEqual(['unreadable']);
  });

  it('else nobody reads it, and it is kept whole', () => {
    for (const rooms of [[], [room(RED, 'none'), room(GREEN, 'none')]]) {
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
  const parse = createParser([room(RED, 'certain'), room(GREEN, 'none'), emptyRoom(BLUE, 'none')]);

  it('reads the body whatever the claims are', () => {
    expect(parse({}, { provider: GREEN })).toMatchObject({ provider: GREEN, issues: [] });
    expect(parse({}, {})).toMatchObject({ provider: RED });
    expect(parse({}, { provider: undefined as never })).toMatchObject({ provider: RED });
  });

  it('is refused only where it neither claims the body nor finds anything it knows in it', () => {
    const result = parse({}, { provider: BLUE });
    expect([result.provider, codes(result), result.unhandled]).toEqual([
      undefined,
      ['unknown_provider'],
      [BODY_OF_NOBODY],
    ]);
    const strange = createParser([
      {
        ...emptyRoom(GREEN, 'none'),
        readInto: ({ unhandled }, raw) => void unhandled.push({ kind: 'event', path: [], raw }),
      },
    ]);
    expect(codes(strange({}, { provider: GREEN }))).toEqual(['unknown_provider']);
    const claiming = createParser([emptyRoom(BLUE, 'possible')]);
    expect(claiming({}, { provider: BLUE })).toMatchObject({
      provider: BLUE,
      unhandled: [],
      issues: [],
    });
  });

  it('may be one that the parser does not have, as untyped callers will', () => {
    const result = parse({}, { provider: 'grey' as never });
    expect([result.provider, codes(result)]).toEqual([undefined, ['unknown_provider']]);
  });

  it('is what a refusal is about', () => {
    const why = (provider: string) => parse({}, { provider: provider as never }).issues.map(({ message }) => message);
    expect(why(BLUE)).toEqual(['This body contains nothing of the provider that was named.']);
    const unknown = 'The provider that was named is none of those that this parser reads.';
    expect(why('grey')).toEqual([`${unknown} It looks like one of red.`]);
  });

  it('is the only one in a parser of its own', () => {
    const own = createProviderParser(room(GREEN, 'none'));
    expect(own({})).toMatchObject({ provider: GREEN });
    const empty = createProviderParser(emptyRoom(GREEN, 'none'));
    expect(codes(empty({}))).toEqual(['unknown_provider']);
  });
});

describe('a body that is found by detection but has nothing in it', () => {
  it('is still its provider’s', () => {
    const parse = createParser([emptyRoom(RED, 'certain'), emptyRoom(GREEN, 'certain')]);
    expect(parse({})).toMatchObject({ provider: RED, messages: [], statuses: [], unhandled: [], issues: [] });
  });

  it('any record is something in it, in whichever lists there are some', () => {
    const lists = ['messages', 'statuses', 'unhandled'] as const;
    for (const some of [
      ['messages'],
      ['statuses'],
      ['unhandled'],
      ['messages', 'statuses'],
      ['statuses', 'unhandled'],
      lists,
    ]) {
      const parse = createProviderParser({
        ...emptyRoom(RED, 'none'),
        readInto: (result) => {
          for (const list of lists) if (some.includes(list)) (result[list] as unknown[]).push({ kind: 'call' });
        },
      });
      expect(parse({}).provider, some.join()).toBe(RED);
    }
  });
});

describe('more issues than anybody reads', () => {
  it('are counted', () => {
    const parse = createProviderParser({
      ...emptyRoom(RED, 'certain'),
      readInto: (_, __, report) => {
        for (let count = 0; count < MAX_ISSUES + 3; count++) report('dropped_field', below(BODY, count), 'Why.');
      },
    });
    const { issues } = parse({});
    expect(issues).toHaveLength(MAX_ISSUES + 1);
    expect(issues.at(-1)?.message).toBe('3 more issues are not listed.');
  });
});

describe('a body within another that nobody recognises', () => {
  const ofBlue = {
    ...emptyRoom(BLUE, 'none'),
    claim: (body: object) => ('blue' in body ? 'certain' : 'none') as Claim,
  };
  const issueOf = (body: unknown, provider?: ProviderId) =>
    createParser([emptyRoom(RED, 'none'), ofBlue])(body, { provider }).issues;

  it('is told by its place and by whose it looks like, and not read', () => {
    const message =
      'No provider recognises this body. What stands at this path looks like one of blue: pass that alone.';
    const issue = { code: 'unknown_provider', severity: 'error', message, path: ['b', 1] };
    expect(issueOf({ a: {}, b: [0, { blue: 1 }] })).toEqual([issue]);
    expect(issueOf([{ blue: 1 }])).toMatchObject([{ code: 'not_an_object', path: [0] }]);
  });

  it('is looked for by the provider that was named alone', () => {
    expect(issueOf({ b: { blue: 1 } }, BLUE)).toMatchObject([{ path: ['b'] }]);
    expect(issueOf({ b: { blue: 1 } }, RED)).toMatchObject([{ path: [] }]);
    expect(issueOf([{ blue: 1 }], RED)).toMatchObject([{ code: 'not_an_object', path: [] }]);
  });

  it('is not told where looking for it throws', () => {
    const body = {
      get a() {
        throw new Error('looked at');
      },
      b: { blue: 1 },
    };
    expect(issueOf(body)).toMatchObject([{ code: 'unknown_provider', path: [] }]);
  });
});
