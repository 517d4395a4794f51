import { describe, expect, it } from 'vitest';
import { type MessageType, type ProviderId, parseInbound, textOf } from '../../src/index.ts';
import { buildMessage, buildStatus, buildWebhook, providersOf } from '../../src/testing/index.ts';
import { codeOf, rowsOf, sectionOf } from '../docs/markdown.ts';
import { tableRows } from '../golden.ts';
import { PROVIDER_TESTS } from '../providers/index.ts';

const TYPES: readonly MessageType[] = rowsOf('docs/messages.md', '## Who can say what').map(
  ([type]) => type as MessageType,
);

describe('a message that is built', () => {
  it.each(TYPES)('%s: is of its type, has its body, and is the same each time', (type) => {
    const message = buildMessage(type);
    expect(message).toMatchObject({ type, [type]: expect.anything(), raw: {} });
    expect(buildMessage(type)).toEqual(message);
    expect(JSON.parse(JSON.stringify(message))).toEqual(message);
  });

  it('has an id of its own for whatever is said of it', () => {
    const texts = ['a', 'b', 'c'].map((body) => buildMessage('text', { text: { body } }));
    const messages = [...TYPES.map((type) => buildMessage(type)), ...texts, buildMessage('text', { groupId: 'a' })];
    expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
    expect(buildMessage('text', { id: 'wamid.1' }).id).toBe('wamid.1');
  });

  it('says what it is told to, and the rest as it is', () => {
    const message = buildMessage('order', { order: { items: [{ productRetailerId: 'SKU-1', quantity: 2 }] } });
    expect(message.order).toEqual({ items: [{ productRetailerId: 'SKU-1', quantity: 2 }] });
    expect(buildMessage('location', { location: { name: 'The pier' } }).location).toEqual({
      latitude: 51.5079,
      longitude: -0.0877,
      name: 'The pier',
    });
    expect(buildMessage('interactive', { interactive: { kind: 'list_reply', title: 'Monday' } }).interactive).toEqual({
      kind: 'list_reply',
      id: 'tuesday',
      title: 'Monday',
    });
    expect(buildMessage('unknown', { unknown: { reason: 'unrecognized' } }).unknown.wireType).toBe('hologram');
    expect(buildMessage('contacts', { contacts: [] }).contacts).toEqual([]);
    const raw = { a: 1 };
    expect(buildMessage('text', { raw }).raw).toBe(raw);
  });

  it('has nothing that undefined takes away', () => {
    const message = buildMessage('text', { to: undefined, timestamp: undefined, from: { name: undefined } });
    expect(Object.keys(message).sort()).toEqual(['from', 'id', 'provider', 'raw', 'text', 'type']);
    expect(message.from).toEqual({ id: '447700900123', phone: '+447700900123' });
    expect(buildStatus('sent', { recipient: undefined })).not.toHaveProperty('recipient');
  });

  it('is from a number and an id that are one', () => {
    const from = (parts: object) => buildMessage('text', { from: { name: undefined, ...parts } }).from;
    expect(from({ phone: '+447700900456' })).toEqual({ id: '447700900456', phone: '+447700900456' });
    expect(from({ id: '447700900456' })).toEqual({ id: '447700900456', phone: '+447700900456' });
    expect(from({ id: 'GB.1349' })).toEqual({ id: 'GB.1349', userId: 'GB.1349' });
    expect(from({ id: 'GB.ENT.1349' })).toEqual({ id: 'GB.ENT.1349', parentUserId: 'GB.ENT.1349' });
    expect(buildMessage('text', { to: { phone: '+12025550111' } }).to).toEqual({
      id: '12025550111',
      phone: '+12025550111',
    });
    expect(buildMessage('system', { system: { kind: 'number_changed', newId: '447700900789' } }).system).toEqual({
      kind: 'number_changed',
      newId: '447700900789',
      newPhone: '+447700900789',
    });
  });
});

describe('a receipt that is built', () => {
  it('is about one message, whatever became of it', () => {
    const ids = (['sent', 'delivered', 'read'] as const).map((status) => buildStatus(status).id);
    expect(new Set(ids).size).toBe(1);
    expect(buildStatus('failed', { errors: [{ code: '131026' }] })).toMatchObject({
      status: 'failed',
      errors: [{ code: '131026' }],
    });
    expect(buildStatus('other').wireStatus).toBe('warning');
  });
});

describe('who can say what', () => {
  const [head = [], ...rows] = tableRows(sectionOf('docs/messages.md', '## Who can say what'));
  it.each(TYPES)('%s: by the kit those who can by docs/messages.md', (type) => {
    const row = rows.find(([first]) => first === `\`${type}\``) ?? [];
    const able = head.map(codeOf).filter((id, column) => id !== undefined && row[column] !== '–');
    const said = able.filter((id) => !PROVIDER_TESTS[id as ProviderId].notBuilt?.includes(type));
    expect([...providersOf(buildMessage(type))].sort()).toEqual(said.sort());
  });

  it.each(TYPES)('%s: everybody who can is read without a hint, and without an issue', (type) => {
    const message = buildMessage(type);
    expect(providersOf(message)).not.toEqual([]);
    for (const provider of providersOf(message)) {
      const { messages, issues } = parseInbound(buildWebhook(provider, message).body);
      expect(messages.map((one) => [one.provider, one.id, textOf(one)])).toEqual([
        [provider, message.id, textOf(message)],
      ]);
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });
});
