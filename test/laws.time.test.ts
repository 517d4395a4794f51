import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Issue, type ProviderId, parseInbound } from '../src/index.ts';
import { type Part, partsOf } from './laws/json.ts';
import { ABSENT, ACCEPTED, REFUSED, ZONES } from './laws/times.ts';
import { PROVIDER_TESTS, PROVIDERS } from './providers/index.ts';
import type { Shape } from './providers/provider-tests.ts';

interface Timed {
  readonly provider: ProviderId;
  readonly body: (time: unknown) => unknown;
  readonly at: Issue['path'];
}

/** A message in the first shape of each provider, and the place of its time. */
const BODIES: readonly Timed[] = PROVIDERS.flatMap((provider) => {
  const { text, timeKey, shapes } = PROVIDER_TESTS[provider];
  if (timeKey === undefined) return [];
  const { wrap } = Object.values(shapes)[0] as Shape;
  const body = (time: unknown) => wrap([{ ...text('x'), [timeKey]: time }], []);
  const isTime = ({ at }: Part) => at.at(-1) === timeKey;
  return [{ provider, body, at: [...(partsOf(body('x')).find(isTime) as Part).at] }];
});

/** What each room makes of one time: all have to agree. */
function readEverywhere(wire: unknown): { time: unknown; issues: unknown }[] {
  return BODIES.map(({ provider, body, at }) => {
    const { messages, issues } = parseInbound(body(wire), { provider });
    expect(messages).toHaveLength(1);
    for (const { path } of issues) expect(path).toEqual(at);
    return { time: messages[0]?.timestamp, issues: issues.map(({ code }) => code) };
  });
}

function expectEverywhere(wire: unknown, time: string | undefined, issues: string[]): void {
  for (const read of readEverywhere(wire)) expect(read).toEqual({ time, issues });
}

describe.each(ZONES)('times, read in %s', (zone, minutesBehind) => {
  beforeAll(() => void vi.stubEnv('TZ', zone));
  afterAll(() => void vi.unstubAllEnvs());

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
