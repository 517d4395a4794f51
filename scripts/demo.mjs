// Runs the command line tool over every fixture body, one provider folder at a time.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { bodiesIn } from '../ci/shared/corpus.mjs';
import { root } from '../ci/shared/package.mjs';

// The tool's answer to a body that is not recognised or cannot be read. Some fixtures are there for exactly that.
// Any other status is a failure; 1 is what Node itself returns for a crash.
const notRecognised = 2;

/** The tool's arguments. Hinted bodies need a run of their own: only the caller knows whose they are. @param {string} folder */
function runsFor(folder) {
  const bodies = bodiesIn(folder);
  const paths = (/** @type {string | undefined} */ hint) =>
    bodies.filter(({ provider }) => provider === hint).map(({ name }) => `fixtures/${name}`);
  const [detected, hinted] = [paths(undefined), paths(folder)];
  return [detected, hinted.length > 0 ? ['--provider', folder, ...hinted] : []].filter((args) => args.length > 0);
}

/** @param {string[]} args @param {'inherit' | 'pipe'} stdout */
function runTool(args, stdout) {
  const { status, signal, error, ...output } = spawnSync(process.execPath, ['dist/cli.js', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
    stdio: ['ignore', stdout, 'inherit'],
  });
  if (status === 0 || status === notRecognised) return output.stdout;
  throw new Error(`the tool failed: ${error?.message ?? signal ?? `status ${status}`}`);
}

/** @param {string[]} runs */
function count(runs) {
  const results = runs.flatMap((output) => output.trim().split('\n')).map((line) => JSON.parse(line));
  const lists = ['messages', 'statuses', 'unhandled', 'issues'];
  return {
    bodies: results.length,
    recognised: results.filter(({ provider }) => provider !== undefined).length,
    ...Object.fromEntries(lists.map((list) => [list, results.reduce((sum, result) => sum + result[list].length, 0)])),
  };
}

const folders = readdirSync(`${root}fixtures`)
  .sort()
  .filter((folder) => bodiesIn(folder).length > 0);
if (folders.length === 0) throw new Error('no fixture bodies found');

for (const folder of folders) {
  console.log(`\n== ${folder}: ${bodiesIn(folder).length} fixture bodies`);
  for (const args of runsFor(folder)) {
    console.log();
    runTool(args, 'inherit');
  }
}

const outputs = folders.map((folder) => runsFor(folder).map((args) => runTool(['--json', ...args], 'pipe')));
console.log('\n== totals');
console.table({
  ...Object.fromEntries(folders.map((folder, index) => [folder, count(outputs[index] ?? [])])),
  'all together': count(outputs.flat()),
});
