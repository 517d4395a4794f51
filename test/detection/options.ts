import { describe, expect, it } from 'vitest';
import { createParser, type Provider, type ProviderId, parseInbound } from '../../src/index.ts';
import { providers } from '../../src/registry.ts';
import { fixturesIn } from '../golden.ts';
import { claimOf, fixtures } from './fixtures.ts';

const ids = providers.map(({ id }) => id);

describe('options.provider', () => {
  it('overrides detection on every body, loses none and never throws', () => {
    for (const { folder, name, text } of fixtures) {
      for (const provider of ids) {
        const { messages, statuses, unhandled, issues, ...result } = parseInbound(text, { provider });
        expect([provider, undefined], `${folder}/${name} as ${provider}`).toContain(result.provider);
        expect(issues.some(({ code }) => code === 'unreadable')).toBe(false);
        if (result.provider === undefined) expect(unhandled[0]?.raw).toBe(result.raw);
        for (const record of [...messages, ...statuses]) expect(record.provider).toBe(provider);
      }
    }
  });

  it('reads as its own what another room would have claimed', () => {
    const onPremises =
      '{"messages":[{"id":"m-1","from":"12025550147","timestamp":"1767225600","type":"text","text":{"body":"Hi"}}]}';
    expect(parseInbound(onPremises).provider).toBe('meta-onprem');
    for (const provider of ['meta-onprem', 'meta-cloud', 'sinch-legacy'] as const) {
      expect(parseInbound(onPremises, { provider })).toMatchObject({ provider, messages: [{ provider, id: 'm-1' }] });
    }
  });

  it.each(['nobody', '', '__proto__', 'constructor', 'META-CLOUD'])('recognises nothing when it is %j', (word) => {
    for (const { text } of fixturesIn('meta-cloud').slice(0, 20)) {
      const result = parseInbound(text, { provider: word as ProviderId });
      expect(result).toMatchObject({ provider: undefined, messages: [], issues: [{ code: 'unknown_provider' }] });
      expect(result.unhandled[0]?.raw).toBe(result.raw);
    }
  });
});

describe('createParser', () => {
  it('with one room recognises what that room claims, and nothing else', () => {
    for (const room of providers) {
      const parse = createParser([room]);
      for (const { folder, name, text } of fixtures) {
        const expected = claimOf(room, text) === 'none' ? undefined : room.id;
        expect(parse(text).provider, `${folder}/${name} by ${room.id}`).toBe(expected);
      }
    }
  });

  it('with one room takes a hint for that room only', () => {
    const room = providers.find(({ id }) => id === 'meta-onprem') as Provider;
    const contacts = [{ wa_id: '12025550147' }];
    const bare = { contacts, messages: [{ id: 'm-1', text: { body: 'Hi' } }] };
    expect(createParser([room])(bare)).toMatchObject({ provider: undefined, messages: [] });
    expect(createParser([room])(bare, { provider: 'meta-onprem' }).messages).toHaveLength(1);
    expect(createParser([room])(bare, { provider: 'meta-cloud' })).toMatchObject({ provider: undefined, messages: [] });
  });

  it('with no room recognises nothing and throws nothing', () => {
    const parse = createParser([]);
    for (const { name, text } of fixtures) {
      const result = parse(text);
      expect(result, name).toMatchObject({ provider: undefined, messages: [], statuses: [] });
      expect(result.unhandled[0]?.raw, name).toBe(result.raw);
    }
  });
});

describe('a body that two rooms find possible', () => {
  const body = {
    results: [],
    messageCount: 0,
    pendingMessageCount: 0,
    messages: [{ id: 'm-1', from: '12025550147', timestamp: '1767225600', type: 'text', text: { body: 'Hi' } }],
  };
  const possible = providers.filter((room) => room.claim(body) === 'possible');

  it('is there to test with: no room is certain of it', () => {
    expect(possible.map(({ id }) => id)).toEqual(['meta-onprem', 'infobip']);
    expect(providers.some((room) => room.claim(body) === 'certain')).toBe(false);
  });

  it('is read as the first, and the doubt is reported', () => {
    for (const rooms of [possible, [...possible].reverse()]) {
      const { provider, issues } = createParser(rooms)(body);
      expect(provider).toBe(rooms[0]?.id);
      expect(issues[0]).toMatchObject({ code: 'ambiguous_provider', severity: 'warning', path: [] });
    }
  });

  it('is in no doubt where the caller says whose it is, where one room is certain, or where one alone is asked', () => {
    const certain = { ...body, object: 'whatsapp_business_account' };
    for (const { issues } of [
      parseInbound(body, { provider: 'meta-onprem' }),
      parseInbound(body, { provider: 'infobip' }),
      parseInbound(certain),
      ...possible.map((room) => createParser([room])(body)),
    ]) {
      expect(issues.map(({ code }) => code)).not.toContain('ambiguous_provider');
    }
  });
});
