// What is measured, built from sources that may have changed a second ago.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** @typedef {import('./bodies.mjs').ProviderId} ProviderId */
/** @typedef {import('../src/contract/result.ts').ParseResult} ParseResult */
/** @typedef {(body: unknown) => ParseResult} Parse */

/**
 * @typedef {object} Library
 * @property {Parse} parseInbound
 * @property {Parse} parseOne The parser of one provider, by its subpath.
 */

/**
 * Other ways to read Cloud's bodies.
 * @typedef {object} Peers
 * @property {(body: unknown) => unknown} mapBody
 * @property {(body: unknown) => unknown} mapBodyFast
 * @property {(body: unknown) => unknown} normalizeWebhook
 * @property {(body: unknown) => unknown} parseWithZod
 * @property {(body: unknown) => unknown} parseWithZodOnEdge
 * @property {(body: unknown) => unknown} parseWithValibot
 */

export const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {Record<ProviderId, string>} */
export const PARSERS = {
  'meta-cloud': 'parseMetaCloud',
  'meta-onprem': 'parseMetaOnprem',
  infobip: 'parseInfobip',
  'sinch-legacy': 'parseSinchLegacy',
  innopaas: 'parseInnopaas',
};

const PEERS = `
export { mapBody, mapBodyFast } from './by-hand.ts';
export { normalizeWebhook } from './kapso.ts';
export { parseWithValibot } from './valibot.ts';
export { parseWithZod, parseWithZodOnEdge } from './zod.ts';
`;

/**
 * Runs `use` with a folder that is gone afterwards. It is among the repository's own, so that packages are found from it.
 * @template T
 * @param {(folder: string) => Promise<T>} use
 */
export async function withFolder(use) {
  const base = `${root}node_modules/.cache`;
  mkdirSync(base, { recursive: true });
  const folder = mkdtempSync(`${base}/bench-`);
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string} code
 * @param {string} folder Where it stands.
 * @param {string} file What it becomes: one file, all of its imports included.
 */
export async function bundle(code, folder, file) {
  await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    outfile: file,
    format: 'esm',
    platform: 'neutral',
    external: ['node:*'],
    target: 'es2022',
    logLevel: 'error',
  });
}

/**
 * Bundles that code and runs it.
 * @param {string} code
 * @param {string} folder
 */
function load(code, folder) {
  return withFolder(async (work) => {
    const file = `${work}/bundle.mjs`;
    await bundle(code, folder, file);
    return import(pathToFileURL(file).href);
  });
}

/**
 * A copy of the library of its own for each who asks, as each user has one: what the engine learns from one provider's
 * bodies is no help and no hindrance with another's.
 * @param {ProviderId} id
 * @param {string} [folder] Another copy of the repository.
 * @returns {Promise<Library>}
 */
export async function loadLibrary(id, folder = root) {
  const { parseInbound } = await load(`export { parseInbound } from './src/index.ts'`, folder);
  const { parseOne } = await load(
    `export { ${PARSERS[id]} as parseOne } from './src/providers/${id}/index.ts'`,
    folder,
  );
  return { parseInbound, parseOne };
}

/** @returns {Promise<Peers>} */
export function loadPeers() {
  return load(PEERS, `${root}bench/peers`);
}
