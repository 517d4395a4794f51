import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/**
 * A program of a Debian package, which is installed where it is missing and that is possible.
 * @param {string} name Of the package and of the program.
 * @returns {Promise<{ path: string } | { reason: string }>}
 */
export async function findDebianProgram(name) {
  const path = `/usr/bin/${name}`;
  if (existsSync(path)) return { path };
  if (!existsSync('/usr/bin/apt-get')) return { reason: 'not installed, and there is no apt-get' };
  if (process.getuid?.() !== 0) return { reason: `not installed; as root: apt-get install ${name}` };
  await aptGet('update');
  const output = await aptGet('install', '--no-install-recommends', name);
  return existsSync(path) ? { path } : { reason: `apt-get does not install it\n${output.trim().slice(-400)}` };
}

/** @param {string[]} args */
async function aptGet(...args) {
  const options = ['-y', '-qq', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=2'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  return (await run('apt-get', [...options, ...args], { env, timeout: 240_000 })).output;
}
