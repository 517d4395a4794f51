import { expect, it } from 'vitest';
import { parseInbound } from '../../../src/index.ts';
import { buildMessage, buildStatus, buildWebhook, providersOf } from '../../../src/testing/index.ts';

// What the testing kit builds of Gupshup's v2, beside what all providers keep.

it('has no form for orders, forms and what WhatsApp does not deliver', () => {
  for (const message of [
    buildMessage('order'),
    buildMessage('interactive', { interactive: { kind: 'flow_reply' } }),
    buildMessage('unknown'),
    buildMessage('system', { system: { kind: 'number_changed' } }),
  ])
    expect(providersOf(message), message.type).not.toContain('gupshup');
});

it('cannot tell a voice note, nor the id of a file, and lists what it leaves out', () => {
  const recorded = buildMessage('media', {
    media: { kind: 'audio', id: '7', url: 'https://example.com/1', voice: true },
  });
  expect(() => buildWebhook('gupshup', recorded)).toThrow('gupshup cannot say media.id, media.voice.');
  const { body, leftOut, records } = buildWebhook('gupshup', recorded, { lossy: true });
  expect(leftOut).toEqual(['media.id', 'media.voice']);
  expect(parseInbound(body).messages).toEqual([{ ...records[0], raw: body.payload }]);
});

it('calls a message of the business by Gupshup’s id as long as that is new', () => {
  const ids = { id: 'wamid.1', providerMessageId: 'g1' };
  const payloadOf = (status: Parameters<typeof buildStatus>[0]) =>
    buildWebhook('gupshup', buildStatus(status, ids)).body.payload;
  expect(payloadOf('pending')).toMatchObject({ id: 'g1', type: 'enqueued', payload: { whatsappMessageId: 'wamid.1' } });
  expect(payloadOf('sent')).toMatchObject({ id: 'wamid.1', gsId: 'g1', type: 'sent' });
});

it('writes the index of a button into its other title', () => {
  const tap = buildMessage('interactive', { interactive: { kind: 'button_reply', id: 'yes', title: 'Yes' } });
  const { body } = buildWebhook('gupshup', tap);
  expect(body.payload).toMatchObject({
    type: 'button_reply',
    payload: { title: 'Yes', reply: 'Yes 1', postbackText: 'yes' },
  });
  expect(parseInbound(body).messages).toMatchObject([{ interactive: { id: 'yes', title: 'Yes' } }]);
});
