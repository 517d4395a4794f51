import { describe, expect, it, vi } from 'vitest';
import { createParser, parseInbound } from '../../../src/index.ts';
import { gupshup, parseGupshup } from '../../../src/providers/gupshup/index.ts';
import { metaCloud } from '../../../src/providers/meta-cloud/index.ts';
import { readAs, throws } from '../read.ts';

const HEAD = { app: 'NetLoft', version: 2, timestamp: 1785000000123 };
const ID = 'ABEGR3cJASMEAhA1';
const RECORD = { id: ID, source: '447700900123', type: 'text', payload: { text: 'Hi' } };
const ENTERPRISE = { mobile: '447700900123', waNumber: '12025550100', replyId: '41', type: 'text', text: 'Hi' };

const v2 = (payload: unknown, more: object = {}) => readAs('gupshup', { ...HEAD, type: 'message', payload, ...more });
const message = (more: object, around: object = {}) => v2({ ...RECORD, ...more }, around);
const receipt = (payload: object, around: object = {}) => v2(payload, { type: 'message-event', ...around });
const flat = (more: object) => readAs('gupshup', { ...ENTERPRISE, ...more });
const reports = (...items: unknown[]) => readAs('gupshup', { response: JSON.stringify(items) });

it('an address that gets v2 and v3 is read by one parser of both, and each body by the one whose it is', () => {
  const parse = createParser([metaCloud, gupshup]);
  const sent = { gs_id: 'g1', id: 'wamid.1', recipient_id: '447700900123', status: 'sent', timestamp: 1785000000 };
  const changes = [{ field: 'messages', value: { messaging_product: 'whatsapp', statuses: [sent] } }];
  const v3 = parse({ object: 'whatsapp_business_account', gs_app_id: 'a1b2c3d4', entry: [{ id: '1', changes }] });
  const payload = { id: 'wamid.1', gsId: 'g1', type: 'sent', destination: '447700900123' };
  const event = parse({ ...HEAD, type: 'message-event', payload });
  expect([v3.provider, event.provider]).toEqual(['meta-cloud', 'gupshup']);
  // The same receipt by both.
  const ids = { id: 'wamid.1', providerMessageId: 'g1', status: 'sent' };
  expect([...v3.statuses, ...event.statuses]).toMatchObject([ids, ids]);
});

describe('ids of receipts', () => {
  it.each([
    ['enqueued', { id: 'g', payload: { whatsappMessageId: 'w' } }, 'w', 'g'],
    ['enqueued, with both side by side', { id: 'g', whatsappMessageId: 'w' }, 'w', 'g'],
    ['enqueued, of which WhatsApp knows nothing yet', { id: 'g' }, 'g', undefined],
    ['failed at once', { id: 'g', payload: { code: 1002, reason: 'No such number' } }, 'g', undefined],
    ['failed later', { id: 'w', gsId: 'g', payload: { code: 131026 } }, 'w', 'g'],
    ['delivered', { id: 'w', gsId: 'g' }, 'w', 'g'],
    ['read after a week', { id: 'w' }, 'w', undefined],
    ['failed, by Gupshup’s id alone', { gsId: 'g' }, 'g', undefined],
    ['delivered, and both the same', { id: 'g', gsId: 'g' }, 'g', undefined],
    ['read, with a reference of the business’s own', { gsId: 'g', externalId: 'order-7' }, 'g', undefined],
  ])('%s', (_, { payload, ...ids }: { id?: string; gsId?: string; payload?: object }, id, providerMessageId) => {
    const said = { type: _.split(/[ ,]/)[0], destination: '447700900123', payload: { ts: 1785000000, ...payload } };
    const [status] = receipt({ ...ids, ...said }).statuses;
    expect(status).toMatchObject({ id, timestamp: '2026-07-25T17:20:00.000Z' });
    expect(status.providerMessageId).toBe(providerMessageId);
  });

  it('of Enterprise are Gupshup’s', () => {
    expect(reports({ externalId: 41, eventType: 'SENT' }).statuses).toEqual([
      { id: '41', status: 'sent', wireStatus: 'SENT' },
    ]);
  });

  it('one without any is malformed', () => {
    expect(receipt({ type: 'sent', destination: '447700900123' })).toMatchObject({
      statuses: [],
      unhandled: ['malformed_status.payload'],
    });
    expect(reports({ eventType: 'SENT', destAddr: '1' }, { externalId: '1', eventType: 'READ' })).toMatchObject({
      statuses: [{ id: '1', status: 'read' }],
      unhandled: ['malformed_status.response.0'],
    });
  });
});

describe('a record that stands in a text', () => {
  const items = [
    { externalId: '41', eventType: 'SENT', eventTs: '1785000000000', errorCode: '000', cause: 'SUCCESS' },
    { externalId: '41', eventType: 'READ', eventTs: 1785000001, channel: ' WhatsApp ' },
    { externalId: '42', eventType: 'SENT', channel: 'SMS' },
    7,
  ];

  it('has as `raw` what that text parses to, and its place goes on within', () => {
    const body = { response: JSON.stringify(items) };
    const { statuses, unhandled, raw } = parseGupshup(body);
    expect(statuses.map((status) => status.raw)).toEqual(items.slice(0, 2));
    expect(unhandled).toEqual([
      { kind: 'other_channel', path: ['response', 2], raw: items[2] },
      { kind: 'malformed_status', path: ['response', 3], raw: 7 },
    ]);
    expect(raw).toBe(body);
  });

  it('is the very object where somebody parsed it before', () => {
    const { statuses } = parseGupshup({ response: items });
    expect(statuses.map((status) => status.raw)).toEqual([items[0], items[1]]);
    expect(statuses[0]?.raw).toBe(items[0]);
  });

  it('reads alike as text and as object, of every format', () => {
    const sender = { phone: '447700900123', name: 'Ada' };
    const around = { contextobj: { sourceId: '12025550100' }, senderobj: { display: 'Ada' } };
    const bot = { botname: 'NetLoft', channel: 'whatsapp', ...around };
    const messageobj = { type: 'text', text: 'Hi', from: '447700900123', id: ID, timestamp: '1785000000' };
    for (const [body, key] of [
      [{ ...HEAD, type: 'message', payload: { ...RECORD, sender } }, 'payload'],
      [{ ...HEAD, type: 'message-event', payload: { id: ID, type: 'sent', destination: '447700900123' } }, 'payload'],
      [{ ...bot, messageobj }, 'messageobj'],
      [{ ...bot, messageobj }, 'contextobj'],
      [{ ...bot, messageobj }, 'senderobj'],
      [{ ...ENTERPRISE, type: 'image', image: { url: 'https://media.example.com/1?', signature: 's=1' } }, 'image'],
      [{ ...ENTERPRISE, type: 'location', location: { latitude: '51.5', longitude: '-0.1' } }, 'location'],
    ] as [{ [key: string]: unknown }, string][]) {
      const asText = readAs('gupshup', { ...body, [key]: JSON.stringify(body[key]) });
      expect(asText, key).toEqual(readAs('gupshup', body));
      expect(asText, key).toMatchObject({ unhandled: [], told: [] });
    }
  });

  it('is malformed where the text is no JSON, or not of an object', () => {
    for (const broken of ['[{"externalId":"1"', 'none', '', '7', 'null', '"{}"', '[1', '\u0000']) {
      const read = readAs('gupshup', { mobile: '1', waNumber: '2', response: broken });
      expect(read, broken).toMatchObject({ messages: [], statuses: [] });
      expect(v2(broken), broken).toMatchObject({ messages: [], unhandled: ['malformed_message.payload'] });
      if (broken === '') continue;
      expect(flat({ type: 'image', image: broken }).messages, broken).toMatchObject([
        { id: '41', type: 'unknown', unknown: { reason: 'malformed', wireType: 'image' } },
      ]);
    }
  });
});

describe('times', () => {
  const TIME = '2026-07-25T17:20:00.000Z';

  it('are in seconds or milliseconds, numbers or text, in every format', () => {
    for (const time of [1785000000, 1785000000000, '1785000000', '1785000000000']) {
      const times = [
        message({}, { timestamp: time }),
        flat({ timestamp: time }),
        receipt({ id: 'w', type: 'sent', payload: { ts: time } }),
        receipt({ id: 'w', type: 'enqueued' }, { timestamp: time }),
        reports({ externalId: '1', eventType: 'SENT', eventTs: time }),
      ].flatMap(({ messages, statuses }) => [...messages, ...statuses] as { timestamp: string }[]);
      expect(times.map(({ timestamp }) => timestamp)).toEqual(new Array(5).fill(TIME));
    }
  });

  it('of a receipt come before that of the event, and that stands in for them', () => {
    const [status] = receipt({ id: 'w', type: 'read', payload: { ts: 1785000007 } }).statuses;
    expect(status).toMatchObject({ timestamp: '2026-07-25T17:20:07.000Z' });
    const broken = receipt({ id: 'w', type: 'read', payload: { ts: 'soon' } });
    expect(broken.told).toEqual(['dropped_field payload.payload.ts']);
    expect(broken.statuses).toMatchObject([{ timestamp: '2026-07-25T17:20:00.123Z' }]);
  });
});

describe('what became of a message', () => {
  const report = (more: object) => reports({ externalId: '1', ...more }).statuses[0];

  it('by Enterprise is a failure if a word that nobody knows comes with a code', () => {
    for (const [wireStatus, errorCode, status] of [
      ['SENT', undefined, 'sent'],
      ['Delivered', '000', 'delivered'],
      ['UNKNOWN_SUBSCRIBER', '1002', 'failed'],
      ['FAILED', undefined, 'failed'],
      ['HELD', '0', 'other'],
      ['HELD', undefined, 'other'],
      ['SENT', '1002', 'sent'],
    ])
      expect(report({ eventType: wireStatus, errorCode })).toMatchObject({ status, wireStatus });
    const held = { id: '1', status: 'other', wireStatus: 'HELD' };
    expect(report({ eventType: 'HELD', cause: 'SUCCESS' })).toEqual(held);
  });

  it('by Enterprise is no failure where the cause is the word of success once more, whatever the code', () => {
    for (const [eventType, errorCode, cause] of [
      ['SENT', '025', 'SENT'],
      ['READ', '026', 'read'],
      ['DELIVERED', '025', 'SUCCESS'],
      [' SENT ', '025', 'SENT'],
    ])
      expect(report({ eventType, errorCode, cause })).not.toHaveProperty('errors');
    for (const [eventType, cause] of [
      ['READ', 'BUSY'],
      ['FAILED', 'FAILED'],
      ['FAILED', 'SUCCESS'],
      ['HELD', 'HELD'],
    ])
      expect(report({ eventType, errorCode: '025', cause }).errors).toEqual([{ code: '025', details: cause }]);
  });

  it('needs a word', () => {
    for (const type of [undefined, null, '', 7])
      expect(receipt({ id: 'w', type }).unhandled).toEqual(['malformed_status.payload']);
  });

  it('is not what a mismatch, a saved address or an ad tells, and only of a `message-event` these are no receipts', () => {
    for (const type of ['mismatch', 'set-callback', 'referral']) {
      expect(receipt({ id: 'w', type, payload: {} })).toMatchObject({ statuses: [], unhandled: ['event'], told: [] });
      expect(message({ type }).messages).toMatchObject([{ unknown: { reason: 'unrecognized', wireType: type } }]);
    }
  });

  it('has the price in Gupshup’s word for its model, and in Meta’s', () => {
    const pricing = (key: string) => receipt({ id: 'w', type: 'sent', pricing: { [key]: 'CBP' } }).statuses[0].pricing;
    for (const key of ['policy', 'pricing_model']) expect(pricing(key)).toEqual({ model: 'CBP' });
  });
});

it('who opts in or out says what he prefers; in another event these words say nothing', () => {
  for (const type of ['opted-in', 'opted-out']) {
    const kept = (event: string) => v2({ phone: '447700900123', type }, { type: event });
    expect(kept('user-event').unhandled).toEqual(['preference']);
    expect(kept('platform-event').unhandled).toEqual(['event']);
    expect(kept('account-event').unhandled).toEqual(['account']);
  }
});

describe('what only looks like Gupshup’s', () => {
  const SIMULATOR = { type: 'message', payload: { ...RECORD, source: undefined, sender: { phone: '9876543210_1' } } };

  it('is possible where it has the form and no more, and is read then', () => {
    for (const body of [
      SIMULATOR,
      { type: 'message', payload: RECORD },
      { response: '[{"externalId":"1","eventType":"SENT"}]' },
      { mobile: '447700900123', type: 'text', text: 'Hi', messageId: '7' },
      { mobile: '447700900123', type: 'text', text: 'Hi', replyId: '7' },
    ]) {
      expect(gupshup.claim(body)).toBe('possible');
      const { messages, statuses, told } = readAs('gupshup', body);
      expect([messages.length + statuses.length, told]).toEqual([1, []]);
    }
    expect(readAs('gupshup', SIMULATOR).messages).toMatchObject([{ from: { id: '9876543210_1' } }]);
  });

  it('is a message that nobody can deduplicate, where Enterprise’s ids got lost', () => {
    const body = { ...ENTERPRISE, replyId: undefined };
    expect(gupshup.claim(body)).toBe('possible');
    expect(readAs('gupshup', body)).toMatchObject({ messages: [], unhandled: ['malformed_message'] });
  });

  it('is no broken message of Enterprise either, with a number but no id, or an id but no number', () => {
    for (const ends of [{ mobile: '447700900123' }, { waNumber: '12025550100' }, { replyId: '7' }])
      expect(readAs('gupshup', { ...ends, type: 'text', text: 'Hi' }).unhandled).toEqual(['unknown_body']);
  });
});

describe('Enterprise', () => {
  it('calls this message by `replyId`, and the one that is answered by `messageId`', () => {
    expect(flat({ messageId: '39' }).messages).toMatchObject([{ id: '41', context: { messageId: '39' } }]);
    const [alone] = flat({ replyId: undefined, messageId: '39' }).messages;
    expect(alone).toMatchObject({ id: '39' });
    expect(alone).not.toHaveProperty('context');
  });

  it('is a form, as its text, its bytes or its fields', () => {
    const image = (signature: string) => JSON.stringify({ url: 'https://media.example.com/1?', signature });
    const fields = { ...ENTERPRISE, name: 'Ada & Co', type: 'image', image: image('s=1') };
    const form = new URLSearchParams(fields);
    const [fromObject] = parseGupshup(fields).messages;
    const media = { url: 'https://media.example.com/1?s=1' };
    expect(fromObject).toMatchObject({ media, from: { name: 'Ada & Co' } });
    for (const body of [form, form.toString(), new TextEncoder().encode(form.toString())])
      expect(parseGupshup(body).messages).toEqual([fromObject]);
    expect(parseGupshup({ ...fields, image: image('s=1 \n') }).messages).toMatchObject([{ media }]);
  });
});

describe('a form whose values a decoder has put into lists', () => {
  const place = { ...ENTERPRISE, type: 'location', location: '{"latitude":1,"longitude":2}' };
  const report = { response: '[{"externalId":"1","eventType":"SENT","eventTs":1785000000}]' };
  const one = { externalId: '1', eventType: 'READ', eventTs: '1785000000', srcAddr: 'NETLFT' };
  const event = { ...HEAD, version: '2', type: 'message', payload: JSON.stringify(RECORD) };
  const failed = { externalId: '1', eventType: 'FAILED', errCode: '1002', cause: 'UNKNOWN' };
  const card = { ...ENTERPRISE, type: 'contact', contact: '{"name":{"formatted_name":"Ada"}}' };
  const bill = { ...HEAD, type: 'billing-event', payload: '{"deductions":{},"references":{}}' };
  const bot = {
    botname: 'NetLoft',
    channel: 'whatsapp',
    messageobj: ` \n{"type":"text","text":"Hi","from":"447700900123","id":"${ID}"}`,
    senderobj: '{"display":"Ada"}',
  };
  const listed = (body: object, times: number) =>
    Object.fromEntries(Object.entries(body).map(([key, value]) => [key, Array(times).fill(value)]));

  it.each(Object.entries({ text: ENTERPRISE, place, card, report, one, failed, event, bill, bot }))(
    'is read as that form: %s',
    (_, body) => {
      for (const times of [1, 2]) {
        const form = listed(body, times);
        expect(readAs('gupshup', form)).toEqual(readAs('gupshup', body));
        const { provider, raw, messages, unhandled } = parseInbound(form);
        expect([provider, raw]).toEqual(['gupshup', form]);
        const isInText = body === event || body === bot;
        for (const { raw } of isInText ? [] : [...messages, ...unhandled]) expect(raw).toBe(form);
      }
    },
  );

  it('is read whatever stands beside it', () => {
    const others = { tags: ['a'], subtype: ['a'], types: ['a'], pretext: ['a'], texts: ['a'] };
    const { messages, unhandled } = readAs('gupshup', { ...listed(ENTERPRISE, 1), tag: 'a', ...others });
    expect(messages).toMatchObject([{ id: '41', text: { body: 'Hi' } }]);
    expect(unhandled).toEqual(Object.keys(others).map((name) => `event.${name}`));
  });

  it('is none where a list of records has something else than their text, which is a broken record then', () => {
    for (const text of ['none', 'see [1]'])
      for (const [body, path] of [
        [{ mobile: '447700900123', waNumber: '12025550100', response: [text] }, ['response', 0]],
        [{ ...event, payload: [text] }, ['payload']],
        [{ ...bot, messageobj: [text] }, ['messageobj']],
      ] as const)
        expect(parseGupshup(body).unhandled).toMatchObject([{ path, raw: path.length > 1 ? text : [text] }]);
  });

  it('has its JSON text parsed no more often than without lists', () => {
    const parse = vi.spyOn(JSON, 'parse');
    const countFor = (body: object) => {
      parse.mockClear();
      parseInbound(body);
      return parse.mock.calls.length;
    };
    try {
      for (const body of [report, event, bill]) expect(countFor(listed(body, 2))).toBe(countFor(body));
      expect(countFor(event)).toBeGreaterThan(0);
    } finally {
      parse.mockRestore();
    }
  });

  it('is none where only other fields are in lists', () => {
    expect(readAs('gupshup', { ...ENTERPRISE, name: ['Nadia'] })).toMatchObject({
      messages: [{ from: { phone: '+447700900123' } }],
      told: ['dropped_field name'],
    });
  });

  it('is none with more fields than a form can have', () => {
    const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`a${at}`, 'x']));
    const form = listed(ENTERPRISE, 1);
    const last = 1000 - Object.keys(form).length;
    expect(readAs('gupshup', { ...form, ...fields(last) }).messages).toHaveLength(1);
    expect(readAs('gupshup', { ...form, ...fields(last + 1) }).messages).toHaveLength(0);
  });

  it('keeps those that differ in theirs', () => {
    const waNumber = ['12025550100', '12025550101'];
    expect(readAs('gupshup', { ...listed(ENTERPRISE, 2), waNumber })).toMatchObject({
      messages: [{ id: '41', text: { body: 'Hi' } }],
      told: ['dropped_field waNumber'],
    });
  });
});

describe('answers', () => {
  it('have what the business gave the row, not the id of the whole list', () => {
    const tap = { title: 'Tuesday', id: 'slots', reply: 'Tuesday 2' };
    const read = (payload: object) => message({ type: 'list_reply', payload }).messages[0].interactive;
    expect(read({ ...tap, postbackText: 'slot:tue' })).toMatchObject({ id: 'slot:tue', title: 'Tuesday' });
    for (const postbackText of ['', null, undefined])
      expect(read({ ...tap, postbackText })).toMatchObject({ id: 'slots' });
    expect(read({ reply: 'Tuesday 2' })).toEqual({ kind: 'list_reply', title: 'Tuesday 2' });
  });

  it('stand in the record where its payload is none', () => {
    const list = { id: 'slot:tue', title: 'Tuesday' };
    const read = (type: string, more: object) => message({ type, ...more }).messages[0].interactive;
    for (const payload of [undefined, null, 'slot:tue'])
      expect(read('list_reply', { payload, list })).toEqual({ kind: 'list_reply', ...list });
    expect(read('list_reply', { payload: { title: 'Friday' }, list })).toMatchObject({ title: 'Friday' });
    expect(message({ type: 'list_reply', payload: 'x', list: 'Tuesday' })).toMatchObject({
      messages: [{ type: 'unknown', unknown: { reason: 'malformed' } }],
      told: ['invalid_record payload.payload'],
    });
    const button = { text: 'Yes', payload: 'y' };
    const tapped = { kind: 'button_reply', id: 'y', title: 'Yes' };
    expect(read('button_reply', { payload: 'y', button })).toEqual(tapped);
  });

  it('of a template are buttons, also under the type of a text', () => {
    const read = (payload: object, more: object = {}) =>
      message({ type: 'quick_reply', payload: { text: 'Yes', ...payload }, ...more }).messages[0];
    const button = { text: 'Yes', payload: 'y' };
    for (const type of ['text', 'quick_reply', 'button'])
      expect(read({ type: 'button', postbackText: 'y' }, { type })).toMatchObject({ type: 'button', button });
    const context = { id: 'w', postbackText: 'c' };
    expect(read({}, { context })).toMatchObject({ button: { ...button, payload: 'c' }, context: { messageId: 'w' } });
    expect(read({ postbackText: 'y' }, { context }).button).toEqual(button);
    for (const context of [{ id: 'w', postbackText: '' }, { id: 'w', postbackText: 7 }, 'w', undefined])
      expect(read({}, { context }).button).toEqual({ text: 'Yes' });
    expect(read({ type: 'text' }, { type: 'text' })).toMatchObject({ type: 'text' });
  });
});

it('who wrote is the source, else the number of the sender, else the user id', () => {
  const from = (more: object) => message(more).messages[0].from;
  const [userId, name] = ['GB.123', 'Ada'];
  const sender = { phone: '12025550143', userId, name };
  expect(from({ sender })).toMatchObject({ id: '447700900123', phone: '+447700900123', userId, name });
  expect(from({ source: '', sender })).toMatchObject({ id: '12025550143', phone: '+12025550143' });
  expect(from({ source: null, sender: { ...sender, phone: '' } })).toEqual({ id: userId, userId, name });
  expect(message({ source: '', sender: { phone: '' } }).unhandled).toEqual(['malformed_message.payload']);
});

it('cards come in an object, in a list, one by itself, or in the record, and may be none', () => {
  const card = { name: { formatted_name: 'Ada' } };
  const read = (payload: unknown, more: object = {}) => message({ type: 'contact', payload, ...more }).messages[0];
  const ada = [{ name: { formattedName: 'Ada' } }];
  for (const payload of [card, [card], { contacts: [card] }, { contacts: card }])
    expect(read(payload).contacts, JSON.stringify(payload)).toEqual(ada);
  expect(read(undefined, { contacts: [card] }).contacts).toEqual(ada);
  for (const payload of [[], {}, { contacts: [] }, { contacts: {} }])
    expect(read(payload).contacts, JSON.stringify(payload)).toEqual([]);
  for (const payload of [[{ contacts: [card] }], { contacts: [{ card }] }])
    expect(read(payload).unknown, JSON.stringify(payload)).toMatchObject({ reason: 'malformed' });
});

describe('something else than receipts in their place', () => {
  const ends = { mobile: '447700900123', waNumber: '12025550100' };

  it('is told, also an object, which the answer of a send call has there', () => {
    for (const response of [0, 7, true, false, ''])
      expect(readAs('gupshup', { ...ends, response }), String(response)).toMatchObject({
        unhandled: ['malformed_envelope.response'],
        told: ['invalid_envelope response'],
      });
    for (const response of [{ id: 'sent' }, '{"id":"sent"}', {}])
      for (const around of [ends, ENTERPRISE, { ...HEAD, type: 'message', payload: RECORD }])
        expect(readAs('gupshup', { ...around, response })).toMatchObject({
          unhandled: ['event.response'],
          told: ['unknown_type response'],
        });
  });

  it('is nothing where it is empty and the form says something: other forms have no word for none', () => {
    for (const around of [ENTERPRISE, { ...HEAD, type: 'message', payload: RECORD }])
      expect(readAs('gupshup', { ...around, response: '' })).toMatchObject({ unhandled: [], told: [] });
    const alone = { externalId: '39', eventType: 'READ', destAddr: '447700900123', response: '' };
    expect(readAs('gupshup', alone)).toMatchObject({ unhandled: [], told: [] });
  });
});

it('a body is in the payload, whatever stands beside that, and only without one in the record', () => {
  for (const [type, payload, body] of [
    ['text', { text: 'Hi' }, { text: { body: 'Hi' } }],
    ['file', { url: 'https://example.com/1', filename: 'a.pdf' }, { media: { filename: 'a.pdf' } }],
  ] as const)
    for (const beside of [{ text: 'Hey' }, { url: 'https://example.com/2' }, { latitude: 1 }, { contacts: [] }])
      expect(message({ type, payload, ...beside }).messages).toMatchObject([body]);
});

it('a record that lost its type is no bare context where it has anything of a body', () => {
  const record = { type: undefined, payload: undefined, context: { id: 'w' } };
  expect(message(record).messages).toMatchObject([{ type: 'context' }]);
  for (const part of [{ payload: 'x' }, { url: 'x' }, { latitude: 1 }, { title: 'x' }, { emoji: '👍' }])
    expect(message({ ...record, ...part }).messages).toMatchObject([
      { context: { messageId: 'w' }, unknown: { reason: 'malformed' } },
    ]);
});

it('a list in the place of a field is told as that field, and is not one that nobody knows', () => {
  for (const key of ['timestamp', 'phone', 'waNumber', 'sender', 'senderobj', 'contextobj'])
    expect(message({}, { [key]: ['a', 'b'] })).toMatchObject({ unhandled: [], told: [`dropped_field ${key}`] });
  expect(flat({ type: ['a', 'b'] })).toMatchObject({
    messages: [{ unknown: { reason: 'malformed' } }],
    unhandled: [],
    told: ['invalid_record '],
  });
});

it('a payload beside a message of Enterprise is a part of it, whatever its type', () => {
  for (const type of ['text', undefined])
    for (const payload of [RECORD, [RECORD]]) expect(flat({ type, payload }).unhandled).toEqual([]);
});

it('a part that throws when it is looked at costs no receipt', () => {
  const report = { externalId: '1', eventType: 'SENT', eventTs: 1785000000 };
  const withTrap = (body: object, key: string) =>
    readAs('gupshup', Object.defineProperty(body, key, { get: throws, enumerable: true }));
  expect(withTrap({ ...report }, 'channel').statuses).toHaveLength(1);
  for (const key of ['payload', 'mobile'])
    expect(withTrap({ response: [report] }, key)).toMatchObject({
      statuses: [{ id: '1' }],
      told: [`unreadable ${key}`],
    });
});

describe('receipts', () => {
  const report = { externalId: '1', eventType: 'SENT' };

  it('are of WhatsApp unless they name another channel', () => {
    for (const channel of ['', ' ', 'whatsapp', ' WhatsApp ', undefined, null, 7])
      expect(reports({ ...report, channel }).statuses, String(channel)).toHaveLength(1);
    for (const channel of ['SMS', 'whatsapp-sms', 'no whatsapp'])
      expect(reports({ ...report, channel }).unhandled).toEqual(['other_channel.response.0']);
  });

  it('stand in a list, also in one that is written as an object with numbers, and `null` is none', () => {
    expect(readAs('gupshup', { response: { 0: report, 1: { ...report, externalId: '2' } } })).toMatchObject({
      statuses: [{ id: '1' }, { id: '2' }],
      unhandled: [],
    });
    expect(readAs('gupshup', { ...ENTERPRISE, response: null })).toMatchObject({ unhandled: [], told: [] });
  });
});

it('a broken message of a bot has its place', () => {
  const bot = { botname: 'b', contextobj: {}, messageobj: 7 };
  expect(readAs('gupshup', bot).unhandled).toEqual(['malformed_message.messageobj']);
});

it('what belongs to another one of the three formats is kept and told, as an object and as its text', () => {
  const report = { externalId: '39', eventType: 'SENT', eventTs: 1785000007000 };
  for (const strange of [RECORD, [RECORD], JSON.stringify(RECORD)]) {
    const kept = (around: object, key: string) => readAs('gupshup', { ...around, [key]: strange });
    for (const around of [{ response: [report] }, { ...HEAD, type: 'message', payload: RECORD }, ENTERPRISE])
      expect(kept(around, 'messageobj')).toMatchObject({
        unhandled: ['event.messageobj'],
        told: ['unknown_type messageobj'],
      });
    for (const around of [{ response: [report] }, report]) {
      expect(kept(around, 'payload').unhandled).toEqual(['event.payload']);
      expect(kept(around, 'payload').told).toContain('unknown_type payload');
    }
  }
});

it('JSON within a form is read where its values need no more memory than a few times its text, and else it is a text', () => {
  const report = JSON.stringify({
    srcAddr: 'TESTIN',
    extra: '',
    channel: 'WHATSAPP',
    externalId: '4610068946528501829-1',
    cause: 'SUCCESS',
    errorCode: '000',
    destAddr: '447700900123',
    eventType: 'DELIVERED',
    eventTs: '1785000000000',
  });
  const card = '{"name":{"formatted_name":"Ada","first_name":"Ada"},"phones":[{"phone":"447700900123","type":"CELL"}]}';
  const read = (items: string[]) =>
    parseGupshup({ mobile: '447700900123', waNumber: '12025550100', response: `[${items}]` });
  const contacts = `{"contacts":[${new Array(100).fill(card)}]}`;
  expect(flat({ type: 'contacts', contacts }).messages).toMatchObject([{ contacts: { length: 100 } }]);
  expect(read(new Array(300).fill(report)).statuses.length).toBe(300);
  expect(read(new Array(5000).fill('{}'))).toMatchObject({ statuses: [], unhandled: [{ kind: 'malformed_envelope' }] });
});
