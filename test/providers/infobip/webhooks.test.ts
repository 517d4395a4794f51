import { expect, it } from 'vitest';
import { parseInbound } from '../../../src/index.ts';
import { buildMessage, buildStatus, buildWebhook, buildWebhooks, providersOf } from '../../../src/testing/index.ts';
import { itRefuses } from '../refusals.ts';

// What the testing kit builds of Infobip's bodies, beside what all providers keep.

it('says all of a text that answers, in JSON, and several records in one body', () => {
  const answer = buildMessage('text', { context: { from: '12025550100', messageId: 'wamid.0' } });
  const { leftOut, contentType } = buildWebhook('infobip', answer);
  expect([leftOut, contentType]).toEqual([[], 'application/json']);
  expect(buildWebhooks('infobip', [answer, buildStatus('read'), buildMessage('order')])).toHaveLength(1);
});

itRefuses('infobip', {
  'a message that it does not have': [buildMessage('edit'), 'type (edit).'],
  'a receipt that it does not have': [buildStatus('played'), 'status (played).'],
  'a file without a URL': [buildMessage('media', { media: { kind: 'image', url: undefined, id: '1' } }), 'media.url.'],
  'a business whose number is not its id': [
    buildMessage('text', { to: { id: '12025550100', phone: '+12025550111' } }),
    'to.phone.',
  ],
});

it("has words of its own for types and outcomes: another's is one that nobody knows, and its own is known", () => {
  const status = providersOf(buildStatus('other', { wireStatus: 'failed' }));
  expect(status).toContain('infobip');
  expect(status.length).toBeLessThan(providersOf(buildStatus('failed')).length);
  const text = buildMessage('unknown', { unknown: { reason: 'unrecognized', wireType: 'TEXT' } });
  expect(providersOf(text)).not.toContain('infobip');
  expect(providersOf(text)).not.toEqual([]);
});

it('has no context beside a reaction: it is the target', () => {
  const reaction = { kind: 'added', messageId: 'wamid.0' } as const;
  const inGroup = (messageId: string) => buildMessage('reaction', { reaction, context: { messageId, groupId: '1' } });
  const { body } = buildWebhook('infobip', inGroup('wamid.0'));
  expect(parseInbound(body).messages[0]?.context).toEqual({ messageId: 'wamid.0', groupId: '1' });
  expect(buildWebhook('infobip', inGroup('wamid.7'), { lossy: true }).leftOut).toEqual(['context']);
});

it('says of a seen report which number it is of, and of a delivery not', () => {
  expect(buildWebhook('infobip', buildStatus('read')).leftOut).toEqual([]);
  expect(buildWebhook('infobip', buildStatus('delivered')).leftOut).toEqual(['from']);
});
