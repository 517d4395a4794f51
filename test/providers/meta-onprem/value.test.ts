import { describe, expect, it } from 'vitest';
import { readAs } from '../read.ts';

const MESSAGE = { id: 'm', from: '447700900123', type: 'text', text: { body: 'Hi' } };

describe('a list', () => {
  it('of messages is read in both forms, with whose they are', () => {
    const contacts = { 0: { wa_id: '447700900123', profile: { name: 'Ann' } } };
    const messages = { 0: MESSAGE, 1: { ...MESSAGE, id: 'n' } };
    expect(readAs('meta-onprem', { messages, contacts }).messages).toMatchObject([
      { id: 'm', from: { name: 'Ann' } },
      { id: 'n', from: { name: 'Ann' } },
    ]);
  });

  it('that is none is a broken part, and one that is null is not there', () => {
    expect(readAs('meta-onprem', { messages: [MESSAGE], statuses: 7, errors: null })).toMatchObject({
      messages: [{ id: 'm' }],
      unhandled: ['malformed_envelope.statuses'],
    });
    expect(
      readAs('meta-cloud', { entry: [{ changes: [{ field: 'calls', value: { messages: null } }] }] }).unhandled,
    ).toEqual(['call.entry.0.changes.0']);
  });

  it('is not needed around one message, as Sinch writes it, and around anything else it is', () => {
    expect(readAs('meta-onprem', { messages: MESSAGE }).messages).toMatchObject([{ id: 'm' }]);
    expect(readAs('meta-onprem', { messages: [], statuses: { ...MESSAGE, status: 'sent' } })).toMatchObject({
      statuses: [],
      unhandled: ['malformed_envelope.statuses'],
    });
  });

  it('of messages has what Turn.io marks as sent by the business, and that alone', () => {
    const marked = (direction: string) => ({ ...MESSAGE, to: '12025550100', _vnd: { v1: { direction } } });
    expect(readAs('meta-onprem', { messages: [marked('outbound')] }).unhandled).toEqual(['outbound.messages.0']);
    expect(readAs('meta-onprem', { messages: [marked('inbound')] }).messages).toMatchObject([{ id: 'm' }]);
    expect(readAs('meta-onprem', { statuses: [{ ...marked('outbound'), status: 'sent' }] }).statuses).toMatchObject([
      { id: 'm', status: 'sent' },
    ]);
  });

  it('of an unknown name is kept beside those that are known', () => {
    const body = { messages: [MESSAGE], contacts: [], of_tomorrow: [{ a: 1 }], word: 'x', part: { b: 2 } };
    expect(readAs('meta-onprem', body)).toMatchObject({
      messages: [{ id: 'm' }],
      unhandled: ['event.of_tomorrow'],
      told: [],
    });
  });

  it('of a value of Cloud is not read: it may hold copies, and only the field around it tells', () => {
    for (const statuses of [undefined, [{ id: 's', status: 'read' }]]) {
      const body = { metadata: { phone_number_id: '118' }, messages: [MESSAGE], statuses };
      const { messages, unhandled, told } = readAs('meta-onprem', body);
      expect([messages, unhandled, told]).toEqual([[], ['unknown_body'], ['unknown_provider ']]);
    }
  });
});
