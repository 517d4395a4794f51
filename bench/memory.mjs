// What reading allocates. Runs in a process of its own, with a young generation so large that nothing is collected
// between two looks at the heap:
//   node --expose-gc --min-semi-space-size=512 --max-semi-space-size=512 bench/memory.mjs
import { fileURLToPath } from 'node:url';
import { loads } from './bodies.mjs';
import { loadLibrary, providerIds } from './library.mjs';
import { isQuick, measureInProcess, median, sink } from './measure.mjs';
import { loadPeers, PEERS_READ } from './peers/index.mjs';
import { figures, formatCount, section } from './report.mjs';
import { inputsOf, over, parseJson, waysOfPeers } from './timing.mjs';

const FLAGS = ['--expose-gc', '--min-semi-space-size=512', '--max-semi-space-size=512'];
const ROUNDS = isQuick ? 1 : 9;

/** @param {() => unknown} call @returns {number} */
function allocatedBy(call) {
  for (let index = 0; index < 50; index++) sink.last = call();
  const samples = Array.from({ length: ROUNDS }, () => {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    sink.last = call();
    return process.memoryUsage().heapUsed - before;
  });
  return median(samples);
}

const NAMES = ['JSON.parse', 'ours', 'by hand', 'Kapso', 'zod 4', 'valibot'];

/** Rows of a table. */
async function measure() {
  const rows = [];
  const peers = await loadPeers();
  for (const provider of providerIds) {
    const { parseInbound } = await loadLibrary(provider);
    for (const load of loads) {
      const { texts, parsed } = inputsOf(load, provider);
      /** @type {Record<string, () => unknown>} */
      const ways = {
        'JSON.parse': over(parseJson, texts),
        ours: over(parseInbound, parsed),
        ...(provider === PEERS_READ && !load.name.includes('broken') && waysOfPeers(peers, parsed)),
      };
      const bytes = NAMES.map((name) => (ways[name] ? formatCount(allocatedBy(ways[name]) / load.records) : ''));
      rows.push([`${provider}, ${load.name}`, ...bytes]);
    }
  }
  return rows;
}

/** @returns {import('./report.mjs').Outcome} */
export function run() {
  const rows = measureInProcess(FLAGS, import.meta.url);
  const table = figures(['provider, body', ...NAMES], rows);
  return { report: section('## Memory', 'Bytes allocated for each record, results included.', table) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await measure()));
