// What the first import and the first call cost, each in a process that has seen neither before.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../ci/shared/package.mjs';
import { mixedMessages } from './bodies.mjs';
import { parserIn, providerIds, withFolder } from './library.mjs';
import { isQuick, median } from './measure.mjs';
import { PEERS_READ } from './peers/index.mjs';
import { figures, section } from './report.mjs';

const SPAWNS = isQuick ? 1 : 31;

/** @typedef {{ name: string, url: string, parser?: string, body?: string }} Entry */

/** Runs in the fresh process: its arguments are the module, and the function to call with a body. */
const CHILD = `
const [url, parser, body] = process.argv.slice(1);
const spent = (since) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};
const start = process.cpuUsage();
const module = await import(url);
const imported = spent(start);
if (parser) module[parser](body);
console.log(JSON.stringify([imported, spent(start) - imported]));
`;

/** @param {Entry} entry @returns {[imported: number, called: number]} In milliseconds. */
function startOnce({ url, parser = '', body = '' }) {
  const args = ['--input-type=module', '--eval', CHILD, '--', url, parser, body];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`a cold start failed: ${stderr}`);
  return JSON.parse(stdout);
}

/** @param {string} folder @returns {Promise<Entry[]>} */
async function entries(folder) {
  writeFileSync(`${folder}/empty.mjs`, 'export {};');
  /** @param {import('./library.mjs').ProviderId} id */
  const bodyOf = (id) => JSON.stringify(mixedMessages(id, 8)[0]);
  const body = bodyOf(PEERS_READ);
  const doors = await Promise.all(
    providerIds.map(async (id) => {
      const url = pathToFileURL(`${root}dist/${id}.js`).href;
      return { name: `\`whatsapp-inbound/${id}\``, url, parser: parserIn(await import(url)), body: bodyOf(id) };
    }),
  );
  const door = /** @type {Entry} */ (doors.find(({ name }) => name.includes(PEERS_READ)));
  const [all, one] = [`${folder}/all.mjs`, `${folder}/one.mjs`];
  await build({
    entryPoints: { all: `${root}dist/index.js`, one: `${root}dist/${PEERS_READ}.js` },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    outdir: folder,
    logLevel: 'error',
    outExtension: { '.js': '.mjs' },
  });
  /** @param {string} path */
  const url = (path) => pathToFileURL(path).href;
  return [
    { name: 'an empty module', url: url(`${folder}/empty.mjs`) },
    { name: 'valibot alone', url: url(`${root}node_modules/valibot/dist/index.mjs`) },
    { name: 'zod 4 alone', url: url(`${root}bench/node_modules/zod/index.js`) },
    {
      name: 'Kapso',
      url: url(`${root}bench/node_modules/@kapso/whatsapp-cloud-api/dist/server.js`),
      parser: 'normalizeWebhook',
    },
    { name: '`whatsapp-inbound`', url: url(`${root}dist/index.js`), parser: 'parseInbound', body },
    ...doors,
    { name: '`whatsapp-inbound`, bundled and minified', url: url(all), parser: 'parseInbound', body },
    { ...door, name: `${door.name}, bundled and minified`, url: url(one) },
  ];
}

/** @returns {Promise<import('./report.mjs').Outcome>} */
export async function run() {
  const rows = await withFolder(async (folder) => {
    const measured = (await entries(folder)).map((entry) => ({ entry, samples: [startOnce(entry)] }));
    for (let spawn = 1; spawn < SPAWNS; spawn++) {
      for (const { entry, samples } of measured) samples.push(startOnce(entry));
    }
    return measured.map(({ entry: { name, parser }, samples }) => [
      name,
      median(samples.map(([imported]) => imported)).toFixed(1),
      parser ? median(samples.map(([, called]) => called)).toFixed(1) : '',
    ]);
  });
  return {
    report: section(
      '## Cold start',
      'Processor time, in a fresh process each time. The call reads a body of 8 mixed messages.',
      figures(['module', 'import, ms', 'first call, ms'], rows),
    ),
  };
}
