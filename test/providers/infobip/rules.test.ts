import { describe, expect, it } from 'vitest';
import { readAs, trap } from '../read.ts';

const read = (...results: object[]) => readAs('infobip', { results });
const message = (inside: object, more: object = {}) => ({
  messageId: 'm',
  from: '447700900123',
  message: inside,
  ...more,
});
const TEXT = { type: 'TEXT', text: 'Hi' };

describe('the envelope', () => {
  it('that is no list is a broken part, unless it is not there', () => {
    expect(readAs('infobip', { results: {}, list: [1] })).toMatchObject({
      unhandled: ['malformed_envelope.results', 'event.list'],
      told: ['invalid_envelope results'],
    });
    for (const nothing of [{}, { results: null }]) {
      expect(readAs('infobip', nothing)).toMatchObject({ unhandled: ['unknown_body'], messages: [], statuses: [] });
    }
  });

  it('is read beside an event, also as an object with the keys 0, 1, …', () => {
    const event = { messageTemplateId: '1', change: { type: 'STATUS' } };
    const items = [{ ...message(TEXT), integrationType: 'WHATSAPP' }];
    for (const results of [items, { ...items }])
      expect(readAs('infobip', { ...event, results })).toMatchObject({
        messages: [{ id: 'm' }],
        unhandled: ['template'],
      });
  });

  it('that counts messages and holds none is reported', () => {
    for (const [body, told] of [
      [{ results: [], messageCount: 1 }, ['invalid_envelope results']],
      [{ results: [], messageCount: '2' }, ['invalid_envelope results']],
      [{ results: [], messageCount: 0 }, []],
      [{ results: [], messageCount: Symbol(), pendingMessageCount: 0 }, []],
    ] as const)
      expect(readAs('infobip', body)).toMatchObject({ messages: [], unhandled: [], told });
  });

  it('of another product is that product’s event, whole, and beside results no more than what it is made of', () => {
    const body = { createdAt: 'now', content: { type: 'user_identity_changed' }, list: [1] };
    expect(readAs('infobip', body)).toMatchObject({ unhandled: ['event'], told: [] });
    expect(readAs('infobip', { ...body, results: {} })).toMatchObject({ unhandled: ['event'], told: [] });
    expect(readAs('infobip', { ...body, results: [] })).toMatchObject({ unhandled: ['event', 'event.list'], told: [] });
  });

  it('that throws at one item is read for all others', () => {
    expect(read(trap, message(TEXT))).toMatchObject({
      messages: [{ id: 'm', type: 'text' }],
      unhandled: ['malformed_message.results.0'],
    });
  });
});

describe('who wrote', () => {
  it('is the address, else the contact’s user id, else its number', () => {
    const contact = { userId: 'US.123', phoneNumber: '12025550143' };
    expect(read(message(TEXT, { contact })).messages).toMatchObject([
      { from: { id: '447700900123', phone: '+12025550143', userId: 'US.123' } },
    ]);
    expect(read(message(TEXT, { from: null, contact })).messages).toMatchObject([{ from: { id: 'US.123' } }]);
    expect(read(message(TEXT, { from: null, contact: { ...contact, userId: null } })).messages).toMatchObject([
      { from: { id: '12025550143', phone: '+12025550143' } },
    ]);
  });

  it('is nobody where it only seemed that there was one', () => {
    expect(read(message(TEXT, { from: ' ' }))).toMatchObject({
      messages: [],
      unhandled: ['malformed_message.results.0'],
      told: ['invalid_record results.0'],
    });
  });

  it('has a phone only if the address or the contact has a complete number', () => {
    expect(read(message(TEXT, { from: 'US.123' })).messages).toMatchObject([
      { from: { id: 'US.123', userId: 'US.123' } },
    ]);
    const [{ from }] = read(message(TEXT, { from: 'US.123', contact: { phoneNumber: '1' } })).messages as [
      { from: object },
    ];
    expect(from).toEqual({ id: 'US.123', userId: 'US.123' });
  });
});

describe('what stands inside of a message beside its body', () => {
  it('is a context where there is no type, nor anything else', () => {
    const context = { id: 'w' };
    for (const type of [null, 7]) {
      const inside = { type, context, identity: { hash: 'h' } };
      expect(read(message(inside, { receivedAt: 1e9 })).messages).toMatchObject([
        { type: 'context', from: { identity: { hash: 'h' } } },
      ]);
    }
    expect(read(message({ context, novelty: 'Hi' }, { receivedAt: 1e9 })).messages).toMatchObject([
      { type: 'context' },
    ]);
  });

  it('is no context where there is anything that a message of some type says', () => {
    const said =
      'text url caption latitude longitude contacts id title payload productItems emoji action response ' +
      'callPermissionReply inThreadAuthenticationReply referenceId';
    for (const key of said.split(' '))
      expect(read(message({ context: { id: 'w' }, [key]: 'x' }, { receivedAt: 1e9 })).messages, key).toMatchObject([
        { type: 'unknown', unknown: { reason: 'malformed' } },
      ]);
  });

  it('is no referral where nothing of it is left', () => {
    const referralMedia = { url: 'https://example.com/a' };
    expect(read(message({ ...TEXT, referral: { referralMedia } })).messages).toEqual([
      { id: 'm', type: 'text', from: { id: '447700900123', phone: '+447700900123' }, text: { body: 'Hi' } },
    ]);
    const media = (type: string) =>
      (
        read(message({ ...TEXT, referral: { referralMedia: { ...referralMedia, type } } })).messages[0] as {
          referral: object;
        }
      ).referral;
    expect(media('IMAGE')).toEqual({ mediaType: 'image', imageUrl: referralMedia.url });
    expect(media('VIDEO')).toEqual({ mediaType: 'video', videoUrl: referralMedia.url });
    expect(media('AUDIO')).toEqual({ mediaType: 'audio' });
  });

  it('may be a place in the words of an integrator', () => {
    const place = { type: 'LOCATE', latitude: 1, longitude: 2 };
    expect(read(message(place)).messages).toMatchObject([
      { type: 'location', location: { latitude: 1, longitude: 2 } },
    ]);
  });
});

describe('an event of the Messages API', () => {
  it('is told about, for a user may have written it', () => {
    expect(read({ event: 'MO', channel: 'WHATSAPP' })).toMatchObject({
      unhandled: ['event.results.0'],
      told: ['unknown_type results.0'],
    });
    expect(read({ event: 'TYPING_STARTED', channel: 'WHATSAPP' })).toMatchObject({
      unhandled: ['typing.results.0'],
      told: [],
    });
  });
});

describe('a receipt', () => {
  const delivery = (more: object) => read({ messageId: 'm', status: { groupName: 'DELIVERED' }, ...more });

  it('is about whom it names, and else about nobody', () => {
    const anonymous = { id: 'm', status: 'delivered', wireStatus: 'DELIVERED' };
    expect(delivery({}).statuses).toEqual([anonymous]);
    expect(delivery({ to: '447700900123', from: 'BRAND', sentAt: 'never' }).statuses).toEqual([
      { ...anonymous, recipient: { id: '447700900123', phone: '+447700900123' }, from: { id: 'BRAND' } },
    ]);
  });

  it('has the error that there was, and none where it says that there was none', () => {
    const error = { id: 7, name: 'EC_X', description: 'Why', groupName: 'HANDSET' };
    expect(delivery({ error }).statuses).toMatchObject([{ errors: [{ code: '7', title: 'EC_X', details: 'Why' }] }]);
    for (const none of [{ ...error, groupName: 'OK' }, { ...error, name: 'NO_ERROR' }, { groupName: 'HANDSET' }, {}]) {
      const [status] = delivery({ error: none }).statuses;
      expect(Object.keys(status as object), JSON.stringify(none)).toEqual(['id', 'status', 'wireStatus']);
    }
    expect(delivery({ error: { id: 7 } }).statuses).toMatchObject([{ errors: [{ code: '7' }] }]);
    expect(delivery({ error: { name: 'OK', groupName: 'NO_ERROR' } }).statuses).toMatchObject([
      { errors: [{ title: 'OK' }] },
    ]);
  });

  it('has a word of ours for each of Infobip’s groups, and keeps words of tomorrow', () => {
    const words = 'PENDING ACCEPTED DELIVERED UNDELIVERABLE EXPIRED REJECTED delivered NEW toString constructor';
    const statuses = words.split(' ').flatMap((groupName) => delivery({ status: { groupName } }).statuses);
    expect(statuses.map((status) => (status as { status: string }).status).join(' ')).toBe(
      'pending pending delivered failed failed failed delivered other other other',
    );
  });

  it('has its word under the name that another API gives it', () => {
    expect(delivery({ status: { name: 'NEW' } }).statuses).toMatchObject([{ status: 'other', wireStatus: 'NEW' }]);
  });

  it('without its group’s name has it by the number of the group, else by the beginning of its own name', () => {
    const status = (status: object) => (delivery({ status }).statuses[0] as { status: string }).status;
    expect([0, 1, 2, 3, 4, 5, 6].map((groupId) => status({ groupId })).join(' ')).toBe(
      'pending pending failed delivered failed failed other',
    );
    const names = 'PENDING_ENROUTE UNDELIVERABLE_NOT_SENT DELIVERED_TO_HANDSET EXPIRED_DLR_UNKNOWN REJECTED_SENDER';
    expect([...names.split(' '), 'DELIVEREDLY', 'NOT_DELIVERED_'].map((name) => status({ name })).join(' ')).toBe(
      'pending failed delivered failed failed other other',
    );
    expect(status({ groupId: 3, name: 'REJECTED_SENDER' })).toBe('delivered');
  });

  it('without a word is none, if it is about delivery', () => {
    expect(delivery({ status: {} })).toMatchObject({ statuses: [], unhandled: ['malformed_status.results.0'] });
    for (const status of [undefined, { groupName: 'DELIVERED' }])
      expect(read({ messageId: 'm', seenAt: '2026-11-21T10:00:00Z', status }).statuses).toEqual([
        { id: 'm', status: 'read', timestamp: '2026-11-21T10:00:00.000Z' },
      ]);
    expect(read({ messageId: 'm', deletedAt: '2026-11-21T10:00:00Z' }).statuses).toMatchObject([{ status: 'deleted' }]);
  });
});

describe('an answer', () => {
  it('about calls can be something else than yes or no', () => {
    const reply = (response: unknown) =>
      read(
        message({
          type: 'INTERACTIVE_CALL_PERMISSION_REPLY',
          callPermissionReply: { response, expirationTimestamp: 1e9 },
        }),
      ).messages;
    const expiresAt = '2001-09-09T01:46:40.000Z';
    for (const response of ['accept', 'reject'])
      expect(reply(response.toUpperCase())).toMatchObject([
        { interactive: { kind: 'call_permission_reply', response, expiresAt } },
      ]);
    const [{ interactive }] = reply('later') as [{ interactive: object }];
    expect(interactive).toEqual({ kind: 'call_permission_reply', expiresAt });
    const empty = read(message({ type: 'INTERACTIVE_CALL_PERMISSION_REPLY', callPermissionReply: {} }));
    expect(empty.messages).toMatchObject([{ type: 'interactive', interactive: { kind: 'call_permission_reply' } }]);
  });

  it('to a form may be the text of a JSON object, and is kept as text if it is another', () => {
    const reply = (response: string) => read(message({ type: 'INTERACTIVE_FLOW_REPLY', text: 'Sent', response }));
    expect(reply('{"a":1}')).toMatchObject({ messages: [{ interactive: { response: { a: 1 } } }], told: [] });
    expect((reply('').messages[0] as { interactive: object }).interactive).toEqual({
      kind: 'flow_reply',
      body: 'Sent',
    });
    expect(reply('[1]')).toMatchObject({
      messages: [{ interactive: { responseText: '[1]' } }],
      told: ['dropped_field results.0.message.response'],
    });
  });

  it('to a form has to be a JSON object', () => {
    const body = { type: 'INTERACTIVE_FLOW_REPLY', text: 'Sent', response: ['no'] };
    expect(read(message(body))).toMatchObject({
      messages: [{ interactive: { kind: 'flow_reply', body: 'Sent' } }],
      told: ['dropped_field results.0.message.response'],
    });
  });
});

describe('an order', () => {
  const order = (parts: object) => read(message({ type: 'ORDER', ...parts }));
  const isEmpty = { messages: [{ type: 'order', order: { items: [] } }] };

  it('is one by its items, also where none is left, as docs/reading-rules.md has it', () => {
    for (const productItems of [[], [null]]) expect(order({ productItems })).toMatchObject({ ...isEmpty, told: [] });
    expect(order({ product_items: [] })).toMatchObject({ ...isEmpty, told: [] });
    expect(order({ productItems: [{ quantity: 1 }, 'junk'] })).toMatchObject({
      ...isEmpty,
      told: [0, 1].map((index) => `dropped_field results.0.message.productItems.${index}`),
    });
    expect(order({ productItems: 'junk' })).toMatchObject({
      ...isEmpty,
      told: ['dropped_field results.0.message.productItems'],
    });
  });

  it('without any part has no content, as it has no key of its own', () => {
    for (const parts of [{}, { productItems: null }, { text: '', other: [] }])
      expect(order(parts), JSON.stringify(parts)).toMatchObject({
        messages: [{ unknown: { reason: 'malformed', wireType: 'ORDER' } }],
      });
  });
});

describe('a reaction', () => {
  const reaction = (context: unknown) => read(message({ type: 'REACTION', emoji: '👍', context }));

  it('needs to say to what', () => {
    expect(reaction({ id: 't' }).messages).toMatchObject([
      { reaction: { kind: 'added', messageId: 't', emoji: '👍' } },
    ]);
    for (const context of [undefined, { from: '1' }]) {
      expect(reaction(context)).toMatchObject({
        messages: [{ unknown: { reason: 'malformed' } }],
        told: ['invalid_record results.0.message.context'],
      });
    }
  });

  it('to nothing keeps what its context says, for that is no target', () => {
    expect(reaction({ from: '1' }).messages).toMatchObject([{ context: { from: '1' } }]);
    expect(reaction({ id: 't', from: '1' }).messages[0]).not.toHaveProperty('context');
  });
});
