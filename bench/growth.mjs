// How the time grows with the number of records in one body.
import { brokenRecords, enlarge, mixedMessages } from './bodies.mjs';
import { loadLibrary, providerIds } from './library.mjs';
import { compare, isQuick } from './measure.mjs';
import { over, parseJson } from './timing.mjs';

const COUNTS = isQuick ? [1, 100, 1000] : [1, 10, 100, 1000, 10_000, 100_000];
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

/** @typedef {import('./library.mjs').ProviderId} ProviderId */
/** @typedef {(provider: ProviderId, count: number) => unknown[]} Bodies */

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

/** Beyond this many, records come again with other people. */
const MOST_BUILT = 1000;

/** @param {string} name @param {Bodies} build @param {ProviderId} provider @returns {Promise<Growth>} */
async function grow(name, build, provider) {
  const { parseInbound } = await loadLibrary(provider);
  const points = COUNTS.map((count) => {
    const built = build(provider, Math.min(count, MOST_BUILT));
    const bodies = count > MOST_BUILT ? built.map((body) => enlarge(body, count / MOST_BUILT)) : built;
    const texts = bodies.map((body) => JSON.stringify(body));
    const parsed = texts.map((text) => JSON.parse(text));
    const ways = { json: over(parseJson, texts), ours: over(parseInbound, parsed) };
    const { json, ours } = compare(ways, count > MOST_BUILT ? { rounds: 7, warmLaps: 2 } : { rounds: 15 });
    return { count, ours: ours.nanoseconds, json: json.nanoseconds };
  });
  const fitted = points.filter(({ count }) => count >= FIRST_FITTED);
  return { name, points, exponent: exponentOf(fitted, 'ours'), exponentOfJson: exponentOf(fitted, 'json') };
}

/** Of every provider that posts many messages in one body. @returns {Promise<Growth[]>} */
export async function measureGrowth() {
  const growths = [];
  for (const provider of providerIds.filter((id) => mixedMessages(id, 2).length === 1)) {
    growths.push(await grow(`${provider}, mixed`, mixedMessages, provider));
    growths.push(await grow(`${provider}, broken`, brokenRecords, provider));
  }
  return growths;
}
