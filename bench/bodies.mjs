// Webhook bodies to measure with: invented, the same in every run, and spelled by the testing kit, for every provider.
// A provider that sends one record per body gets as many bodies.
import { kit, parseInbound } from './library.mjs';

/** @typedef {import('./library.mjs').ProviderId} ProviderId */
/** @typedef {import('../src/testing/index.ts').InboundRecord} InboundRecord */
/** @typedef {import('../src/contract/message.ts').InboundMessage} InboundMessage */
/** @typedef {{ [key: string]: unknown }} Wire */

/** In the order and the proportions of a customer service inbox: four texts of every twelve messages, one of everything else. */
const KINDS = 'text image location contacts button list order reaction voice text text text'.split(' ');
const WORDS =
  'hello is my order ready the parcel came broken thanks when do you open tomorrow can I pay by card please call me back 👍 señor größer'.split(
    ' ',
  );
const NAMES = ['Nadia Okafor', 'Maya Lindqvist', 'Luc Moreau', 'Aoife Byrne', 'Mei Tanaka', 'Omar Haddad'];
const BUSINESS = { id: '12025550100', phone: '+12025550100', businessAccountId: '104857600123456' };
const HASH = '9Kq1dM2nX4mYb0a7Jw3vZl8sUe6tRc5pQi+oHg/fB2A=';
/** How the numbers of all people begin. With what follows they are two digits too long to be anybody's. */
const PREFIX = '44770090';

/** @template T @param {readonly T[]} list @param {number} index @returns {T} */
const around = (list, index) => /** @type {T} */ (list[index % list.length]);

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

/** @param {number} index */
function sentence(index) {
  const random = randomFrom(index + 7);
  const length = 4 + Math.floor(random() * 12);
  return Array.from({ length }, () => around(WORDS, Math.floor(random() * WORDS.length))).join(' ');
}

/** Two messages from each person. @param {number} index */
function personOf(index) {
  const sender = index >> 1;
  const id = `${PREFIX}${100_000 + ((sender * 7919) % 100_000)}`;
  return { id, phone: `+${id}`, name: around(NAMES, sender) };
}

/** @param {number} index */
const idOf = (index) => `wamid.HBgMNDQ3NzAwOTA${index}VAgASGBQ${(index * 2654435761).toString(16).toUpperCase()}AA==`;

/** @param {number} index */
const timeOf = (index) => new Date((1767265005 + index * 7) * 1000).toISOString();

/** @param {number} index @param {string} mimeType */
const fileOf = (index, mimeType) => ({
  id: String(880011223344000 + index),
  url: `https://files.example.com/wa/${index}`,
  mimeType,
  sha256: HASH,
});

/** What a message says, besides who says it. @param {string} kind @param {number} index @returns {Wire} */
function contentOf(kind, index) {
  switch (kind) {
    case 'image':
      return { media: { kind, ...fileOf(index, 'image/jpeg'), caption: sentence(index) } };
    case 'voice':
      return { media: { kind: 'audio', ...fileOf(index, 'audio/ogg; codecs=opus'), voice: true } };
    case 'location':
      return {
        location: {
          latitude: 54.48812 + (index % 90) / 1000,
          longitude: -0.6129 - (index % 70) / 1000,
          name: 'The Net Loft',
          address: '4 Harbour Row, Whitby',
        },
      };
    case 'contacts':
      return { contacts: [cardOf(index)] };
    case 'button':
      return { interactive: { kind: 'button_reply', id: `choice-${index}`, title: 'Keep it' } };
    case 'list':
      return { interactive: { kind: 'list_reply', id: 'row-7', title: 'Express', description: 'Tomorrow' } };
    case 'order':
      return { order: { catalogId: '771100229933', text: sentence(index), items: itemsOf(index) } };
    case 'form':
      return {
        interactive: { kind: 'flow_reply', name: 'flow', body: 'Sent', response: { day: 'Tuesday', guests: 2 } },
      };
    case 'reaction':
      return { reaction: { kind: 'added', messageId: `wamid.HBgMNDQ3NzAwOTAwMTIzFQIAERgS${index}AA==`, emoji: '👍' } };
    default:
      return { text: { body: sentence(index) } };
  }
}

/** @param {number} index */
function cardOf(index) {
  const formattedName = around(NAMES, index);
  const [firstName, lastName] = formattedName.split(' ');
  return {
    addresses: [
      { city: 'Bristol', country: 'United Kingdom', countryCode: 'GB', street: '12 Quay Lane', type: 'HOME' },
    ],
    birthday: '1984-02-29',
    emails: [{ email: `person${index}@example.org`, type: 'WORK' }],
    name: { formattedName, firstName, lastName },
    org: { company: 'Quay Dental', department: 'Surgery', title: 'Dentist' },
    phones: [
      { phone: '+44 7700 900456', type: 'CELL', waId: '447700900456' },
      { phone: '01632 960 961', type: 'WORK' },
    ],
    urls: [{ url: 'https://dental.example.com', type: 'WORK' }],
  };
}

/** @param {number} index */
const itemsOf = (index) => [
  { productRetailerId: `SKU-${index}`, quantity: 2, itemPrice: 7.99, currency: 'USD' },
  { productRetailerId: 'SKU-2', quantity: 1, itemPrice: 120, currency: 'USD' },
];

/** @param {string} kind @param {number} index @returns {InboundRecord} */
function messageOf(kind, index) {
  const content = contentOf(kind, index);
  const isAnswer = 'interactive' in content || index % 5 === 4;
  const quoted = { from: BUSINESS.id, messageId: `wamid.HBgMNDQ3NzAwOTAwMTIzFQIAERgSQ${index}AA==` };
  return kit.buildMessage(/** @type {'text'} */ (Object.keys(content)[0]), {
    id: idOf(index),
    from: personOf(index),
    to: BUSINESS,
    timestamp: timeOf(index),
    ...(isAnswer && { context: quoted }),
    ...content,
  });
}

/** In the proportions of a campaign: most are delivered, many read, some fail. */
const RECEIPTS = /** @type {readonly import('../src/contract/result.ts').MessageStatus['status'][]} */ (
  'sent delivered read sent delivered read sent delivered sent failed'.split(' ')
);
const DETAILS = 'Message failed to send because more than 24 hours have passed.';
const FAILURE = { code: '131047', title: 'Re-engagement message', message: DETAILS, details: DETAILS };

/** @param {number} index @returns {InboundRecord} */
function receiptOf(index) {
  const { name, ...recipient } = personOf(index);
  const status = around(RECEIPTS, index);
  const parts = { id: idOf(index), recipient, from: BUSINESS, timestamp: timeOf(index) };
  if (status === 'failed') return kit.buildStatus(status, { ...parts, errors: [FAILURE] });
  const pricing = { billable: true, model: 'PMP', category: 'utility', type: 'regular' };
  return kit.buildStatus(status, { ...parts, pricing });
}

/** The first that the provider has. @param {ProviderId} provider @param {InboundRecord} record @param {() => InboundRecord} other @returns {InboundRecord} */
function orElse(provider, record, other) {
  try {
    kit.buildWebhook(provider, record, { lossy: true });
    return record;
  } catch {
    return other();
  }
}

/** @param {InboundRecord} receipt @returns {InboundRecord} */
function delivered(receipt) {
  const { status, ...parts } = /** @type {import('../src/contract/result.ts').MessageStatus} */ (receipt);
  return kit.buildStatus('delivered', parts);
}

/** @param {ProviderId} provider @param {readonly InboundRecord[]} records */
const bodiesOf = (provider, records) => kit.buildWebhooks(provider, records, { lossy: true }).map(({ body }) => body);

/** @template T @param {number} count @param {number} first @param {(index: number) => T} make */
const times = (count, first, make) => Array.from({ length: count }, (_, index) => make(first + index));

/** @param {ProviderId} provider @param {number} count @param {number} [first] */
export function mixedMessages(provider, count, first = 0) {
  return bodiesOf(
    provider,
    times(count, first, (index) =>
      orElse(provider, messageOf(around(KINDS, index - first), index), () => messageOf('text', index)),
    ),
  );
}

/** @param {ProviderId} provider @param {number} count @param {number} [first] */
export function texts(provider, count, first = 0) {
  return bodiesOf(
    provider,
    times(count, first, (index) => messageOf('text', index)),
  );
}

/** @param {ProviderId} provider @param {number} count */
export function receipts(provider, count) {
  return bodiesOf(
    provider,
    times(count, 0, (index) => orElse(provider, receiptOf(index), () => delivered(receiptOf(index)))),
  );
}

/** A body of each kind of record that a provider says. @param {ProviderId} provider */
export function oneOfEach(provider) {
  const records = [...new Set([...KINDS, 'form'])].map((kind, index) => messageOf(kind, index * 5 + 4));
  return [...records, ...times(RECEIPTS.length, 0, receiptOf)].flatMap((record) => {
    try {
      return bodiesOf(provider, [record]);
    } catch {
      return [];
    }
  });
}

/** @param {unknown} value @param {(value: unknown, key: string) => unknown} change Gives what it is to be instead. @returns {unknown} */
function mapEach(value, change, key = '') {
  const changed = change(value, key);
  if (changed !== value || typeof value !== 'object' || value === null) return changed;
  if (Array.isArray(value)) return value.map((item) => mapEach(item, change, key));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapEach(inner, change, name)]));
}

/** @param {InboundMessage} message @param {unknown} old @param {unknown} value */
const replaced = ({ raw }, old, value) => mapEach(raw, (inner) => (inner === old ? value : inner));

/** The part of a record in which its words are, replaced. @param {InboundMessage} message @param {unknown} value */
const withBody = (message, value) => {
  const { body } = /** @type {import('../src/contract/message.ts').TextMessage} */ (message).text;
  const holds = (/** @type {unknown} */ part) => JSON.stringify(part).includes(body);
  const entries = Object.entries(/** @type {Wire} */ (message.raw));
  return Object.fromEntries(entries.map(([key, part]) => [key, holds(part) ? value : part]));
};

/** Whether a value of the wire is that time, in whichever spelling. @param {unknown} value @param {string | undefined} time */
const isTime = (value, time = '') =>
  Number(value) * 1000 === Date.parse(time) || (typeof value === 'string' && Date.parse(value) === Date.parse(time));

/** Everything that goes wrong with a text's record, in turn. @type {readonly ((message: InboundMessage) => unknown)[]} */
const BREAKAGES = [
  () => 7,
  () => 'text',
  () => null,
  () => [],
  () => ({}),
  (message) => withBody(message, 'a string'),
  (message) => withBody(message, { body: 7, text: 7, type: 'TEXT' }),
  (message) => withBody(message, null),
  (message) => replaced(message, message.id, {}),
  (message) => replaced(message, message.from.id, []),
  ({ raw }) => mapEach(raw, (value, key) => (key === 'type' ? 'type_of_tomorrow' : value)),
  ({ raw, timestamp }) => ({
    .../** @type {Wire} */ (mapEach(raw, (value) => (isTime(value, timestamp) ? 'soon' : value))),
    context: 7,
    referral: [],
    errors: {},
  }),
];

/** Texts whose records are all broken. @param {ProviderId} provider @param {number} count */
export function brokenRecords(provider, count) {
  const bodies = texts(provider, count);
  const messages = bodies.flatMap((body) => parseInbound(body, { provider }).messages);
  const broken = new Map(messages.map((message, index) => [message.raw, around(BREAKAGES, index)(message)]));
  return bodies.map((body) => mapEach(body, (value) => (broken.has(value) ? broken.get(value) : value)));
}

/**
 * A body of many times as many records: its long lists over and over, each time of other people.
 * @param {unknown} body @param {number} times
 */
export function enlarge(body, times) {
  return mapEach(body, (list) => {
    if (!Array.isArray(list) || list.length < 100) return list;
    const text = JSON.stringify(list);
    return Array.from({ length: times }, (_, index) =>
      JSON.parse(text.replaceAll(PREFIX, `4477${1000 + index}`)),
    ).flat();
  });
}

/**
 * A load: the bodies of one measured pass. Small bodies come in many variants, so that no cache of the engine holds all.
 * @typedef {object} Load
 * @property {string} name
 * @property {number} records How many are in it.
 * @property {(provider: ProviderId) => unknown[]} bodies
 */

const VARIANTS = 64;

/** @param {(first: number) => unknown[]} bodies @param {number} step */
const variants = (bodies, step) => times(VARIANTS, 0, (index) => bodies(index * step)).flat();

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
