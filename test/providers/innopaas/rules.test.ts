import { describe, expect, it } from 'vitest';
import { readAs } from '../read.ts';

const TIME = '2026-11-21T10:00:00.000Z';
const receipt = (more: object, around: object = {}) =>
  readAs('innopaas', {
    type: 'whatsapp_message_status_updated',
    body: { id: 's', status: 'sent', ...more },
    ...around,
  });
const RECEIVED = 'whatsapp_mo_message_received';
const TEXT = { id: 'm', from: '447700900123', type: 'text', text: { body: 'Hi' } };
const message = (more: object, around: object = { eventTime: TIME }) =>
  readAs('innopaas', { type: RECEIVED, body: { ...TEXT, ...more }, ...around });

describe('a body', () => {
  it('is an event of the account, or of a template, if it is not about a message', () => {
    const unhandled = (type: string) => readAs('innopaas', { type, body: {} }).unhandled;
    expect(unhandled('whatsapp_template_status_updated')).toEqual(['template']);
    for (const type of ['whatsapp_phone_number_updated', 'whatsapp_chat_closed', 'whatsapp_of_whatsapp_mo_'])
      expect(unhandled(type), type).toEqual(['account']);
    // Copies for the inbox of what came and what was sent.
    for (const type of ['chat_mo_message_notify', 'chat_mt_message_notify', 'chat_mo_of_tomorrow'])
      expect(unhandled(type), type).toEqual(['event']);
  });

  it('is told if it may be a message or a receipt, under a name that is not known', () => {
    for (const name of ['whatsapp_mo_message_edited', 'whatsapp_mo_', 'whatsapp_message_read'])
      expect(readAs('innopaas', { type: name, body: {} })).toMatchObject({
        unhandled: ['event'],
        told: ['unknown_type type'],
      });
  });

  it('has a name with blanks around it, too', () => {
    expect(message({}, { type: ` ${RECEIVED}\n` })).toMatchObject({ messages: [{ id: 'm' }], told: [] });
  });
});

describe('a receipt', () => {
  it('has the time of the push, in either spelling', () => {
    const status = { id: 's', status: 'sent', wireStatus: 'sent' };
    const timed = [{ ...status, timestamp: TIME }];
    expect(receipt({}).statuses).toEqual([status]);
    expect(receipt({}, { eventTime: TIME }).statuses).toEqual(timed);
    // Of two spellings the first that means something.
    for (const eventTime of ['', 0, null, undefined])
      expect(receipt({}, { eventTime, event_time: TIME }).statuses).toEqual(timed);
    const told = ['dropped_field eventTime'];
    expect(receipt({}, { eventTime: 'noon', event_time: TIME })).toMatchObject({ statuses: timed, told });
    expect(receipt({}, { eventTime: 'never' })).toMatchObject({ statuses: [status], told });
  });

  it('is about somebody with a number, or without', () => {
    expect(receipt({ sendPhone: '447700900123', wabaId: '1' }).statuses).toMatchObject([
      { recipient: { id: '447700900123', phone: '+447700900123' }, from: { businessAccountId: '1' } },
    ]);
    expect(receipt({ sendPhone: 'x' }).statuses[0].recipient).toEqual({ id: 'x' });
  });

  it('has the word after the last colon', () => {
    const words = ['sent', 'DELIVERED', 'read', 'SMECL:FAILED', 'a:b:read', 'new', ':'];
    const statuses = words.map((status) => receipt({ status }).statuses[0].status);
    expect(statuses).toEqual(['sent', 'delivered', 'read', 'failed', 'read', 'other', 'other']);
  });

  it('needs an id', () => {
    expect(receipt({ id: null }).unhandled).toEqual(['malformed_status.body']);
  });
});

describe('a message', () => {
  it('never has the time of the push', () => {
    expect(message({ eventTime: 7 }).told).toEqual([]);
    expect(message({}, { eventTime: 'never' }).told).toEqual([]);
    expect(message({}).messages).toEqual([{ ...TEXT, from: { id: '447700900123', phone: '+447700900123' } }]);
  });

  it('has nothing beside it in lists, but for what has a name in the envelope', () => {
    for (const key of ['id', 'eventTime', 'event_time'])
      expect(message({}, { [key]: [1], more: [2] }).unhandled, key).toEqual(['event.more']);
  });

  it('is broken in its own spelling, and as a whole where it is a list', () => {
    // Key and type with a capital: the place of answers that cannot be read is told as it is spelled.
    const Interactive = { type: 'nfm_reply', nfm_reply: { response_json: 'no json' } };
    expect(message({ type: 'Interactive', text: undefined, Interactive })).toMatchObject({
      messages: [{ interactive: { kind: 'flow_reply', responseText: 'no json' } }],
      told: ['dropped_field body.Interactive.nfm_reply.response_json'],
    });
    expect(message({}, { body: [1] }).unhandled).toEqual(['malformed_message.body']);
  });

  it('came to a number, to an account, to both or to neither', () => {
    const to = (more: object) => message(more).messages[0].to;
    expect(to({})).toBe(undefined);
    expect(to({ to: '12025550143' })).toStrictEqual({ id: '12025550143', phone: '+12025550143' });
    expect(to({ wabaId: '1' })).toEqual({ businessAccountId: '1' });
    expect(to({ to: 'x', waba_id: '1' })).toEqual({ id: 'x', businessAccountId: '1' });
  });

  it('has WhatsApp’s id, with InnoPaaS’s beside it', () => {
    expect(message({ wamid: 'w' }).messages).toMatchObject([{ id: 'w', providerMessageId: 'm' }]);
    expect(Object.keys(message({ wamid: 'w', id: null }).messages[0])).toEqual(['id', 'type', 'from', 'text']);
  });
});
