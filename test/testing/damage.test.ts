import { describe, expect, it } from 'vitest';
import { parseInbound, providerIds } from '../../src/index.ts';
import {
  broken,
  buildMessage,
  buildStatus,
  buildWebhook,
  buildWebhooks,
  redelivered,
  shuffled,
} from '../../src/testing/index.ts';

const hello = buildMessage('text');
const photo = buildMessage('media', { from: { phone: '+447700900456' } });
const receipt = buildStatus('read');

describe.each(providerIds)('a webhook of %s', (provider) => {
  const webhook = buildWebhook(provider, hello, { lossy: true });

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
    for (const form of [body, text, bytes]) expect(parseInbound(form).issues).toMatchObject([{ code: 'invalid_json' }]);
  });

  it('holds no message without ids, and none from nobody', () => {
    for (const how of ['no_id', 'no_sender'] as const) {
      const { body, text } = broken(webhook, how);
      expect(body).toEqual(JSON.parse(text));
      expect(text).not.toContain(how === 'no_id' ? hello.id : hello.from.id);
      expect(parseInbound(body, { provider }).messages).toEqual([]);
    }
  });
});

describe.each(providerIds)('several records of %s', (provider) => {
  const webhooks = buildWebhooks(provider, [hello, receipt, photo], { lossy: true });

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
      expect(statuses.filter(({ recipient }) => recipient !== undefined)).toEqual([]);
    }
  });
});
