import { describe, expect, it } from 'vitest';
import {
  type Media,
  type MessageType,
  type ProviderId,
  parseInbound,
  providerIds,
  textOf,
  type Unknown,
} from '../../src/index.ts';
import { isInboundMessage, isMessageStatus } from '../../src/schema/index.ts';
import { broken, buildMessage, buildStatus, buildWebhook, providersOf } from '../../src/testing/index.ts';
import { codeOf, keysOf, sectionOf } from '../docs/markdown.ts';
import { membersOf } from '../docs/program.ts';
import { tableRows } from '../golden.ts';
import { PROVIDER_TESTS, PROVIDERS } from '../providers/index.ts';
import { WORDS } from '../receipts.ts';
import { calledBy } from './added.ts';

const TYPES = keysOf('docs/messages.md', '## Who can say what') as MessageType[];

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
    const order = { items: [{ productRetailerId: 'SKU-1', quantity: 2 }] };
    expect(buildMessage('order', { order }).order).toEqual(order);
    const { location } = buildMessage('location', { location: { name: 'The pier' } });
    expect(location).toEqual({ latitude: 51.5079, longitude: -0.0877, name: 'The pier' });
    const { interactive } = buildMessage('interactive', { interactive: { kind: 'list_reply', title: 'Monday' } });
    expect(interactive).toEqual({ kind: 'list_reply', id: 'tuesday', title: 'Monday' });
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
    for (const said of [{ phone: '+447700900456' }, { id: '447700900456' }]) {
      const { from, to } = buildMessage('text', { from: { name: undefined, ...said }, to: said });
      expect([from, to]).toEqual(Array(2).fill({ id: '447700900456', phone: '+447700900456' }));
    }
    for (const [id, key] of [
      ['GB.1349', 'userId'],
      ['GB.ENT.1349', 'parentUserId'],
    ] as const)
      expect(buildMessage('text', { from: { name: undefined, id } }).from).toEqual({ id, [key]: id });
    for (const said of [{ newId: '447700900789' }, { newPhone: '+447700900789' }]) {
      const { system } = buildMessage('system', { system: { kind: 'number_changed', ...said } });
      expect(system).toEqual({ kind: 'number_changed', newId: '447700900789', newPhone: '+447700900789' });
    }
  });
});

describe('whatever is built', () => {
  const receipts = WORDS.map((status) => buildStatus(status));
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
      ...membersOf(`Unknown['reason']`).map((reason) => buildMessage('unknown', { unknown: { reason } as Unknown })),
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
    const { context } = buildMessage('text', { context: { frequentlyForwarded: true } });
    expect(context).toEqual({ forwarded: true, frequentlyForwarded: true });
    const answer = { kind: 'flow_reply', responseText: 'Hello' } as const;
    expect(buildMessage('interactive', { interactive: answer }).interactive).toEqual(answer);
  });

  it('is of a type, a status and a provider that there are, or the error names those', () => {
    const provider = PROVIDERS[0] as ProviderId;
    const text = buildMessage('text');
    const builders: [says: RegExp, build: (name: never) => unknown][] = [
      [/^Expected a type of message: one of text, media, .*, unknown\. Got /, (name) => buildMessage(name)],
      [/^Expected a status: one of pending, .*, other\. Got /, (name) => buildStatus(name)],
      [/^Expected a provider: one of \S+, .*, \S+\. Got /, (name) => buildWebhook(name, text)],
      [
        /^Expected a way to break it: one of truncated, .*, no_sender\. Got /,
        (name) => broken(buildWebhook(provider, text, { lossy: true }), name),
      ],
    ];
    for (const [says, build] of builders) {
      for (const name of ['hologram', 'constructor', '', undefined, null, 7]) {
        expect(() => build(name as never)).toThrow(TypeError);
        expect(() => build(name as never)).toThrow(says);
      }
    }
    const ofNull = new TypeError('Expected a message or a receipt to build a webhook of, not null.');
    expect(() => buildWebhook(provider, [text, null as never])).toThrow(ofNull);
    expect(() => buildWebhook(provider, {} as never)).toThrow(/ cannot say a record without parts\./);
  });
});

it('a receipt that is built is about one message, whatever became of it', () => {
  const ids = (['sent', 'delivered', 'read'] as const).map((status) => buildStatus(status).id);
  expect(new Set(ids).size).toBe(1);
  const errors = [{ code: '131026' }];
  expect(buildStatus('failed', { errors })).toMatchObject({ status: 'failed', errors });
  expect(buildStatus('other').wireStatus).toBe('warning');
  expect(buildStatus('sent').from).toEqual(buildMessage('text').to);
  expect(buildStatus('sent', { from: { phone: '+12025550111' } }).from?.id).toBe('12025550111');
  expect(buildStatus('sent', { from: undefined })).not.toHaveProperty('from');
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
    for (const word of ['delivered', 'read'] as const)
      expect(new Set(providersOf(buildStatus(word)))).toEqual(new Set(providerIds));
    for (const provider of providerIds) {
      const { body, leftOut } = buildWebhook(provider, buildStatus('delivered'));
      const [{ from } = {}] = parseInbound(body, { provider }).statuses;
      expect(from).toEqual(leftOut.includes('from') ? undefined : calledBy(provider, buildStatus('delivered')).from);
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
