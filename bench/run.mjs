// npm run bench               measures everything and prints it; `npm run figures` puts it into docs/performance.md
// npm run bench -- timing     these parts only: timing, hostile, memory, growth, cold-start, compiler, size
// npm run bench -- --quick    runs everything once, to see that it works
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { parseArgs } from 'node:util';
import { document } from '../ci/shared/document.mjs';
import { root } from '../ci/shared/package.mjs';
import { reportAims } from './report.mjs';

const { positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, quick: { type: 'boolean' } },
});

/** @param {string} script @param {string[]} args @param {string} folder */
function runNpm(script, args, folder) {
  const { status } = spawnSync('npm', [script, ...args], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm ${script} failed`);
}

/** @param {string} folder */
function newestIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(...files.map(({ parentPath, name }) => statSync(`${parentPath}/${name}`).mtimeMs));
}

/** What the library is compared with, and the built package. */
function prepare() {
  if (!existsSync(`${root}bench/node_modules`)) {
    runNpm('install', ['--no-package-lock', '--no-audit', '--no-fund'], `${root}bench`);
  }
  // The union that ours is compared with has to be the same one. Found out now, and not at the end of a long run.
  runNpm('exec', ['--', 'tsc', '--noEmit', '-p', 'bench'], root);
  const built = `${root}dist/index.js`;
  if (!existsSync(built) || statSync(built).mtimeMs < newestIn(`${root}src`)) runNpm('run', ['build'], root);
}

/** In general terms: others can compare, nobody can be found. */
function describeMachine() {
  const [processor] = cpus();
  return `${processor?.model.trim()}, ${cpus().length} cores, ${platform()} ${arch()}, Node ${process.versions.node}`;
}

prepare();
document('performance', 'machine', `Measured on: ${describeMachine()}.`);
/** @type {import('./report.mjs').Aim[]} */
const all = [];
for (const name of ['timing', 'hostile', 'memory', 'growth', 'cold-start', 'compiler', 'size']) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  // Each is loaded only once what it imports is installed.
  const { run } = await import(`./${name}.mjs`);
  /** @type {import('./report.mjs').Outcome} */
  const { report, aims = [] } = await run();
  all.push(...aims);
  document('performance', name, report);
}
// Some of them are no account of the whole.
if (positionals.length === 0) document('performance', 'aims', reportAims(all));
else if (all.length > 0) console.log(`\n${reportAims(all)}`);
