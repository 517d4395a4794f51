import { expect, it } from 'vitest';
import { parseInbound } from '../../../src/index.ts';
import { buildMessage, buildStatus, buildWebhook, providersOf } from '../../../src/testing/index.ts';

// What the testing kit builds of YCloud's bodies, beside what all providers keep.

it('says both ids, of messages and of receipts', () => {
  const ids = { id: 'wamid.1', providerMessageId: '65a0c1' };
  const { body } = buildWebhook('ycloud', buildMessage('text', ids));
  expect(body.whatsappInboundMessage).toMatchObject({ id: '65a0c1', wamid: 'wamid.1' });
  const sent = buildWebhook('ycloud', buildStatus('sent', ids));
  expect(sent.body.whatsappMessage).toMatchObject({ id: '65a0c1', wamid: 'wamid.1' });
});

it('posts a user id in a key of its own, and no number where there is none', () => {
  const message = buildMessage('text', { from: { id: 'GB.1', username: 'ada' } });
  const { body } = buildWebhook('ycloud', message);
  expect(body.whatsappInboundMessage).toMatchObject({ fromUserId: 'GB.1', customerProfile: { username: 'ada' } });
  expect(body.whatsappInboundMessage).not.toHaveProperty('from');
  expect(parseInbound(body).messages[0]?.from).toEqual(message.from);
});

it('tells the time of a receipt by its word', () => {
  const keysOf = (status: 'sent' | 'delivered' | 'read' | 'failed' | 'pending') =>
    Object.keys(buildWebhook('ycloud', buildStatus(status)).body.whatsappMessage as object).filter((key) =>
      key.endsWith('Time'),
    );
  expect([keysOf('sent'), keysOf('delivered'), keysOf('read'), keysOf('failed')].flat()).toEqual([
    'sendTime',
    'deliverTime',
    'readTime',
    'updateTime',
  ]);
  // By YCloud's word, which the record need not know.
  expect(buildWebhook('ycloud', buildStatus('pending')).body.whatsappMessage).toMatchObject({ status: 'accepted' });
});

it('posts the receipt of a group as Meta’s, with the number around it', () => {
  const status = buildStatus('read', {
    groupId: 'g@g.us',
    from: { id: '118', phone: '+12025550100', businessAccountId: '7' },
    pricing: { billable: true, category: 'service' },
  });
  const { body } = buildWebhook('ycloud', status);
  expect(body.whatsappGroup).toMatchObject({
    wabaId: '7',
    phoneNumberId: '118',
    displayPhoneNumber: '12025550100',
    statuses: [{ recipientId: 'g@g.us', recipientParticipantId: '447700900124', timestamp: 1767261600 }],
  });
  // Outside of groups the number has no other id than itself, and nothing tells whether it is billed.
  const { groupId: _, ...alone } = status;
  expect(buildWebhook('ycloud', alone, { lossy: true }).leftOut).toEqual(['from.phone', 'pricing.billable']);
});

it('cannot tell edits, deletions, identities, nor that somebody joined a group', () => {
  const messages = [
    buildMessage('edit'),
    buildMessage('revoke'),
    buildMessage('system', { system: { kind: 'group' } }),
  ];
  for (const message of messages) expect(providersOf(message)).not.toContain('ycloud');
  const known = buildMessage('text', { from: { identity: { hash: 'x' } } });
  expect(buildWebhook('ycloud', known, { lossy: true }).leftOut).toEqual(['from.identity']);
});

it('tells a changed user id where the new one is the sender’s', () => {
  const system = { kind: 'user_id_changed', userId: 'GB.2', previousUserId: 'GB.1' } as const;
  const message = buildMessage('system', { from: { id: 'GB.2' }, system });
  expect(parseInbound(buildWebhook('ycloud', message).body).messages[0]).toMatchObject({ system });
  for (const from of [{ id: 'GB.3' }, { id: '447700900123' }]) {
    expect(providersOf(buildMessage('system', { from, system }))).not.toContain('ycloud');
  }
});
