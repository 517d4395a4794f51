import { describe, expect, it } from 'vitest';
import type { ProviderId } from '../../src/contract/message.ts';
import type { ParseResult, Unhandled } from '../../src/contract/result.ts';
import { createParser, createProviderParser } from '../../src/core/create-parser.ts';
import { MAX_ISSUES } from '../../src/core/issues.ts';
import { BODY, below } from '../../src/core/place.ts';
import type { Claim, Provider } from '../../src/core/provider.ts';
import { REVOKED, throws } from '../throws.ts';
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
    const throwing = { ...room(RED, 'none'), claim: throws };
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
    const refused = { provider: undefined, unhandled: [BODY_OF_NOBODY], issues: [{ code: 'unknown_provider' }] };
    expect(parse({}, { provider: BLUE })).toMatchObject(refused);
    const readInto: Provider['readInto'] = ({ unhandled }, raw) => {
      unhandled.push({ kind: 'event', path: [], raw });
    };
    const strange = createParser([{ ...emptyRoom(GREEN, 'none'), readInto }]);
    expect(strange({}, { provider: GREEN })).toMatchObject(refused);
    const claiming = createParser([emptyRoom(BLUE, 'possible')]);
    expect(claiming({}, { provider: BLUE })).toMatchObject({ provider: BLUE, unhandled: [], issues: [] });
  });

  it('is what a refusal is about, also of one that the parser does not have, as untyped callers will name', () => {
    const UNREAD = 'The provider that was named is none of those that this parser reads.';
    for (const [provider, message] of [
      [BLUE, 'This body contains nothing of the provider that was named.'],
      ...['grey', '', '__proto__', 'constructor', RED.toUpperCase()].map((word) => [word, UNREAD] as const),
    ] as const) {
      const issues = [{ code: 'unknown_provider', message }];
      expect(parse({}, { provider: provider as never })).toMatchObject({ provider: undefined, issues });
    }
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
    for (const first of lists) {
      for (const last of lists) {
        const readInto: Provider['readInto'] = (result) => {
          for (const list of [first, last]) (result[list] as unknown[]).push({ kind: 'call' });
        };
        const parse = createProviderParser({ ...emptyRoom(RED, 'none'), readInto });
        expect(parse({}).provider, `${first} and ${last}`).toBe(RED);
      }
    }
  });
});

it('more issues than anybody reads are counted', () => {
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

describe('what is no body', () => {
  const parse = createParser([room(RED, 'certain')]);

  it('comes back whole, with the reason, also where a provider is named', () => {
    for (const [raw, code] of [
      ['{', 'invalid_json'],
      [[], 'not_an_object'],
      [7, 'not_an_object'],
      [undefined, 'not_an_object'],
    ]) {
      for (const options of [{}, { provider: RED }]) {
        const { unhandled, ...result } = parse(raw, options);
        expect(unhandled).toStrictEqual([{ kind: 'unknown_body', path: [], raw }]);
        expect(result).toMatchObject({ provider: undefined, raw, issues: [{ code, severity: 'error', path: [] }] });
      }
    }
  });

  it('so does one that cannot be looked at, whichever step it throws at', () => {
    const reading = createParser([{ ...room(RED, 'certain'), readInto: throws }]);
    for (const { raw, unhandled, ...result } of [parse(REVOKED), reading({})]) {
      const message = 'Looking at this body throws.';
      const issues = [{ code: 'unreadable', severity: 'error', message, path: [] }];
      expect(result).toStrictEqual({ provider: undefined, messages: [], statuses: [], issues });
      expect(unhandled.map(({ kind, path }) => [kind, path])).toEqual([['unknown_body', []]]);
      expect(unhandled[0]?.raw === raw).toBe(true);
    }
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
    const hint = 'What stands at this path looks like a body of blue: if it is, pass that alone.';
    const message = `No provider recognises this body. ${hint}`;
    const issue = { code: 'unknown_provider', severity: 'error', message, path: ['b', 1] };
    expect(issueOf({ a: {}, b: [0, { blue: 1 }] })).toEqual([issue]);
    expect(issueOf([{ blue: 1 }])).toMatchObject([{ code: 'not_an_object', path: [0] }]);
  });

  it('may be anybody’s of several: the first is told, and no doubt', () => {
    const readInto: Provider['readInto'] = ({ messages }) => void (messages as object[]).push({ type: 'text' });
    const rooms = [RED, BLUE].map((id) => ({
      id,
      claim: ({ some }: object & { some?: 1 }) => (some ? 'possible' : 'none') as Claim,
      readInto,
    }));
    const { issues } = createParser(rooms)({ a: { some: 1 } });
    expect(issues).toMatchObject([{ code: 'unknown_provider', path: ['a'] }]);
    expect(issues[0]?.message).toContain('a body of red:');
  });

  it('is looked for by the provider that was named alone', () => {
    expect(issueOf({ b: { blue: 1 } }, BLUE)).toMatchObject([{ path: ['b'] }]);
    for (const other of [RED, 'grey' as ProviderId]) {
      expect(issueOf({ b: { blue: 1 } }, other)).toMatchObject([{ code: 'unknown_provider', path: [] }]);
      expect(issueOf([{ blue: 1 }], other)).toMatchObject([{ code: 'not_an_object', path: [] }]);
    }
  });

  it('which is only possible has to hold something that is understood', () => {
    const pathOf = (readInto: Provider['readInto']) =>
      createParser([{ id: RED, claim: ({ red }) => (red ? 'possible' : 'none'), readInto }])({ a: { red: 1 } })
        .issues[0]?.path;
    const putting = (list: 'messages' | 'statuses', record: object) =>
      pathOf((result) => void (result[list] as object[]).push(record));
    expect(putting('messages', { type: 'text' })).toEqual(['a']);
    expect(putting('statuses', { status: 'sent' })).toEqual(['a']);
    expect(putting('messages', { type: 'unknown' })).toEqual([]);
    expect(putting('statuses', { status: 'other' })).toEqual([]);
    expect(pathOf(({ unhandled }, raw) => void unhandled.push({ kind: 'call', path: [], raw }))).toEqual([]);
  });
});
