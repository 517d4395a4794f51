// What is measured, built from sources that may have changed a second ago.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { root } from '../ci/shared/package.mjs';
import { load } from '../scripts/bundle.mjs';

/** @typedef {import('../src/contract/message.ts').ProviderId} ProviderId */
/** @typedef {import('../src/contract/result.ts').ParseResult} ParseResult */
/** @typedef {(body: unknown, options?: { provider?: ProviderId }) => ParseResult} Parse */

/**
 * @typedef {object} Library
 * @property {Parse} parseInbound
 * @property {Parse} parseOne The parser of one provider, by its subpath.
 */

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
 * A copy of the library of its own for each who asks, as each user has one: what the engine learns from one provider's
 * bodies is no help and no hindrance with another's.
 * @param {ProviderId} id
 * @param {string} [folder] Another copy of the repository.
 * @returns {Promise<Library>}
 */
export async function loadLibrary(id, folder) {
  const { parseInbound } = await load(`export { parseInbound } from './src/index.ts'`, folder);
  const door = await load(`export * from './src/providers/${id}/index.ts'`, folder);
  return { parseInbound, parseOne: door[parserIn(door)] };
}

/** The name of a provider's parser. @param {object} door What its subpath exports. */
export function parserIn(door) {
  return /** @type {string} */ (Object.keys(door).find((name) => name.startsWith('parse')));
}

const whole = await load(
  `export { parseInbound, providerIds } from './src/index.ts'; export * as kit from './src/testing/index.ts';`,
);

/** What builds the bodies. @type {typeof import('../src/testing/index.ts')} */
export const kit = whole.kit;

/** @type {readonly ProviderId[]} */
export const providerIds = whole.providerIds;

/** A copy that is never timed. @type {Parse} */
export const parseInbound = whole.parseInbound;
