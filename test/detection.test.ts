import { describe, expect, it } from 'vitest';
import { createParser, parseInbound } from '../src/index.ts';
import { providers } from '../src/registry.ts';
import { isWireObject } from '../src/wire/wire-object.ts';
import { claimOf, fixtures, inFull } from './detection/fixtures.ts';
import { fixturesIn, isOfTwo } from './golden.ts';
import { PROVIDER_TESTS } from './providers/index.ts';
import { SEEDS, shuffleKeys } from './shuffle.ts';

// Whose body is it? Every room against the bodies of every other, and all of them against what only looks like WhatsApp.

it('claims of no two rooms are certain where one body is, so the order of the rooms changes nothing', () => {
  const backwards = createParser([...providers].reverse());
  for (const { folder, name, text } of fixtures.filter(({ name }) => !isOfTwo(name))) {
    expect(inFull(backwards(text)), `${folder}/${name}`).toStrictEqual(inFull(parseInbound(text)));
  }
});

describe('the order of keys', () => {
  for (const seed of SEEDS) {
    it(`changes neither the provider nor anything read (seed ${seed})`, () => {
      for (const { folder, name, text, options } of fixtures) {
        const shuffled = parseInbound(shuffleKeys(JSON.parse(text), seed), options);
        expect(inFull(shuffled), `${folder}/${name}`).toStrictEqual(inFull(parseInbound(text, options)));
      }
    });
  }

  it('is really another', () => {
    const isMoved = ({ text }: { text: string }) =>
      SEEDS.every((seed) => JSON.stringify(shuffleKeys(JSON.parse(text), seed)) !== JSON.stringify(JSON.parse(text)));
    expect(fixtures.filter(isMoved).length).toBeGreaterThan(fixtures.length / 2);
  });
});

const lookAlikes = fixturesIn('look-alikes');

describe('look-alikes', () => {
  it('are there for every kind of neighbour that has been mistaken for WhatsApp', () => {
    const names = lookAlikes.map(({ name }) => name).join(' ');
    const kinds =
      'sinch-global infobip-sms infobip-mms infobip-viber infobip-rcs infobip-messages-api doubletick ycloud-send-reply ' +
      'messenger instagram send-reply send-request sinch-outbound turn-echo partner-hook-of-360dialog';
    for (const kind of kinds.split(' ')) expect(names).toContain(`unhandled.${kind}`);
  });

  it('become no message and no receipt, whichever rooms there are', () => {
    for (const parse of [parseInbound, ...providers.map((room) => createParser([room]))]) {
      const taken = lookAlikes.filter(({ text }) => {
        const { messages, statuses } = parse(text);
        return messages.length + statuses.length > 0;
      });
      expect(taken.map(({ name }) => name)).toEqual([]);
    }
  });

  it('come back whole when nobody claims them', () => {
    const unclaimed = lookAlikes.filter(({ text }) => providers.every((room) => claimOf(room, text) === 'none'));
    expect(unclaimed.length).toBeGreaterThan(70);
    for (const { name, text } of unclaimed) {
      const raw = JSON.parse(text);
      const result = parseInbound(raw);
      const code = isWireObject(raw) ? 'unknown_provider' : 'not_an_object';
      expect(result, name).toMatchObject({
        provider: undefined,
        unhandled: [{ kind: 'unknown_body', path: [] }],
        issues: [{ code, severity: 'error' }],
      });
      expect(result.unhandled[0]?.raw, name).toBe(raw);
    }
  });

  it('are claimed only by the provider of whom they are, by their name', () => {
    const claimed = lookAlikes.flatMap(({ name, text }) =>
      providers.filter((room) => claimOf(room, text) !== 'none').map(({ id }) => ({ id, name })),
    );
    expect(claimed.length).toBeGreaterThan(10);
    expect(claimed.filter(({ id, name }) => !name.startsWith(`unhandled.${id}-`))).toEqual([]);
  });

  it('are all in `unhandled`, part by part, when a room claims them', () => {
    const claimed = lookAlikes.filter(({ text }) => providers.some((room) => claimOf(room, text) !== 'none'));
    for (const { name, text } of claimed) {
      const { results } = JSON.parse(text);
      expect(parseInbound(text).unhandled, name).toHaveLength(Array.isArray(results) ? results.length : 1);
    }
  });
});

const ids = providers.map(({ id }) => id);

describe('options.provider', () => {
  it('overrides detection on every body', () => {
    for (const { folder, name, text } of fixtures) {
      for (const provider of ids) {
        const { messages, statuses, issues, ...result } = parseInbound(text, { provider });
        expect([provider, undefined], `${folder}/${name} as ${provider}`).toContain(result.provider);
        expect(issues.some(({ code }) => code === 'unreadable')).toBe(false);
        for (const record of [...messages, ...statuses]) expect(record.provider).toBe(provider);
      }
    }
  });

  it('reads as its own what another room would have claimed', () => {
    const bare =
      '{"messages":[{"id":"m-1","from":"12025550147","timestamp":"1767225600","type":"text","text":{"body":"Hi"}}]}';
    expect(ids).toContain(parseInbound(bare).provider);
    const family = ids.filter((id) => PROVIDER_TESTS[id].metaValue);
    expect(family.length).toBeGreaterThan(1);
    for (const provider of family) {
      expect(parseInbound(bare, { provider })).toMatchObject({ provider, messages: [{ provider, id: 'm-1' }] });
    }
  });
});

it('a parser of one room recognises what that room claims, and nothing else', () => {
  for (const room of providers) {
    const parse = createParser([room]);
    for (const { folder, name, text } of fixtures) {
      const expected = claimOf(room, text) === 'none' ? undefined : room.id;
      expect(parse(text).provider, `${folder}/${name} by ${room.id}`).toBe(expected);
    }
  }
});

describe('a body that two rooms find possible', () => {
  const body = {
    results: [],
    messageCount: 0,
    pendingMessageCount: 0,
    messages: [{ id: 'm-1', from: '12025550147', timestamp: '1767225600', type: 'text', text: { body: 'Hi' } }],
  };
  const possible = providers.filter((room) => room.claim(body) === 'possible');

  it('is read as the first, and the doubt is reported', () => {
    expect(possible).toHaveLength(2);
    expect(providers.some((room) => room.claim(body) === 'certain')).toBe(false);
    for (const rooms of [possible, [...possible].reverse()]) {
      const { provider, issues } = createParser(rooms)(body);
      expect(provider).toBe(rooms[0]?.id);
      expect(issues[0]).toMatchObject({ code: 'ambiguous_provider', severity: 'warning', path: [] });
    }
  });

  it('is in no doubt where the caller says whose it is, where one room is certain, or where one alone is asked', () => {
    const certain = { ...body, object: 'whatsapp_business_account' };
    const results = possible.flatMap((room) => [parseInbound(body, { provider: room.id }), createParser([room])(body)]);
    const codes = [...results, parseInbound(certain)].flatMap(({ issues }) => issues.map(({ code }) => code));
    expect(codes).not.toContain('ambiguous_provider');
  });
});

/** What puts something around a body, by its documentation, and where the body then stands. */
const WRAPPERS: readonly (readonly [name: string, wrap: (body: unknown, text: string) => unknown, path: unknown[]])[] =
  [
    [
      'the event of a function behind AWS API Gateway',
      (_, body) => ({ version: '2.0', rawPath: '/', headers: { host: 'example.com' }, body, isBase64Encoded: false }),
      ['body'],
    ],
    [
      'a message of AWS SQS',
      (_, body) => ({ Records: [{ messageId: 'q-1', body, attributes: { ApproximateReceiveCount: '1' } }] }),
      ['Records', 0, 'body'],
    ],
    [
      'AWS SNS within AWS SQS',
      (_, text) => ({ Records: [{ messageId: 'q-1', body: JSON.stringify({ Type: 'Notification', Message: text }) }] }),
      ['Records', 0, 'body', 'Message'],
    ],
    ['an event of AWS EventBridge', (detail) => ({ version: '0', 'detail-type': 'inbound', detail }), ['detail']],
    ['an item of n8n', (body) => [{ headers: { host: 'example.com' }, params: {}, query: {}, body }], [0, 'body']],
  ];

describe('a body in what was put around it', () => {
  const alone = fixtures.flatMap(({ folder, name, text }) => {
    const { provider, messages, statuses } = parseInbound(text);
    const isRead = messages.some(({ type }) => type !== 'unknown') || statuses.some(({ status }) => status !== 'other');
    return isRead ? [{ name: `${folder}/${name}`, text, provider }] : [];
  });

  it.each(WRAPPERS)('is not read in %s, and the issue says where it stands and whose it is', (_, wrap, path) => {
    expect(alone.length).toBeGreaterThan(500);
    for (const { name, text, provider } of alone) {
      const raw = wrap(JSON.parse(text), text);
      const { unhandled, issues } = parseInbound(raw);
      expect(
        [...unhandled, ...issues].map((thing) => ('code' in thing ? thing.code : thing.kind)),
        name,
      ).toEqual(['unknown_body', isWireObject(raw) ? 'unknown_provider' : 'not_an_object']);
      expect(issues[0]?.path, name).toEqual(path);
      expect(issues[0]?.message, name).toContain(` looks like a body of ${provider}: if it is, pass that alone.`);
    }
  });
});
