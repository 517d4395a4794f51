// Bundles sources and tests into one script that every mutant starts. Stryker has put all mutants into the sources by now;
// which one is awake is a variable of the environment.
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';

/** A test that needs more of vitest than its stand-in has, and one that takes longer than all others. */
const LEFT_OUT = ['both-readings.test.ts', 'time-of-every-day.test.ts'];

/** @param {string} folder */
const testsOf = (folder) =>
  readdirSync(`test/${folder}`)
    .filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.includes(file))
    .map((file) => `./test/${folder}/${file}`);

const entries = [
  ...['wire', 'core'].flatMap(testsOf),
  './ci/mutation/golden.ts',
  ...['dialects', 'rooms'].flatMap(testsOf),
  './test/keys.test.ts',
  './test/match.test.ts',
  './test/standard-schema.test.ts',
];

await build({
  stdin: { contents: entries.map((entry) => `import '${entry}';`).join('\n'), resolveDir: '.', loader: 'ts' },
  // Beside the tests, which look for the fixtures from there.
  outfile: 'test/mutants.mjs',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  alias: { vitest: './ci/mutation/vitest.ts' },
  // A mutant in code that nobody calls has to be seen as one that survives.
  treeShaking: false,
  ignoreAnnotations: true,
  logLevel: 'error',
});
