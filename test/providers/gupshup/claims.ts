import type { ProviderTests } from '../provider-tests.ts';

const message = (payload: unknown, more: object = {}) => ({ type: 'message', payload, ...more });
const sender = { phone: '447700900123', name: 'Nadia', country_code: '44', dial_code: '7700900123' };
const record = { id: 'ABEG', source: '447700900123', type: 'text', payload: { text: 'Hi' } };
const named = { app: 'NetLoft', timestamp: 1785000000123, version: 2 };

/** Told by the app and the version, by what is inside, or by the parameters of Enterprise. */
export const claims: ProviderTests['claims'] = {
  certain: {
    'an event of an app': message({}, named),
    'an event of an app, in a form': message('{}', { ...named, version: '2' }),
    'an event of an app whose record is junk': message(7, named),
    'an event of tomorrow': { ...named, type: 'garden-event', payload: {} },
    'a message with all that is known of its sender': message({ ...record, sender }),
    'the same in a form': message(JSON.stringify({ ...record, sender })),
    'a receipt': { type: 'message-event', payload: { id: 'x', destination: '447700900123', type: 'sent' } },
    'a receipt by Gupshup’s id': { type: 'message-event', payload: { gsId: 'x', type: 'sent' } },
    'a bill': { type: 'billing-event', payload: { deductions: {}, references: {} } },
    'a message of Enterprise': { mobile: '447700900123', waNumber: '12025550100', replyId: '1' },
    'a message of Enterprise by its other id': { mobile: '447700900123', waNumber: '12025550100', messageId: '1' },
    'a message of Enterprise from nobody': { waNumber: '12025550100', replyId: '1', messageId: '2' },
    'receipts of Enterprise that break off': { mobile: '447700900123', waNumber: '12025550100', response: '[{' },
    'receipts of Enterprise': { response: '[7,{"externalId":"1","eventType":"SENT","destAddr":"447700900123"}]' },
    'one receipt of Enterprise': { response: '{"externalId":"1","eventType":"SENT","eventTs":1785000000}' },
    'receipts of Enterprise that are parsed already': {
      response: [{ externalId: '1', eventType: 'SENT', errorCode: '000' }],
    },
    'a receipt of Enterprise without a list': { externalId: '1', eventType: 'SENT', destAddr: '447700900123' },
    'the same with nothing but its time': { externalId: '1', eventType: 'SENT', eventTs: 1785000000 },
    'the same with nothing but its code': { externalId: '1', eventType: 'SENT', errCode: '000' },
    'a bot': { botname: 'b', senderobj: {}, messageobj: {} },
  },
  possible: {
    'a message of a simulator': message({ ...record, sender: { phone: '9876543210_1' } }),
    'a message without a sender': message(record),
    'an app’s event, without a version': { app: 'NetLoft', type: 'template-event', payload: { id: '1' } },
    'a message of Enterprise without the number it came to': { mobile: '447700900123', replyId: '1', type: 'text' },
    'receipts that could be of something else': { response: '[{"externalId":"1","eventType":"SENT"}]' },
  },
  none: {
    nothing: {},
    'a type and a payload': message({ text: 'Hi' }),
    'a message of nobody': message({ ...record, source: undefined }),
    'a message whose sender is a name': message({ ...record, source: undefined, sender: 'Nadia' }),
    'a message without an id': message({ type: 'text', payload: {}, sender }),
    'a sender without a number': message({ ...record, source: undefined, sender: { name: 'Nadia' } }),
    'a number without a body': message({ id: 'x', type: 'text', sender: { phone: '447700900123' } }),
    'an app of another version': message({}, { ...named, version: 3 }),
    'an app without a version': message({}, { app: 'NetLoft' }),
    'an app’s event that is not known, without a version': { app: 'NetLoft', type: 'garden-event', payload: {} },
    'a version without an app': message({}, { version: 2 }),
    'an app that is a number': message({}, { ...named, app: 7 }),
    'an app without a payload': { ...named, type: 'message' },
    'an event of another form': { ...named, type: 'message.received', payload: {} },
    'an event without a record': { type: 'message-event', payload: 'sent' },
    'a receipt without a recipient': { type: 'message-event', payload: { id: 'x', type: 'sent' } },
    'a bill without a message': { type: 'billing-event', payload: { deductions: {} } },
    'an event of users without an app': { type: 'user-event', payload: { phone: '447700900123', type: 'opted-in' } },
    'a number alone': { mobile: '447700900123', type: 'text', text: 'Hi' },
    'a contact form': { mobile: '447700900123', waNumber: '447700900123', name: 'Nadia' },
    'a reply in a forum': { replyId: '1', messageId: '2', type: 'text', text: 'Hi' },
    'the answer of a send call': { response: { id: '4610068946528501829-1', status: 'success', details: '' } },
    'a response that is a text': { response: 'ok' },
    'a response without an event': { response: '[{"externalId":"1","destAddr":"447700900123"}]' },
    'an event without the id of a message': { response: '[{"eventType":"SENT","destAddr":"447700900123"}]' },
    'an event of anybody, with an id': { externalId: '1', eventType: 'SENT' },
    'an event of anybody, with an address': { eventType: 'SENT', destAddr: '447700900123' },
    'a part of a bot’s callback': { botname: 'b', messageobj: {} },
    'v3, which is Meta’s': { gs_app_id: 'a', object: 'whatsapp_business_account', entry: [] },
  },
};
