import { describe, expect, it } from 'vitest';
import { readAs, trap } from '../read.ts';

const read = (...results: object[]) => readAs('infobip', { results });
const message = (inside: object, more: object = {}) => ({ messageId: 'm', from: FROM.id, message: inside, ...more });
const FROM = { id: '447700900123', phone: '+447700900123' };
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
    const both = { messages: [{ id: 'm' }], unhandled: ['template'] };
    for (const results of [items, { ...items }]) expect(readAs('infobip', { ...event, results })).toMatchObject(both);
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
  const who = (more: object) => read(message(TEXT, more)).messages[0].from;

  it('is the address, else the contact’s user id, else its number', () => {
    const [userId, phoneNumber, phone] = ['US.123', '12025550143', '+12025550143'];
    expect(who({ contact: { userId, phoneNumber } })).toEqual({ id: FROM.id, phone, userId });
    expect(who({ from: null, contact: { userId, phoneNumber } })).toEqual({ id: userId, phone, userId });
    expect(who({ from: null, contact: { userId: null, phoneNumber } })).toEqual({ id: phoneNumber, phone });
  });

  it('is nobody where it only seemed that there was one', () => {
    expect(read(message(TEXT, { from: ' ' }))).toMatchObject({
      messages: [],
      unhandled: ['malformed_message.results.0'],
      told: ['invalid_record results.0'],
    });
  });

  it('has a phone only if the address or the contact has a complete number', () => {
    for (const contact of [undefined, { phoneNumber: '1' }])
      expect(who({ from: 'US.123', contact })).toEqual({ id: 'US.123', userId: 'US.123' });
  });
});

describe('what stands inside of a message beside its body', () => {
  const besideContext = (more: object) =>
    read(message({ context: { id: 'w' }, ...more }, { receivedAt: 1e9 })).messages[0];

  it('is a context where there is no type, nor anything else', () => {
    const identity = { hash: 'h' };
    for (const more of [{ type: null }, { type: 7 }, { novelty: 'Hi' }])
      expect(besideContext({ ...more, identity })).toMatchObject({ type: 'context', from: { identity } });
  });

  it('is no context where there is anything that a message of some type says', () => {
    const said =
      'text url caption latitude longitude contacts id title payload productItems emoji action response ' +
      'callPermissionReply inThreadAuthenticationReply referenceId';
    for (const key of said.split(' '))
      expect(besideContext({ [key]: 'x' }).unknown, key).toEqual({ reason: 'malformed' });
  });

  it('is no referral where nothing of it is left', () => {
    const url = 'https://example.com/a';
    const ofMedia = (type?: string) =>
      read(message({ ...TEXT, referral: { referralMedia: { url, type } } })).messages[0];
    expect(ofMedia()).toEqual({ id: 'm', type: 'text', from: FROM, text: { body: 'Hi' } });
    expect(ofMedia('IMAGE').referral).toEqual({ mediaType: 'image', imageUrl: url });
    expect(ofMedia('VIDEO').referral).toEqual({ mediaType: 'video', videoUrl: url });
    expect(ofMedia('AUDIO').referral).toEqual({ mediaType: 'audio' });
  });

  it('may be a place in the words of an integrator', () => {
    const place = { latitude: 1, longitude: 2 };
    expect(read(message({ type: 'LOCATE', ...place })).messages[0].location).toEqual(place);
  });
});

describe('an event of the Messages API', () => {
  it('is told about, for a user may have written it', () => {
    const told = (event: string) => read({ event, channel: 'WHATSAPP' }).told;
    expect(told('MO')).toEqual(['unknown_type results.0']);
    expect(told('TYPING_STARTED')).toEqual([]);
  });
});

describe('a receipt', () => {
  const delivery = (more: object) => read({ messageId: 'm', status: { groupName: 'DELIVERED' }, ...more });
  const statusOf = (status: object) => delivery({ status }).statuses[0].status;

  it('is about whom it names, and else about nobody', () => {
    const anonymous = { id: 'm', status: 'delivered', wireStatus: 'DELIVERED' };
    expect(delivery({}).statuses).toEqual([anonymous]);
    const named = { ...anonymous, recipient: FROM, from: { id: 'BRAND' } };
    expect(delivery({ to: FROM.id, from: 'BRAND', sentAt: 'never' }).statuses).toEqual([named]);
  });

  it('has the error that there was, and none where it says that there was none', () => {
    const error = { id: 7, name: 'EC_X', description: 'Why', groupName: 'HANDSET' };
    const errors = (error: object) => delivery({ error }).statuses[0].errors;
    expect(errors(error)).toEqual([{ code: '7', title: 'EC_X', details: 'Why' }]);
    for (const none of [{ ...error, groupName: 'OK' }, { ...error, name: 'NO_ERROR' }, { groupName: 'HANDSET' }, {}])
      expect(delivery({ error: none }).statuses[0], JSON.stringify(none)).not.toHaveProperty('errors');
    expect(errors({ id: 7 })).toEqual([{ code: '7' }]);
    expect(errors({ name: 'OK', groupName: 'NO_ERROR' })).toEqual([{ title: 'OK' }]);
  });

  it('has a word of ours for each of Infobip’s groups, and keeps words of tomorrow', () => {
    const words = 'PENDING ACCEPTED DELIVERED UNDELIVERABLE EXPIRED REJECTED delivered NEW toString constructor';
    const ours = 'pending pending delivered failed failed failed delivered other other other';
    expect(words.split(' ').map((groupName) => statusOf({ groupName }))).toEqual(ours.split(' '));
  });

  it('has its word under the name that another API gives it', () => {
    expect(delivery({ status: { name: 'NEW' } }).statuses).toMatchObject([{ status: 'other', wireStatus: 'NEW' }]);
  });

  it('without its group’s name has it by the number of the group, else by the beginning of its own name', () => {
    const byNumber = 'pending pending failed delivered failed failed other';
    expect([0, 1, 2, 3, 4, 5, 6].map((groupId) => statusOf({ groupId }))).toEqual(byNumber.split(' '));
    const names = 'PENDING_ENROUTE UNDELIVERABLE_NOT_SENT DELIVERED_TO_HANDSET EXPIRED_DLR_UNKNOWN REJECTED_SENDER';
    const byName = 'pending failed delivered failed failed other other';
    const all = [...names.split(' '), 'DELIVEREDLY', 'NOT_DELIVERED_'];
    expect(all.map((name) => statusOf({ name }))).toEqual(byName.split(' '));
    expect(statusOf({ groupId: 3, name: 'REJECTED_SENDER' })).toBe('delivered');
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
    const reply = (callPermissionReply: object) =>
      read(message({ type: 'INTERACTIVE_CALL_PERMISSION_REPLY', callPermissionReply })).messages[0].interactive;
    const [kind, expiresAt, expirationTimestamp] = ['call_permission_reply', '2001-09-09T01:46:40.000Z', 1e9];
    for (const response of ['accept', 'reject'])
      expect(reply({ response: response.toUpperCase(), expirationTimestamp })).toEqual({ kind, response, expiresAt });
    expect(reply({ response: 'later', expirationTimestamp })).toEqual({ kind, expiresAt });
    expect(reply({})).toEqual({ kind });
  });

  it('to a form may be the text of a JSON object, is kept as text if it is another, and nothing else', () => {
    const reply = (response: unknown) => read(message({ type: 'INTERACTIVE_FLOW_REPLY', text: 'Sent', response }));
    const sent = { kind: 'flow_reply', body: 'Sent' };
    const told = ['dropped_field results.0.message.response'];
    expect(reply('{"a":1}')).toMatchObject({ messages: [{ interactive: { response: { a: 1 } } }], told: [] });
    expect(reply('[1]')).toMatchObject({ messages: [{ interactive: { responseText: '[1]' } }], told });
    for (const none of ['', ['no']]) expect(reply(none).messages[0].interactive).toEqual(sent);
    expect(reply(['no']).told).toEqual(told);
  });
});

describe('an order', () => {
  const order = (parts: object) => read(message({ type: 'ORDER', ...parts }));

  it('is one by its items, also where none is left, as docs/reading-rules.md has it', () => {
    const at = 'dropped_field results.0.message.productItems';
    for (const [parts, ...told] of [
      [{ productItems: [] }],
      [{ productItems: [null] }],
      [{ product_items: [] }],
      [{ productItems: [{ quantity: 1 }, 'junk'] }, `${at}.0`, `${at}.1`],
      [{ productItems: 'junk' }, at],
    ] as const)
      expect(order(parts)).toMatchObject({ messages: [{ type: 'order', order: { items: [] } }], told });
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
    expect(reaction({ id: 't' }).messages[0].reaction).toEqual({ kind: 'added', messageId: 't', emoji: '👍' });
    for (const context of [undefined, { from: '1' }])
      expect(reaction(context)).toMatchObject({
        messages: [{ unknown: { reason: 'malformed' } }],
        told: ['invalid_record results.0.message.context'],
      });
  });

  it('to nothing keeps what its context says, for that is no target', () => {
    expect(reaction({ from: '1' }).messages).toMatchObject([{ context: { from: '1' } }]);
    expect(reaction({ id: 't', from: '1' }).messages[0]).not.toHaveProperty('context');
  });
});
