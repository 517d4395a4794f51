import { expect, it } from 'vitest';
import { parseInbound } from '../../../src/index.ts';
import { buildMessage, buildWebhook, providersOf } from '../../../src/testing/index.ts';

// What the testing kit builds of InnoPaaS's bodies, beside what all providers keep.

const recorded = buildMessage('media', {
  media: { kind: 'audio', url: 'https://example.com/1', voice: true },
  context: { referredProduct: { productRetailerId: 'mug' } },
});

it('cannot tell a voice note, nor which product was asked about', () => {
  expect(() => buildWebhook('innopaas', recorded)).toThrow(
    new TypeError('innopaas cannot say media.voice, context. Give { lossy: true } to leave it out.'),
  );
  expect(providersOf(recorded)).not.toContain('innopaas');
  expect(providersOf(recorded)).not.toEqual([]);
});

it('leaves that out, if that is wanted, and lists it', () => {
  const { body, leftOut, records } = buildWebhook('innopaas', recorded, { lossy: true });
  expect(leftOut).toEqual(['media.voice', 'context']);
  const [message] = parseInbound(body).messages;
  expect(message).toEqual({ ...records[0], raw: body.body });
  expect(message).not.toHaveProperty('context');
});
