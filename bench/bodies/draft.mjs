// What people write, before a provider spells it. Invented, and the same in every run.

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

/** In the order and the proportions of a customer service inbox: four texts of every twelve messages, one of everything else. */
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
export const BUSINESS = '12025550100';

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
export function sentence({ index }) {
  const random = randomFrom(index + 7);
  return Array.from({ length: 4 + Math.floor(random() * 12) }, () => WORDS[Math.floor(random() * WORDS.length)]).join(
    ' ',
  );
}

/** @param {number} index @param {string} kind @returns {Draft} */
export function draft(index, kind) {
  // Two messages from each person. The number is two digits too long to be anybody's.
  const sender = index >> 1;
  const number = String(100_000 + ((sender * 7919) % 100_000));
  return {
    index,
    id: `wamid.HBgMNDQ3NzAwOTA${number}VAgASGBQ${(index * 2654435761).toString(16).toUpperCase()}AA==`,
    from: `44770090${number}`,
    name: /** @type {string} */ (NAMES[sender % NAMES.length]),
    seconds: 1767265005 + index * 7,
    kind,
    answers: kind.endsWith('_reply') || index % 5 === 4,
  };
}

/** @param {number} count @param {number} first */
export function mixed(count, first) {
  return Array.from({ length: count }, (_, index) =>
    draft(first + index, /** @type {string} */ (KINDS[index % KINDS.length])),
  );
}
