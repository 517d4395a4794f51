import { expect, it } from 'vitest';
import { buildMessage, buildStatus, buildWebhook, buildWebhooks, providersOf } from '../../../src/testing/index.ts';

// What the testing kit builds of the on-premises client's bodies, beside what all providers keep.

const text = buildMessage('text');

it("never says which of the business's numbers a message is for", () => {
  const { records, leftOut } = buildWebhook('meta-onprem', text);
  const { to, ...said } = text;
  expect(to).toBeDefined();
  expect([records, leftOut]).toEqual([[{ ...said, provider: 'meta-onprem' }], ['to']]);
});

it('says that a text was forwarded many times by both marks', () => {
  const both = buildMessage('text', { context: { forwarded: true, frequentlyForwarded: true } });
  expect(providersOf(both)).toContain('meta-onprem');
});

it('alone has events of groups without a word', () => {
  const inGroup = buildMessage('system', { groupId: '1', system: { kind: 'group', wireType: undefined } });
  expect(providersOf(inGroup)).toEqual(['meta-onprem']);
});

it('holds several records in one body, but where the one would lend the other its name', () => {
  const nameless = buildMessage('text', { from: { name: undefined } });
  expect(buildWebhooks('meta-onprem', [text, buildStatus('read'), buildMessage('order')])).toHaveLength(1);
  expect(buildWebhooks('meta-onprem', [text, nameless])).toHaveLength(2);
  expect(buildWebhooks('meta-onprem', [nameless, text])).toHaveLength(2);
});
