// Bundles sources and tests into the one script that runner.mjs evaluates. Stryker has put all mutants into the sources by now.
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** What replaces modules, which a bundle does not have, and what takes too long. */
const LEFT_OUT = ['core/both-readings', 'wire/time-of-every-day'];
/** What takes longer than all others together, of those that stay. */
const LAST = ['format-path', 'providers', 'core/not-json', 'core/junk'];

/** @param {string} folder */
const testsOf = (folder) =>
  readdirSync(`test/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file.slice(0, -'.test.ts'.length)}`);

const names = [
  ...[
    ...testsOf('wire'),
    'golden',
    ...testsOf('providers'),
    ...testsOf('core'),
    'keys',
    'match',
    'standard-schema',
  ].filter((name) => !LEFT_OUT.includes(name) && !LAST.includes(name)),
  ...LAST,
];
const entries = names.map((name) => `exports['${name}'] = () => require('./test/${name}.test.ts');`);

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
