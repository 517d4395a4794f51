import { describe, expect, it } from 'vitest';
import { parseInbound, providerIds } from '../../src/index.ts';
import {
  broken,
  buildMessage,
  buildStatus,
  buildWebhook,
  buildWebhooks,
  type InboundRecord,
  redelivered,
  shuffled,
} from '../../src/testing/index.ts';
import { PROVIDER_TESTS } from '../providers/index.ts';
import { WORDS } from '../receipts.ts';

const hello = buildMessage('text');
const photo = buildMessage('media', { from: { phone: '+447700900456' } });

describe.each(providerIds)('a webhook of %s', (provider) => {
  const webhook = buildWebhook(provider, hello, { lossy: true });
  const { spell } = PROVIDER_TESTS[provider];

  it('comes again, down to the bytes', () => {
    const again = redelivered(webhook);
    expect(again).toEqual(webhook);
    expect(again.body).not.toBe(webhook.body);
  });

  it('means the same with its keys in another order', () => {
    const { body, text, records } = shuffled(webhook);
    expect(text).not.toBe(webhook.text);
    expect(body).toEqual(webhook.body);
    expect(records).toEqual(webhook.records);
  });

  it.each(['truncated', 'empty', 'not_json'] as const)('is no JSON when it is %s', (how) => {
    const { body, text, bytes } = broken(webhook, how);
    expect(body).toBe(text);
    expect(new TextDecoder().decode(bytes)).toBe(text);
    expect(() => JSON.parse(text)).toThrow();
    // A part of a form is a form.
    if (how === 'truncated' && spell) return;
    for (const form of [body, text, bytes]) expect(parseInbound(form).issues).toMatchObject([{ code: 'invalid_json' }]);
  });

  it.each(['no_id', 'no_sender'] as const)('is still spelled as its provider spells it when it is %s', (how) => {
    const { body, text } = broken(webhook, how);
    if (spell) expect(text).toBe(spell(body as { [key: string]: unknown }));
    else expect(body).toEqual(JSON.parse(text));
    expect(text).not.toContain(how === 'no_id' ? hello.id : hello.from.id);
  });
});

/** What names a person or a record in some other way, too. */
const NAMED_TWICE: readonly InboundRecord[] = [
  hello,
  buildMessage('text', { providerMessageId: '65c1f07be4a92d3850b1c6e7' }),
  buildMessage('text', { from: { id: '+44 7700 900123' } }),
  buildMessage('text', { from: { id: 'GB.1349', name: 'Ada', username: 'ada' } }),
  buildMessage('text', { from: { id: 'GB.ENT.1349', phone: undefined, username: 'ada' } }),
  buildMessage('text', { from: { userId: 'GB.1349', parentUserId: 'GB.ENT.1349' } }),
  buildMessage('text', { context: { messageId: 'wamid.0', from: '447700900123' } }),
  buildMessage('system'),
  ...(['user_id_changed', 'number_changed'] as const).map((kind) =>
    buildMessage('system', { system: { kind, previousUserId: 'GB.77', previousParentUserId: 'GB.ENT.77' } }),
  ),
  buildMessage('unknown', { unknown: { reason: 'malformed', wireType: 'text' } }),
  ...WORDS.map((status) => buildStatus(status)),
];

describe.each(providerIds)('whatever says who and which in a webhook of %s', (provider) => {
  const webhooks = NAMED_TWICE.flatMap((record) => {
    try {
      return [buildWebhook(provider, record, { lossy: true })];
    } catch {
      return [];
    }
  });

  it('is gone where ids are: it holds no record, and loses none', () => {
    expect(webhooks.length).toBeGreaterThan(5);
    for (const webhook of webhooks) {
      const { messages, statuses, unhandled } = parseInbound(broken(webhook, 'no_id').body, { provider });
      expect([messages, statuses, unhandled.length], webhook.text).toEqual([[], [], 1]);
    }
  });

  it('is gone where senders are', () => {
    for (const webhook of webhooks) {
      const { messages, statuses } = parseInbound(broken(webhook, 'no_sender').body, { provider });
      expect([messages, statuses.filter(({ recipient }) => recipient)], webhook.text).toEqual([[], []]);
    }
  });
});

describe.each(providerIds)('several records of %s', (provider) => {
  const webhooks = buildWebhooks(provider, [hello, buildStatus('read'), photo], { lossy: true });

  it('come in the reverse order, and what was left out keeps its place', () => {
    for (const webhook of webhooks) {
      const { body, leftOut } = shuffled(webhook);
      const idsIn = (wire: unknown) => parseInbound(wire, { provider }).messages.map(({ id }) => id);
      expect(idsIn(body)).toEqual(idsIn(webhook.body).reverse());
      expect(leftOut).toEqual(webhook.leftOut);
    }
  });

  it('are about nobody, if receipts, where nobody is named', () => {
    for (const webhook of webhooks) {
      const { statuses } = parseInbound(broken(webhook, 'no_sender').body, { provider });
      expect(statuses.filter(({ recipient }) => recipient)).toEqual([]);
    }
  });
});
