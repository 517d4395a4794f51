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
  it('of another channel is that, whatever else it has', () => {
    for (const channel of ['sms', 'SMS', 'messenger', 'whatsapp_of_tomorrow']) {
      const nothing = { messages: [], statuses: [], told: [] };
      expect(typed('text', 'Hi', { channel, list: [1] })).toEqual({ ...nothing, unhandled: ['other_channel'] });
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
      const events = unhandled.filter((thing) => thing.startsWith('event'));
      expect(events, key).toEqual(['event.novelties']);
    }
  });
});

describe('who wrote', () => {
  const who = (more: object) => typed('text', 'Hi', more).messages[0]?.from;
  const sender = { user_id: 'GB.1349', parent_user_id: 'GB.ENT.1181', wa_id: '447700900124' };

  it('is told by number, by user id, by WhatsApp’s number, by parent id: the first that is there', () => {
    const { user_id, parent_user_id, wa_id } = sender;
    const [phone, userId, parentUserId] = ['+447700900124', 'GB.1349', 'GB.ENT.1181'];
    const nameless = (sender: object) => who({ from: '', whatsapp: { sender } });
    expect(who({ whatsapp: { sender } })).toEqual({ ...FROM, userId, parentUserId });
    expect(nameless(sender)).toEqual({ id: userId, phone, userId, parentUserId });
    expect(nameless({ wa_id, parent_user_id })).toEqual({ id: wa_id, phone, parentUserId });
    expect(nameless({ parent_user_id })).toEqual({ id: parentUserId, parentUserId });
    expect(nameless({ user_id })).toEqual({ id: userId, userId });
    expect(who({ from: undefined, profile: { name: 'Ada', username: 'ada' } })).toBe(undefined);
  });

  it('is not who a receipt is about: of that it is the sender, and nobody else’s', () => {
    const whatsapp = { recipient: { user_id: 'GB.1349' }, sender: { user_id: 'GB.1' } };
    const [{ recipient, from }] = receipt({ to: '447700900123', from: '12025550100', whatsapp }).statuses;
    expect(recipient).toEqual({ ...FROM, userId: 'GB.1349' });
    expect(from).toEqual({ id: '12025550100', phone: '+12025550100' });
    expect(who({ whatsapp: { recipient: { user_id: 'GB.1' } } })).toEqual(FROM);
    const byNumber = { recipient: { wa_id: '447700900123' }, sender: { wa_id: '447700900124' } };
    expect(receipt({ whatsapp: byNumber }).statuses).toMatchObject([{ recipient: FROM }]);
  });
});

describe('a reply', () => {
  const reply = (body: unknown) => typed('reply', body);

  it('is of a list if it has a description, and of a button if not', () => {
    const named = { id: 'a', title: 'A' };
    const described = (description: unknown) => reply({ ...named, description }).messages[0].interactive;
    expect(described('x')).toEqual({ kind: 'list_reply', ...named, description: 'x' });
    for (const none of ['', null, undefined, 7]) expect(described(none)).toEqual({ kind: 'button_reply', ...named });
    expect(reply({ ...named, description: 7 }).told).toEqual(['dropped_field reply.description']);
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
    for (const payload of ['{"a":[{"b":null}],"toJSON":"x"}', '{}'])
      expect(payloadOf(JSON.parse(payload))).toEqual({ text: 'Yes', payload });
    const deep = JSON.parse(`${'{"a":'.repeat(100)}1${'}'.repeat(100)}`);
    const broken = [7, true, ['x'], deep];
    for (const none of ['', null, undefined, ...broken]) expect(payloadOf(none)).toEqual({ text: 'Yes' });
    for (const payload of broken)
      expect(button({ text: 'Yes', payload }).told).toEqual(['dropped_field button.payload']);
    for (const subtype of [7, 'quick_reply', null, 'flows'])
      expect(button({ text: 'Yes', subtype }).messages).toMatchObject([{ type: 'button' }]);
  });
});

describe('a reaction', () => {
  const context = { message_uuid: 't' };
  const reaction = (body: unknown, more: object = { context }) => typed('reaction', body, more);

  it('is taken back by its word alone', () => {
    const read = (body: object) => reaction(body).messages[0].reaction;
    for (const body of [{ action: 'unreact' }, { action: 'UNREACT', emoji: '👍' }, { action: 'unreact', emoji: '' }])
      expect(read(body)).toEqual({ kind: 'removed', messageId: 't' });
    for (const action of ['react', undefined, 'like'])
      expect(read({ action, emoji: '👍' })).toEqual({ kind: 'added', messageId: 't', emoji: '👍' });
    for (const body of [{ action: 'react' }, { emoji: '' }, {}, { action: 7, emoji: '👍' }])
      expect(reaction(body).messages).toMatchObject([{ unknown: { reason: 'malformed' } }]);
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
  });

  it('to nothing is malformed, and keeps what its context says, for that is no target', () => {
    for (const more of [{}, { context: {} }, { context: { message_from: '1' } }, { context_status: 'unavailable' }])
      expect(reaction({ emoji: '👍' }, more)).toMatchObject({
        messages: [{ unknown: { reason: 'malformed', wireType: 'reaction' } }],
        told: ['invalid_record context'],
      });
    expect(reaction({ emoji: '👍' }, { context: { message_from: '1' } }).messages[0].context).toEqual({ from: '1' });
  });
});

describe('a receipt', () => {
  it('has a word of ours for each of Vonage’s, and keeps words of tomorrow', () => {
    const words = 'submitted delivered read rejected undeliverable Read sent failed accepted queued played toString';
    const ours = 'sent delivered read failed failed read sent failed pending pending played other';
    expect(words.split(' ').map((status) => receipt({ status }).statuses[0].status)).toEqual(ours.split(' '));
    // A relay's blanks are no part of a word.
    const status = ' submitted\n';
    expect(receipt({ status }).statuses).toMatchObject([{ status: 'sent', wireStatus: status }]);
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
