// Webhook bodies to measure with: the shapes of the fixtures, invented values, the same in every run.
// A provider that sends one record per body gets as many bodies.
import { BUSINESS, draft, mixed } from './bodies/draft.mjs';
import { infobipRecord } from './bodies/infobip.mjs';
import { innopaasBody, metaRecord, sinchRecord } from './bodies/meta.mjs';
import { infobipReceipt, innopaasReceipt, metaReceipt, sinchReceipt } from './bodies/receipts.mjs';

/** @typedef {'meta-cloud' | 'meta-onprem' | 'infobip' | 'sinch-legacy' | 'innopaas'} ProviderId */
/** @typedef {{ [key: string]: unknown }} Wire */
/** @typedef {import('./bodies/draft.mjs').Draft} Draft */

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
