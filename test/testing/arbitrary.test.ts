import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInbound, providerIds } from '../../src/index.ts';
import { arbitraryMessage, arbitraryStatus, arbitraryWebhook, buildMessage } from '../../src/testing/index.ts';
import { membersOf } from '../docs/program.ts';
import { leavesOf, spell } from '../laws/json.ts';
import { PROVIDER_TESTS } from '../providers/index.ts';

const SEED = 20_261_126;
const sample = <T>(drawn: fc.Arbitrary<T>, numRuns: number) => fc.sample(drawn, { numRuns, seed: SEED });

describe('drawn messages', () => {
  const messages = sample(arbitraryMessage(fc), 4000);

  it('are of every type and kind', () => {
    const wordsAt = (place: string) =>
      new Set(messages.flatMap(leavesOf).flatMap(({ at, value }) => (spell(at) === place ? [value] : [])));
    expect(wordsAt('$.type')).toEqual(new Set(membersOf('MessageType')));
    expect(wordsAt('$.interactive.kind')).toEqual(new Set(membersOf(`Interactive['kind']`)));
    expect(wordsAt('$.system.kind')).toEqual(new Set(membersOf(`SystemEvent['kind']`)));
    expect(wordsAt('$.unknown.reason')).toEqual(new Set(membersOf(`Unknown['reason']`)));
  });

  it('say everything that there is to be said', () => {
    const places = new Set(messages.flatMap(leavesOf).map(({ at }) => spell(at).replaceAll(/\[\d+\]/g, '[]')));
    const some = '.context.referredProduct.catalogId .media.pack.emojis[] .contacts[].ims[].userId .from.identity.hash';
    for (const place of some.split(' ')) expect(places).toContain(`$${place}`);
    expect(places.size).toBeGreaterThan(150);
  });

  it('are of one type, if that is wanted', () => {
    for (const { type, order } of sample(arbitraryMessage(fc, 'order'), 50))
      expect({ type, order }).toEqual({ type: 'order', order: expect.objectContaining({ items: expect.any(Array) }) });
  });

  it('are plain where nothing is left to choose, so that they shrink', () => {
    const never = fc.property(arbitraryMessage(fc, 'text'), () => false);
    const { counterexample } = fc.check(never, { seed: SEED });
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
    const words = sample(arbitraryStatus(fc), 500).map(({ status }) => status);
    expect(new Set(words)).toEqual(new Set(membersOf(`MessageStatus['status']`)));
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
