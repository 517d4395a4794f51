// Times several ways to do the same thing against each other: in one process, in interleaved rounds.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** With `--quick` everything is run once, to see that it works. Its figures mean nothing. */
export const isQuick = process.argv.includes('--quick');

/**
 * @typedef {object} Timing
 * @property {number} nanoseconds The median time of one call.
 * @property {number} ratio The median of its ratio to the unit, taken in each round: what slows the machine for a while slows both.
 */

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = /** @type {number} */ (sorted[middle]);
  return sorted.length % 2 === 1 ? upper : (upper + /** @type {number} */ (sorted[middle - 1])) / 2;
}

/** Of a straight line through points. @param {readonly number[]} xs @param {readonly number[]} ys */
export function slope(xs, ys) {
  /** @param {readonly number[]} values */
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const above = ys.reduce((sum, y, index) => sum + (Number(xs[index]) - meanX) * (y - meanY), 0);
  return above / xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0);
}

/** Where results go, so that no engine can find out that nobody needs them. @type {{ last: unknown }} */
export const sink = { last: undefined };

/**
 * Processor time rather than time of day: what else runs on the machine is not counted, garbage collection is, on
 * whichever thread.
 * @param {() => unknown} call
 * @param {number} [times]
 * @returns {number} Nanoseconds.
 */
export function spentBy(call, times = 1) {
  const start = process.cpuUsage();
  for (let index = 0; index < times; index++) sink.last = call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) * 1000;
}

/** How many calls take about so long. @param {() => unknown} call @param {number} nanoseconds */
function callsWithin(call, nanoseconds) {
  let times = 1;
  let taken = spentBy(call, times);
  while (taken < nanoseconds / 4) {
    times *= 2;
    taken = spentBy(call, times);
  }
  return Math.max(1, Math.round((times * nanoseconds) / taken));
}

/** @template T @param {readonly T[]} items @returns {T[]} */
function shuffle(items) {
  const keyed = items.map((item) => ({ item, key: Math.random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

const USUAL = { rounds: 25, sampleMilliseconds: 10, warmLaps: 10 };
const QUICK = { rounds: 1, sampleMilliseconds: 1, warmLaps: 1 };

/**
 * The first way is the unit.
 * @template {string} Name
 * @param {Record<Name, () => unknown>} ways
 * @param {{ rounds?: number, sampleMilliseconds?: number, warmLaps?: number }} [options]
 * @returns {Record<Name, Timing>}
 */
export function compare(ways, options = {}) {
  const { rounds, sampleMilliseconds, warmLaps } = isQuick ? QUICK : { ...USUAL, ...options };
  const names = /** @type {Name[]} */ (Object.keys(ways));
  const unit = /** @type {Name} */ (names[0]);
  // Long enough for the engine to have compiled what it is going to compile: that happens beside us, and would count.
  for (let lap = 0; lap < warmLaps; lap++) {
    for (const name of names) callsWithin(ways[name], 8 * sampleMilliseconds * 1e6);
  }
  const calls = new Map(names.map((name) => [name, callsWithin(ways[name], sampleMilliseconds * 1e6)]));

  const samples = new Map(names.map((name) => [name, /** @type {number[]} */ ([])]));
  for (let round = 0; round < rounds; round++) {
    // In another order each time: who comes after whom pays for some of their garbage.
    for (const name of shuffle(names)) {
      const times = /** @type {number} */ (calls.get(name));
      samples.get(name)?.push(spentBy(ways[name], times) / times);
    }
  }
  const units = /** @type {number[]} */ (samples.get(unit));
  const timings = names.map((name) => {
    const own = /** @type {number[]} */ (samples.get(name));
    const ratio = median(own.map((taken, round) => taken / /** @type {number} */ (units[round])));
    return [name, { nanoseconds: median(own), ratio }];
  });
  return /** @type {Record<Name, Timing>} */ (Object.fromEntries(timings));
}

/** What a program prints as JSON, run in a process of its own. @param {readonly string[]} flags @param {string} url */
export function measureInProcess(flags, url) {
  const args = [...flags, fileURLToPath(url), ...(isQuick ? ['--quick'] : [])];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  return JSON.parse(stdout);
}
