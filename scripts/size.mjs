// What the library adds to a user's bundle, valibot included: minified and gzipped, straight from the sources.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {object} Bundle
 * @property {string} name
 * @property {string} code What the user's file says, with the sources in place of the package.
 * @property {number} budget What it is held to: bytes, minified and gzipped.
 * @property {number} aim What it was hoped to be.
 */

/**
 * One provider, by the subpath that users import it from.
 * @param {string} id
 * @param {string} parse
 * @param {number} budget
 * @returns {Bundle}
 */
function single(id, parse, budget) {
  return { name: id, code: `export { ${parse} } from './src/providers/${id}/index.ts'`, budget, aim: 5000 };
}

/**
 * Budgets are what there is, rounded up, so that growing is a decision.
 * @type {readonly Bundle[]}
 */
export const bundles = [
  { name: 'five providers', code: `export { parseInbound } from './src/index.ts'`, budget: 19_000, aim: 10_000 },
  single('meta-cloud', 'parseMetaCloud', 14_500),
  single('meta-onprem', 'parseMetaOnprem', 13_800),
  single('infobip', 'parseInfobip', 12_400),
  single('sinch-legacy', 'parseSinchLegacy', 14_300),
  single('innopaas', 'parseInnopaas', 13_000),
  { name: 'testing', code: `export * from './src/testing/index.ts'`, budget: 26_500, aim: 30_000 },
  { name: 'matchMessage', code: `export { matchMessage } from './src/index.ts'`, budget: 200, aim: 250 },
];

/**
 * @param {string} code
 * @param {string} [folder] Where its imports are looked up.
 */
export async function measureSize(code, folder = root) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    external: ['node:*'],
    target: 'es2022',
    logLevel: 'error',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('esbuild wrote nothing');
  return { minified: file.contents.length, gzipped: gzipSync(file.contents, { level: 9 }).length };
}

/** @param {string} [folder] A copy of the repository, if not this one. */
export function measureSizes(folder = root) {
  return Promise.all(bundles.map(async (bundle) => ({ ...bundle, ...(await measureSize(bundle.code, folder)) })));
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const sizes = await measureSizes();
  console.log('Bytes, minified and gzipped (level 9), valibot included:\n');
  for (const { name, minified, gzipped, budget } of sizes) {
    const verdict = gzipped <= budget ? 'within' : 'OVER';
    console.log(`${name.padEnd(16)}${String(gzipped).padStart(7)}  ${verdict} ${budget} (minified ${minified})`);
  }
  if (sizes.some(({ gzipped, budget }) => gzipped > budget)) process.exitCode = 1;
}
