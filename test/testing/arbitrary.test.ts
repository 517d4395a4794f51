import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InboundMessage, parseInbound, providerIds } from '../../src/index.ts';
import { arbitraryMessage, arbitraryStatus, arbitraryWebhook, buildMessage } from '../../src/testing/index.ts';
import { membersOf } from '../docs/program.ts';
import { PROVIDER_TESTS } from '../providers/index.ts';

const SEED = 20_261_126;
const sample = <T>(drawn: fc.Arbitrary<T>, numRuns: number) => fc.sample(drawn, { numRuns, seed: SEED });

function placesIn(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, inner]) =>
    placesIn(inner, Array.isArray(value) ? `${at}[]` : at === '' ? key : `${at}.${key}`),
  );
}

describe('drawn messages', () => {
  const messages = sample(arbitraryMessage(fc), 4000);

  it('are of every type and kind', () => {
    const kindsOf = (type: InboundMessage['type'], key: string) => [
      ...new Set(
        messages.flatMap((message) => {
          const body =
            message.type === type
              ? (message as unknown as { [key: string]: { [key: string]: string } })[type]
              : undefined;
          return body?.[key] ?? [];
        }),
      ),
    ];
    expect([...new Set(messages.map(({ type }) => type))].sort()).toEqual(membersOf('MessageType').sort());
    expect(kindsOf('interactive', 'kind').sort()).toEqual(membersOf(`Interactive['kind']`).sort());
    expect(kindsOf('system', 'kind').sort()).toEqual(membersOf(`SystemEvent['kind']`).sort());
    expect(kindsOf('unknown', 'reason').sort()).toEqual(membersOf(`Unknown['reason']`).sort());
  });

  it('say everything that there is to be said', () => {
    const places = new Set(messages.flatMap((message) => placesIn(message)));
    for (const place of [
      'context.referredProduct.catalogId',
      'media.pack.emojis[]',
      'contacts[].ims[].userId',
      'from.identity.hash',
    ])
      expect([...places]).toContain(place);
    expect(places.size).toBeGreaterThan(150);
  });

  it('are of one type, if that is wanted', () => {
    expect(new Set(sample(arbitraryMessage(fc, 'order'), 50).map(({ order }) => typeof order.items))).toEqual(
      new Set(['object']),
    );
  });

  it('are plain where nothing is left to choose, so that they shrink', () => {
    const { counterexample } = fc.check(
      fc.property(arbitraryMessage(fc, 'text'), () => false),
      { seed: SEED },
    );
    expect(counterexample?.[0]).toEqual({
      provider: buildMessage('text').provider,
      id: 'wamid.HBgM0',
      from: { id: '447700900100', phone: '+447700900100' },
      raw: {},
      type: 'text',
      text: { body: 'Hello' },
    });
  });

  it('have receipts beside them', () => {
    const words = new Set(sample(arbitraryStatus(fc), 500).map(({ status }) => status));
    expect([...words].sort()).toEqual(membersOf(`MessageStatus['status']`).sort());
  });
});

describe.each(providerIds)('drawn webhooks of %s', (provider) => {
  it('hold what they say', () => {
    for (const { body, records } of sample(arbitraryWebhook(fc, provider), 200)) {
      const { messages, statuses } = parseInbound(body, { provider });
      expect(messages.length + statuses.length).toBe(records.length);
    }
  });

  it('are broken, and nothing falls over', () => {
    const webhooks = sample(arbitraryWebhook(fc, provider, { broken: true }), 500);
    const results = webhooks.flatMap(({ body, text, bytes }) => [body, text, bytes].map((form) => parseInbound(form)));
    const codes = new Set(results.flatMap(({ issues }) => issues.map(({ code }) => code)));
    for (const code of ['invalid_record', 'dropped_field', 'unknown_provider']) expect(codes).toContain(code);
    // A part of a form is a form.
    if (PROVIDER_TESTS[provider].spell === undefined) expect(codes).toContain('invalid_json');
  });
});
