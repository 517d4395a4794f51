import { describe, expect, it } from 'vitest';
import { readAs, throws, trap } from '../read.ts';

const read = (body: object) => readAs('sinch-legacy', body);
const MESSAGE = { id: 'm', from: '447700900123', type: 'text', text: { body: 'Hi' } };
const CONTACTS = [{ wa_id: '447700900123', profile: { name: 'Ann' } }];

describe('a body', () => {
  it('has one message in no list, and whose it is', () => {
    expect(read({ messages: MESSAGE, contacts: CONTACTS }).messages).toMatchObject([
      { id: 'm', from: { name: 'Ann' }, text: { body: 'Hi' } },
    ]);
    const alone = { messages: { ...MESSAGE, from: '1' }, contacts: [{ profile: { name: 'Ann' } }] };
    expect(read(alone).messages).toMatchObject([{ from: { id: '1', name: 'Ann' } }]);
    expect(read({ messages: MESSAGE, contacts: 7 }).told).toEqual(['dropped_field contacts']);
  });

  it('costs nothing beside its one message, if looking at that throws', () => {
    const message = Object.defineProperty({ id: 'm' }, 'from', { enumerable: true, get: throws });
    expect(read({ messages: message, statuses: [{ id: 's', status: 'read' }] })).toMatchObject({
      statuses: [{ id: 's' }],
      unhandled: ['malformed_message.messages'],
      told: ['unreadable messages'],
    });
  });

  it('keeps a list nobody knows, and keeps it once', () => {
    for (const beside of [{}, { statuses: [{ id: 's', status: 'read' }] }, { contacts: CONTACTS }])
      expect(read({ messages: MESSAGE, ...beside, more: [1] }).unhandled).toEqual(['event.more']);
  });

  it('may have lists beside its one message', () => {
    expect(read({ messages: MESSAGE, statuses: [{ id: 's', status: 'read' }] })).toMatchObject({
      messages: [{ id: 'm' }],
      statuses: [{ id: 's' }],
    });
  });

  it('has lists as Meta’s have', () => {
    const statuses = [{ id: 's', status: 'read' }];
    expect(read({ messages: [MESSAGE], statuses, errors: [{ code: 1 }], contacts: CONTACTS })).toMatchObject({
      messages: [{ from: { name: 'Ann' } }],
      statuses: [{ id: 's', status: 'read' }],
      unhandled: ['error.errors.0'],
    });
  });

  it('may be a receipt and hold a message, or a list nobody knows, too', () => {
    const report = { del_status: 'read', mobile_no: '447700900123', messageId: 's' };
    expect(read({ ...report, more: [1] })).toMatchObject({ statuses: [{ id: 's' }], unhandled: ['event.more'] });
    expect(read({ ...report, messages: MESSAGE })).toMatchObject({
      messages: [{ id: 'm' }],
      statuses: [{ id: 's' }],
      unhandled: [],
    });
  });

  it('of a send call is what the business itself sent', () => {
    const outbound = { sender: '1', channel: 'wa', ...MESSAGE, from: undefined };
    expect(read({ messages: [outbound, MESSAGE, null] })).toMatchObject({
      messages: [{ id: 'm' }],
      unhandled: ['outbound.messages.0', 'malformed_message.messages.2'],
    });
    expect(read({ messages: [{ ...outbound, from: '1' }] }).messages).toMatchObject([{ id: 'm' }]);
    expect(read({ statuses: [outbound] }).unhandled).toEqual(['malformed_status.statuses.0']);
  });

  it('that throws at one message is read for all others', () => {
    expect(read({ messages: [trap, MESSAGE] })).toMatchObject({
      messages: [{ id: 'm' }],
      unhandled: ['malformed_message.messages.0'],
    });
  });
});

describe('a delivery report', () => {
  const report = (more: object) => read({ del_status: 'failed', mobile_no: '447700900123', messageId: 's', ...more });
  const recipient = { id: '447700900123', phone: '+447700900123' };
  const failed = { id: 's', status: 'failed', wireStatus: 'failed', recipient };

  it('is about its message, or about the request it answers', () => {
    expect(report({ rqst_ack_id: 7, del_desc: 'Why' }).statuses).toEqual([{ ...failed, errors: [{ details: 'Why' }] }]);
    expect(report({ messageId: null, rqst_ack_id: 7 }).statuses).toEqual([{ ...failed, id: '7' }]);
    expect(report({ messageId: null }).unhandled).toEqual(['malformed_status']);
    expect(report({ del_status: '' })).toMatchObject({ unhandled: ['malformed_status'], told: ['invalid_record '] });
  });

  it('describes an error only where something went wrong, or may have', () => {
    const errorsOf = (del_status: string) => report({ del_status, del_desc: 'Why' }).statuses[0].errors;
    for (const word of ['failed', 'FAILED', 'in_orbit']) expect(errorsOf(word), word).toEqual([{ details: 'Why' }]);
    for (const word of ['sent', 'delivered', 'read']) expect(errorsOf(word), word).toBe(undefined);
  });

  it('is one even where nothing fits but its word', () => {
    expect(report({ rqst_ack_id: {}, mobile_no: [1] })).toMatchObject({
      statuses: [{ id: 's', status: 'failed' }],
      told: ['dropped_field rqst_ack_id', 'dropped_field mobile_no'],
    });
  });

  it('has a time only where that has a zone', () => {
    const sample = '06/05/2024 07:08:09';
    for (const del_time of [sample, ` ${sample} `, ''])
      expect(report({ del_time })).toEqual({ messages: [], statuses: [failed], unhandled: [], told: [] });
    const others = [`x${sample}`, `${sample}x`, `x ${sample}`, `${sample} x`, [sample]];
    for (const del_time of [...others, '6/5/2024 07:08:09', '06/05/24 07:08:09', '06/05/2024'])
      expect(report({ del_time })).toMatchObject({ statuses: [failed], told: ['dropped_field del_time'] });
    const [{ timestamp }] = report({ del_time: '2024-05-06T07:08:09Z' }).statuses;
    expect(timestamp).toBe('2024-05-06T07:08:09.000Z');
  });
});

describe('a location', () => {
  const location = (record: object) => {
    const { messages, told } = read({ messages: [{ ...MESSAGE, type: 'location', ...record }] });
    return { body: messages[0].location, told };
  };

  it('may stand flat on its message, which is seen by either of its coordinates', () => {
    const place = { latitude: 1, longitude: 2 };
    const body = { ...place, name: 'Quay' };
    expect(location({ ...body, latitude: '1' })).toEqual({ body, told: [] });
    expect(location({ location: place, latitude: 3 }).body).toEqual(place);
    for (const half of [{ latitude: 1 }, { longitude: 2 }])
      expect(location(half), JSON.stringify(half)).toEqual({ body: undefined, told: ['invalid_record messages.0'] });
    expect(location({}).told).toEqual(['invalid_record messages.0.location']);
  });
});

describe('a context under its second name', () => {
  it('is all there is to a message that holds nothing else', () => {
    const { type: _, text: __, ...record } = MESSAGE;
    const context = { messageId: 'a' };
    for (const more of [{ replying_to: 'a' }, { context: { id: 'a' } }, { replyingTo: 'a', timestamp: 1e9 }])
      expect(read({ messages: [{ ...record, ...more }] }).messages).toMatchObject([{ type: 'context', context }]);
    // Half of a place, and what is left of an answer, are content.
    for (const more of [{ latitude: 1 }, { longitude: 1 }, { buttonUniqueID: 'b' }, { button: 'Yes' }]) {
      const { messages } = read({ messages: [{ ...record, replying_to: 'a', ...more }] });
      expect(messages).toMatchObject([{ unknown: { reason: 'malformed' }, context }]);
    }
  });

  it('is an id, or an object in two spellings, and adds to the first', () => {
    const context = (more: object) => read({ messages: [{ ...MESSAGE, ...more }] }).messages[0].context;
    expect(context({ replying_to: 'a' })).toEqual({ messageId: 'a' });
    expect(context({ replyingTo: { message_id: 'a', from: 'b' } })).toEqual({ messageId: 'a', from: 'b' });
    const both = { replying_to: { id: 'a', from: 'b' }, context: { id: 'c' } };
    expect(context(both)).toEqual({ messageId: 'c', from: 'b' });
    expect(context({})).toBe(undefined);
  });
});

describe('an answer', () => {
  const answer = (more: object) => {
    const { messages } = read({ messages: [{ ...MESSAGE, type: 'interactive', button: 'Large', ...more }] });
    return messages[0].interactive;
  };

  it('is Meta’s reply in any spelling, and not what the record repeats of it', () => {
    const tap = { id: 'size-l', title: 'Large, 12 inch' };
    const [form, permission] = [{ body: 'Sent', response_json: '{"a":1}' }, { response: 'accept' }];
    const replies: [keys: string[], reply: object, meaning: object][] = [
      [['button_reply', 'buttonReply', 'Button_reply'], tap, { kind: 'button_reply', ...tap }],
      [['list_reply', 'listReply'], tap, { kind: 'list_reply', ...tap }],
      [['nfm_reply', 'nfmReply'], form, { kind: 'flow_reply', body: 'Sent', response: { a: 1 } }],
      [['call_permission_reply', 'callPermissionReply'], permission, { kind: 'call_permission_reply', ...permission }],
    ];
    for (const [keys, reply, meaning] of replies) {
      for (const key of keys)
        expect(answer({ buttonUniqueID: 'l', interactive: { [key]: reply } }), key).toEqual(meaning);
    }
  });

  it('whose own id is gone has the repeated one, and keeps all else that it says', () => {
    const tap = { id: '', title: 'Large', description: '12 inch' };
    const meaning = { kind: 'list_reply', title: 'Large', description: '12 inch' };
    for (const interactive of [{ type: 'list_reply', list_reply: tap }, { list_reply: tap }, { listReply: tap }]) {
      expect(answer({ buttonUniqueID: 'l', interactive })).toEqual({ ...meaning, id: 'l' });
      expect(answer({ interactive })).toEqual(meaning);
    }
    const button = { kind: 'button_reply', id: 'l', title: 'Large' };
    const tapped = (buttonUniqueID: string, id: string) =>
      answer({ buttonUniqueID, interactive: { button_reply: { id, title: 'Large' } } });
    expect(tapped('l', '')).toEqual(button);
    expect(tapped('other', 'l')).toEqual(button);
  });

  it('whose own id and title are gone is what the record repeats', () => {
    for (const title of ['', '  ', 5, {}]) {
      const interactive = { type: 'list_reply', list_reply: { id: '', title } };
      expect(answer({ buttonUniqueID: 'l', interactive })).toEqual({ kind: 'list_reply', id: 'l', title: 'Large' });
      expect(answer({ interactive })).toEqual({ kind: 'list_reply', title: 'Large' });
    }
    const blank = { button: '  ', interactive: { list_reply: { title: '  ', description: '12 inch' } } };
    expect(answer(blank)).toEqual({ kind: 'list_reply', title: '  ', description: '12 inch' });
    const withId = { type: 'list_reply', list_reply: { id: 'own', title: 5 } };
    expect(answer({ buttonUniqueID: 'l', interactive: withId })).toBe(undefined);
  });

  it('of another kind is what its type says, though the record repeats a title', () => {
    const poll = { type: 'poll_reply', poll_reply: { choice: 1 } };
    expect(answer({ buttonUniqueID: 'l', interactive: poll })).toEqual({ kind: 'other', wireType: 'poll_reply' });
    const card = { payment_method: { payment_method: 'card', last_four_digits: '4242' } };
    const inCamelCase = { paymentMethod: { lastFourDigits: '4242' } };
    for (const interactive of [card, { type: 'payment_method', ...card }, inCamelCase])
      expect(answer({ interactive })).toMatchObject({ kind: 'payment_method', lastFourDigits: '4242' });
    expect(answer({ interactive: { type: 'ListReply' } })).toEqual({ kind: 'list_reply', title: 'Large' });
  });

  it('that is only repeated is of a list by the type of the reply, or by the place of its title', () => {
    for (const interactive of [{ type: 'list_reply', list_reply: null }, { list_reply: 'Large' }])
      expect(answer({ interactive }), JSON.stringify(interactive)).toEqual({ kind: 'list_reply', title: 'Large' });
    for (const interactive of [{ type: 'button_reply' }, { button_reply: 'Large' }, {}, null])
      expect(answer({ interactive }), JSON.stringify(interactive)).toEqual({ kind: 'button_reply', title: 'Large' });
  });

  it('without a type and a reply is of no known kind, though a button has an id', () => {
    expect(answer({ button: undefined, buttonUniqueID: 'b', interactive: {} })).toEqual({ kind: 'other' });
  });

  it('that can be read needs no repeated title, also where looking at that throws', () => {
    const interactive = { type: 'button_reply', button_reply: { id: 'y', title: 'Yes' } };
    const message = { ...MESSAGE, type: 'interactive', interactive };
    Object.defineProperty(message, 'button', { enumerable: true, get: throws });
    expect(read({ messages: [message] })).toMatchObject({
      messages: [{ interactive: { kind: 'button_reply', id: 'y', title: 'Yes' } }],
      told: [],
    });
  });

  it('whose title is gone at a later look is a message all the same', () => {
    for (let most = 1; most < 6; most++) {
      let looks = 0;
      const button = { enumerable: true, get: () => (looks++ < most ? 'Yes' : undefined) };
      const message = Object.defineProperty({ ...MESSAGE, type: 'interactive', buttonUniqueID: 'b' }, 'button', button);
      expect(read({ messages: [message] }).messages, String(most)).toHaveLength(1);
    }
  });
});
