import { describe, expect, it } from 'vitest';
import { parseInbound, providerIds } from '../../src/index.ts';
import { buildMessage, buildStatus, buildWebhook, buildWebhooks, providersOf } from '../../src/testing/index.ts';

/** A text that answers, of somebody with a name, as each provider's page shows one. */
const ANSWER = buildMessage('text', {
  id: 'wamid.1',
  text: { body: 'Yes' },
  context: { from: '12025550100', messageId: 'wamid.0' },
});

/** Written by hand from the pages. */
const BODIES = {
  'meta-cloud': {
    object: 'whatsapp_business_account',
    entry: [
      {
        changes: [
          {
            value: {
              messaging_product: 'whatsapp',
              metadata: { display_phone_number: '12025550100', phone_number_id: '12025550100' },
              contacts: [{ profile: { name: 'Ada' }, wa_id: '447700900123' }],
              messages: [
                {
                  from: '447700900123',
                  id: 'wamid.1',
                  timestamp: '1767261600',
                  context: { id: 'wamid.0', from: '12025550100' },
                  type: 'text',
                  text: { body: 'Yes' },
                },
              ],
            },
            field: 'messages',
          },
        ],
      },
    ],
  },
  'meta-onprem': {
    contacts: [{ profile: { name: 'Ada' }, wa_id: '447700900123' }],
    messages: [
      {
        from: '447700900123',
        id: 'wamid.1',
        timestamp: '1767261600',
        context: { from: '12025550100', id: 'wamid.0' },
        type: 'text',
        text: { body: 'Yes' },
      },
    ],
  },
  infobip: {
    results: [
      {
        from: '447700900123',
        to: '12025550100',
        integrationType: 'WHATSAPP',
        receivedAt: '2026-01-01T10:00:00.000+0000',
        messageId: 'wamid.1',
        pairedMessageId: null,
        callbackData: null,
        message: { type: 'TEXT', text: 'Yes', context: { id: 'wamid.0', from: '12025550100' } },
        contact: { name: 'Ada', phoneNumber: '447700900123' },
        price: { pricePerMessage: 0, currency: 'EUR' },
      },
    ],
    messageCount: 1,
    pendingMessageCount: 0,
  },
  'sinch-legacy': {
    messages: {
      text: { body: 'Yes' },
      context: { from: '12025550100', id: 'wamid.0' },
      referral: null,
      from: '447700900123',
      id: 'wamid.1',
      to: '12025550100',
      type: 'text',
      timestamp: 1767261600,
    },
  },
  innopaas: {
    id: 'b5e984b3-21b2-42a9-b08b-72e5a4096ac6',
    type: 'whatsapp_mo_message_received',
    eventTime: '2026-01-01T10:00:00.000Z',
    body: {
      accountName: 'IW123456',
      wamid: 'wamid.1',
      from: '447700900123',
      customerProfile: { name: 'Ada' },
      to: '12025550100',
      sendTime: '2026-01-01T10:00:00.000Z',
      type: 'text',
      text: { body: 'Yes' },
      context: { from: '12025550100', id: 'wamid.0' },
    },
  },
};

describe('a webhook', () => {
  it.each(providerIds)('of %s has the shape of its page', (provider) => {
    const { body, text, bytes, contentType } = buildWebhook(provider, ANSWER);
    expect(body).toEqual(BODIES[provider]);
    expect(JSON.parse(text)).toEqual(body);
    expect(new TextDecoder().decode(bytes)).toBe(text);
    expect(contentType).toBe('application/json');
  });

  it('says what its records say, and lists what its provider never does', () => {
    const onprem = buildWebhook('meta-onprem', ANSWER);
    const { to, ...said } = ANSWER;
    expect(to).toBeDefined();
    expect([onprem.records, onprem.leftOut]).toEqual([[{ ...said, provider: 'meta-onprem' }], ['to']]);
    expect(buildWebhook('sinch-legacy', ANSWER).leftOut).toEqual(['from.name']);
    expect(buildWebhook('infobip', ANSWER).leftOut).toEqual([]);
  });

  it('does not hold on to its records, nor change them', () => {
    const before = structuredClone(ANSWER);
    const { records } = buildWebhook('meta-cloud', ANSWER);
    (records[0] as typeof ANSWER).text.body = 'No';
    expect(ANSWER).toEqual(before);
  });
});

describe('what a provider cannot say', () => {
  const recorded = buildMessage('media', {
    media: { kind: 'audio', url: 'https://example.com/1', voice: true },
    context: { referredProduct: { productRetailerId: 'mug' } },
  });

  it('is an error that names it by its place', () => {
    expect(() => buildWebhook('innopaas', recorded)).toThrow(
      new TypeError('innopaas cannot say media.voice, context. Give { lossy: true } to leave it out.'),
    );
    expect(() => buildWebhook('innopaas', [ANSWER, recorded])).toThrow(
      /innopaas cannot say \[1\]\.media\.voice, \[1\]\.context\./,
    );
    expect(() => buildWebhook('infobip', buildMessage('edit'))).toThrow(new TypeError('infobip cannot say type.'));
    expect(() => buildWebhook('infobip', buildStatus('played'))).toThrow(new TypeError('infobip cannot say status.'));
    expect(providersOf(recorded)).toEqual(['meta-onprem', 'meta-cloud', 'infobip', 'sinch-legacy']);
  });

  it('is left out and listed, if that is wanted', () => {
    const { body, leftOut, records } = buildWebhook('innopaas', recorded, { lossy: true });
    expect(leftOut).toEqual(['media.voice', 'context']);
    const [message] = parseInbound(body).messages;
    expect(message).toEqual({ ...records[0], raw: body.body });
    expect(message).not.toHaveProperty('context');
  });

  it('is not left out where nothing would be left, or something else', () => {
    const refused = (...args: Parameters<typeof buildWebhook>) =>
      expect(() => buildWebhook(...args)).toThrow(TypeError);
    refused('infobip', buildMessage('edit'), { lossy: true });
    refused('infobip', buildMessage('media', { media: { kind: 'image', url: undefined, id: '1' } }), { lossy: true });
    refused('meta-cloud', buildMessage('context', { context: { messageId: undefined, mentions: ['1'] } }), {
      lossy: true,
    });
    refused('meta-cloud', buildMessage('media', { media: { kind: 'other' } }), { lossy: true });
    // A number that is not its id's, and nobody's whose number is the business's.
    refused('meta-cloud', buildMessage('text', { from: { id: '447700900123', phone: '+447700900456' } }), {
      lossy: true,
    });
    refused('infobip', buildMessage('text', { to: { id: '12025550100', phone: '+12025550111' } }), { lossy: true });
    refused('meta-cloud', buildMessage('text', { from: { phone: '+12025550100' } }), { lossy: true });
    refused('meta-cloud', [], { lossy: true });
  });

  it.each([
    ['a user id that is not its id', buildMessage('text', { from: { id: 'GB.1349', userId: undefined } }), []],
    ['a number of another id', buildMessage('system', { system: { kind: 'number_changed', newPhone: undefined } }), []],
    ['a word of another receipt', buildStatus('read', { wireStatus: 'sent' }), []],
    // To Infobip, who has other words, that is one that nobody knows.
    ['a word that is known', buildStatus('other', { wireStatus: 'failed' }), ['infobip']],
    ['a receipt without a word', buildStatus('other', { wireStatus: undefined }), []],
    [
      'a type that is known',
      buildMessage('unknown', { unknown: { reason: 'unrecognized', wireType: 'TEXT' } }),
      ['meta-onprem', 'meta-cloud', 'sinch-legacy', 'innopaas'],
    ],
  ])('is %s', (_, record, able) => {
    expect(providersOf(record)).toEqual(able);
  });

  it('is a mark of forwarding without the other, of a place in a group without its word', () => {
    const forwarded = buildMessage('text', { context: { frequentlyForwarded: true } });
    const both = buildMessage('text', { context: { forwarded: true, frequentlyForwarded: true } });
    expect([providersOf(forwarded), providersOf(both)]).toEqual([[], ['meta-onprem', 'meta-cloud']]);
    const event = buildMessage('system', { groupId: '1', system: { kind: 'other', wireType: undefined } });
    expect(providersOf(event)).toEqual([]);
    const inGroup = buildMessage('system', { groupId: '1', system: { kind: 'group', wireType: undefined } });
    expect(providersOf(inGroup)).toEqual(['meta-onprem']);
  });

  it('is a context that a reaction of Infobip does not have: it is the target', () => {
    const reaction = { kind: 'added', messageId: 'wamid.0' } as const;
    const inGroup = (messageId: string) => buildMessage('reaction', { reaction, context: { messageId, groupId: '1' } });
    expect(providersOf(inGroup('wamid.0'))).toContain('infobip');
    const { body } = buildWebhook('infobip', inGroup('wamid.0'));
    expect(parseInbound(body).messages[0]?.context).toEqual({ messageId: 'wamid.0', groupId: '1' });
    expect(buildWebhook('infobip', inGroup('wamid.7'), { lossy: true }).leftOut).toEqual(['context']);
  });

  it('is not a user id that stands where a number used to stand, beside another', () => {
    const message = buildMessage('text', { from: { id: 'GB.1', userId: 'GB.2' } });
    expect(providersOf(message)).toEqual(['meta-onprem', 'meta-cloud', 'infobip']);
    for (const provider of providersOf(message)) {
      expect(parseInbound(buildWebhook(provider, message).body).messages[0]?.from).toEqual(message.from);
    }
  });

  it('is any part that no builder takes, also one that is not known yet', () => {
    const tomorrow = { ...ANSWER, mood: 'merry', text: { ...ANSWER.text, font: 'bold' } };
    for (const provider of providerIds) {
      const { leftOut } = buildWebhook(provider, tomorrow, { lossy: true });
      expect(leftOut.filter((path) => /mood|font/.test(path)).sort()).toEqual(['mood', 'text.font']);
      expect(() => buildWebhook(provider, tomorrow)).toThrow(/text\.font/);
    }
  });
});

describe('several records', () => {
  const [text, photo] = [
    buildMessage('text'),
    buildMessage('media', { from: { phone: '+447700900456', name: 'Grace' } }),
  ];
  const receipt = buildStatus('read');

  it.each(['meta-cloud', 'meta-onprem', 'infobip'] as const)('are in one body of %s', (provider) => {
    const { body, records } = buildWebhook(provider, [text, receipt, photo]);
    const { messages, statuses } = parseInbound(body);
    expect(messages.map(({ id, from }) => [id, from.name])).toEqual([
      [text.id, 'Ada'],
      [photo.id, 'Grace'],
    ]);
    expect(statuses).toHaveLength(1);
    expect(records).toHaveLength(3);
  });

  it('are in a body of their own where the provider posts them so', () => {
    expect(buildWebhooks('innopaas', [text, receipt, photo])).toHaveLength(3);
    expect(buildWebhooks('sinch-legacy', [text, photo, receipt, text]).map(({ records }) => records.length)).toEqual([
      2, 1, 1,
    ]);
    expect(() => buildWebhook('innopaas', [text, photo])).toThrow(/innopaas does not post these records in one body/);
  });

  it('of one person are apart where the one would lend the other its name', () => {
    const nameless = buildMessage('text', { from: { name: undefined } });
    expect(buildWebhooks('meta-onprem', [text, nameless])).toHaveLength(2);
    expect(buildWebhooks('meta-onprem', [nameless, text])).toHaveLength(2);
    const { body } = buildWebhook('meta-cloud', [text, nameless]);
    expect(parseInbound(body).messages.map(({ from }) => from.name)).toEqual(['Ada', undefined]);
  });

  it('of Cloud are in one entry for each account, in order', () => {
    const to = (businessAccountId: string) => buildMessage('text', { to: { businessAccountId } });
    const { body } = buildWebhook('meta-cloud', [to('1'), to('1'), to('2'), to('1')]);
    const entries = body.entry as { id: string; changes: { value: { messages: unknown[] } }[] }[];
    expect(entries.map(({ id, changes }) => [id, ...changes.map(({ value }) => value.messages.length)])).toEqual([
      ['1', 2],
      ['2', 1],
      ['1', 1],
    ]);
  });
});
