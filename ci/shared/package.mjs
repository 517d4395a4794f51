import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runOrThrow } from './run.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** @type {{ name: string, version: string, dependencies: { valibot: string }, exports: { [entry: string]: unknown } }} */
export const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const INSTALL = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--loglevel=error'];

/**
 * A new empty folder outside of the checkout, so that nothing is found there that was not installed there.
 * @param {string} name
 */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `whatsapp-inbound-${name}-`));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * The tarball that would be published, packed into a folder.
 * @param {string} folder
 * @returns {Promise<{ path: string, files: string[] }>}
 */
export async function pack(folder) {
  if (isStale()) await runOrThrow('npm', ['run', 'build'], { cwd: root, timeout: 600_000 });
  // The build is the only script of packing.
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename, files }] = JSON.parse(await runOrThrow('npm', args, { cwd: root }));
  return { path: join(folder, filename), files: files.map((/** @type {{ path: string }} */ { path }) => path).sort() };
}

/**
 * The kinds of file: the names of chunks end in a hash, and how many there are is nobody's business.
 * @param {readonly string[]} files
 */
export function withoutHashes(files) {
  return [...new Set(files.map((path) => path.replace(/^(dist\/.*)-[\w-]{8}(?=\.)/, '$1-*')))].sort();
}

/** Whether `dist` is missing, or older than anything it is built from. */
function isStale() {
  if (!existsSync(`${root}dist/cli.js`)) return true;
  const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).map((path) => `src/${path}`);
  const built = statSync(`${root}dist/cli.js`).mtimeMs;
  return [...sources, 'package.json', 'tsup.config.ts', 'tsconfig.json'].some(
    (path) => statSync(root + path).mtimeMs > built,
  );
}

/**
 * Makes a folder a package of its own that depends on these, and installs them.
 * @param {string} folder
 * @param {{ [name: string]: string }} dependencies
 */
export async function install(folder, dependencies) {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  await installThere(folder);
}

/** Installs what a folder lists. @param {string} folder @param {readonly string[]} [options] */
export async function installThere(folder, options = []) {
  await runOrThrow('npm', [...INSTALL, ...options], { cwd: folder, timeout: 300_000 });
}

/**
 * Installs what a folder of `ci` lists. These stay, so a second run has nothing to download.
 * @param {string} name
 * @returns {Promise<string>} The folder they are in.
 */
export async function installTools(name) {
  await installThere(`${root}ci/${name}`);
  return `${root}ci/${name}/node_modules`;
}
