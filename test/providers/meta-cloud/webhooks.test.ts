import { describe, expect, it } from 'vitest';
import { parseInbound } from '../../../src/index.ts';
import {
  broken,
  buildMessage,
  buildStatus,
  buildWebhook,
  buildWebhooks,
  providersOf,
} from '../../../src/testing/index.ts';
import { itRefuses } from '../refusals.ts';

// What the testing kit builds of Cloud's bodies, beside what all providers keep.

const text = buildMessage('text');

describe('several records', () => {
  it('are in one entry for each account, in order', () => {
    const to = (businessAccountId: string) => buildMessage('text', { to: { businessAccountId } });
    const { body } = buildWebhook('meta-cloud', [to('1'), to('1'), to('2'), to('1')]);
    const entries = body.entry as { id: string; changes: { value: { messages: unknown[] } }[] }[];
    expect(entries.map(({ id, changes }) => [id, ...changes.map(({ value }) => value.messages.length)])).toEqual([
      ['1', 2],
      ['2', 1],
      ['1', 1],
    ]);
  });

  it('are in one body, in changes of their own where the one would lend the other its name', () => {
    const nameless = buildMessage('text', { from: { name: undefined } });
    expect(buildWebhooks('meta-cloud', [text, buildStatus('read'), nameless])).toHaveLength(1);
    const { body } = buildWebhook('meta-cloud', [text, nameless]);
    expect(parseInbound(body).messages.map(({ from }) => from.name)).toEqual(['Ada', undefined]);
  });
});

it('says that a text was forwarded many times by both marks', () => {
  const both = buildMessage('text', { context: { forwarded: true, frequentlyForwarded: true } });
  expect(providersOf(both)).toContain('meta-cloud');
});

itRefuses('meta-cloud', {
  'a context of nothing but mentions': [
    buildMessage('context', { context: { messageId: undefined, mentions: ['1'] } }),
  ],
  'a file of a kind that there is not': [buildMessage('media', { media: { kind: 'other' } })],
  "a message of the business's own number": [buildMessage('text', { from: { phone: '+12025550100' } })],
});

it('a receipt without a sender is about nobody', () => {
  const receipt = buildStatus('read');
  const { body } = broken(buildWebhook('meta-cloud', receipt), 'no_sender');
  const [status] = parseInbound(body).statuses;
  expect(status).toMatchObject({ id: receipt.id, status: 'read' });
  expect(status).not.toHaveProperty('recipient');
  const nobody = buildWebhook('meta-cloud', buildStatus('read', { recipient: undefined }));
  expect(broken(nobody, 'no_sender').body).toEqual(nobody.body);
});

it('says in every body which number it is of, as every real one does, receipts too', () => {
  const { body } = buildWebhook('meta-cloud', buildStatus('read'));
  const metadata = { display_phone_number: '12025550100', phone_number_id: '12025550100' };
  expect(body).toMatchObject({ entry: [{ changes: [{ value: { metadata } }] }] });
});
