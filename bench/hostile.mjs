// What a body costs that is made to be dear. Every shape at every place of every provider's bodies is tried small; the dearest
// of each shape are measured in full. In a process of its own:
//   node --expose-gc bench/hostile.mjs --size 4000000      prints the dearest as JSON
//   node --expose-gc bench/hostile.mjs --only 'one long'   of these shapes
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { enlarge, mixedMessages, oneOfEach, receipts, texts } from './bodies.mjs';
import { casesOf, NOT_JSON } from './hostile-shapes.mjs';
import { loadLibrary, providerIds } from './library.mjs';
import { isQuick, measureInProcess, sink, spentBy } from './measure.mjs';
import { figures, worst } from './report.mjs';

/** Times the JSON.parse of the same text, and times the memory of the parsed body. */
const LIMITS = { time: 12, heap: 5 };

/** @typedef {{ time: number, heap: number }} Cost */
/** @typedef {import('./hostile-shapes.mjs').Case & { provider: string, read: ((text: string) => unknown)[] }} Case */
/** @typedef {{ shape: string, isGood: boolean, time: number, timeAt: string, heap: number, heapAt: string }} Row */

const FLAGS = ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=64'];
const FULL = isQuick ? 200_000 : 4_000_000;
const SMALL = isQuick ? 5000 : 50_000;
const MEASURED = isQuick ? 1 : 2;
const RUNS = isQuick ? 1 : 3;

/** @param {() => unknown} call @param {number} runs @returns {number} Nanoseconds, of the fastest. */
function fastest(call, runs) {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    sink.last = undefined;
    globalThis.gc?.();
    best = Math.min(best, spentBy(call));
  }
  return best;
}

/** @param {() => unknown} call @returns {number} Bytes that are still there when it is done. */
function heldBy(call) {
  sink.last = undefined;
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  sink.last = call();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed - before;
}

/** @param {string} text */
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

/** One string of a length: where JSON.parse gives up at once, or keeps nothing, this is the unit. @param {number} length */
function plainOf(length) {
  const known = plain.get(length >> 10);
  if (known !== undefined) return known;
  const text = JSON.stringify('x'.repeat(length));
  const taken = fastest(() => JSON.parse(text), 5);
  plain.set(length >> 10, taken);
  return taken;
}

/** @type {Map<number, number>} */
const plain = new Map();

/** @param {Case} of @param {number} size @returns {Cost} */
function costOf({ make, read }, size) {
  const text = make(size);
  const unit = Math.max(
    fastest(() => parseJson(text), RUNS),
    plainOf(text.length),
  );
  const body = Math.max(
    heldBy(() => parseJson(text)),
    text.length,
  );
  return {
    time: Math.max(...read.map((parse) => fastest(() => parse(text), RUNS))) / unit,
    heap: Math.max(...read.map((parse) => heldBy(() => parse(text)))) / body,
  };
}

/** A first answer without a single collection of garbage, of which there would be a hundred thousand. @param {Case} of @param {number} size @returns {Cost} */
function guess({ make, read }, size) {
  const text = make(size);
  /** @param {() => unknown} call */
  const look = (call) => {
    const before = process.memoryUsage().heapUsed;
    const time = Math.min(spentBy(call), spentBy(call));
    return { time, heap: (process.memoryUsage().heapUsed - before) / 2 };
  };
  const unit = look(() => parseJson(text));
  const costs = read.map((parse) => look(() => parse(text)));
  return {
    time: Math.max(...costs.map(({ time }) => time)) / Math.max(unit.time, plainOf(text.length)),
    heap: Math.max(...costs.map(({ heap }) => heap)) / Math.max(unit.heap, text.length),
  };
}

/** Each with the library that is to read it, by name and by itself. @returns {Promise<Case[]>} */
async function allCases() {
  /** @type {Case[]} */
  const cases = [];
  for (const provider of providerIds) {
    const { parseInbound } = await loadLibrary(provider);
    const read = [
      (/** @type {string} */ text) => parseInbound(text),
      (/** @type {string} */ text) => parseInbound(text, { provider }),
    ];
    const bodies = oneOfEach(provider);
    // As busy as it will be, before anything is measured.
    for (let lap = 0; lap < (isQuick ? 50 : 500); lap++) for (const body of bodies) sink.last = parseInbound(body);
    const good = Object.entries({ texts, 'mixed messages': mixedMessages, receipts }).flatMap(([name, build]) => {
      const [body, ...others] = build(provider, 1000);
      if (others.length > 0) return [];
      const make = (/** @type {number} */ size) =>
        JSON.stringify(enlarge(body, Math.max(1, Math.round(size / JSON.stringify(body).length))));
      return [{ shape: `good ${name}`, where: '', make }];
    });
    const broken = provider === providerIds[0] ? Object.entries(NOT_JSON) : [];
    const notJson = broken.flatMap(([shape, make]) =>
      make(100).map((_, way) => ({
        shape,
        where: 'the body',
        make: (/** @type {number} */ size) => /** @type {string} */ (make(size)[way]),
      })),
    );
    cases.push(...[...good, ...casesOf(bodies), ...notJson].map((one) => ({ ...one, provider, read })));
  }
  return cases;
}

/** @template T @param {readonly T[]} items @param {(item: T) => number} by @param {number} count */
const dearest = (items, by, count) => [...items].sort((a, b) => by(b) - by(a)).slice(0, count);

/** The dearest of each shape. @param {number} size @param {string} [only] @returns {Promise<Row[]>} */
async function measure(size, only = '') {
  const cases = (await allCases()).filter(({ shape }) => shape.includes(only));
  const tried = cases.map((of) => ({ of, ...guess(of, Math.min(size, SMALL)) }));
  return [...new Set(cases.map(({ shape }) => shape))].map((shape) => {
    const own = tried.filter(({ of }) => of.shape === shape);
    const chosen = [...dearest(own, ({ time }) => time, MEASURED), ...dearest(own, ({ heap }) => heap, MEASURED)];
    const measured = [...new Set(chosen)].map(({ of }) => ({ of, ...costOf(of, size) }));
    const [slowest] = dearest(measured, ({ time }) => time, 1);
    const [biggest] = dearest(measured, ({ heap }) => heap, 1);
    if (slowest === undefined || biggest === undefined) throw new Error(`nothing is made of ${shape}`);
    const place = (/** @type {Case} */ { provider, where }) => `${provider} ${where}`.trim();
    return {
      shape,
      isGood: shape.startsWith('good '),
      time: slowest.time,
      timeAt: place(slowest.of),
      heap: biggest.heap,
      heapAt: place(biggest.of),
    };
  });
}

/** @returns {import('./report.mjs').Outcome} */
export function run() {
  /** @type {Row[]} */
  const rows = measureInProcess(FLAGS, import.meta.url);
  const made = rows.filter(({ isGood }) => !isGood);
  const [time, heap] = [worst(made, (row) => row.time), worst(made, (row) => row.heap)];
  return {
    report: figures(
      ['body', 'time', 'at', 'memory', 'in'],
      rows.map(({ shape, time, timeAt, heap, heapAt }) => [shape, time.toFixed(1), timeAt, heap.toFixed(1), heapAt]),
    ),
    aims: [
      { what: 'a hostile body, times JSON.parse', aim: LIMITS.time, measured: time, digits: 1 },
      { what: "its result, times the parsed body's memory", aim: LIMITS.heap, measured: heap, digits: 1 },
    ],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { size: { type: 'string' }, only: { type: 'string' }, quick: { type: 'boolean' } },
  });
  console.log(JSON.stringify(await measure(Number(values.size ?? FULL), values.only)));
}
