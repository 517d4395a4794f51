import { expect, it } from 'vitest';
import { parseInbound } from '../../../src/index.ts';
import { buildMessage, buildStatus, buildWebhook, type InboundRecord } from '../../../src/testing/index.ts';
import { itRefuses } from '../refusals.ts';

// What the testing kit builds of Twilio's forms, beside what all providers keep.

it('is a form, of one record, in which people are called by their addresses', () => {
  const { body, text, contentType, records, leftOut } = buildWebhook('twilio', buildMessage('text'));
  expect(contentType).toBe('application/x-www-form-urlencoded');
  expect(Object.fromEntries(new URLSearchParams(text))).toEqual(body);
  expect(body).toMatchObject({ From: 'whatsapp:+447700900123', To: 'whatsapp:+12025550100', WaId: '447700900123' });
  expect(records).toMatchObject([{ from: { id: 'whatsapp:+447700900123', phone: '+447700900123' } }]);
  expect(leftOut).toEqual(['timestamp']);
  expect(parseInbound(text).messages).toEqual([{ ...records[0], raw: body }]);
});

it('says files beside the first, by their MIME types', () => {
  const file = { kind: 'image', url: 'https://example.com/1' } as const;
  const plan = { kind: 'document', url: 'https://example.com/2', mimeType: 'application/pdf' } as const;
  const { body } = buildWebhook('twilio', buildMessage('media', { media: file, additionalMedia: [plan, file] }));
  expect(body).toMatchObject({
    NumMedia: '3',
    MediaUrl1: plan.url,
    MediaContentType1: plan.mimeType,
    MediaUrl2: file.url,
  });
});

it('says the name of a document where a caption stands, and one of both', () => {
  const named = { kind: 'document', url: 'https://example.com/1', filename: 'plan.pdf' } as const;
  expect(buildWebhook('twilio', buildMessage('media', { media: named })).body.Body).toBe('plan.pdf');
  const both = buildMessage('media', { media: { ...named, caption: 'Look' } });
  expect(buildWebhook('twilio', both, { lossy: true }).leftOut).toEqual(['timestamp', 'media.caption']);
});

it('leaves out half of a surrogate pair, which no form can hold', () => {
  const half = buildMessage('text', { from: { name: 'A\ud800' } });
  const { leftOut, records, text } = buildWebhook('twilio', half, { lossy: true });
  expect(leftOut).toContain('from.name');
  expect(parseInbound(text).messages).toMatchObject([{ from: { id: 'whatsapp:+447700900123' } }]);
  expect(records[0]).not.toHaveProperty('from.name');
});

const CALL = 'VOICE_CALL_REQUEST';

itRefuses('twilio', {
  'a message that it does not have': [buildMessage('order'), 'type (order).'],
  'a receipt that it does not have': [buildStatus('played'), 'status (played).'],
  'a receipt of an inbound message': [buildStatus('other', { wireStatus: 'received' }), 'wireStatus.'],
  'a label that asks for calls': [interactive({ kind: 'button_reply', title: CALL }), 'interactive.title.'],
  'a row that asks for calls': [interactive({ kind: 'list_reply', title: CALL }), 'interactive.title.'],
  'a form that asks for calls': [interactive({ kind: 'flow_reply', body: CALL }), 'interactive.body.'],
  'a form without answers': [interactive({ kind: 'flow_reply', response: undefined }), 'interactive.'],
  'content that is not delivered': [buildMessage('unknown'), 'unknown.wireType.'],
  'half of a surrogate pair alone': [buildMessage('text', { text: { body: '\udc00' } }), 'text.body.'],
  'a place that needs an exponent': [buildMessage('location', { location: { latitude: 1e-9 } }), 'location.latitude.'],
  'a file whose MIME type says another kind': [
    buildMessage('media', { additionalMedia: [{ kind: 'image', mimeType: 'video/mp4' }] }),
    'additionalMedia[0].kind.',
  ],
  'files of which the first is none': [
    buildMessage('media', { media: { kind: 'image', url: undefined }, additionalMedia: [{ kind: 'image', url: 'a' }] }),
    'media.url.',
  ],
  'a number that is not its id’s': [
    buildMessage('text', { from: { id: '447700900123', phone: '+447700900124' } }),
    'from.phone.',
  ],
});

function interactive(parts: object): InboundRecord {
  return buildMessage('interactive', { interactive: parts as { kind: 'button_reply' } });
}
