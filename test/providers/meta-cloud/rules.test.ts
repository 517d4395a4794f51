import { describe, expect, it } from 'vitest';
import { parseMetaCloud } from '../../../src/providers/meta-cloud/index.ts';
import { readAs, throws, trap } from '../read.ts';

const MESSAGE = { id: 'm', from: '447700900123', type: 'text', text: { body: 'Hi' } };
const RECEIPT = { id: 's', status: 'sent' };
const read = (change: unknown) => readAs('meta-cloud', { entry: [{ changes: [change] }] });
const CHANGE = 'entry.0.changes.0';

describe('the lists of a value', () => {
  const LISTS: [key: string, kind: string][] = [
    ['errors', 'error'],
    ['message_echoes', 'echo'],
    ['calls', 'call'],
    ['history', 'history'],
    ['state_sync', 'contact_book'],
    ['user_preferences', 'preference'],
    ['user_actions', 'user_action'],
    ['user_id_update', 'user_id'],
    ['groups', 'group'],
    ['of_tomorrow', 'event'],
  ];

  it('are known by their key, whatever the field is called', () => {
    for (const [key, kind] of LISTS) {
      const value = { messages: [MESSAGE], statuses: [RECEIPT], [key]: [{ a: 1 }] };
      const item = key === 'of_tomorrow' ? '' : '.0';
      for (const field of ['messages', undefined, '']) {
        const { messages, statuses, unhandled } = read({ field, value });
        const events = [`${kind}.${CHANGE}.value.${key}${item}`];
        expect([messages.length, statuses.length, unhandled], key).toEqual([1, 1, events]);
      }
    }
  });

  it('of messages and receipts are something else under a field of another name', () => {
    const value = { messages: [MESSAGE], statuses: [RECEIPT], calls: [{}] };
    expect(read({ field: 'smb_message_echoes', value })).toMatchObject({
      messages: [],
      statuses: [],
      unhandled: [`echo.${CHANGE}.value.messages.0`, `echo.${CHANGE}.value.statuses.0`, `call.${CHANGE}.value.calls.0`],
    });
  });
});

describe('a change', () => {
  const FIELDS: [fields: string, kind: string][] = [
    ['messages of_tomorrow', 'event'],
    ['history history_of_tomorrow', 'history'],
    ['standby', 'standby'],
    ['messaging_handovers', 'handover'],
    ['smb_message_echoes', 'echo'],
    ['smb_app_state_sync', 'contact_book'],
    ['calls', 'call'],
    ['user_preferences', 'preference'],
    ['user_id_update', 'user_id'],
    ['group_lifecycle_update', 'group'],
    ['message_template_status_update template_category_update', 'template'],
    ['account_update phone_number_name_update business_capability_update security flows', 'account'],
    ['partner_solutions payment_configuration_update automatic_events tracking_events', 'account'],
  ];

  it('without a known list is of the kind that its field says', () => {
    for (const [fields, kind] of FIELDS) {
      for (const field of fields.split(' ')) {
        const { unhandled, told } = read({ field, value: { a: 1 } });
        expect([unhandled, told], field).toEqual([[`${kind}.${CHANGE}`], []]);
      }
    }
  });

  it('of some kinds stays whole, whatever is in it', () => {
    const value = { messages: [MESSAGE], errors: [{}] };
    for (const field of ['history', 'standby', 'messaging_handovers', 'account_update', 'template_x']) {
      const { messages, unhandled } = read({ field, value, more: [1] });
      expect([messages, unhandled.length, unhandled[0]?.endsWith(CHANGE)], field).toEqual([[], 1, true]);
    }
  });

  it('of a page, whose sender is an object, is no message that was taken out of its value', () => {
    const told = (value: object) => read({ field: 'feed', value }).told;
    const ofPage = { from: { id: '1', name: 'Ann' }, post_id: '1_2', item: 'comment', verb: 'add' };
    expect(told(ofPage)).toEqual([]);
    expect(told({ ...ofPage, from: '447700900123' })).toEqual([`unknown_type ${CHANGE}.value`]);
  });

  it('that is none, or has no value, is a broken part of the envelope', () => {
    for (const change of [null, 7, [], {}, { field: 'messages' }, { field: 'messages', value: [] }]) {
      expect(read(change).unhandled, JSON.stringify(change)).toEqual([`malformed_envelope.${CHANGE}`]);
    }
    // It is kept whole, and so are lists in it.
    expect(read({ field: 'messages', value: 'x', more: [1] }).unhandled).toEqual([`malformed_envelope.${CHANGE}`]);
  });
});

describe('a list of receipts', () => {
  const ofReceipt = (receipt: unknown) => read({ value: { statuses: [receipt] } });
  const SET_UP = { type: 'set-callback', status: 'sent' };

  it('also has what Gupshup says when a URL is saved, which is about no message', () => {
    expect(ofReceipt(SET_UP)).toMatchObject({ unhandled: [`event.${CHANGE}.value.statuses.0`], told: [] });
    expect(ofReceipt({ ...SET_UP, id: 's' })).toMatchObject({ statuses: [{ id: 's', status: 'sent' }], unhandled: [] });
    expect(ofReceipt(trap).unhandled).toEqual([`malformed_status.${CHANGE}.value.statuses.0`]);
    expect(read({ value: { messages: [SET_UP] } }).unhandled).toEqual([`malformed_message.${CHANGE}.value.messages.0`]);
  });
});

describe('the envelope', () => {
  it('is not missing where nothing is in it', () => {
    expect(readAs('meta-cloud', { entry: [], messages: [MESSAGE] }).messages).toEqual([]);
  });

  it('names the account and the number that everything in it came to', () => {
    const to = (entry: object, metadata?: unknown) =>
      readAs('meta-cloud', { entry: [{ ...entry, changes: [{ value: { metadata, messages: [MESSAGE] } }] }] }).messages;
    expect(to({ id: '7' })).toMatchObject([{ to: { businessAccountId: '7' } }]);
    expect(to({ id: '7' }, { phone_number_id: '1', display_phone_number: '+44 7700 900800' })).toMatchObject([
      { to: { id: '1', phone: '+447700900800', businessAccountId: '7' } },
    ]);
    expect(Object.keys(to({})[0])).toEqual(['id', 'type', 'from', 'text']);
  });

  it('that throws at one entry is read for all others', () => {
    const good = { changes: [{ value: { messages: [MESSAGE] } }] };
    expect(readAs('meta-cloud', { entry: [trap, good] })).toMatchObject({
      messages: [{ id: 'm' }],
      unhandled: ['malformed_envelope.entry.0'],
      told: ['invalid_envelope entry.0'],
    });
  });

  it('may be stripped down to a value that holds its field, or to changes', () => {
    expect(readAs('meta-cloud', { field: ' messages ', messages: [MESSAGE] }).messages).toMatchObject([{ id: 'm' }]);
    expect(readAs('meta-cloud', { field: 'smb_message_echoes', messages: [MESSAGE] }).unhandled).toEqual([
      'echo.messages.0',
    ]);
    expect(readAs('meta-cloud', { changes: [{ field: 'calls', value: { calls: [{}] } }] }).unhandled).toEqual([
      'call.changes.0.value.calls.0',
    ]);
    const whole = { field: 'account_update', event: 'x' };
    expect(parseMetaCloud(whole).unhandled).toStrictEqual([{ kind: 'account', path: [], raw: whole }]);
    const object = 'whatsapp_business_account';
    expect(readAs('meta-cloud', { object, ...whole }).unhandled).toEqual(['account']);
    expect(readAs('meta-cloud', { object, event: 'x' }).unhandled).toEqual(['malformed_envelope']);
  });

  it('is a change by its field, or by the lists of its value, and else a value that holds another', () => {
    const value = { messages: [{ ...MESSAGE, id: 'inner' }] };
    const outer = { messages: [{ ...MESSAGE, id: 'outer' }] };
    const idsOf = (body: object) => readAs('meta-cloud', body).messages.map((message) => message.id);
    expect(idsOf({ value })).toEqual(['inner']);
    expect(idsOf({ value, ...outer })).toEqual(['inner']);
    expect(idsOf({ value: {}, ...outer })).toEqual(['outer']);
    expect(readAs('meta-cloud', { field: 'smb_message_echoes', value: {}, ...outer }).unhandled).toEqual(['echo']);
  });

  it('has metadata of which a part may throw, and all others are read', () => {
    const metadata = Object.defineProperty({ phone_number_id: '1' }, 'more', { enumerable: true, get: throws });
    expect(read({ value: { metadata, messages: [MESSAGE] } })).toMatchObject({
      messages: [{ id: 'm', to: { id: '1' } }],
      unhandled: [],
      told: [`unreadable ${CHANGE}.value.metadata.more`],
    });
  });

  it('that is one change has a broken part if its value is no object, and is an event of the account if its field says so', () => {
    const change = { object: 'whatsapp_business_account', value: JSON.stringify({ messages: [MESSAGE] }) };
    const read = (field: string) => readAs('meta-cloud', { ...change, field });
    expect(read('messages')).toMatchObject({ unhandled: ['malformed_envelope'], told: ['invalid_envelope '] });
    expect(read('account_update')).toMatchObject({ unhandled: ['account'], told: [] });
    expect(readAs('meta-cloud', { field: 'messages', value: '{}' }).told).toEqual(['unknown_provider ']);
  });

  it('has metadata that is no list of events', () => {
    const value = { metadata: [[1]], messages: [MESSAGE] };
    expect(read({ value })).toMatchObject({ unhandled: [], told: [`dropped_field ${CHANGE}.value.metadata`] });
  });

  it('has entries that are none, or hold no changes', () => {
    const entry = [null, 7, { id: '1' }, { id: '2', changes: null }, { changes: 7 }];
    expect(readAs('meta-cloud', { entry }).unhandled).toEqual([
      'malformed_envelope.entry.0',
      'malformed_envelope.entry.1',
      'event.entry.2',
      'event.entry.3',
      'malformed_envelope.entry.4.changes',
    ]);
  });
});

describe('who a record is about', () => {
  const people = { contacts: [{ wa_id: '447700900555', profile: { name: 'Ann' } }] };
  const changed = { type: 'user_changed_user_id', user_id: 'GB.2', previous_user_id: 'GB.1' };
  const senderOf = (value: object) => read({ value }).messages[0].from;

  it('is the user whose id changed only where nobody sent the message', () => {
    const message = { id: 'm', type: 'system', system: changed };
    expect(senderOf({ ...people, messages: [message] })).toEqual({ id: 'GB.1', userId: 'GB.1' });
    expect(senderOf({ messages: [{ ...message, from: '447700900123' }] })).toMatchObject({ id: '447700900123' });
    expect(senderOf({ messages: [{ ...message, from_user_id: 'GB.7' }] })).toEqual({ id: 'GB.7', userId: 'GB.7' });
  });

  it('has the identity that the message says, and what only the contact says of it', () => {
    const contacts = [{ wa_id: MESSAGE.from, identity_key_hash: 'old' }];
    const identityOf = (identity?: object) =>
      (senderOf({ contacts, messages: [{ ...MESSAGE, identity }] }) as { identity?: object }).identity;
    expect(identityOf()).toEqual({ hash: 'old' });
    expect(identityOf({ acknowledged: true })).toEqual({ hash: 'old', acknowledged: true });
    expect(identityOf({ acknowledged: true, hash: 'new' })).toEqual({ hash: 'new', acknowledged: true });
  });

  it('is the only contact’s name where there is one message and nothing else', () => {
    const nameless = { id: '447700900123', phone: '+447700900123' };
    const beside = (more: object) => senderOf({ ...people, messages: [MESSAGE], ...more });
    for (const nothing of [{}, { statuses: [], message_echoes: [], content: 'x', more: { a: 1 } }])
      expect(beside(nothing)).toEqual({ ...nameless, name: 'Ann' });
    for (const more of [{ statuses: [RECEIPT] }, { message_echoes: [{ id: 'e' }] }, { content: { id: 'c' } }])
      expect(beside(more)).toEqual(nameless);
  });

  it('is the member of a group that a receipt names in any way', () => {
    const group = { ...RECEIPT, recipient_id: 'G' };
    const recipientOf = (receipt: object) => read({ value: { statuses: [{ ...group, ...receipt }] } }).statuses[0];
    const member = { recipient: { id: '447700900123' }, groupId: 'G' };
    expect(recipientOf({ recipient_type: 'group', recipient_participant_id: '447700900123' })).toMatchObject(member);
    expect(recipientOf({ recipient_participant_id: '447700900123' })).toMatchObject(member);
    expect(recipientOf({ recipient_participant_user_id: 'GB.1' })).toMatchObject({ recipient: { id: 'GB.1' } });
    expect(recipientOf({ group_id: 'G' })).toEqual({ id: 's', status: 'sent', wireStatus: 'sent', groupId: 'G' });
    expect(recipientOf({ group_id: 'H' })).toMatchObject({ recipient: { id: 'G' }, groupId: 'H' });
  });
});

describe('what stands beside what is known', () => {
  const MORE = [{ a: 1 }];

  it('is kept if it is a list, at each level', () => {
    const change = { field: 'messages', value: { messages: [MESSAGE] }, more: MORE };
    const { messages, unhandled } = readAs('meta-cloud', {
      entry: [{ id: '1', changes: [change], more: MORE }],
      more: MORE,
    });
    expect(messages.length).toBe(1);
    expect(unhandled).toEqual([`event.${CHANGE}.more`, 'event.entry.0.more', 'event.more']);
  });

  it('is no list of a name that is known', () => {
    const change = { field: 'messages', value: { messages: [MESSAGE] } };
    expect(readAs('meta-cloud', { entry: [{ id: ['1'], changes: [change] }] }).unhandled).toEqual([]);
  });

  it('is reported where a user may have written it', () => {
    const value = { messages: [MESSAGE] };
    for (const field of ['messages_v2', ['messages'], { name: 'messages' }, 7, false]) {
      expect(read({ field, value }), String(field)).toMatchObject({
        messages: [],
        unhandled: [`event.${CHANGE}.value.messages.0`],
        told: [`unknown_type ${CHANGE}.field`],
      });
    }
    for (const field of ['messages', '', undefined, 'smb_message_echoes'])
      expect(read({ field, value }).told).toEqual([]);
    expect(read({ field: 'messages_v2', value: { calls: [] } }).told).toEqual([]);
  });

  it('is reported where a relay put a record in place of the value, with errors of its own, and not beside lists', () => {
    const told = (value: object) => read({ field: 'messages', value });
    const event = { unhandled: [`event.${CHANGE}`], told: [`unknown_type ${CHANGE}.value`] };
    const fromSomebody = ['', 1e20, true].map((from) => ({ from, text: { body: 'Hi' } }));
    for (const value of [RECEIPT, { id: 'm', type: 'text' }, { id: 'm', from: '1' }, ...fromSomebody])
      for (const more of [{}, { errors: [{ code: 1 }] }]) expect(told({ ...value, ...more })).toMatchObject(event);
    const fromAnObject = { from: { phone: '1' }, type: 'text', text: { body: 'Hi' }, errors: [{ code: 1 }] };
    expect(told(fromAnObject)).toMatchObject(event);
    const { type: _, ...ofNoType } = fromAnObject;
    expect(told(ofNoType)).toMatchObject({ unhandled: event.unhandled, told: [] });
    for (const value of [{ id: 'm' }, RECEIPT.status])
      expect(read({ field: 'messages', value }).told).not.toEqual(event.told);
    expect(told({ ...MESSAGE, messages: [MESSAGE], errors: [{ code: 1 }] })).toMatchObject({
      messages: [{ id: 'm' }],
      unhandled: [`error.${CHANGE}.value.errors.0`],
    });
    const broken = Object.defineProperty({}, 'content', { enumerable: true, get: throws });
    expect(told(broken)).toMatchObject(event);
    const withoutKeys = new Proxy({ a: 1 }, { ownKeys: throws });
    expect(told(withoutKeys)).toMatchObject(event);
  });
});
