// Changes the sources in thousands of small ways, one at a time, and counts the changes that no test notices.
// `npm run test:mutation` for all of them, with `-- --mutate 'src/wire/**'` for some, with `-- --write` to document a run.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { document, judge, readSurvivorsListed } from './mutation/judge.mjs';
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

const minutes = Math.round((Date.now() - started) / 60_000);
const files = readReport(report);
if (isWhole) document(files, minutes, process.argv.includes('--write'));
const tally = createTally('Changes of the sources that the tests notice');
judge(files, readSurvivorsListed(), isWhole, tally);
tally.close();
