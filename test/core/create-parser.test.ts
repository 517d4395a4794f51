import { describe, expect, it } from 'vitest';
import type { ParseResult, Unhandled } from '../../src/contract/result.ts';
import { createParser, createProviderParser } from '../../src/core/create-parser.ts';
import { MAX_ISSUES } from '../../src/core/issues.ts';
import { BODY, below } from '../../src/core/place.ts';
import { emptyRoom, room } from './toy-rooms.ts';

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
      unhandled: [{ kind: 'account', path: ['innopaas'], raw: body }],
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

  it('is refused only where it neither claims the body nor finds anything it knows in it', () => {
    const result = parse({}, { provider: 'meta-cloud' });
    expect([result.provider, codes(result), result.unhandled]).toEqual([
      undefined,
      ['unknown_provider'],
      [BODY_OF_NOBODY],
    ]);
    const strange = createParser([
      {
        ...emptyRoom('innopaas', 'none'),
        readInto: ({ unhandled }, raw) => void unhandled.push({ kind: 'event', path: [], raw }),
      },
    ]);
    expect(codes(strange({}, { provider: 'innopaas' }))).toEqual(['unknown_provider']);
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

  it('is what a refusal is about', () => {
    const why = (provider: 'meta-cloud' | 'sinch-legacy') =>
      parse({}, { provider: provider as never }).issues.map(({ message }) => message);
    expect(why('meta-cloud')).toEqual(['Nothing in this body is of the provider that was named.']);
    expect(why('sinch-legacy')).toEqual(['The provider that was named is none of this parser.']);
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
        ...emptyRoom('infobip', 'none'),
        readInto: (result) => {
          for (const list of lists) if (some.includes(list)) (result[list] as unknown[]).push({ kind: 'call' });
        },
      });
      expect(parse({}).provider, some.join()).toBe('infobip');
    }
  });
});

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
