// Node 20 runs no TypeScript: what is run or measured of the sources is bundled first, in memory.
import { build } from 'esbuild';
import { root } from '../ci/shared/package.mjs';

/**
 * Code and all that it imports, as one module.
 * @param {string} code
 * @param {string} [folder] Where its imports are looked up.
 * @param {import('esbuild').BuildOptions} [options]
 */
export async function bundle(code, folder = root, options = {}) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    external: ['node:*'],
    target: 'es2022',
    logLevel: 'error',
    ...options,
  });
  return Buffer.from(/** @type {{ contents: Uint8Array }[]} */ (outputFiles)[0]?.contents ?? '');
}

let loaded = 0;

/** What code exports: a module of its own each time. @param {string} code @param {string} [folder] */
export async function load(code, folder) {
  return import(`data:text/javascript;base64,${(await bundle(code, folder)).toString('base64')}#${loaded++}`);
}
