import type { ProviderTests } from '../provider-tests.ts';
import { trap, under } from '../read.ts';

const MESSAGE = { id: 'm', from: '447700900123', type: 'text', timestamp: '1795255200', text: { body: 'Hi' } };
const RECEIPT = { id: 'm', status: 'sent' };
const ERROR = { code: 1, title: 'Failed' };
const three = ['id', 'from', 'type', 'timestamp'].map((key) => ({ ...MESSAGE, [key]: null }));

/** It has no sign of its own. */
export const claims: ProviderTests['claims'] = {
  possible: {
    'a message': { messages: [MESSAGE] },
    'a message among junk': { messages: [null, trap, {}, MESSAGE] },
    'a message beside what is not known': { messages: [MESSAGE], other: 1 },
    ...Object.fromEntries(
      three.map((message, index) => [`a message without one of four: ${index}`, { messages: [message] }]),
    ),
    'a message of a type, from a user id': { messages: [{ id: 'm', from_user_id: 'GB.1', type: 'ephemeral' }] },
    'a message with a time, from a user id': { messages: [{ id: 'm', from_user_id: 'GB.1', timestamp: '1795255200' }] },
    'a message without type and time': { messages: [{ id: 'm', from: '1', text: { body: 'Hi' } }] },
    'a receipt': { statuses: [RECEIPT] },
    'an error with a title': { errors: [ERROR] },
    'an error beside a type and a status, which are no record without an id': {
      type: 'error',
      status: 'failed',
      errors: [ERROR],
    },
    'an error with details': { errors: [{ code: 1, details: 'Why' }] },
    'empty lists': { messages: [], contacts: [] },
    'empty receipts': { statuses: [], errors: [] },
    'lists of junk': { messages: [null, 1], statuses: [[]] },
    'contacts that are people': { contacts: [{ wa_id: '1' }], messages: [MESSAGE] },
    'a type of another word': { type: 'text', messages: [MESSAGE] },
    'a metadata that is null': { metadata: null, messages: [MESSAGE] },
    'an error beside people': { contacts: [{ wa_id: '1' }], errors: [ERROR] },
  },
  none: {
    nothing: {},
    ...under(['object', 'entry', 'metadata'], 'x', { messages: [MESSAGE], statuses: [RECEIPT] }),
    'Sinch’s global product': { type: 'whatsapp', messages: [MESSAGE] },
    'the answer of a send call': { contacts: [{ input: '1', wa_id: '1' }], messages: [{ id: 'm' }] },
    'the answer of a failed send call': { contacts: [{ input: '1' }], errors: [ERROR] },
    'the answer of a send call that names the business': { messages: [{ id: 'm', from: '1', wa_id: '2' }] },
    'a message of which too little is known': { messages: [{ id: 'm', from: '1' }] },
    'a message without an id': { messages: [{ from: '1', text: { body: 'Hi' } }] },
    'a message from nobody': { messages: [{ id: 'm', to: '1', type: 'text', text: { body: 'Hi' } }] },
    'the answer of a send call with what was sent': { messages: [{ id: 'm', from: '1', text: 'Hi' }] },
    'the answer of a send call with a price': { messages: [{ id: 'm', from: '1', price: { amount: 1 } }] },
    'a message from me': { messages: [{ ...MESSAGE, from_me: false }] },
    'messages in no list': { messages: MESSAGE },
    'a receipt without its word': { statuses: [{ id: 'm' }] },
    'a receipt without its id': { statuses: [{ status: 'sent' }] },
    ...Object.fromEntries(
      [
        { id: 'm', type: 'text' },
        { from: '1' },
        { from: '', text: { body: 'Hi' } },
        { from: { id: '1' }, text: { body: 'Hi' }, timestamp: '1' },
        { recipient_id: '1', status: 'failed' },
        { recipientId: '1', status: 'failed' },
      ].map((record) => [
        `a record that was taken out of its list, with errors of its own: ${Object.keys(record)}`,
        { ...record, errors: [ERROR] },
      ]),
    ),
    'the answer of a failed call': { errors: [ERROR], meta: { version: '1' } },
    'an error without a code': { errors: [{ title: 'Failed', details: 'Why' }] },
    'an error that says nothing': { errors: [{ code: 1 }] },
    'an error of JSON:API, by its sentence': { errors: [{ ...ERROR, detail: 'Why' }] },
    'an error of JSON:API, by its status': { errors: [{ ...ERROR, status: '422' }] },
    'no list of events': { contacts: [], errors: [] },
    'empty lists beside another key': { messages: [], other: [] },
    'lists that are none': { messages: {}, statuses: [] },
    'lists with an object that is no message': { messages: [{}] },
    'lists with an object that is no receipt': { statuses: [{}] },
    'people alone': { contacts: [] },
    'empty lists beside a number': { statuses: [], page: 1 },
  },
};
