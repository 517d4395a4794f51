import { describe, expect, it } from 'vitest';
import { parseInbound, providerIds } from '../../src/index.ts';
import { broken, buildMessage, buildStatus, buildWebhook, redelivered, shuffled } from '../../src/testing/index.ts';

const hello = buildMessage('text');
const photo = buildMessage('media', { from: { phone: '+447700900456' } });
const receipt = buildStatus('read');

describe.each(providerIds)('a webhook of %s', (provider) => {
  const webhook = buildWebhook(provider, hello);

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

it('several records come in the reverse order', () => {
  const { body, leftOut } = shuffled(buildWebhook('meta-onprem', [hello, receipt, photo]));
  expect(parseInbound(body).messages.map(({ id }) => id)).toEqual([photo.id, hello.id]);
  expect(leftOut).toEqual(['[0].to', '[2].to']);
});

it('a receipt without a sender is about nobody', () => {
  const { body } = broken(buildWebhook('meta-cloud', receipt), 'no_sender');
  const [status] = parseInbound(body).statuses;
  expect(status).toMatchObject({ id: receipt.id, status: 'read' });
  expect(status).not.toHaveProperty('recipient');
  const nobody = buildWebhook('meta-cloud', buildStatus('read', { recipient: undefined }));
  expect(broken(nobody, 'no_sender').body).toEqual(nobody.body);
});
