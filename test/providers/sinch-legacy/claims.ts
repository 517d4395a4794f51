import type { ProviderTests } from '../provider-tests.ts';
import { trap, under } from '../read.ts';

const MESSAGE = { id: 'm', from: '447700900123', type: 'text', timestamp: '1795255200', text: { body: 'Hi' } };
const LINKED = { url: 'https://example.com/a' };
const SENT = { sender: '1', channel: 'wa', type: 'image', image: LINKED };
const media = ['image', 'video', 'audio', 'voice', 'document', 'sticker'];

/** Told by what Meta never sends. */
export const claims: ProviderTests['claims'] = {
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
    'what only looks like the body of a send call, with a sender': { messages: [{ ...SENT, from: '2' }] },
    'what only looks like the body of a send call, on no channel': { messages: [{ ...SENT, channel: null }] },
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
    'the body of a send call': { messages: [SENT] },
    'a button of another name': { messages: [{ ...MESSAGE, button: 'b' }] },
    'an answer without a word': { rqst_ack_id: 1 },
    'one message beside an entry': { messages: { from: '1', id: 'm' }, entry: [] },
  },
};
