import { expect, it } from 'vitest';
import { buildMessage, buildStatus, buildWebhook, buildWebhooks } from '../../../src/testing/index.ts';

// What the testing kit builds of Sinch's bodies, beside what all providers keep.

it('names nobody', () => {
  expect(buildWebhook('sinch-legacy', buildMessage('text')).leftOut).toEqual(['from.name']);
});

it('posts several messages in one body, and each receipt by itself', () => {
  const [text, receipt] = [buildMessage('text'), buildStatus('read')];
  const webhooks = buildWebhooks('sinch-legacy', [text, text, receipt, text]);
  expect(webhooks.map(({ records }) => records.length)).toEqual([2, 1, 1]);
});
