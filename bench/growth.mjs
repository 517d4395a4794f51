// How the time grows with the number of records in one body.
import { brokenRecords, mixedMessages } from './bodies.mjs';
import { loadLibrary } from './library.mjs';
import { compare } from './measure.mjs';
import { over, parseJson } from './timing.mjs';

const COUNTS = [1, 10, 100, 1000, 10_000, 100_000];
/** From here on it is the records that take the time, and no longer the envelope. */
const FIRST_FITTED = 100;

/**
 * @typedef {object} Growth
 * @property {string} name
 * @property {Point[]} points
 * @property {number} exponent Of the number of records: 1 is in proportion.
 * @property {number} exponentOfJson That of JSON.parse.
 */

/** @typedef {{ count: number, ours: number, json: number }} Point In nanoseconds. */

/** @typedef {(provider: import('./bodies.mjs').ProviderId, count: number) => unknown[]} Bodies */

/** The slope of a straight line through the logarithms. @param {readonly Point[]} points @param {'ours' | 'json'} which */
function exponentOf(points, which) {
  const logs = points.map((point) => ({ x: Math.log(point.count), y: Math.log(point[which]) }));
  const mean = { x: 0, y: 0 };
  for (const { x, y } of logs) {
    mean.x += x / logs.length;
    mean.y += y / logs.length;
  }
  let above = 0;
  let below = 0;
  for (const { x, y } of logs) {
    above += (x - mean.x) * (y - mean.y);
    below += (x - mean.x) ** 2;
  }
  return above / below;
}

/** @param {string} name @param {Bodies} bodies @param {import('./bodies.mjs').ProviderId} provider @returns {Promise<Growth>} */
async function grow(name, bodies, provider) {
  const { parseInbound } = await loadLibrary(provider);
  const points = COUNTS.map((count) => {
    const texts = bodies(provider, count).map((body) => JSON.stringify(body));
    const parsed = texts.map((text) => JSON.parse(text));
    const ways = { json: over(parseJson, texts), ours: over(parseInbound, parsed) };
    const { json, ours } = compare(ways, count > 1000 ? { rounds: 7, warmLaps: 2 } : { rounds: 15 });
    return { count, ours: ours.nanoseconds, json: json.nanoseconds };
  });
  const fitted = points.filter(({ count }) => count >= FIRST_FITTED);
  return { name, points, exponent: exponentOf(fitted, 'ours'), exponentOfJson: exponentOf(fitted, 'json') };
}

/** @returns {Promise<Growth[]>} InnoPaaS is missing: its bodies hold one record each. */
export async function measureGrowth() {
  return [
    await grow('meta-cloud, mixed', mixedMessages, 'meta-cloud'),
    await grow('meta-onprem, mixed', mixedMessages, 'meta-onprem'),
    await grow('infobip, mixed', mixedMessages, 'infobip'),
    await grow('sinch-legacy, mixed', mixedMessages, 'sinch-legacy'),
    await grow('meta-cloud, broken', brokenRecords, 'meta-cloud'),
    await grow('infobip, broken', brokenRecords, 'infobip'),
  ];
}
