// Bundles sources and tests into the one script that runner.mjs evaluates. Stryker has put all mutants into the sources by now.
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** What replaces modules, which a bundle does not have, and what takes longer than all others together. */
const LEFT_OUT = ['core/both-readings', 'wire/time-of-every-day'];

/** @param {string} folder */
const testsOf = (folder) =>
  readdirSync(`test/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file.slice(0, -'.test.ts'.length)}`);

const names = [
  // By how soon they notice most.
  ...testsOf('wire'),
  'golden',
  ...testsOf('core'),
  ...['providers', 'keys', 'match', 'standard-schema', 'format-path'],
  ...testsOf('providers'),
];
const entries = names.filter((name) => !LEFT_OUT.includes(name)).map((name) => `import './test/${name}.test.ts';`);

await build({
  stdin: { contents: entries.join('\n'), resolveDir: '.', loader: 'ts' },
  // Beside the tests, which look for the fixtures from there.
  outfile: 'test/mutants.cjs',
  bundle: true,
  format: 'cjs',
  packages: 'external',
  define: { 'import.meta.url': JSON.stringify(pathToFileURL('test/mutants.cjs')) },
  platform: 'node',
  target: 'node20',
  // A mutant in code that nobody calls has to be seen as one that survives.
  treeShaking: false,
  ignoreAnnotations: true,
  logLevel: 'error',
});
