import { describe, expect, it } from 'vitest';
import { type Media, type MessageType, type ProviderId, parseInbound, providerIds, textOf } from '../../src/index.ts';
import { isInboundMessage, isMessageStatus } from '../../src/schema/index.ts';
import { broken, buildMessage, buildStatus, buildWebhook, providersOf } from '../../src/testing/index.ts';
import { codeOf, rowsOf, sectionOf } from '../docs/markdown.ts';
import { membersOf } from '../docs/program.ts';
import { tableRows } from '../golden.ts';
import { PROVIDER_TESTS, PROVIDERS } from '../providers/index.ts';
import { calledBy } from './added.ts';

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

describe('whatever is built', () => {
  const receipts = (['pending', 'sent', 'delivered', 'read', 'played', 'failed', 'deleted', 'other'] as const).map(
    (status) => buildStatus(status),
  );
  const kindsOf = (type: 'media' | 'interactive' | 'reaction' | 'system', kinds: readonly string[]) =>
    kinds.map((kind) => buildMessage(type, { [type]: { kind } } as never));
  const MEDIA = { image: 1, video: 1, audio: 1, document: 1, sticker: 1, other: 1 } satisfies {
    [kind in Media['kind']]: 1;
  };

  it('is what the contract promises: every type, kind and receipt, and parts that go together', () => {
    const messages = [
      ...TYPES.map((type) => buildMessage(type)),
      ...kindsOf('media', Object.keys(MEDIA)),
      ...kindsOf('interactive', membersOf(`Interactive['kind']`)),
      ...kindsOf('reaction', ['added', 'removed']),
      ...kindsOf('system', membersOf(`SystemEvent['kind']`)),
      ...(['unsupported', 'unrecognized', 'malformed'] as const).map((reason) =>
        buildMessage('unknown', { unknown: { reason } }),
      ),
      buildMessage('text', { context: { frequentlyForwarded: true } }),
      buildMessage('context', { context: { frequentlyForwarded: true } }),
      buildMessage('interactive', { interactive: { kind: 'flow_reply', responseText: 'Hello' } }),
    ];
    expect(messages.filter((message) => !isInboundMessage(message))).toEqual([]);
    expect(receipts.filter((receipt) => !isMessageStatus(receipt))).toEqual([]);
    for (const record of [...messages, ...receipts.filter(({ status }) => status !== 'pending')])
      expect(() => providersOf(record)).not.toThrow();
  });

  it('of two parts that say the same, is both of the one that is said', () => {
    expect(buildMessage('text', { context: { frequentlyForwarded: true } }).context).toEqual({
      forwarded: true,
      frequentlyForwarded: true,
    });
    expect(
      buildMessage('interactive', { interactive: { kind: 'flow_reply', responseText: 'Hello' } }).interactive,
    ).toEqual({ kind: 'flow_reply', responseText: 'Hello' });
    expect(buildMessage('system', { system: { kind: 'number_changed', newPhone: '+447700900999' } }).system).toEqual({
      kind: 'number_changed',
      newId: '447700900999',
      newPhone: '+447700900999',
    });
  });

  it('is of a type, a status and a provider that there are, or the error names those', () => {
    const names = (build: () => unknown) => {
      try {
        return build();
      } catch (error) {
        return error instanceof TypeError ? error.message : error;
      }
    };
    const builders: ((name: never) => unknown)[] = [
      (name) => buildMessage(name),
      (name) => buildStatus(name),
      (name) => buildWebhook(name, buildMessage('text')),
      (name) => broken(buildWebhook(PROVIDERS[0] as ProviderId, buildMessage('text'), { lossy: true }), name),
    ];
    for (const name of ['hologram', 'constructor', '', undefined, null, 7]) {
      expect(builders.map((build) => names(() => build(name as never)))).toEqual([
        expect.stringMatching(/^Expected a type of message: one of text, media, .*, unknown\. Got /),
        expect.stringMatching(/^Expected a status: one of pending, .*, other\. Got /),
        expect.stringMatching(/^Expected a provider: one of \S+, .*, \S+\. Got /),
        expect.stringMatching(/^Expected a way to break it: one of truncated, .*, no_sender\. Got /),
      ]);
    }
    expect(names(() => buildWebhook(PROVIDERS[0] as ProviderId, [buildMessage('text'), null as never]))).toBe(
      'Expected a message or a receipt to build a webhook of, not null.',
    );
    expect(names(() => buildWebhook(PROVIDERS[0] as ProviderId, {} as never))).toMatch(
      / cannot say a record without parts\./,
    );
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
    expect(buildStatus('sent').from).toEqual(buildMessage('text').to);
    expect(buildStatus('sent', { from: { phone: '+12025550111' } }).from?.id).toBe('12025550111');
    expect(buildStatus('sent', { from: undefined })).not.toHaveProperty('from');
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

  it('a receipt of each word of theirs: all of them, whose number it may be or not', () => {
    expect(providersOf(buildStatus('delivered')).sort()).toEqual([...providerIds].sort());
    expect(providersOf(buildStatus('read')).sort()).toEqual([...providerIds].sort());
    for (const provider of providerIds) {
      const { body, leftOut } = buildWebhook(provider, buildStatus('delivered'));
      const [{ from } = {}] = parseInbound(body, { provider }).statuses;
      const isLeftOut = leftOut.includes('from');
      expect([from, isLeftOut]).toEqual(
        from ? [calledBy(provider, buildStatus('delivered')).from, false] : [undefined, true],
      );
    }
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
