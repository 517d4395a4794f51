// What the library adds to a user's bundle, valibot included: minified and gzipped, straight from the sources.
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from '../ci/shared/package.mjs';
import { bundle } from './bundle.mjs';

/**
 * @typedef {object} Bundle
 * @property {string} name
 * @property {string} code What the user's file says, with the sources in place of the package.
 * @property {number} aim What it was hoped to be: bytes, minified and gzipped.
 */

/** @type {readonly Bundle[]} */
const bundles = [
  { name: 'all providers', code: `export { parseInbound } from './src/index.ts'`, aim: 15_600 },
  // One provider, by the subpath that users import it from: of what that exports, its parser.
  ...readdirSync(`${root}src/providers`).map((id) => {
    const door = `./src/providers/${id}/index.ts`;
    const [, parse] = /export const (parse\w+)/.exec(readFileSync(`${root}${door}`, 'utf8')) ?? [];
    return { name: id, code: `export { ${parse} } from '${door}'`, aim: 11_600 };
  }),
  { name: 'schema', code: `export * from './src/schema/index.ts'`, aim: 5000 },
  { name: 'testing', code: `export * from './src/testing/index.ts'`, aim: 30_000 },
  { name: 'matchMessage', code: `export { matchMessage } from './src/index.ts'`, aim: 250 },
];

/** What the README says that they add, in bytes: their budgets. Growing is a decision, and users read it. */
function readBudgets() {
  const [, table = ''] =
    /<!-- sizes -->(.*)<!-- end of sizes -->/s.exec(readFileSync(`${root}README.md`, 'utf8')) ?? [];
  const rows = [...table.matchAll(/^\| ([\w-]+(?: [\w-]+)?) \| ([\d.]+) (k?)B \|$/gm)];
  return new Map(rows.map(([, name, size, kilo]) => [name, Number(size) * (kilo ? 1000 : 1)]));
}

/** To half a kilobyte: what a user wants to know, and not another figure after every change. @param {number} bytes */
function roundUp(bytes) {
  const step = bytes < 1000 ? 10 : 500;
  return Math.ceil(bytes / step) * step;
}

/** @param {string} code @param {string} [folder] Where its imports are looked up. */
export async function measureSize(code, folder) {
  const minified = await bundle(code, folder, { minify: true });
  return { minified: minified.length, gzipped: gzipSync(minified, { level: 9 }).length };
}

export async function measureSizes() {
  const budgets = readBudgets();
  return Promise.all(
    bundles.map(async (bundle) => ({
      ...bundle,
      budget: budgets.get(bundle.name) ?? 0,
      ...(await measureSize(bundle.code)),
    })),
  );
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const sizes = await measureSizes();
  console.log('Bytes, minified and gzipped (level 9), valibot included, beside what the README says:\n');
  for (const { name, minified, gzipped, budget } of sizes) {
    const verdict = roundUp(gzipped) === budget ? '' : `, which is not ${roundUp(gzipped)}`;
    console.log(`${name.padEnd(16)}${String(gzipped).padStart(7)}  README: ${budget}${verdict} (minified ${minified})`);
  }
  const isSaid =
    sizes.every(({ gzipped, budget }) => roundUp(gzipped) === budget) && readBudgets().size === sizes.length;
  // An empty file would be small.
  if (!isSaid || sizes.some(({ gzipped }) => gzipped < 50)) process.exitCode = 1;
}
