import { describe, expect, it } from 'vitest';
import { createParser, parseInbound } from '../../src/index.ts';
import { providers } from '../../src/registry.ts';
import { isWireObject } from '../../src/wire/wire-object.ts';
import { fixturesIn } from '../golden.ts';
import { claimOf } from './fixtures.ts';

const lookAlikes = fixturesIn('look-alikes');

describe('look-alikes', () => {
  it('are there for every kind of neighbour that has been mistaken for WhatsApp', () => {
    const names = lookAlikes.map(({ name }) => name).join(' ');
    const kinds =
      'sinch-global infobip-sms infobip-mms infobip-viber infobip-rcs infobip-messages-api doubletick ycloud-send-reply';
    const more = 'messenger instagram send-reply send-request sinch-outbound turn-echo partner-hook-of-360dialog';
    for (const kind of `${kinds} ${more}`.split(' ')) expect(names).toContain(`unhandled.${kind}`);
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
      expect(result, name).toMatchObject({ provider: undefined, issues: [{ code, severity: 'error' }] });
      expect(result.unhandled, name).toHaveLength(1);
      expect(result.unhandled[0], name).toMatchObject({ kind: 'unknown_body', path: [] });
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
