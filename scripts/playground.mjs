// Serves the page in docs/playground, built anew whenever it is loaded. With the name of a folder, writes it there instead.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';

const page = fileURLToPath(new URL('../docs/playground', import.meta.url));

/** @type {import('esbuild').BuildOptions} */
const OPTIONS = {
  absWorkingDir: page,
  entryPoints: ['index.html', 'style.css', 'main.ts'],
  loader: { '.html': 'copy' },
  bundle: true,
  // A classic script: modules are not loaded by a page that is opened from a disk.
  format: 'iife',
  target: 'es2022',
  minify: true,
  logLevel: 'warning',
};

/** @param {string} outdir */
export async function writePlayground(outdir) {
  await build({ ...OPTIONS, outdir });
}

/** Nothing is written. Nobody but this machine is served. */
export async function servePlayground() {
  const serving = await context({ ...OPTIONS, outdir: page, write: false });
  const { port } = await serving.serve({ host: '127.0.0.1' });
  return { address: `http://127.0.0.1:${port}/`, stop: () => serving.dispose() };
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [, , folder] = process.argv;
  if (folder === undefined) console.log(`The playground is at ${(await servePlayground()).address}`);
  else await writePlayground(fileURLToPath(new URL(`../${folder}`, import.meta.url)));
}
