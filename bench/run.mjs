// npm run bench               measures everything and prints it; `npm run figures` puts it into docs/performance.md
// npm run bench -- timing     these parts only: timing, hostile, memory, growth, cold-start, compiler, size
// npm run bench -- --quick    runs everything once, to see that it works
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { parseArgs } from 'node:util';
import { document } from '../ci/shared/document.mjs';
import { root } from '../ci/shared/package.mjs';

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

/** @typedef {{ report: string, aims?: import('./aims.mjs').Aim[] }} Outcome */

// Each is loaded only once what it imports is installed.
/** @type {Record<string, () => Promise<Outcome>>} */
const parts = {
  timing: async () => {
    const { timeMixedService, timePeers, timeProviders } = await import('./timing.mjs');
    const { reportMixedService, reportPeers, reportProviders } = await import('./report.mjs');
    const { aimsOfTiming } = await import('./aims.mjs');
    const providers = await timeProviders();
    const service = await timeMixedService();
    const peers = await timePeers();
    const report = [reportProviders(providers), reportMixedService(service), reportPeers(peers)].join('\n');
    return { report, aims: aimsOfTiming(providers, peers) };
  },
  hostile: async () => {
    const { measureHostile } = await import('./hostile.mjs');
    const { reportHostile } = await import('./report.mjs');
    const { aimsOfHostile } = await import('./aims.mjs');
    const rows = measureHostile();
    return { report: reportHostile(rows), aims: aimsOfHostile(rows) };
  },
  memory: async () => {
    const { measureMemory } = await import('./memory.mjs');
    const { reportMemory } = await import('./report.mjs');
    return { report: reportMemory(measureMemory()) };
  },
  growth: async () => {
    const { measureGrowth } = await import('./growth.mjs');
    const { reportGrowth } = await import('./report.mjs');
    const { aimsOfGrowth } = await import('./aims.mjs');
    const growths = await measureGrowth();
    return { report: reportGrowth(growths), aims: aimsOfGrowth(growths) };
  },
  'cold-start': async () => {
    const { measureColdStart } = await import('./cold-start.mjs');
    const { reportColdStart } = await import('./report.mjs');
    return { report: reportColdStart(await measureColdStart()) };
  },
  compiler: async () => {
    const { measureCompiler } = await import('./compiler.mjs');
    const { reportCompiler } = await import('./report.mjs');
    return { report: reportCompiler(await measureCompiler()) };
  },
  size: async () => {
    const { measurePeerSizes } = await import('./peer-sizes.mjs');
    const { measureSizes } = await import('../scripts/size.mjs');
    const { reportSizes } = await import('./report.mjs');
    const { aimsOfSizes } = await import('./aims.mjs');
    const sizes = await measureSizes();
    return { report: reportSizes([...sizes, ...(await measurePeerSizes())]), aims: aimsOfSizes(sizes) };
  },
};

prepare();
document('performance', 'machine', `Measured on: ${describeMachine()}.`);
const aims = [];
for (const [name, measure] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const outcome = await measure();
  aims.push(...(outcome.aims ?? []));
  document('performance', name, outcome.report);
}
if (aims.length > 0) {
  const { reportAims } = await import('./report.mjs');
  // Some of them are no account of the whole.
  if (positionals.length === 0) document('performance', 'aims', reportAims(aims));
  else console.log(`\n${reportAims(aims)}`);
}
