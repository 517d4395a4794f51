// Runs the command line tool over every fixture body, one provider folder at a time.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

// The tool's answer to a body that is not recognised or cannot be read. Some fixtures are there for exactly that.
// Any other status is a failure; 1 is what Node itself returns for a crash.
const notRecognised = 2;

/** @param {string} folder */
function bodiesIn(folder) {
  return readdirSync(`${root}fixtures/${folder}`)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json'))
    .sort()
    .map((name) => `fixtures/${folder}/${name}`);
}

/**
 * The tool's arguments for a folder. Hinted bodies need a run of their own: only the caller can say whose they are.
 * @param {string} folder
 */
function runsFor(folder) {
  const bodies = bodiesIn(folder);
  const hinted = bodies.filter((path) => path.endsWith('.hinted.json'));
  const detected = bodies.filter((path) => !hinted.includes(path));
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
  /** @param {string} list */
  const sum = (list) => results.reduce((total, result) => total + result[list].length, 0);
  return {
    bodies: results.length,
    recognised: results.filter(({ provider }) => provider !== undefined).length,
    messages: sum('messages'),
    statuses: sum('statuses'),
    unhandled: sum('unhandled'),
    issues: sum('issues'),
  };
}

const folders = readdirSync(`${root}fixtures`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && bodiesIn(entry.name).length > 0)
  .map((entry) => entry.name)
  .sort();
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
