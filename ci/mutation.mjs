// Changes the sources in thousands of small ways, one at a time, and counts the changes that no test notices.
// `npm run test:mutation` for all of them, with `-- --mutate 'src/wire/**'` for some, with `-- --write` to document those.
import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { readReport } from './mutation/report.mjs';
import { document, markdownTable } from './shared/document.mjs';
import { installTools, root } from './shared/package.mjs';
import { createTally } from './shared/tally.mjs';

/**
 * Parts of the sources, and how many of a hundred changes have to be noticed there.
 * @type {readonly [name: string, files: RegExp, target: number][]}
 */
const PARTS = [
  ['all that was changed', /^/, 90],
  ['`core`', /^core\//, 95],
  ['`wire`', /^wire\//, 95],
  ['`dialects`', /^dialects\//, 90],
  ['`providers`', /^providers\//, 90],
  ['each `claim`', /\/claim\.ts$/, 95],
];

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
const scores = PARTS.map(([name, files, target]) => {
  const part = mutants.filter(({ file }) => files.test(file));
  const noticed = part.filter(({ isNoticed }) => isNoticed).length;
  return { name, target, changes: part.length, noticed, score: (100 * noticed) / part.length };
}).filter(({ changes }) => changes > 0);
const [all] = scores;

const rows = scores.map(({ name, changes, noticed, score, target }) => [
  name,
  ...[changes, noticed].map(String),
  `${score.toFixed(1)} %`,
  `${target} %`,
]);
const table = markdownTable(['part', 'changes', 'noticed', 'score', 'at least'], rows, true);
document('mutation', 'scores', `${table}\n\nThe run took ${Math.round(seconds / 60)} minutes on two cores.`);
if (process.env.DEEP_REPORT) {
  const note = `${all?.score.toFixed(1)} % noticed`;
  const row = { name: 'changes of the sources', cases: mutants.length, seconds, note };
  appendFileSync(process.env.DEEP_REPORT, `${JSON.stringify(row)}\n`);
}

// Enough is noticed, and the page has a reason for each change that is not; of a whole run, for no other.
const tally = createTally('Changes of the sources that the tests notice');
for (const { name, score, target, changes } of scores)
  tally.check(name, score >= target, `${score.toFixed(1)} % of ${changes}, at least ${target} %`);
const page = readFileSync(`${root}docs/mutation.md`, 'utf8');
const listed = new Set(
  [...page.matchAll(/^\| (`[\w/.-]+\.ts`) +\| (`.*` → `.*`) +\| \S.*\|$/gm)].map(([, file, row]) => `${file} | ${row}`),
);
const survivors = new Set(mutants.filter(({ isNoticed }) => !isNoticed).map(({ row }) => row));
const unlisted = [...survivors].filter((row) => !listed.has(row));
tally.check('each survivor has its reason', unlisted.length === 0, unlisted.join('\n'));
const stale = isWhole ? [...listed].filter((row) => !survivors.has(row)) : [];
tally.check('each reason has its survivor', stale.length === 0, stale.join('\n'));
tally.close();
