import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { readCorpus } from '../shared/corpus.mjs';
import { root } from '../shared/package.mjs';

/**
 * How a runtime is made to answer, in the four ways that there are. The first two load the package from where it is
 * installed; the others have no way to look for one, and get it bundled.
 * @type {{ [file: string]: { format: 'esm' | 'cjs' | 'iife', isBundled: boolean, ending: string } }}
 */
const PROGRAMS = {
  'program.mjs': { format: 'esm', isBundled: false, ending: 'console.log(answer())' },
  'program.cjs': { format: 'cjs', isBundled: false, ending: 'console.log(answer())' },
  // gjs writes what goes to its console somewhere else.
  'gjs.mjs': { format: 'esm', isBundled: true, ending: 'print(answer())' },
  'worker.mjs': { format: 'esm', isBundled: true, ending: 'export default { test() { console.log(answer()) } }' },
  'script.js': { format: 'iife', isBundled: true, ending: 'globalThis.answer = answer' },
};

/** Writes the programs into a folder where the package is installed. @param {string} folder */
export async function writePrograms(folder) {
  const corpus = join(folder, 'corpus.json');
  writeFileSync(corpus, JSON.stringify(readCorpus()));
  for (const [file, { format, isBundled, ending }] of Object.entries(PROGRAMS)) {
    await build({
      stdin: { contents: `import { answer } from './program.mjs'; ${ending}`, resolveDir: `${root}ci/runtimes` },
      bundle: true,
      format,
      platform: 'neutral',
      target: 'es2022',
      logLevel: 'error',
      outfile: join(folder, file),
      alias: { corpus },
      nodePaths: [join(folder, 'node_modules')],
      plugins: isBundled ? [] : [LOADED],
    });
  }
  writeFileSync(join(folder, 'worker.capnp'), WORKER);
}

/**
 * The package is loaded by the runtime, but for JSON, which not every runtime loads in the same words.
 * @type {import('esbuild').Plugin}
 */
const LOADED = {
  name: 'loaded',
  setup: ({ onResolve }) => onResolve({ filter: /^whatsapp-inbound[\w/]*$/ }, ({ path }) => ({ path, external: true })),
};

const WORKER = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (services = [(name = "main", worker = .worker)]);

const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.mjs")],
  compatibilityDate = "2025-01-01"
);
`;
