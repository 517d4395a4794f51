// How long reading takes, beside JSON.parse of the same bytes and beside what people would use instead.
import assert from 'node:assert/strict';
import { loads } from './bodies.mjs';
import { loadLibrary, providerIds } from './library.mjs';
import { compare } from './measure.mjs';
import { loadPeers, PEERS_READ } from './peers/index.mjs';
import { figures, formatCount, formatRatio, section, worst } from './report.mjs';

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
async function timeProviders() {
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

/** The ways of others, by name. @param {import('./peers/index.mjs').Peers} peers @param {readonly unknown[]} parsed */
export const waysOfPeers = (peers, parsed) => ({
  'by hand': over(peers.mapBody, parsed),
  'by hand, our clock': over(peers.mapBodyFast, parsed),
  Kapso: over(peers.normalizeWebhook, parsed),
  'zod 4': over(peers.parseWithZod, parsed),
  'zod 4, no eval': over(peers.parseWithZodOnEdge, parsed),
  valibot: over(peers.parseWithValibot, parsed),
});

/** Others read Cloud's bodies only. A load with broken records is none of theirs: a schema refuses it as a whole. */
async function timePeers() {
  const { parseInbound } = await loadLibrary(PEERS_READ);
  const peers = await loadPeers();
  // The same work: all but Kapso give the same messages and receipts, `raw` being the very object of the body in each.
  const { normalizeWebhook, ...others } = peers;
  return loads
    .filter(({ name }) => !name.includes('broken'))
    .map((load) => {
      const { texts, parsed } = inputsOf(load, PEERS_READ);
      for (const body of parsed) {
        const { messages, statuses } = parseInbound(body);
        for (const read of Object.values(others)) assert.deepEqual(read(body), { messages, statuses });
      }
      const ours = over(parseInbound, parsed);
      const timings = compare({ 'JSON.parse': over(parseJson, texts), ours, ...waysOfPeers(peers, parsed) });
      return { provider: PEERS_READ, load, timings };
    });
}

/** All providers' bodies through one copy of the library, as a service that has them all sees them. */
async function timeMixedService() {
  const { parseInbound } = await loadLibrary(PEERS_READ);
  const load = /** @type {Load} */ (loads.find(({ name }) => name === '8 mixed'));
  const all = providerIds.map((provider) => inputsOf(load, provider));
  const longest = Math.max(...all.map(({ texts }) => texts.length));
  /** @param {(inputs: { texts: string[], parsed: unknown[] }) => readonly unknown[]} pick */
  const interleave = (pick) =>
    Array.from({ length: longest }, (_, index) => all.map(pick).map((inputs) => inputs[index % inputs.length])).flat();
  const texts = interleave((inputs) => inputs.texts);
  const parsed = interleave((inputs) => inputs.parsed);
  return compare({ 'JSON.parse': over(parseJson, texts), ours: over(parseInbound, parsed) });
}

/**
 * A table of ratios to `JSON.parse`.
 * @param {string} title @param {readonly Row[]} rows @param {readonly string[]} ways @param {(row: Row) => string} nameOf
 */
function ratios(title, rows, ways, nameOf) {
  const [ours = ''] = ways;
  return figures(
    [title, ...ways, ours === 'ours' ? 'ours, ns per record' : 'ns per record'],
    rows.map((row) => [
      nameOf(row),
      ...ways.map((name) => formatRatio(timing(row, name).ratio)),
      formatCount(timing(row, ours).nanoseconds / row.load.records),
    ]),
  );
}

/** @param {Row} row @param {string} name */
function timing({ timings }, name) {
  const found = timings[name];
  if (found === undefined) throw new Error(`nobody measured ${name}`);
  return found;
}

/** @param {readonly Row[]} providers @param {readonly Row[]} peers @returns {import('./report.mjs').Aim[]} */
function aimsOf(providers, peers) {
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
  const single = about(providers, 'one text');
  const severalReceipts = about(providers, 'receipts').filter(({ bodies }) => bodies === 1);
  const mixed = about(providers, 'mixed');
  const ofPeersRead = mixed.filter(({ provider }) => provider === PEERS_READ);
  const batches = peers.filter(({ load }) => !load.name.includes('one text'));
  /** @type {[what: string, aim: number, measured: number][]} */
  const aims = [
    [`times JSON.parse: mixed messages of ${PEERS_READ}`, 0.8, worst(ofPeersRead, ratio)],
    ['times JSON.parse: mixed messages of any provider', 0.9, worst(mixed, ratio)],
    ['times JSON.parse: one text, by subpath', 0.8, worst(single, bySubpath)],
    ['times JSON.parse: one text, whose body is detected', 0.95, worst(single, ratio)],
    ['times JSON.parse: receipts, several in a body', 0.85, worst(severalReceipts, ratio)],
    ['times Kapso', 0.67, against(peers, 'Kapso')],
    ['times valibot', 0.67, against(peers, 'valibot')],
    ['times zod 4, no eval', 0.67, against(peers, 'zod 4, no eval')],
    ['times zod 4, batches', 1.1, against(batches, 'zod 4')],
    ['times zod 4, one text', 1.25, against(about(peers, 'one text'), 'zod 4')],
  ];
  const broken = worst(about(providers, 'broken'), beside);
  return [
    ...aims.map(([what, aim, measured]) => ({ what, aim, measured, digits: 2 })),
    { what: 'a broken record, times a good one', aim: 10, measured: broken, digits: 1 },
  ];
}

/** @returns {Promise<import('./report.mjs').Outcome>} */
export async function run() {
  const providers = await timeProviders();
  const { ours } = await timeMixedService();
  const peers = await timePeers();
  const ways = ['from the parsed body', 'by subpath', 'from text'];
  const waysOfThem = Object.keys(peers[0]?.timings ?? {}).slice(1);
  const report = [
    section(
      '### Every provider',
      '1.00 is `JSON.parse` of the same bytes. "From text" holds that parse as well.',
      ratios('provider, body', providers, ways, ({ provider, load }) => `${provider}, ${load.name}`),
    ),
    `One process that serves all providers at once, 8 mixed messages each: ${formatRatio(ours.ratio)}.\n`,
    section(
      '### Beside others',
      '1.00 is `JSON.parse` of the same bytes. All start from the parsed body.',
      ratios('Cloud body', peers, waysOfThem, ({ load }) => load.name),
    ),
  ];
  return { report: report.join('\n'), aims: aimsOf(providers, peers) };
}
