import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { document, markdownTable } from '../ci/shared/document.mjs';

// The laws at the scale of CI, and the tests themselves put to the test. `DEEP_SEED=… npm run test:deep` draws other cases,
// or those of an earlier run, `DEEP_DIVISOR=100` tries the laws in seconds. `npm run figures` puts the summary into docs/testing.md.

const seed = process.env.DEEP_SEED ?? String(seedOfSources());
const folder = mkdtempSync(join(tmpdir(), 'whatsapp-inbound-'));
const report = join(folder, 'report.jsonl');

/** Every change of the sources draws new cases, and what has failed fails again until something changes. */
function seedOfSources() {
  const hash = createHash('sha256');
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  for (const path of files.sort()) hash.update(readFileSync(join('src', path)));
  return hash.digest().readUInt32BE() >>> 1;
}

/** What has to notice 95 of 100 changes. All other sources take as long again: `npm run test:mutation`. */
const MUTATED = 'src/core/**,src/wire/**,src/providers/*/claim.ts';

/** @param {string[]} args */
function runNode(...args) {
  const env = { ...process.env, DEEP_SEED: seed, DEEP_REPORT: report };
  return spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1;
}

/** @param {string[]} files */
function runTests(...files) {
  return runNode('node_modules/vitest/vitest.mjs', 'run', '--config', 'test/deep/vitest.config.ts', ...files);
}

/** @typedef {{ name: string, cases: number, seconds: number, note: string }} Row */

/** @param {readonly Row[]} rows */
function summarize(rows) {
  const total = (/** @type {'cases' | 'seconds'} */ key) => rows.reduce((sum, row) => sum + row[key], 0);
  const all = { name: 'in all', cases: total('cases'), seconds: total('seconds'), note: `seed ${seed}` };
  return markdownTable(
    ['what', '      cases', 'seconds', 'note'],
    [...rows, all].map(({ name, cases, seconds, note }) => [
      name,
      cases.toLocaleString('en').padStart(11),
      seconds.toFixed(1).padStart(7),
      note,
    ]),
  );
}

const started = Date.now();
const statuses = [
  // Time is measured while nothing else runs.
  runTests('growth'),
  runTests('--exclude', '**/growth.deep.ts'),
  process.env.DEEP_DIVISOR === undefined ? runNode('ci/mutation.mjs', '--mutate', MUTATED) : 0,
];
const lines = existsSync(report) ? readFileSync(report, 'utf8').trim().split('\n').filter(Boolean) : [];
rmSync(folder, { recursive: true });
document('testing', 'summary', summarize(lines.map((line) => JSON.parse(line))));

const failed = statuses.some((status) => status !== 0) || lines.length === 0;
console.log(`\n${failed ? 'FAILED' : 'passed'} in ${Math.round((Date.now() - started) / 1000)} s; seed ${seed}`);
process.exit(failed ? 1 : 0);
