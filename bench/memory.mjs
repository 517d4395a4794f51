// What reading allocates. Runs in a process of its own, with a young generation so large that nothing is collected
// between two looks at the heap:
//   node --expose-gc --min-semi-space-size=512 --max-semi-space-size=512 bench/memory.mjs
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { loads } from './bodies.mjs';
import { loadLibrary, providerIds } from './library.mjs';
import { isQuick, median, sink } from './measure.mjs';
import { loadPeers, PEERS_READ } from './peers/index.mjs';
import { inputsOf, over, parseJson } from './timing.mjs';

/** @typedef {{ provider: string, load: string, bytes: Record<string, number> }} Row Bytes per record. */

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

/** @param {Record<string, () => unknown>} ways @param {number} records */
function allocatedByAll(ways, records) {
  return Object.fromEntries(Object.entries(ways).map(([name, way]) => [name, allocatedBy(way) / records]));
}

/** @returns {Promise<Row[]>} */
async function measure() {
  /** @type {Row[]} */
  const rows = [];
  const peers = await loadPeers();
  for (const provider of providerIds) {
    const { parseInbound } = await loadLibrary(provider);
    for (const load of loads) {
      const { texts, parsed } = inputsOf(load, provider);
      const isForPeers = provider === PEERS_READ && !load.name.includes('broken');
      const ways = {
        'JSON.parse': over(parseJson, texts),
        ours: over(parseInbound, parsed),
        ...(isForPeers && {
          'by hand': over(peers.mapBody, parsed),
          Kapso: over(peers.normalizeWebhook, parsed),
          'zod 4': over(peers.parseWithZod, parsed),
          valibot: over(peers.parseWithValibot, parsed),
        }),
      };
      rows.push({ provider, load: load.name, bytes: allocatedByAll(ways, load.records) });
    }
  }
  return rows;
}

/** @returns {Row[]} */
export function measureMemory() {
  const file = fileURLToPath(import.meta.url);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...FLAGS, file, ...(isQuick ? ['--quick'] : [])], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`measuring memory failed: ${stderr}`);
  return JSON.parse(stdout);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await measure()));
