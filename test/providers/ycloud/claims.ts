import type { ProviderTests } from '../provider-tests.ts';

const ENVELOPE = { id: 'evt_1', apiVersion: 'v2', createTime: '2026-01-01T10:00:00.000Z' };

/** Told by the name of an event, and by what is in it or around it. */
export const claims: ProviderTests['claims'] = {
  certain: {
    'a message without what stands around it': {
      type: 'whatsapp.inbound_message.received',
      whatsappInboundMessage: {},
    },
    'a sent message without what stands around it': { type: 'whatsapp.message.updated', whatsappMessage: {} },
    'an event of a group': { type: 'whatsapp.group.lifecycle_update', whatsappGroup: {} },
    'a contact book': { type: 'whatsapp.smb.app.state.sync', whatsappSmbAppStateSync: {} },
    'a call': { type: 'whatsapp.call.connect', callingConnect: {} },
    'a flow, by its older name': { eventType: 'whatsapp.flow.status_change', flowChanges: {} },
    'a flow, with an empty name beside it': { type: null, eventType: 'whatsapp.flow.status_change', flowChanges: {} },
    'an event of tomorrow without an object': { ...ENVELOPE, type: 'whatsapp.weather.changed' },
    'a message that is none': { ...ENVELOPE, type: 'whatsapp.inbound_message.received', whatsappInboundMessage: 5 },
    'the progress of a history': { ...ENVELOPE, type: 'whatsapp.smb.history', phase: 2, progress: 100 },
    'an SMS': { ...ENVELOPE, type: 'sms.inbound.received', smsInbound: {} },
    'the receipt of an SMS': { ...ENVELOPE, type: 'sms.message.updated', sms: {} },
    'the receipt of a voice message': { ...ENVELOPE, type: 'voice.message.updated', voice: {} },
    'the receipt of an e-mail': { ...ENVELOPE, type: 'email.delivery.updated', emailDelivery: {} },
    'a message of Messenger': { ...ENVELOPE, type: 'messenger.inbound_message.received', messengerInboundMessage: {} },
    'a contact': { ...ENVELOPE, type: 'contact.attributes_changed', contactAttributesChanged: {} },
    'the next version': { ...ENVELOPE, apiVersion: 'v3', type: 'whatsapp.smb.history' },
  },
  none: {
    nothing: {},
    'a name without an object': { type: 'whatsapp.inbound_message.received' },
    'an object without a name': { whatsappInboundMessage: { id: '1', wamid: 'wamid.1', wabaId: '1' } },
    'an envelope without a name': { ...ENVELOPE, whatsappInboundMessage: {} },
    'a name that is none': { ...ENVELOPE, type: 7, whatsappMessage: {} },
    'a name that is not at the start': { ...ENVELOPE, type: 'my.whatsapp.message.updated', whatsappMessage: {} },
    'a name without a dot': { ...ENVELOPE, type: 'whatsapp_mo_message_received', whatsappMessage: {} },
    'an object that is none': { type: 'whatsapp.message.updated', whatsappMessage: [] },
    'an id of a message in place of one': { type: 'whatsapp.message.updated', whatsappMessageId: 'x' },
    'an object of another name': {
      type: 'whatsapp.message.received',
      message: {},
      conversation: {},
      whatsapp_config: {},
    },
    'a version that is none': { ...ENVELOPE, type: 'whatsapp.smb.history', apiVersion: 2 },
    'a version of another kind': { ...ENVELOPE, type: 'whatsapp.smb.history', apiVersion: '2026-01-01' },
    'a version alone': { type: 'whatsapp.smb.history', apiVersion: 'v2' },
    'a time alone': { type: 'whatsapp.smb.history', createTime: '2026-01-01T10:00:00.000Z' },
    'an SMS without what stands around it': { type: 'sms.inbound.received', smsInbound: {} },
    'an SMS of another': { type: 'sms.received', sms: { from: '1' } },
    'a contact of another': { ...ENVELOPE, type: 'contact.created', contact: {} },
    'a contact without an object': { ...ENVELOPE, type: 'contact.created' },
    'an event of another product': { ...ENVELOPE, type: 'invoice.paid', whatsappMessage: {} },
    'the answer of a send call': { id: '65a0d9', wabaId: '1', from: '+1', to: '+2', type: 'text', status: 'accepted' },
  },
};
