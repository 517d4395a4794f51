import { HOSTILE } from './hostile.ts';
import { DELETED } from './json.ts';
import { UNSPEAKABLE } from './unspeakable.ts';

/** Records of somebody else, or of another direction, which a relay may put among the others. */
const STRANGERS: { readonly [name: string]: unknown } = {
  'an answer of a send call': { id: 'wamid.x', message_status: 'accepted' },
  'an id': { id: 'x' },
  'a send call of Cloud': { messaging_product: 'whatsapp', to: '447700900123', type: 'text', text: { body: 'x' } },
  'a send call of Sinch': { sender: '12025550190', to: '12025550111', messageId: 'x', channel: 'wa', type: 'media' },
  'a message of Sinch': {
    from: '12025550111',
    to: '12025550190',
    id: 'x',
    timestamp: 1598370200,
    type: 'interactive',
    buttonUniqueID: 'x',
    interactive: { type: 'button_reply', button_reply: { id: 'x', title: 'x' } },
  },
  'a medium of Sinch': { from: '12025550111', id: 'x', type: 'image', image: { url: 'https://files.example.com/x' } },
  'a message of Infobip': { messageId: 'x', from: '12025550111', message: { type: 'TEXT', text: 'x' } },
  'a text message of Infobip': { messageId: 'x', from: '12025550111', text: 'x', smsCount: 1, cleanText: 'x' },
  'a report of Infobip': { messageId: 'x', to: '12025550111', status: { groupName: 'DELIVERED' }, doneAt: 'x' },
  'an event of InnoPaaS': { id: 'x', type: 'whatsapp_mo_message_received', body: { wamid: 'x', from: 'x' } },
  'an entry of Messenger': { id: 'x', messaging: [{ sender: { id: 'x' }, message: { mid: 'x', text: 'x' } }] },
  'a change of Instagram': { field: 'messages', value: { sender: { id: 'x' }, message: { mid: 'x', text: 'x' } } },
  'a message of Vonage': {
    message_uuid: 'x',
    channel: 'whatsapp',
    from: 'x',
    to: 'x',
    message_type: 'text',
    text: 'x',
  },
  'an error of a validator': { path: 'x', message: 'x', type: 'error' },
};

export const JUNK: { readonly [name: string]: () => unknown } = {
  ...Object.fromEntries(
    Object.entries(HOSTILE)
      .filter(([, value]) => value !== DELETED)
      .map(([name, value]) => [name, () => value]),
  ),
  ...UNSPEAKABLE,
  ...Object.fromEntries(Object.entries(STRANGERS).map(([name, value]) => [name, () => value])),
};
