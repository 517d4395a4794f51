// Started by ci/mutation.mjs, which says what to make of the outcome. Here it stands alone: `--mutate 'src/wire/**'`.
export default {
  // The contract is types, index.ts only re-exports, the command line tool has tests that start programs, the schema is held
  // against the compiler, and the testing kit against the parser, by the round trip of drawn records: both take long.
  mutate: ['src/**/*.ts', '!src/contract/**', '!src/cli/**', '!src/schema/**', '!src/testing/**', '!src/index.ts'],
  // One script, from sources whose types esbuild has stripped: a tiny part of the time of the vitest runner.
  plugins: ['./ci/mutation/runner.mjs'],
  testRunner: 'one-script',
  buildCommand: 'node ci/mutation/build.mjs',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // What each run leaves behind is small, but a process of thousands would be large.
  maxTestRunnerReuse: 100,
  // Loops without end are counted out before that. What takes long on a busy machine must not seem to be noticed.
  timeoutMS: 20_000,
  ignorePatterns: ['bench', 'ci/runtimes', 'ci/types', 'coverage', 'dist'],
  // Packages are found from the folder above.
  symlinkNodeModules: false,
  tempDirName: 'node_modules/.cache/stryker',
  reporters: ['json', 'clear-text', 'progress-append-only'],
  jsonReporter: { fileName: 'coverage/mutation.json' },
  clearTextReporter: { logTests: false, reportTests: false },
  allowConsoleColors: false,
};
