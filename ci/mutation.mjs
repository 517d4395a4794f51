// Changes the sources in thousands of small ways, one at a time, and counts the changes that no test notices.
// `npm run test:mutation` for all of them, with `-- --mutate 'src/wire/**'` for some, with `-- --write` to document a run.
import { spawnSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { documentScores, judge, readSurvivorsListed } from './mutation/judge.mjs';
import { readReport } from './mutation/report.mjs';
import { installTools, root } from './shared/package.mjs';
import { createTally } from './shared/tally.mjs';

const options = process.argv.slice(2).filter((option) => option !== '--write');
const isWhole = !options.includes('--mutate');
const report = `${root}coverage/mutation.json`;

const tools = await installTools('mutation');
rmSync(report, { force: true });
const stryker = `${tools}/@stryker-mutator/core/bin/stryker.js`;
const started = Date.now();
const { status } = spawnSync(process.execPath, [stryker, 'run', 'ci/mutation/stryker.config.mjs', ...options], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);

const seconds = (Date.now() - started) / 1000;
const mutants = readReport(report);
if (isWhole) documentScores(mutants, Math.round(seconds / 60));
if (process.env.DEEP_REPORT) {
  const noticed = mutants.filter(({ isNoticed }) => isNoticed).length;
  const note = `${((100 * noticed) / mutants.length).toFixed(1)} % noticed`;
  const row = { name: 'changes of the sources', cases: mutants.length, seconds, note };
  appendFileSync(process.env.DEEP_REPORT, `${JSON.stringify(row)}\n`);
}
const tally = createTally('Changes of the sources that the tests notice');
judge(mutants, readSurvivorsListed(), isWhole, tally);
tally.close();
