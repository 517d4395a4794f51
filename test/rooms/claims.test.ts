import { describe, expect, it } from 'vitest';
import type { Claim, ProviderId } from '../../src/index.ts';
import { providers } from '../../src/registry.ts';

type Bodies = { readonly [name: string]: object };

const MESSAGE = { id: 'm', from: '447700900123', type: 'text', timestamp: '1795255200', text: { body: 'Hi' } };
const RECEIPT = { id: 'm', status: 'sent' };
const ERROR = { code: 1, title: 'Failed' };
const trap = new Proxy({}, { get: throws, has: throws, ownKeys: throws, getOwnPropertyDescriptor: throws });

function throws(): never {
  throw new Error('looked at');
}

/** Each body under its name is claimed so. */
function itClaims(id: ProviderId, bodies: { readonly [claim in Claim]?: Bodies }): void {
  const room = providers.find((provider) => provider.id === id);
  for (const claim of ['certain', 'possible', 'none'] as const) {
    for (const [name, body] of Object.entries(bodies[claim] ?? {})) {
      it(`${id}: ${claim} of ${name}`, () => {
        expect(room?.claim(body as never)).toBe(claim);
      });
    }
  }
}

/** The same under each of several keys. */
function under(keys: readonly string[], value: unknown, rest: object = {}): Bodies {
  return Object.fromEntries(keys.map((key) => [`${key}: ${JSON.stringify(value)}`, { ...rest, [key]: value }]));
}

const onCloud = (value: unknown) => ({ entry: [{ changes: [{ value }] }] });
const VALUE_LISTS =
  'contacts messages statuses errors message_echoes calls history state_sync user_preferences user_actions user_id_update groups';

describe('Meta Cloud is told by its envelope, or by what relays leave of it', () => {
  itClaims('meta-cloud', {
    certain: {
      'the word alone': { object: 'whatsapp_business_account' },
      'the word and another envelope': { object: 'whatsapp_business_account', results: [] },
      'an envelope without the word': onCloud({}),
      'an envelope whose word is null': { object: null, ...onCloud({}) },
      'lists as numbered objects': { entry: { 0: { changes: { 0: { value: {} } } } } },
      'a change among junk': { entry: [null, trap, {}, { changes: [0, {}, { value: {} }] }] },
      ...Object.fromEntries(
        VALUE_LISTS.split(' ').map((key) => [`a value with ${key}`, { metadata: { phone_number_id: '1' }, [key]: [] }]),
      ),
    },
    none: {
      nothing: {},
      'another word': { object: 'page', ...onCloud({}) },
      'no word': { object: 7, ...onCloud({}) },
      'an empty word': { object: '', ...onCloud({}) },
      'an entry without changes': { entry: [{ id: '1' }] },
      'changes without a value': { entry: [{ changes: [{ field: 'messages' }] }] },
      'a value that is none': onCloud(['messages']),
      'an entry in no list': { entry: { changes: [{ value: {} }] } },
      'a number without lists': { metadata: { phone_number_id: '1' } },
      'lists without a number': { metadata: { display_phone_number: '1' }, messages: [] },
      'a number that is null': { metadata: { phone_number_id: null }, messages: [] },
      'metadata that is no object': { metadata: ['phone_number_id'], messages: [] },
      'lists alone': { messages: [MESSAGE], contacts: [] },
    },
  });
});

describe('Meta on-premises has no sign of its own', () => {
  const three = ['id', 'from', 'type', 'timestamp'].map((key) => ({ ...MESSAGE, [key]: null }));
  itClaims('meta-onprem', {
    possible: {
      'a message': { messages: [MESSAGE] },
      'a message among junk': { messages: [null, trap, {}, MESSAGE] },
      'a message beside what is not known': { messages: [MESSAGE], other: 1 },
      ...Object.fromEntries(
        three.map((message, index) => [`a message without one of four: ${index}`, { messages: [message] }]),
      ),
      'a receipt': { statuses: [RECEIPT] },
      'an error with a title': { errors: [ERROR] },
      'an error with details': { errors: [{ code: 1, details: 'Why' }] },
      'empty lists': { messages: [], contacts: [] },
      'empty receipts': { statuses: [], errors: [] },
      'lists of junk': { messages: [null, 1], statuses: [[]] },
      'contacts that are people': { contacts: [{ wa_id: '1' }], messages: [MESSAGE] },
      'a type of another word': { type: 'text', messages: [MESSAGE] },
      'a metadata that is null': { metadata: null, messages: [MESSAGE] },
    },
    none: {
      nothing: {},
      ...under(['object', 'entry', 'metadata'], 'x', { messages: [MESSAGE], statuses: [RECEIPT] }),
      'Sinch’s global product': { type: 'whatsapp', messages: [MESSAGE] },
      'the answer of a send call': { contacts: [{ input: '1', wa_id: '1' }], messages: [{ id: 'm' }] },
      'the answer of a failed send call': { contacts: [{ input: '1' }], errors: [ERROR] },
      'the answer of a send call that names the business': { messages: [{ id: 'm', from: '1', wa_id: '2' }] },
      'a message of which too little is known': { messages: [{ id: 'm', from: '1' }] },
      'a message from me': { messages: [{ ...MESSAGE, from_me: false }] },
      'messages in no list': { messages: MESSAGE },
      'a receipt without its word': { statuses: [{ id: 'm' }] },
      'a receipt without its id': { statuses: [{ status: 'sent' }] },
      'the answer of a failed call': { errors: [ERROR], meta: { version: '1' } },
      'an error without a code': { errors: [{ title: 'Failed', details: 'Why' }] },
      'an error that says nothing': { errors: [{ code: 1 }] },
      'no list of events': { contacts: [], errors: [] },
      'empty lists beside another key': { messages: [], other: [] },
      'lists that are none': { messages: {}, statuses: [] },
      'lists with an object that is no message': { messages: [{}] },
      'lists with an object that is no receipt': { statuses: [{}] },
    },
  });
});

const LINKED = { url: 'https://example.com/a' };

describe('Sinch legacy is told by what Meta never sends', () => {
  const media = ['image', 'video', 'audio', 'voice', 'document', 'sticker'];
  itClaims('sinch-legacy', {
    certain: {
      'a delivery report': { del_status: 'delivered', rqst_ack_id: '1' },
      'a delivery report by number': { del_status: 'delivered', mobile_no: '1' },
      'a delivery report in other words': { delivery_status: '', mobile_no: '1' },
      'one message in no list': { messages: { from: '1', id: 'm' } },
      'one message by its type': { messages: { from: '1', type: 'text' } },
      'a button of Sinch': { messages: [{ buttonUniqueID: 'b' }] },
      'a time that is a number, and both ends': { messages: [{ ...MESSAGE, to: '2', timestamp: 1 }] },
      'a message of Sinch among others': { messages: [null, trap, MESSAGE, { buttonUniqueID: 'b' }] },
      ...Object.fromEntries(media.map((type) => [`a linked ${type}`, { messages: [{ type, [type]: LINKED }] }])),
      'a link with a capital': { messages: [{ type: 'image', image: { Url: 'https://example.com/a' } }] },
    },
    none: {
      nothing: {},
      ...under(['object', 'entry', 'metadata'], 'x', { del_status: 'delivered', mobile_no: '1' }),
      'a report about nobody': { del_status: 'delivered' },
      'a report of no word': { mobile_no: '1', rqst_ack_id: '1', del_status: 7 },
      'one message from nobody': { messages: { id: 'm', type: 'text' } },
      'one message without id and type': { messages: { from: '1' } },
      'a body of Meta’s': { messages: [MESSAGE] },
      'a time that is text': { messages: [{ ...MESSAGE, to: '2' }] },
      'a time that is a number, and one end': { messages: [{ ...MESSAGE, timestamp: 1 }] },
      'a medium by its id': { messages: [{ type: 'image', image: { ...LINKED, id: 'i' } }] },
      'a medium that was not downloaded': { messages: [{ type: 'image', image: { ...LINKED, file: '/a' } }] },
      'a medium without a link': { messages: [{ type: 'image', image: {} }] },
      'a medium that is none': { messages: [{ type: 'image', image: 'https://example.com/a' }] },
      'a link of another type': { messages: [{ type: 'location', location: LINKED }] },
      'a linked medium that the type does not name': { messages: [{ type: 'text', image: LINKED }] },
      'the body of a send call': { messages: [{ sender: '1', channel: 'wa', type: 'image', image: LINKED }] },
    },
  });

  it('and what only looks like the body of a send call is a message', () => {
    const room = providers.find(({ id }) => id === 'sinch-legacy');
    const message = { sender: '1', channel: 'wa', type: 'image', image: LINKED };
    expect(room?.claim({ messages: [{ ...message, from: '2' }] })).toBe('certain');
    expect(room?.claim({ messages: [{ ...message, channel: null }] })).toBe('certain');
  });
});

describe('Infobip is told by an item of its envelope', () => {
  const item = { from: '1', messageId: 'm', receivedAt: 'now', message: { type: 'TEXT' } };
  itClaims('infobip', {
    certain: {
      'a message': { results: [item] },
      'a message among junk': { results: [null, trap, 7, { sender: 'x' }, item] },
      'a report of a message': { results: [{ messageId: 'm', seenAt: 'now' }] },
      'a delivery report': { results: [{ messageId: 'm', status: {} }] },
      'a deletion': { results: [{ messageId: 'm', deletedAt: 'now' }] },
      'a message after a report of nothing': { results: [{ seenAt: 'now' }, item] },
      'an event of another product': { createdAt: 'now', content: { type: 'user_identity_changed' } },
      'results that are none beside it': {
        results: null,
        createdAt: 'now',
        content: { type: 'user_identity_changed' },
      },
    },
    possible: {
      'a message of another channel': { results: [{ integrationType: 'SMS' }] },
      typing: { results: [{ event: 'TYPING_STARTED', channel: 'WHATSAPP' }] },
      'an empty envelope with its count': { results: [], messageCount: 0 },
      'an empty envelope with the other count': { results: [], pendingMessageCount: 0 },
      'junk with a count': { results: [{}], messageCount: 1 },
    },
    none: {
      nothing: {},
      'an empty list': { results: [] },
      junk: { results: [null, 7, trap, {}] },
      'a report of nothing': { results: [{ seenAt: 'now' }, { status: {} }] },
      'results that are no list': { results: { 0: item }, messageCount: 1 },
    },
  });
});

describe('InnoPaaS is told by its word and its body', () => {
  itClaims('innopaas', {
    certain: {
      'an event': { type: 'whatsapp_mo_message_received', body: {} },
      'an event of tomorrow': { type: 'whatsapp_', body: {} },
    },
    none: {
      nothing: {},
      'a word without a body': { type: 'whatsapp_mo_message_received' },
      'a body that is none': { type: 'whatsapp_mo_message_received', body: [] },
      'a dotted word': { type: 'whatsapp.message', body: {} },
      'no word': { type: 7, body: {} },
      'a word that is not at the start': { type: 'a_whatsapp_', body: {} },
    },
  });
});
