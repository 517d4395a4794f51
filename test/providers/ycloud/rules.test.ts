import { describe, expect, it } from 'vitest';
import { readAs } from '../read.ts';

const TIME = '2026-11-21T10:00:00.000Z';
const [SENT, DELIVERED, READ, UPDATED] = ['01', '02', '03', '04'].map((minute) => `2026-11-21T09:${minute}:00.000Z`);
const RECEIVED = 'whatsapp.inbound_message.received';

const event = (type: unknown, payload: object, around: object = {}) =>
  readAs('ycloud', { type, ...payload, ...around });
const message = (more: object, around: object = {}) => {
  const whatsappInboundMessage = { id: 'm', from: '+447700900123', type: 'text', text: { body: 'Hi' }, ...more };
  return event(RECEIVED, { whatsappInboundMessage }, around);
};
const receipt = (more: object, around: object = {}) =>
  event('whatsapp.message.updated', { whatsappMessage: { id: 's', status: 'sent', ...more } }, around);
const ofGroup = (statuses: unknown, more: object = {}, around: object = {}) =>
  event('whatsapp.message.updated', { whatsappGroup: { statuses, ...more } }, around);

describe('ids', () => {
  it('of a parent are one by the key, also where they do not look like it', () => {
    for (const id of ['US.118', 'US.ENT.118']) {
      const [{ from }] = message({ from: undefined, fromParentUserId: id }).messages;
      expect(from).toEqual({ id, parentUserId: id });
    }
  });

  it.each<[what: string, idsOf: (ids: object) => object]>([
    ['a message', (ids) => message({ id: 'own', ...ids }).messages[0]],
    ['a receipt', (ids) => receipt({ id: 'own', ...ids }).statuses[0]],
  ])('of %s are WhatsApp’s with YCloud’s beside it, or the one that there is', (_, read) => {
    expect(read({ wamid: 'w' })).toMatchObject({ id: 'w', providerMessageId: 'own' });
    for (const ids of [{ wamid: 'own' }, ...[undefined, null, '', ' '].map((wamid) => ({ wamid }))]) {
      expect(read(ids)).toMatchObject({ id: 'own' });
      expect(read(ids)).not.toHaveProperty('providerMessageId');
    }
    expect(read({ wamid: 'w', id: '' })).not.toHaveProperty('providerMessageId');
  });

  it('have to be there', () => {
    expect(message({ id: null }).unhandled).toEqual(['malformed_message.whatsappInboundMessage']);
    expect(receipt({ id: null, wamid: null }).unhandled).toEqual(['malformed_status.whatsappMessage']);
  });
});

describe('an event', () => {
  it('has the name of a flow under another key, by the older page', () => {
    const flow = (key: string) => event(null, { [key]: 'whatsapp.flow.status_change', flowChanges: {} }).unhandled;
    expect(flow('eventType')).toEqual(['account']);
    // Under any other key it is no name.
    expect(flow('event')).toEqual(['unknown_body']);
  });

  it('is of a kind by its name, whatever object is in it', () => {
    const KINDS = {
      echo: 'whatsapp.smb.message.echoes whatsapp.smb.message.created whatsapp.echo_message.created',
      history: 'whatsapp.smb.history',
      contact_book: 'whatsapp.smb.app.state.sync',
      call: 'whatsapp.call.connect whatsapp.call.terminate whatsapp.call.status.updated',
      payment: 'whatsapp.payment.updated',
      preference: 'whatsapp.user.preferences',
      template: 'whatsapp.template.category_updated whatsapp.template.quality_updated whatsapp.template.reviewed',
      group:
        'whatsapp.group.lifecycle_update whatsapp.group.participants_update whatsapp.group.settings_update ' +
        'whatsapp.group.status_update',
      account:
        'whatsapp.phone_number.deleted whatsapp.phone_number.name_updated whatsapp.phone_number.quality_updated ' +
        'whatsapp.phone_number.business_username_updated whatsapp.business_account.deleted ' +
        'whatsapp.business_account.reviewed whatsapp.business_account.updated whatsapp.flow.status_change',
      handover: 'whatsapp.meta_business_agent.handover.updated',
      event: 'whatsapp.meta_business_agent.of_tomorrow whatsapp.of.tomorrow contact.created contact.note.deleted',
      other_channel:
        'sms.message.updated voice.message.updated email.delivery.updated messenger.message_reaction.updated',
    };
    const around = { apiVersion: 'v2', createTime: TIME };
    const nothing = { messages: [], statuses: [], told: [] };
    for (const [kind, types] of Object.entries(KINDS))
      for (const type of types.split(' '))
        expect(event(type, { smsInbound: {}, ...around }), type).toEqual({ ...nothing, unhandled: [kind] });
  });

  it('tells of its object whether a user wrote it: under every other name it is no message', () => {
    const record = { id: 'm', wamid: 'w', from: '+447700900123', to: '+12025550100', status: 'sent', type: 'text' };
    for (const key of ['whatsappInboundMessage', 'whatsappMessage']) {
      for (const type of ['whatsapp.smb.history', 'whatsapp.smb.message.echoes', 'whatsapp.echo_message.created']) {
        const { messages, statuses, told } = event(type, { [key]: { ...record, text: { body: 'x' } } });
        expect([messages, statuses, told], `${type} ${key}`).toEqual([[], [], []]);
      }
    }
    const receipts = { whatsappGroup: { statuses: [record] } };
    expect(event('whatsapp.smb.history', receipts)).toMatchObject({ statuses: [], unhandled: ['history'] });
    const { unhandled, told } = event('whatsapp.of.tomorrow', { whatsappMessage: record });
    expect([unhandled, told]).toEqual([['event'], ['unknown_type type']]);
  });

  it('without its object is broken as a whole, and so is one with that of another', () => {
    for (const payload of [{}, { whatsappInboundMessage: null }, { whatsappMessage: { id: 's', status: 'sent' } }]) {
      const { unhandled, told } = event(RECEIVED, { apiVersion: 'v2', createTime: TIME, ...payload });
      expect([unhandled, told]).toEqual([['malformed_envelope'], ['invalid_envelope ']]);
    }
    const other = event('whatsapp.message.updated', { whatsappInboundMessage: { id: 'm', from: '1' } });
    expect(other.unhandled).toEqual(['malformed_envelope']);
  });

  it('may have the objects of two: neither hides the other', () => {
    const whatsappGroup = { statuses: [{ id: 'g', status: 'read' }] };
    expect(receipt({}, { whatsappGroup, whatsappInboundMessage: {} })).toMatchObject({
      statuses: [{ id: 's' }, { id: 'g' }],
      unhandled: ['event.whatsappInboundMessage'],
      told: ['unknown_type whatsappInboundMessage'],
    });
  });
});

describe('a message', () => {
  it('has its time by YCloud’s word, or by Meta’s where a reseller left that', () => {
    const seconds = Date.parse(TIME) / 1000;
    for (const time of [{ sendTime: TIME }, { timestamp: seconds }, { timestamp: TIME, sendTime: SENT }])
      expect(message(time).messages, JSON.stringify(time)).toMatchObject([{ timestamp: TIME }]);
  });

  it('never has the time of the event', () => {
    expect(message({}, { createTime: 'never' }).told).toEqual([]);
    expect(message({}, { createTime: TIME }).messages).toEqual([
      { id: 'm', type: 'text', from: { id: '+447700900123', phone: '+447700900123' }, text: { body: 'Hi' } },
    ]);
  });

  it('came to a number, to an account, to both or to neither', () => {
    const to = (more: object) => message(more).messages[0].to;
    expect(to({})).toBe(undefined);
    expect(to({ to: '+12025550143' })).toStrictEqual({ id: '+12025550143', phone: '+12025550143' });
    expect(to({ wabaId: 1 })).toEqual({ businessAccountId: '1' });
    expect(to({ to: 'x', wabaId: '1' })).toEqual({ id: 'x', businessAccountId: '1' });
  });

  it('is from whom the record names, with the profile that is in it', () => {
    const from = (more: object) => message(more).messages[0]?.from;
    const customerProfile = { name: 'Ada', username: '@ada' };
    const ada = { name: 'Ada', username: 'ada' };
    expect(from({ customerProfile })).toEqual({ id: '+447700900123', phone: '+447700900123', ...ada });
    expect(from({ from: null, fromUserId: 'GB.1', customerProfile })).toEqual({ id: 'GB.1', userId: 'GB.1', ...ada });
    // A profile names nobody.
    expect(from({ from: null, customerProfile })).toBe(undefined);
    const system = { type: 'user_changed_user_id', previous_user_id: 'GB.1' };
    expect(from({ from: null, type: 'system', system, customerProfile })).toEqual({ id: 'GB.1', userId: 'GB.1' });
  });

  it('is of a user whose id changed, if its sender has another one than the old', () => {
    const system = { type: 'user_changed_user_id', previous_user_id: 'GB.1' };
    const read = (fromUserId: string | null, body: object = system) =>
      message({ type: 'system', system: body, fromUserId }).messages[0].system;
    expect(read('GB.2')).toEqual({ kind: 'user_id_changed', userId: 'GB.2', previousUserId: 'GB.1' });
    for (const fromUserId of ['GB.1', null]) expect(read(fromUserId)).toMatchObject({ kind: 'other' });
    expect(read('GB.2', { type: 'user_changed_user_id' })).toMatchObject({ kind: 'other' });
    expect(read('GB.2', { ...system, user_id: 'GB.3' })).toMatchObject({ userId: 'GB.3' });
  });

  it('may be nothing but errors, which is no body of one without a type', () => {
    const errors = [{ code: '131051' }];
    const unknown = { reason: 'unsupported', wireType: 'errors' };
    for (const more of [{}, { errors }])
      expect(message({ type: 'errors', text: undefined, ...more }).messages).toMatchObject([{ ...more, unknown }]);
    expect(message({ type: null, errors })).toMatchObject({
      messages: [{ type: 'text', errors }],
      told: ['missing_type whatsappInboundMessage.type'],
    });
  });
});

describe('a receipt', () => {
  it('has the time of its word, else of its change, else of the event', () => {
    const times = { sendTime: SENT, deliverTime: DELIVERED, readTime: READ, updateTime: UPDATED };
    const timeOf = (more: object, around: object = { createTime: TIME }) => receipt(more, around).statuses[0].timestamp;
    expect(timeOf({ status: 'sent', ...times })).toBe(SENT);
    expect(timeOf({ status: 'delivered', ...times })).toBe(DELIVERED);
    expect(timeOf({ status: ' READ', ...times })).toBe(READ);
    for (const status of ['failed', 'accepted', 'constructor']) expect(timeOf({ status, ...times })).toBe(UPDATED);
    expect(timeOf({ status: 'read', sendTime: SENT, updateTime: UPDATED })).toBe(UPDATED);
    expect(timeOf({ status: 'read', sendTime: SENT, readTime: '' })).toBe(TIME);
    expect(timeOf({ status: 'read', createTime: SENT })).toBe(TIME);
    expect(timeOf({ status: 'read' }, {})).toBe(undefined);
    expect(timeOf({ status: 'read' }, { create_time: TIME })).toBe(TIME);
    expect(receipt({}, { createTime: 'never' }).told).toEqual(['dropped_field createTime']);
  });

  it('is pending where YCloud alone has it', () => {
    for (const status of ['accepted', ' Accepted '])
      expect(receipt({ status }).statuses).toMatchObject([{ status: 'pending', wireStatus: status }]);
    for (const status of ['unaccepted', 'accepted_by_whatsapp'])
      expect(receipt({ status }).statuses, status).toMatchObject([{ status: 'other' }]);
  });

  it('is about somebody: by number, by what the send call named, by user id', () => {
    const recipientOf = (more: object) => receipt(more).statuses[0].recipient;
    const customerProfile = { name: 'Ada' };
    expect(recipientOf({ customerProfile })).toBe(undefined);
    const [phone, userId, parentUserId] = ['+447700900123', 'GB.1', 'GB.ENT.1'];
    expect(recipientOf({ to: phone, recipient: userId, customerProfile })).toEqual({ id: phone, phone, name: 'Ada' });
    expect(recipientOf({ to: '', recipient: userId })).toEqual({ id: userId, userId });
    const ids = { toUserId: userId, toParentUserId: parentUserId };
    expect(recipientOf(ids)).toEqual({ id: userId, userId, parentUserId });
    // The aliases come second.
    expect(recipientOf({ toUserId: 'GB.1', recipientUserId: 'GB.2' })).toMatchObject({ userId: 'GB.2' });
  });

  it('was sent by a number, by an account, by both or by neither', () => {
    const from = (more: object) => receipt(more).statuses[0].from;
    expect(from({})).toBe(undefined);
    expect(from({ from: '+12025550143' })).toStrictEqual({ id: '+12025550143', phone: '+12025550143' });
    expect(from({ wabaId: '1' })).toEqual({ businessAccountId: '1' });
  });

  it('has the errors that there are, YCloud’s first', () => {
    const errors = (more: object) => receipt({ status: 'failed', ...more }).statuses[0].errors;
    const whatsappApiError = { code: 1, message: 'x', error_data: { details: 'd' }, error_user_msg: 'u' };
    expect(errors({ whatsappApiError: {}, errors: [] })).toBe(undefined);
    expect(errors({ errorCode: 'A', errorMessage: 'b' })).toEqual([{ code: 'A', message: 'b' }]);
    expect(errors({ errorMessage: 'b', whatsappApiError, errors: { code: 2 } })).toEqual([
      { message: 'b' },
      { code: '1', message: 'x', details: 'd' },
      { code: '2' },
    ]);
    const words = { ...whatsappApiError, error_data: 'oops' };
    expect(errors({ whatsappApiError: words })).toEqual([{ code: '1', message: 'x', details: 'oops' }]);
    const none = { ...whatsappApiError, error_data: {}, error_user_title: 't' };
    expect(errors({ whatsappApiError: none })).toEqual([{ code: '1', title: 't', message: 'x', details: 'u' }]);
  });

  it('costs what it costs, in categories', () => {
    const pricing = (more: object) => receipt(more).statuses[0].pricing;
    expect(pricing({ totalPrice: 0.1, currency: 'USD' })).toBe(undefined);
    expect(pricing({ pricingModel: 'PMP', pricingType: '', pricingCategory: null })).toEqual({ model: 'PMP' });
    expect(pricing({ pricing: { billable: false } })).toEqual({ billable: false });
  });
});

describe('the receipts of a group', () => {
  const item = { id: 'w', status: 'read', recipientId: 'g@g.us', recipientType: 'group' };

  it('are of the number that stands around them', () => {
    const around = { phoneNumberId: '118', displayPhoneNumber: '+1 202-555-0100', wabaId: 7 };
    const from = { id: '118', phone: '+12025550100', businessAccountId: '7' };
    const { statuses } = ofGroup([item, item], around);
    expect(statuses).toMatchObject([{ from }, { from }]);
    expect(statuses[0].from).not.toBe(statuses[1]?.from);
    expect(ofGroup([item]).statuses).toEqual([{ id: 'w', status: 'read', wireStatus: 'read', groupId: 'g@g.us' }]);
    // [inferred] The name that messages have for it.
    expect(ofGroup([{ ...item, groupId: 'h@g.us' }]).statuses).toMatchObject([{ groupId: 'h@g.us' }]);
    expect(ofGroup([item], { displayPhoneNumber: {} }).told).toEqual([
      'dropped_field whatsappGroup.displayPhoneNumber',
    ]);
  });

  it('are about a member, whose user id is called the recipient’s', () => {
    const ids = { recipientUserId: 'GB.1', parentRecipientUserId: 'GB.ENT.1' };
    const [{ recipient }] = ofGroup([{ ...item, recipientParticipantId: '447700900123', ...ids }]).statuses;
    const userIds = { userId: 'GB.1', parentUserId: 'GB.ENT.1' };
    expect(recipient).toEqual({ id: '447700900123', phone: '+447700900123', ...userIds });
  });

  it('have a time each, else that of the event', () => {
    const { statuses } = ofGroup([{ ...item, timestamp: 1767261600 }, item], {}, { createTime: TIME });
    expect(statuses).toMatchObject([{ timestamp: '2026-01-01T10:00:00.000Z' }, { timestamp: TIME }]);
  });

  it('are read one by one', () => {
    const { statuses, unhandled } = ofGroup([null, 5, { id: 'x' }, item], { contacts: [{}], novelties: [1] });
    expect(statuses).toMatchObject([{ id: 'w' }]);
    const broken = [0, 1, 2].map((index) => `malformed_status.whatsappGroup.statuses.${index}`);
    expect(unhandled).toEqual([...broken, 'event.whatsappGroup.novelties']);
  });

  it('come under events of groups as well; without them, those are events of groups', () => {
    const type = 'whatsapp.group.status_update';
    expect(event(type, { whatsappGroup: { statuses: [item] } }).statuses).toMatchObject([{ id: 'w' }]);
    const around = { apiVersion: 'v2', createTime: TIME };
    for (const whatsappGroup of [{}, { statuses: null }, { statuses: [] }, [], 5])
      expect(event(type, { ...around, whatsappGroup })).toMatchObject({ unhandled: ['group'], told: [] });
    expect(ofGroup(undefined, { status: 'delivered' }).unhandled).toEqual(['group.whatsappGroup']);
    expect(event('whatsapp.message.updated', { whatsappGroup: 5 }).unhandled).toEqual(['group.whatsappGroup']);
  });
});
