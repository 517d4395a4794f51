import { describe, expect, it } from 'vitest';
import { readAs, throws } from '../read.ts';
import { KEYS } from './bodies.ts';

const FROM = { id: '447700900123', phone: '+447700900123' };
const base = { channel: 'whatsapp', message_uuid: 'm', from: '447700900123' };
const message = (more: object) => readAs('vonage', { ...base, ...more });
const typed = (message_type: string, body: unknown, more: object = {}) =>
  message({ message_type, [message_type]: body, ...more });
const receipt = (more: object) =>
  readAs('vonage', { channel: 'whatsapp', message_uuid: 's', status: 'delivered', ...more });

describe('a body', () => {
  it('of no channel, or without an id, has nothing in it', () => {
    for (const body of [
      { ...base, channel: undefined },
      { ...base, channel: '' },
      { ...base, message_uuid: null },
    ]) {
      const { unhandled, told } = readAs('vonage', { ...body, message_type: 'text', text: 'Hi' });
      expect([unhandled, told]).toEqual([['unknown_body'], ['unknown_provider ']]);
    }
  });

  it('of another channel is that, whatever else it has', () => {
    for (const channel of ['sms', 'SMS', 'messenger', 'whatsapp_of_tomorrow']) {
      const { messages, statuses, unhandled, told } = typed('text', 'Hi', { channel, list: [1] });
      expect([messages, statuses, unhandled, told]).toEqual([[], [], ['other_channel'], []]);
      expect(receipt({ channel, whatsapp: { pricing: {} } }).unhandled).toEqual(['other_channel']);
    }
    expect(typed('text', 'Hi', { channel: ' WhatsApp ' }).messages).toHaveLength(1);
  });

  it('is a receipt where it has a status, unless that stands beside what somebody wrote', () => {
    for (const message_type of ['text', 'TEXT', ' text '])
      expect(message({ message_type, text: 'Hi', status: 'read' }).messages).toHaveLength(1);
    for (const message_type of [undefined, null, '', ' ', 7, 'text', 'unsupported', 'constructor'])
      expect(receipt({ message_type }).statuses, String(message_type)).toHaveLength(1);
    expect(message({ status: null }).messages).toMatchObject([{ unknown: { reason: 'malformed' } }]);
  });

  it('is looked at safely', () => {
    const body = Object.defineProperty({ ...base, message_type: 'text' }, 'text', { get: throws, enumerable: true });
    expect(readAs('vonage', body)).toMatchObject({ messages: [], unhandled: ['malformed_message'] });
  });

  it('has no list of its own: those of its record are parts of it, and others are things', () => {
    // A channel that is a list is none.
    for (const key of KEYS.filter((key) => key !== 'channel')) {
      const { unhandled } = typed('text', 'Hi', { [key]: [1], novelties: [2] });
      expect(
        unhandled.filter((thing) => thing.startsWith('event')),
        key,
      ).toEqual(['event.novelties']);
    }
  });
});

describe('who wrote', () => {
  const who = (more: object) => typed('text', 'Hi', more).messages[0]?.from;
  const sender = { user_id: 'GB.1349', parent_user_id: 'GB.ENT.1181', wa_id: '447700900124' };

  it('is told by number, by user id, by WhatsApp’s number, by parent id: the first that is there', () => {
    expect(who({ whatsapp: { sender } })).toEqual({ ...FROM, userId: 'GB.1349', parentUserId: 'GB.ENT.1181' });
    const { user_id, parent_user_id, wa_id } = sender;
    const rest = { phone: '+447700900124', userId: 'GB.1349', parentUserId: 'GB.ENT.1181' };
    expect(who({ from: null, whatsapp: { sender } })).toEqual({ id: 'GB.1349', ...rest });
    expect(who({ from: '', whatsapp: { sender: { wa_id, parent_user_id } } })).toEqual({
      id: '447700900124',
      phone: '+447700900124',
      parentUserId: 'GB.ENT.1181',
    });
    expect(who({ from: undefined, whatsapp: { sender: { parent_user_id } } })).toEqual({
      id: 'GB.ENT.1181',
      parentUserId: 'GB.ENT.1181',
    });
    expect(who({ from: undefined, whatsapp: { sender: { user_id } } })).toEqual({ id: 'GB.1349', userId: 'GB.1349' });
    expect(who({ from: undefined, profile: { name: 'Ada', username: 'ada' } })).toBe(undefined);
  });

  it('is not who a receipt is about: of that it is the sender, and nobody else’s', () => {
    const whatsapp = { recipient: { user_id: 'GB.1349' }, sender: { user_id: 'GB.1' } };
    expect(receipt({ to: '447700900123', from: '12025550100', whatsapp }).statuses).toEqual([
      {
        id: 's',
        status: 'delivered',
        wireStatus: 'delivered',
        recipient: { ...FROM, userId: 'GB.1349' },
        from: { id: '12025550100', phone: '+12025550100' },
      },
    ]);
    expect(who({ whatsapp: { recipient: { user_id: 'GB.1' } } })).toEqual(FROM);
    const byNumber = { recipient: { wa_id: '447700900123' }, sender: { wa_id: '447700900124' } };
    expect(receipt({ whatsapp: byNumber }).statuses).toMatchObject([{ recipient: FROM }]);
  });
});

describe('a reply', () => {
  const reply = (body: unknown) => typed('reply', body);

  it('is of a list if it has a description, and of a button if not', () => {
    expect(reply({ id: 'a', title: 'A', description: 'x' }).messages).toMatchObject([
      { interactive: { kind: 'list_reply', id: 'a', title: 'A', description: 'x' } },
    ]);
    for (const description of ['', null, undefined])
      expect(reply({ id: 'a', title: 'A', description }).messages[0].interactive).toEqual({
        kind: 'button_reply',
        id: 'a',
        title: 'A',
      });
    const broken = reply({ id: 'a', title: 'A', description: 7 });
    expect(broken).toMatchObject({
      messages: [{ interactive: { kind: 'button_reply' } }],
      told: ['dropped_field reply.description'],
    });
  });

  it('needs an id or a title that says something', () => {
    for (const body of [{ id: 'a' }, { title: '' }, { title: '', description: 'x' }, {}, 'yes'])
      expect(reply(body), JSON.stringify(body)).toMatchObject({ messages: [{ unknown: { reason: 'malformed' } }] });
    expect(reply({ id: 'a', title: '' }).messages).toMatchObject([{ interactive: { id: 'a', title: '' } }]);
  });
});

describe('a button', () => {
  const button = (body: unknown) => typed('button', body);

  it('is a form if it says so, also where nobody declares the type', () => {
    const body = { subtype: 'flow', text: 'sent', payload: { a: 1 } };
    const interactive = { kind: 'flow_reply', body: 'sent', response: { a: 1 } };
    expect(button(body).messages).toMatchObject([{ type: 'interactive', interactive }]);
    expect(message({ button: body })).toMatchObject({
      messages: [{ type: 'interactive', interactive }],
      told: ['missing_type message_type'],
    });
  });

  it('that is a form can lack its answers, and not everything', () => {
    const { messages } = button({ subtype: 'flow', text: 'sent' });
    expect(messages[0].interactive).toEqual({ kind: 'flow_reply', body: 'sent' });
    expect(button({ subtype: 'flow', text: 'sent', payload: 7 }).told).toEqual(['dropped_field button.payload']);
    expect(button({ subtype: 'flow' }).messages).toMatchObject([{ unknown: { reason: 'malformed' } }]);
  });

  it('of another kind has the JSON of an object as its payload', () => {
    const payloadOf = (payload: unknown) => button({ text: 'Yes', payload }).messages[0].button;
    expect(payloadOf({ a: [{ b: null }], toJSON: 'x' })).toEqual({
      text: 'Yes',
      payload: '{"a":[{"b":null}],"toJSON":"x"}',
    });
    expect(payloadOf({})).toEqual({ text: 'Yes', payload: '{}' });
    for (const none of ['', null, undefined]) expect(payloadOf(none)).toEqual({ text: 'Yes' });
    const deep = JSON.parse(`${'{"a":'.repeat(100)}1${'}'.repeat(100)}`);
    for (const broken of [7, true, ['x'], deep]) {
      expect(payloadOf(broken)).toEqual({ text: 'Yes' });
      expect(button({ text: 'Yes', payload: broken }).told).toEqual(['dropped_field button.payload']);
    }
    for (const subtype of [7, 'quick_reply', null, 'flows'])
      expect(button({ text: 'Yes', subtype }).messages).toMatchObject([{ type: 'button' }]);
  });
});

describe('a reaction', () => {
  const context = { message_uuid: 't' };
  const reaction = (body: unknown, more: object = { context }) => typed('reaction', body, more);

  it('is taken back by its word alone', () => {
    const removed = { kind: 'removed', messageId: 't' };
    for (const body of [{ action: 'unreact' }, { action: 'UNREACT', emoji: '👍' }, { action: 'unreact', emoji: '' }])
      expect(reaction(body).messages[0].reaction).toEqual(removed);
    const added = { kind: 'added', messageId: 't', emoji: '👍' };
    for (const action of ['react', undefined, 'like'])
      expect(reaction({ action, emoji: '👍' }).messages[0].reaction).toEqual(added);
    for (const body of [{ action: 'react' }, { emoji: '' }, {}, { action: 7, emoji: '👍' }])
      expect(reaction(body).messages).toMatchObject([{ unknown: { reason: 'malformed' } }]);
  });

  it('to nothing keeps what its context says, for that is no target', () => {
    expect(reaction({ emoji: '👍' }, { context: { message_from: '1' } }).messages).toMatchObject([
      { context: { from: '1' } },
    ]);
  });

  it('is to the message of its context, which is not there besides', () => {
    expect(reaction({ emoji: '👍' }, { context: { message_uuid: 't', message_from: '1' } }).messages).toEqual([
      { id: 'm', type: 'reaction', from: FROM, reaction: { kind: 'added', messageId: 't', emoji: '👍' } },
    ]);
    const product = { catalog_id: 'c' };
    for (const more of [
      { context: { message_uuid: 't', whatsapp_referred_product: product } },
      { context, whatsapp: { whatsapp_referred_product: product } },
    ])
      expect(reaction({ emoji: '👍' }, more).messages).toMatchObject([
        { context: { messageId: 't', referredProduct: { catalogId: 'c' } } },
      ]);
    for (const more of [{}, { context: {} }, { context: { message_from: '1' } }, { context_status: 'unavailable' }])
      expect(reaction({ emoji: '👍' }, more)).toMatchObject({
        messages: [{ unknown: { reason: 'malformed', wireType: 'reaction' } }],
        told: ['invalid_record context'],
      });
  });
});

describe('a receipt', () => {
  it('has a word of ours for each of Vonage’s, and keeps words of tomorrow', () => {
    const words = 'submitted delivered read rejected undeliverable Read sent failed accepted queued played toString';
    const statuses = words.split(' ').flatMap((status) => receipt({ status }).statuses);
    expect(statuses.map((status) => status.status).join(' ')).toBe(
      'sent delivered read failed failed read sent failed pending pending played other',
    );
    // A relay's blanks are no part of a word.
    expect(receipt({ status: ' submitted\n' }).statuses).toMatchObject([
      { status: 'sent', wireStatus: ' submitted\n' },
    ]);
  });

  it('has an error by the code or the title that its title is', () => {
    const errorOf = (title: unknown) =>
      receipt({ error: { title, type: ' https://e.example.com ' } }).statuses[0].errors;
    const href = 'https://e.example.com';
    for (const code of [1000, '1000', ' 1000 ']) expect(errorOf(code)).toEqual([{ code: '1000', href }]);
    for (const title of ['Throttled', '10.5', '1e3']) expect(errorOf(title)).toEqual([{ title, href }]);
    expect(errorOf(null)).toEqual([{ href }]);
    for (const error of [null, {}, { title: '' }])
      expect(Object.keys(receipt({ error }).statuses[0])).toEqual(['id', 'status', 'wireStatus']);
  });
});
