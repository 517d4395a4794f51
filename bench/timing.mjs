// How long reading takes, beside JSON.parse of the same bytes and beside what people would use instead.
import assert from 'node:assert/strict';
import { loads } from './bodies.mjs';
import { loadLibrary, providerIds } from './library.mjs';
import { compare } from './measure.mjs';
import { loadPeers, PEERS_READ } from './peers/index.mjs';

/** @typedef {import('./library.mjs').ProviderId} ProviderId */
/** @typedef {import('./bodies.mjs').Load} Load */
/** @typedef {import('./measure.mjs').Timing} Timing */
/** @typedef {(body: unknown) => unknown} Reader */

/**
 * @typedef {object} Row
 * @property {ProviderId} provider
 * @property {Load} load
 * @property {number} [bodies] In how many bodies its records are.
 * @property {Record<string, Timing>} timings
 */

/**
 * The bodies of a load as they arrive: strings fresh from a parse, not the literals of this program.
 * @param {Load} load @param {ProviderId} provider
 */
export function inputsOf(load, provider) {
  const texts = load.bodies(provider).map((body) => JSON.stringify(body));
  return { texts, parsed: texts.map((text) => JSON.parse(text)) };
}

/** One pass. @param {Reader} read @param {readonly unknown[]} inputs */
export const over = (read, inputs) => () => inputs.map((input) => read(input));

/** @param {unknown} text */
export const parseJson = (text) => JSON.parse(/** @type {string} */ (text));

/** Each provider's bodies with a copy of the library of their own. @returns {Promise<Row[]>} */
export async function timeProviders() {
  /** @type {Row[]} */
  const rows = [];
  for (const provider of providerIds) {
    const { parseInbound, parseOne } = await loadLibrary(provider);
    for (const load of loads) {
      const { texts, parsed } = inputsOf(load, provider);
      checkReading(
        load,
        parsed.map((body) => parseInbound(body)),
      );
      const timings = compare({
        'JSON.parse': over(parseJson, texts),
        'from the parsed body': over(parseInbound, parsed),
        'by subpath': over(parseOne, parsed),
        'from text': over(parseInbound, texts),
      });
      rows.push({ provider, load, bodies: parsed.length, timings });
    }
  }
  return rows;
}

/**
 * What is timed is work: every record of a good body is read, and nothing is complained about.
 * @param {Load} load @param {readonly import('./library.mjs').ParseResult[]} results
 */
function checkReading({ name, records }, results) {
  const read = results.flatMap(({ messages, statuses }) => [...messages, ...statuses]);
  const issues = results.flatMap((result) => result.issues);
  if (name.includes('broken')) assert(read.length < records && issues.length > 0);
  else assert.deepEqual([read.length, issues.length], [records, 0], name);
}

/** Others read Cloud's bodies only. A load with broken records is none of theirs: a schema refuses it as a whole. */
export async function timePeers() {
  const { parseInbound } = await loadLibrary(PEERS_READ);
  const peers = await loadPeers();
  await checkAgreement(parseInbound, Object.values(withoutKapso(peers)));
  /** @type {Row[]} */
  const rows = [];
  for (const load of loads.filter(({ name }) => !name.includes('broken'))) {
    const { texts, parsed } = inputsOf(load, PEERS_READ);
    const timings = compare({
      'JSON.parse': over(parseJson, texts),
      ours: over(parseInbound, parsed),
      'by hand': over(peers.mapBody, parsed),
      'by hand, our clock': over(peers.mapBodyFast, parsed),
      Kapso: over(peers.normalizeWebhook, parsed),
      'zod 4': over(peers.parseWithZod, parsed),
      'zod 4, no eval': over(peers.parseWithZodOnEdge, parsed),
      valibot: over(peers.parseWithValibot, parsed),
    });
    rows.push({ provider: PEERS_READ, load, timings });
  }
  return rows;
}

/** @param {import('./peers/index.mjs').Peers} peers */
function withoutKapso({ normalizeWebhook, ...peers }) {
  return peers;
}

/**
 * The same work: all give the same messages and receipts, `raw` being the very object of the body in each.
 * @param {Reader} ours @param {readonly Reader[]} others
 */
async function checkAgreement(ours, others) {
  for (const load of loads.filter(({ name }) => !name.includes('broken'))) {
    for (const body of inputsOf(load, PEERS_READ).parsed) {
      const { messages, statuses } = /** @type {import('./library.mjs').ParseResult} */ (ours(body));
      for (const read of others) assert.deepEqual(read(body), { messages, statuses });
    }
  }
}

/** All providers' bodies through one copy of the library, as a service that has them all sees them. */
export async function timeMixedService() {
  const { parseInbound } = await loadLibrary(PEERS_READ);
  const load = /** @type {Load} */ (loads.find(({ name }) => name === '8 mixed'));
  const all = providerIds.map((provider) => inputsOf(load, provider));
  const longest = Math.max(...all.map(({ texts }) => texts.length));
  /** @param {(inputs: { texts: string[], parsed: unknown[] }) => readonly unknown[]} pick */
  const interleave = (pick) =>
    Array.from({ length: longest }, (_, index) =>
      all.map((inputs) => pick(inputs)[index % pick(inputs).length]),
    ).flat();
  return compare({
    'JSON.parse': over(
      parseJson,
      interleave(({ texts }) => texts),
    ),
    ours: over(
      parseInbound,
      interleave(({ parsed }) => parsed),
    ),
  });
}
