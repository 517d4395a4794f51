// Webhook bodies to measure with: the shapes of the fixtures, invented values, the same in every run.

/** @typedef {'meta-cloud' | 'meta-onprem' | 'infobip' | 'sinch-legacy' | 'innopaas'} ProviderId */
/** @typedef {{ [key: string]: unknown }} Wire */

/**
 * What a message says, before a provider spells it.
 * @typedef {object} Draft
 * @property {number} index
 * @property {string} id
 * @property {string} from
 * @property {string} name
 * @property {number} seconds
 * @property {string} kind
 * @property {boolean} answers Whether it quotes an earlier message.
 */

/** In the order and the proportions of a customer service inbox: four texts of every eleven, one of everything else. */
const KINDS = [
  'text',
  'image',
  'location',
  'contacts',
  'button_reply',
  'list_reply',
  'order',
  'reaction',
  'audio',
  'text',
  'text',
  'text',
];

const WORDS =
  'hello is my order ready the parcel came broken thanks when do you open tomorrow can I pay by card please call me back 👍 señor größer'.split(
    ' ',
  );
const NAMES = ['Nadia Okafor', 'Maya Lindqvist', 'Luc Moreau', 'Aoife Byrne', 'Mei Tanaka', 'Omar Haddad'];
const BUSINESS = '12025550100';

/** mulberry32: small, and the same everywhere. @param {number} seed */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param {Draft} draft */
function sentence({ index }) {
  const random = randomFrom(index + 7);
  return Array.from({ length: 4 + Math.floor(random() * 12) }, () => WORDS[Math.floor(random() * WORDS.length)]).join(
    ' ',
  );
}

/** @param {number} index @param {string} kind @returns {Draft} */
function draft(index, kind) {
  // Two messages from each person, and not next to each other.
  const sender = index >> 1;
  const number = String(100_000 + ((sender * 7919) % 100_000));
  return {
    index,
    id: `wamid.HBgMNDQ3NzAwOTA${number}VAgASGBQ${(index * 2654435761).toString(16).toUpperCase()}AA==`,
    from: `447700${number}`,
    name: /** @type {string} */ (NAMES[sender % NAMES.length]),
    seconds: 1767265005 + index * 7,
    kind,
    answers: kind.endsWith('_reply') || index % 5 === 4,
  };
}

/** @param {number} count @param {number} first */
function mixed(count, first) {
  return Array.from({ length: count }, (_, index) =>
    draft(first + index, /** @type {string} */ (KINDS[index % KINDS.length])),
  );
}

// ---- The bodies of a message, in snake_case as Meta writes them and in camelCase as its resellers do.

/** @param {string} name */
const camel = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());

/** @param {unknown} value @returns {unknown} */
function inCamelCase(value) {
  if (Array.isArray(value)) return value.map(inCamelCase);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [camel(key), inCamelCase(inner)]));
}

/** @param {Draft} draft */
const card = ({ index, name }) => ({
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
const cart = (draft) => ({
  catalog_id: '771100229933',
  text: sentence(draft),
  product_items: [
    { product_retailer_id: `SKU-${draft.index}`, quantity: 2, item_price: 7.99, currency: 'USD' },
    { product_retailer_id: 'SKU-2', quantity: 1, item_price: 120, currency: 'USD' },
  ],
});

/** @param {Draft} draft */
const place = ({ index }) => ({
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
const quoted = ({ index }) => ({ from: BUSINESS, id: `wamid.HBgMNDQ3NzAwOTAwMTIzFQIAERgSQ${index}AA==` });

/** @param {Draft} draft @returns {Wire} */
function metaRecord(draft) {
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

/** @param {readonly { from: string, name: string }[]} people */
function contactsOf(people) {
  const names = new Map(people.map(({ from, name }) => [from, name]));
  return Array.from(names, ([wa_id, name]) => ({ profile: { name }, wa_id }));
}

/** @param {Wire} lists */
function cloudBody(lists) {
  const metadata = { display_phone_number: BUSINESS, phone_number_id: '118273645500911' };
  const value = { messaging_product: 'whatsapp', metadata, ...lists };
  return {
    object: 'whatsapp_business_account',
    entry: [{ id: '104857600123456', changes: [{ value, field: 'messages' }] }],
  };
}

/** Sinch has files by URL, a recipient, and its time as a number. @param {Draft} draft @returns {Wire} */
function sinchRecord(draft) {
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
function innopaasBody(draft) {
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

/** @param {Draft} draft @returns {Wire} */
function infobipMessage(draft) {
  const url = `https://api.example.com/whatsapp/1/senders/${BUSINESS}/media/0e6f3a58-7c21-4d0b-${draft.index}`;
  const { index } = draft;
  switch (draft.kind) {
    case 'image':
      return { caption: sentence(draft), url, type: 'IMAGE' };
    case 'audio':
      return { url, type: 'VOICE' };
    case 'location':
      return { ...place(draft), type: 'LOCATION' };
    case 'contacts':
      return { contacts: [/** @type {Wire} */ (inCamelCase(card(draft)))], type: 'CONTACT' };
    case 'button_reply':
      return { id: `choice-${index}`, title: 'Keep it', type: 'INTERACTIVE_BUTTON_REPLY' };
    case 'list_reply':
      return { id: 'row-7', title: 'Express', description: 'Tomorrow', type: 'INTERACTIVE_LIST_REPLY' };
    case 'order':
      return { .../** @type {Wire} */ (inCamelCase(cart(draft))), type: 'ORDER' };
    case 'reaction':
      return { emoji: '👍', action: 'ADDED', type: 'REACTION' };
    default:
      return { text: sentence(draft), type: 'TEXT' };
  }
}

/** @param {number} seconds */
const infobipTime = (seconds) => new Date(seconds * 1000).toISOString().replace('Z', '+0000');

/** @param {Draft} draft @returns {Wire} */
function infobipRecord(draft) {
  const pointsAt = draft.answers || draft.kind === 'reaction';
  return {
    from: draft.from,
    to: BUSINESS,
    integrationType: 'WHATSAPP',
    receivedAt: infobipTime(draft.seconds),
    messageId: draft.id,
    message: { ...infobipMessage(draft), ...(pointsAt && { context: quoted(draft) }) },
    price: { pricePerMessage: 0, currency: 'EUR' },
    contact: { name: draft.name },
  };
}

// ---- Receipts, in the proportions of a campaign: most are delivered, many read, some fail.

const RECEIPTS = ['sent', 'delivered', 'read', 'sent', 'delivered', 'read', 'sent', 'delivered', 'sent', 'failed'];

/** @param {Draft} draft @returns {Wire} */
function metaReceipt({ id, from, seconds, index }) {
  const status = RECEIPTS[index % RECEIPTS.length];
  const receipt = { id, status, timestamp: String(seconds), recipient_id: from };
  const details = 'Message failed to send because more than 24 hours have passed.';
  if (status === 'failed') {
    const failure = { code: 131047, title: 'Re-engagement message', message: details, error_data: { details } };
    return { ...receipt, errors: [failure] };
  }
  return { ...receipt, pricing: { billable: true, pricing_model: 'PMP', category: 'utility', type: 'regular' } };
}

/** @param {Draft} draft @returns {Wire} */
function infobipReceipt({ id, from, seconds, index }) {
  const sentAt = infobipTime(seconds);
  if (RECEIPTS[index % RECEIPTS.length] === 'read')
    return { messageId: id, from: BUSINESS, to: from, sentAt, seenAt: sentAt };
  const failed = RECEIPTS[index % RECEIPTS.length] === 'failed';
  return {
    bulkId: '',
    price: { pricePerMessage: 0.0375, currency: 'EUR' },
    status: failed
      ? { id: 4, groupId: 2, groupName: 'UNDELIVERABLE', name: 'REJECTED_OPERATOR', description: 'Not delivered' }
      : {
          id: 5,
          groupId: 3,
          groupName: 'DELIVERED',
          name: 'DELIVERED_TO_HANDSET',
          description: 'Arrived on the phone',
        },
    error: failed
      ? {
          id: 7032,
          name: 'EC_REENGAGEMENT',
          description: 'Outside the window',
          groupId: 1,
          groupName: 'HANDSET_ERRORS',
          permanent: true,
        }
      : { id: 0, name: 'NO_ERROR', description: 'Nothing went wrong', groupId: 0, groupName: 'OK', permanent: false },
    messageId: id,
    doneAt: sentAt,
    messageCount: 1,
    sentAt,
    to: from,
  };
}

/** @param {Draft} draft @returns {Wire} */
function innopaasReceipt({ id, from, seconds, index }) {
  const time = new Date(seconds * 1000).toISOString();
  const status = RECEIPTS[index % RECEIPTS.length];
  const failure = { error_code: '131047', error_message: 'Re-engagement message' };
  const record = {
    id: `561830772941${index}`,
    accountName: 'IW778120',
    wabaId: '204417730985512',
    wamid: id,
    status,
    sendPhone: from,
    uid: 'coat-reminder-7',
    ...(status === 'failed' && { error_data: failure }),
    currency: 'USD',
  };
  return {
    id: `94f8c8b6-eb61-4320-95d9-${index}`,
    type: 'whatsapp_message_status_updated',
    eventTime: time,
    body: record,
  };
}

/** @param {Draft} draft @returns {Wire} */
function sinchReceipt({ id, from, index }) {
  return {
    rqst_ack_id: `ack-2026-${index}`,
    del_time: '06/05/2026 07:08:09',
    mobile_no: from,
    messageId: id,
    del_status: RECEIPTS[index % RECEIPTS.length],
  };
}

// ---- Envelopes. A provider that sends one record per body gets as many bodies.

/**
 * @typedef {object} Room
 * @property {(draft: Draft) => Wire} message
 * @property {(draft: Draft) => Wire} receipt
 * @property {(messages: Wire[], drafts: readonly Draft[]) => Wire[]} wrapMessages
 * @property {(receipts: Wire[], drafts: readonly Draft[]) => Wire[]} wrapReceipts
 * @property {string} body Where a text stands within a record; the key that breaking breaks.
 */

/** @type {Record<ProviderId, Room>} */
const rooms = {
  'meta-cloud': {
    message: metaRecord,
    receipt: metaReceipt,
    wrapMessages: (messages, drafts) => [cloudBody({ contacts: contactsOf(drafts), messages })],
    wrapReceipts: (statuses) => [cloudBody({ statuses })],
    body: 'text',
  },
  'meta-onprem': {
    message: metaRecord,
    receipt: metaReceipt,
    wrapMessages: (messages, drafts) => [{ contacts: contactsOf(drafts), messages }],
    wrapReceipts: (statuses) => [{ statuses }],
    body: 'text',
  },
  infobip: {
    message: infobipRecord,
    receipt: infobipReceipt,
    wrapMessages: (results) => [{ results, messageCount: results.length, pendingMessageCount: 0 }],
    wrapReceipts: (results) => [{ results }],
    body: 'message',
  },
  'sinch-legacy': {
    message: sinchRecord,
    receipt: sinchReceipt,
    wrapMessages: (messages, drafts) => [{ contacts: contactsOf(drafts), messages }],
    wrapReceipts: (reports) => reports,
    body: 'text',
  },
  innopaas: {
    message: innopaasBody,
    receipt: innopaasReceipt,
    wrapMessages: (bodies) => bodies,
    wrapReceipts: (bodies) => bodies,
    body: 'text',
  },
};

export const providerIds = /** @type {ProviderId[]} */ (Object.keys(rooms));

/** Everything that goes wrong with a record, in turn. @type {readonly ((record: Wire, body: string) => unknown)[]} */
const BREAKAGES = [
  () => 7,
  () => 'text',
  () => null,
  () => [],
  () => ({}),
  (record, body) => ({ ...record, [body]: 'a string' }),
  (record, body) => ({ ...record, [body]: { body: 7, text: 7, type: 'TEXT' } }),
  (record, body) => ({ ...record, [body]: null }),
  (record) => ({ ...record, id: {}, messageId: {}, wamid: {} }),
  (record) => ({ ...record, from: [], contact: 7 }),
  (record) => ({ ...record, type: 'type_of_tomorrow', message: { type: 'TYPE_OF_TOMORROW' } }),
  (record) => ({
    ...record,
    timestamp: 'soon',
    receivedAt: 'soon',
    sendTime: 'soon',
    context: 7,
    referral: [],
    errors: {},
  }),
];

/** @param {ProviderId} provider @param {Wire} record @param {number} index */
function breakRecord(provider, record, index) {
  const how = /** @type {(record: Wire, body: string) => unknown} */ (BREAKAGES[index % BREAKAGES.length]);
  // InnoPaaS sends one record per body: what breaks is inside the envelope.
  if (provider !== 'innopaas') return how(record, rooms[provider].body);
  return { ...record, body: how(/** @type {Wire} */ (record.body), 'text') };
}

/** @param {ProviderId} provider @param {readonly Draft[]} drafts */
function messagesOf(provider, drafts) {
  const { message, wrapMessages } = rooms[provider];
  return wrapMessages(drafts.map(message), drafts);
}

/** @param {ProviderId} provider @param {number} count @param {number} [first] */
export function mixedMessages(provider, count, first = 0) {
  return messagesOf(provider, mixed(count, first));
}

/** @param {ProviderId} provider @param {number} count @param {number} [first] */
export function texts(provider, count, first = 0) {
  return messagesOf(
    provider,
    Array.from({ length: count }, (_, index) => draft(first + index, 'text')),
  );
}

/** @param {ProviderId} provider @param {number} count */
export function receipts(provider, count) {
  const { receipt, wrapReceipts } = rooms[provider];
  const drafts = Array.from({ length: count }, (_, index) => draft(index, 'receipt'));
  return wrapReceipts(drafts.map(receipt), drafts);
}

/** @param {ProviderId} provider @param {number} count */
export function brokenRecords(provider, count) {
  const { message, wrapMessages } = rooms[provider];
  const drafts = Array.from({ length: count }, (_, index) => draft(index, 'text'));
  const records = drafts.map((draft, index) => breakRecord(provider, message(draft), index));
  return wrapMessages(/** @type {Wire[]} */ (records), drafts);
}

/**
 * A load: the bodies of one measured pass. Small bodies come in many variants, so that no cache of the engine holds all.
 * @typedef {object} Load
 * @property {string} name
 * @property {number} records How many are in it.
 * @property {(provider: ProviderId) => Wire[]} bodies
 */

const VARIANTS = 64;

/** @param {(first: number) => Wire[]} bodies @param {number} step */
const variants = (bodies, step) => Array.from({ length: VARIANTS }, (_, index) => bodies(index * step)).flat();

/** @type {readonly Load[]} */
export const loads = [
  { name: 'one text', records: VARIANTS, bodies: (provider) => variants((first) => texts(provider, 1, first), 1) },
  {
    name: '8 mixed',
    records: 8 * VARIANTS,
    bodies: (provider) => variants((first) => mixedMessages(provider, 8, first), 8),
  },
  { name: '1,000 mixed', records: 1000, bodies: (provider) => mixedMessages(provider, 1000) },
  { name: '1,000 receipts', records: 1000, bodies: (provider) => receipts(provider, 1000) },
  { name: '1,000 broken', records: 1000, bodies: (provider) => brokenRecords(provider, 1000) },
];
