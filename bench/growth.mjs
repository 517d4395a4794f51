// How the time grows with the number of records in one body.
import { brokenRecords, enlarge, mixedMessages } from './bodies.mjs';
import { loadLibrary, providerIds } from './library.mjs';
import { compare, isQuick, slope } from './measure.mjs';
import { figures, formatCount, section, worst } from './report.mjs';
import { over, parseJson } from './timing.mjs';

const COUNTS = isQuick ? [1, 100, 1000] : [1, 10, 100, 1000, 10_000, 100_000];
/** From here on it is the records that take the time, and no longer the envelope. */
const FIRST_FITTED = 100;

/** @typedef {import('./library.mjs').ProviderId} ProviderId */
/** @typedef {(provider: ProviderId, count: number) => unknown[]} Bodies */

/** Beyond this many, records come again with other people. */
const MOST_BUILT = 1000;

/** @param {string} name @param {Bodies} build @param {ProviderId} provider */
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
  /** 1 is in proportion. @param {(point: (typeof points)[number]) => number} time */
  const exponentOf = (time) =>
    slope(
      fitted.map(({ count }) => Math.log(count)),
      fitted.map((point) => Math.log(time(point))),
    );
  return { name, points, exponent: exponentOf(({ ours }) => ours), exponentOfJson: exponentOf(({ json }) => json) };
}

/** Of every provider that posts many messages in one body. @returns {Promise<import('./report.mjs').Outcome>} */
export async function run() {
  const growths = [];
  for (const provider of providerIds.filter((id) => mixedMessages(id, 2).length === 1)) {
    growths.push(await grow(`${provider}, mixed`, mixedMessages, provider));
    growths.push(await grow(`${provider}, broken`, brokenRecords, provider));
  }
  const table = figures(
    ['body', ...COUNTS.map(formatCount), 'exponent', 'of JSON.parse'],
    growths.map(({ name, points, exponent, exponentOfJson }) => [
      name,
      ...points.map(({ count, ours }) => formatCount(ours / count)),
      exponent.toFixed(2),
      exponentOfJson.toFixed(2),
    ]),
  );
  const explanation = 'Nanoseconds for each record of a body of so many. The exponent is fitted from 100 records on.';
  const beyondJson = worst(growths, ({ exponent, exponentOfJson }) => exponent - exponentOfJson + 1);
  return {
    report: section('## Growth', explanation, table),
    aims: [{ what: 'exponent of growth beside that of JSON.parse', aim: 1.1, measured: beyondJson, digits: 2 }],
  };
}
