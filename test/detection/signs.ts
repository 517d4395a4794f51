import { describe, expect, it } from 'vitest';
import type { Claim, Provider, ProviderId } from '../../src/index.ts';
import { providers } from '../../src/registry.ts';

interface Wire {
  readonly [key: string]: unknown;
}

const text = { id: 'm-1', from: '12025550147', type: 'text', text: { body: 'Hi' } };
const timed = { ...text, timestamp: '1767225600' };
const error = { code: 1013, title: 'Not a WhatsApp user' };
const item = { from: '12025550147', messageId: 'm-1', message: { type: 'TEXT', text: 'Hi' } };
const metadata = { phone_number_id: '111' };

/** Each sign by which a room knows its own, and the same body without it. */
const SIGNS: readonly (readonly [room: ProviderId, sign: string, body: Wire, claim: Claim, without: Wire])[] = [
  [
    'meta-onprem',
    'three of four marks of a message',
    { messages: [text] },
    'possible',
    { messages: [{ id: 'm', from: '1' }] },
  ],
  [
    'meta-onprem',
    'a receipt with id and status',
    { statuses: [{ id: 'm', status: 'read' }] },
    'possible',
    { statuses: [{ id: 'm' }] },
  ],
  ['meta-onprem', 'an error with a code and words', { errors: [error] }, 'possible', { errors: [{ code: 1013 }] }],
  [
    'meta-onprem',
    'errors, but not of an API call',
    { errors: [error] },
    'possible',
    { errors: [error], meta: { version: 'v2' } },
  ],
  [
    'meta-onprem',
    'contacts, but not those a send call asks for',
    { contacts: [{ wa_id: '1' }], errors: [error] },
    'possible',
    { contacts: [{ input: '+1' }], errors: [error] },
  ],
  ['meta-onprem', 'lists with nothing in them', { messages: [] }, 'possible', { contacts: [] }],
  [
    'meta-onprem',
    'lists with nothing in them and nothing beside them',
    { statuses: [] },
    'possible',
    { statuses: [], page: 1 },
  ],
  ['meta-onprem', 'no envelope of Cloud', { messages: [timed] }, 'possible', { messages: [timed], metadata }],
  [
    'meta-onprem',
    'not the name of the type of another API',
    { messages: [timed] },
    'possible',
    { messages: [timed], type: 'whatsapp' },
  ],
  [
    'meta-onprem',
    'no mark of a gateway that acts as a phone',
    { messages: [timed] },
    'possible',
    { messages: [{ ...timed, from_me: false }] },
  ],
  ['meta-cloud', 'the object', { object: 'whatsapp_business_account' }, 'certain', { object: 'page' }],
  [
    'meta-cloud',
    'a change with a value',
    { entry: [{ changes: [{ value: {} }] }] },
    'certain',
    { entry: [{ changes: [{ field: 'x' }] }] },
  ],
  ['meta-cloud', 'the id of a number beside a list', { metadata, messages: [] }, 'certain', { metadata }],
  ['meta-cloud', 'the id of a number', { metadata, messages: [] }, 'certain', { metadata: { page: 1 }, messages: [] }],
  [
    'infobip',
    'a message with a type, from somebody',
    { results: [item] },
    'certain',
    { results: [{ ...item, from: undefined }] },
  ],
  ['infobip', 'a count beside results that say nothing', { results: [], messageCount: 0 }, 'possible', { results: [] }],
  [
    'infobip',
    'an item of another channel',
    { results: [{ ...item, integrationType: 'RCS' }] },
    'possible',
    { results: [{ integration: 'RCS' }] },
  ],
  [
    'infobip',
    'a payment and its time',
    { content: { type: 'payment', referenceId: '1' }, createdAt: 'x' },
    'certain',
    { content: { type: 'payment', referenceId: '1' } },
  ],
  [
    'infobip',
    'a template and its change',
    { messageTemplateId: 1, change: { type: 'x' } },
    'certain',
    { messageTemplateId: 1 },
  ],
  [
    'sinch-legacy',
    'a message that is not in a list',
    { messages: timed },
    'certain',
    { messages: { ...timed, from: undefined } },
  ],
  [
    'sinch-legacy',
    'a recipient and a number for a time',
    { messages: [{ ...text, to: '2', timestamp: 1 }] },
    'certain',
    { messages: [{ ...text, to: '2', timestamp: '1' }] },
  ],
  [
    'sinch-legacy',
    'the id of a button',
    { messages: [{ ...timed, buttonUniqueID: 'b' }] },
    'certain',
    { messages: [{ ...timed, button: 'b' }] },
  ],
  [
    'sinch-legacy',
    'a file by URL alone',
    { messages: [{ type: 'image', image: { url: 'x' } }] },
    'certain',
    { messages: [{ type: 'image', image: { url: 'x', id: 'i' } }] },
  ],
  ['sinch-legacy', 'a report with a number', { del_status: 'read', mobile_no: '1' }, 'certain', { del_status: 'read' }],
  [
    'sinch-legacy',
    'a report by its other name',
    { delivery_status: 'read', rqst_ack_id: 1 },
    'certain',
    { rqst_ack_id: 1 },
  ],
  ['sinch-legacy', 'no envelope of Cloud', { messages: timed }, 'certain', { messages: timed, entry: [] }],
  ['innopaas', 'a type and a body', { type: 'whatsapp_x', body: {} }, 'certain', { type: 'whatsapp_x', body: 'x' }],
  [
    'innopaas',
    'the beginning of the type',
    { type: 'whatsapp_x', body: {} },
    'certain',
    { type: 'whatsapp.x', body: {} },
  ],
];

describe('signs', () => {
  it.each(SIGNS)('%s: %s', (id, _, body, claim, without) => {
    const room = providers.find((provider) => provider.id === id) as Provider;
    expect(room.claim(body)).toBe(claim);
    expect(room.claim(without)).toBe('none');
  });
});
