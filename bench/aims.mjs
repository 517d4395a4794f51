// What was aimed at, and where it stands.
import { LIMITS } from './hostile.mjs';
import { PEERS_READ } from './peers/index.mjs';

/** @typedef {import('./timing.mjs').Row} Row */
/** @typedef {{ what: string, aim: number, measured: number, digits: number }} Aim Met when not more than the aim. */

/** @param {Row} row @param {string} name */
function timing({ timings }, name) {
  const found = timings[name];
  if (found === undefined) throw new Error(`nobody measured ${name}`);
  return found;
}

/** @template T @param {readonly T[]} rows @param {(row: T) => number} measure */
const worst = (rows, measure) => Math.max(...rows.map(measure));

/** @param {readonly Row[]} providers @param {readonly Row[]} peers @returns {Aim[]} */
export function aimsOfTiming(providers, peers) {
  /** @param {readonly Row[]} rows @param {string} word */
  const about = (rows, word) => rows.filter(({ load }) => load.name.includes(word));
  /** @param {Row} row */
  const ratio = (row) => timing(row, 'from the parsed body').ratio;
  /** @param {Row} row */
  const bySubpath = (row) => timing(row, 'by subpath').ratio;
  /** @param {Row} row */
  const cost = (row) => timing(row, 'from the parsed body').nanoseconds / row.load.records;
  /** @param {Row} row */
  const beside = (row) => {
    const good = about(providers, '1,000 mixed').find(({ provider }) => provider === row.provider);
    return cost(row) / cost(/** @type {Row} */ (good));
  };
  /** @param {readonly Row[]} rows @param {string} peer */
  const against = (rows, peer) => worst(rows, (row) => timing(row, 'ours').ratio / timing(row, peer).ratio);
  const isRead = (/** @type {Row} */ { provider }) => provider === PEERS_READ;
  const single = about(providers, 'one text');
  const severalReceipts = about(providers, 'receipts').filter(({ bodies }) => bodies === 1);
  const mixed = about(providers, 'mixed');
  const batches = peers.filter(({ load }) => !load.name.includes('one text'));
  const times = 'times JSON.parse:';
  return [
    {
      what: `${times} mixed messages of ${PEERS_READ}`,
      aim: 0.8,
      measured: worst(mixed.filter(isRead), ratio),
      digits: 2,
    },
    { what: `${times} mixed messages of any provider`, aim: 0.9, measured: worst(mixed, ratio), digits: 2 },
    { what: `${times} one text, by subpath`, aim: 0.8, measured: worst(single, bySubpath), digits: 2 },
    { what: `${times} one text, whose body is detected`, aim: 0.95, measured: worst(single, ratio), digits: 2 },
    { what: `${times} receipts, several in a body`, aim: 0.85, measured: worst(severalReceipts, ratio), digits: 2 },
    ...['Kapso', 'valibot', 'zod 4, no eval'].map((peer) => {
      return { what: `times ${peer}`, aim: 0.67, measured: against(peers, peer), digits: 2 };
    }),
    { what: 'times zod 4, batches', aim: 1.1, measured: against(batches, 'zod 4'), digits: 2 },
    { what: 'times zod 4, one text', aim: 1.25, measured: against(about(peers, 'one text'), 'zod 4'), digits: 2 },
    {
      what: 'a broken record, times a good one',
      aim: 10,
      measured: worst(about(providers, 'broken'), beside),
      digits: 1,
    },
  ];
}

/** @param {readonly import('./hostile.mjs').Row[]} rows @returns {Aim[]} */
export function aimsOfHostile(rows) {
  const made = rows.filter(({ isGood }) => !isGood);
  return [
    {
      what: 'a hostile body, times JSON.parse',
      aim: LIMITS.time,
      measured: worst(made, ({ time }) => time),
      digits: 1,
    },
    {
      what: "its result, times the parsed body's memory",
      aim: LIMITS.heap,
      measured: worst(made, ({ heap }) => heap),
      digits: 1,
    },
  ];
}

/** @param {readonly import('./growth.mjs').Growth[]} growths @returns {Aim[]} */
export function aimsOfGrowth(growths) {
  const beyondJson = worst(growths, ({ exponent, exponentOfJson }) => exponent - exponentOfJson + 1);
  return [{ what: 'exponent of growth beside that of JSON.parse', aim: 1.1, measured: beyondJson, digits: 2 }];
}

/** @param {readonly { name: string, aim: number, gzipped: number }[]} sizes @returns {Aim[]} */
export function aimsOfSizes(sizes) {
  return sizes.map(({ name, aim, gzipped }) => ({ what: `bytes of ${name}`, aim, measured: gzipped, digits: 0 }));
}
