import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Issue, type ProviderId, parseInbound } from '../src/index.ts';
import { ABSENT, ACCEPTED, REFUSED, ZONES } from './laws/times.ts';

/** The place of a message's time in each room that has one of its own. */
const BODIES: {
  readonly [Id in ProviderId]: { readonly body: (time: unknown) => unknown; readonly at: Issue['path'] };
} = {
  'meta-onprem': {
    body: (timestamp) => ({ messages: [{ id: 'x', from: '1', type: 'text', text: { body: 'x' }, timestamp }] }),
    at: ['messages', 0, 'timestamp'],
  },
  'meta-cloud': {
    body: (timestamp) => ({
      entry: [
        { changes: [{ value: { messages: [{ id: 'x', from: '1', type: 'text', text: { body: 'x' }, timestamp }] } }] },
      ],
    }),
    at: ['entry', 0, 'changes', 0, 'value', 'messages', 0, 'timestamp'],
  },
  infobip: {
    body: (receivedAt) => ({
      results: [{ messageId: 'x', from: '1', message: { type: 'TEXT', text: 'x' }, receivedAt }],
    }),
    at: ['results', 0, 'receivedAt'],
  },
  'sinch-legacy': {
    body: (timestamp) => ({ messages: { id: 'x', from: '1', type: 'text', text: { body: 'x' }, timestamp } }),
    at: ['messages', 'timestamp'],
  },
  innopaas: {
    body: (sendTime) => ({
      type: 'whatsapp_mo_message_received',
      body: { wamid: 'x', from: '1', type: 'text', text: { body: 'x' }, sendTime },
    }),
    at: ['body', 'sendTime'],
  },
};

/** What each room makes of one time: all have to agree. */
function readEverywhere(wire: unknown): { time: unknown; issues: unknown }[] {
  return Object.entries(BODIES).map(([provider, { body, at }]) => {
    const { messages, issues } = parseInbound(body(wire), { provider: provider as ProviderId });
    expect(messages).toHaveLength(1);
    for (const { path } of issues) expect(path).toEqual(at);
    return { time: messages[0]?.timestamp, issues: issues.map(({ code }) => code) };
  });
}

function expectEverywhere(wire: unknown, time: string | undefined, issues: string[]): void {
  for (const read of readEverywhere(wire)) expect(read).toEqual({ time, issues });
}

const home = process.env.TZ;

describe.each(ZONES)('times, read in %s', (zone, minutesBehind) => {
  beforeAll(() => {
    process.env.TZ = zone;
  });
  afterAll(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  it('this process really is there', () => {
    expect(new Date('2026-01-15T00:00:00Z').getTimezoneOffset()).toBe(minutesBehind);
  });

  for (const [wire, iso, source] of ACCEPTED) {
    it(`${JSON.stringify(wire)} is ${iso} (${source})`, () => expectEverywhere(wire, iso, []));
  }
  for (const [wire, , source] of ABSENT) {
    it(`${JSON.stringify(wire)} is none, and nothing to report (${source})`, () =>
      expectEverywhere(wire, undefined, []));
  }
  for (const [wire, , source] of REFUSED) {
    it(`${JSON.stringify(wire)} is left out and reported (${source})`, () =>
      expectEverywhere(wire, undefined, ['dropped_field']));
  }
});
