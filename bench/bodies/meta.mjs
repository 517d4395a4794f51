// Meta's message record, and what its resellers make of it: snake_case here, camelCase there.
import { BUSINESS, sentence } from './draft.mjs';

/** @typedef {import('./draft.mjs').Draft} Draft */
/** @typedef {{ [key: string]: unknown }} Wire */

/** @param {string} name */
const camel = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());

/** @param {unknown} value @returns {unknown} */
export function inCamelCase(value) {
  if (Array.isArray(value)) return value.map(inCamelCase);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [camel(key), inCamelCase(inner)]));
}

/** @param {Draft} draft */
export const card = ({ index, name }) => ({
  addresses: [
    { city: 'Bristol', country: 'United Kingdom', country_code: 'GB', state: '', street: '12 Quay Lane', type: 'HOME' },
  ],
  birthday: '1984-02-29',
  emails: [{ email: `person${index}@example.org`, type: 'WORK' }],
  name: { formatted_name: name, first_name: name.split(' ')[0], last_name: name.split(' ')[1] },
  org: { company: 'Quay Dental', department: 'Surgery', title: 'Dentist' },
  phones: [
    { phone: '+44 7700 900456', type: 'CELL', wa_id: '447700900456' },
    { phone: '01632 960 961', type: 'WORK' },
  ],
  urls: [{ url: 'https://dental.example.com', type: 'WORK' }],
});

/** @param {Draft} draft */
export const cart = (draft) => ({
  catalog_id: '771100229933',
  text: sentence(draft),
  product_items: [
    { product_retailer_id: `SKU-${draft.index}`, quantity: 2, item_price: 7.99, currency: 'USD' },
    { product_retailer_id: 'SKU-2', quantity: 1, item_price: 120, currency: 'USD' },
  ],
});

/** @param {Draft} draft */
export const place = ({ index }) => ({
  latitude: 54.48812 + (index % 90) / 1000,
  longitude: -0.6129 - (index % 70) / 1000,
  name: 'The Net Loft',
  address: '4 Harbour Row, Whitby',
});

const HASH = '9Kq1dM2nX4mYb0a7Jw3vZl8sUe6tRc5pQi+oHg/fB2A=';

/** The wire type and body of Meta's record. @param {Draft} draft @returns {[type: string, body: unknown]} */
function metaBody(draft) {
  const { kind, index } = draft;
  const mediaId = String(880011223344000 + index);
  switch (kind) {
    case 'image':
      return ['image', { caption: sentence(draft), mime_type: 'image/jpeg', sha256: HASH, id: mediaId }];
    case 'audio':
      return ['audio', { mime_type: 'audio/ogg; codecs=opus', sha256: HASH, id: mediaId, voice: true }];
    case 'location':
      return ['location', place(draft)];
    case 'contacts':
      return ['contacts', [card(draft)]];
    case 'button_reply':
      return ['interactive', { type: kind, [kind]: { id: `choice-${index}`, title: 'Keep it' } }];
    case 'list_reply':
      return ['interactive', { type: kind, [kind]: { id: 'row-7', title: 'Express', description: 'Tomorrow' } }];
    case 'order':
      return ['order', cart(draft)];
    case 'reaction':
      return ['reaction', { message_id: `wamid.HBgMNDQ3NzAwOTAwMTIzFQIAERgS${index}AA==`, emoji: '👍' }];
    default:
      return ['text', { body: sentence(draft) }];
  }
}

/** @param {Draft} draft */
export const quoted = ({ index }) => ({ from: BUSINESS, id: `wamid.HBgMNDQ3NzAwOTAwMTIzFQIAERgSQ${index}AA==` });

/** @param {Draft} draft @returns {Wire} */
export function metaRecord(draft) {
  const [type, body] = metaBody(draft);
  return {
    ...(draft.answers && { context: quoted(draft) }),
    from: draft.from,
    id: draft.id,
    timestamp: String(draft.seconds),
    type,
    [type]: body,
  };
}

/** Sinch has files by URL, a recipient, and its time as a number. @param {Draft} draft @returns {Wire} */
export function sinchRecord(draft) {
  const record = metaRecord(draft);
  const type = draft.kind === 'audio' ? 'voice' : String(record.type);
  const body = draft.kind === 'audio' || draft.kind === 'image' ? sinchFile(draft) : record[type];
  return {
    [type]: body,
    ...(draft.answers && { context: record.context }),
    type,
    from: draft.from,
    id: draft.id,
    to: BUSINESS,
    timestamp: draft.seconds,
  };
}

/** @param {Draft} draft */
function sinchFile(draft) {
  const url = `https://files.example.com/wa/${draft.index}`;
  if (draft.kind === 'audio') return { mime_type: 'audio/ogg; codecs=opus', url };
  return { mime_type: 'image/png', caption: sentence(draft), url };
}

/** @param {Draft} draft @returns {Wire} */
export function innopaasBody(draft) {
  const { type, context, from } = metaRecord(draft);
  const [, body] = metaBody(draft);
  const spelled = /** @type {Wire} */ (inCamelCase(body));
  if (type === 'image' || type === 'audio') {
    delete spelled.id;
    spelled.link = `http://media.example.com/whatsapp/media/download/${draft.index}?accountName=IW778120`;
  }
  if (type === 'interactive') spelled.type = camel(String(spelled.type));
  const time = new Date(draft.seconds * 1000).toISOString();
  const record = {
    id: `65c1f07be4a92d38${draft.index}`,
    accountName: 'IW778120',
    wabaId: '204417730985512',
    wamid: draft.id,
    from,
    customerProfile: { name: draft.name },
    to: BUSINESS,
    sendTime: time,
    type,
    [String(type)]: spelled,
    ...(draft.answers && { context }),
  };
  return {
    id: `0b6f3e1c-52d8-4a97-8c40-${draft.index}`,
    type: 'whatsapp_mo_message_received',
    eventTime: time,
    body: record,
  };
}
