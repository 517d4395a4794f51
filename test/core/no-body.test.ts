import { describe, expect, it } from 'vitest';
import { createParser } from '../../src/core/create-parser.ts';
import { RED, room } from './toy-rooms.ts';

describe('what is no body', () => {
  const parse = createParser([room(RED, 'certain')]);

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
    const result = parse('{', { provider: RED });
    expect([result.provider, result.issues.map(({ code }) => code)]).toEqual([undefined, ['invalid_json']]);
  });
});

describe('a body that cannot be looked at', () => {
  it('comes back whole, whichever step it throws at', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const reading = createParser([{ ...room(RED, 'certain'), readInto: throws }]);
    for (const result of [createParser([room(RED, 'certain')])(proxy), reading({})]) {
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
