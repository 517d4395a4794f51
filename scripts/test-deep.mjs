import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// The laws at the scale of CI: `DEEP_SEED=… npm run test:deep` draws the cases of an earlier run again, and
// `DEEP_DIVISOR=100` tries it in seconds.

const seed = process.env.DEEP_SEED ?? String(Date.now() % 2 ** 31);
const folder = mkdtempSync(join(tmpdir(), 'whatsapp-inbound-'));
const report = join(folder, 'report.jsonl');

/**
 * @param {string[]} files
 * @returns {number}
 */
function runTests(...files) {
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/deep/vitest.config.ts', ...files];
  const env = { ...process.env, DEEP_SEED: seed, DEEP_REPORT: report };
  return spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1;
}

/**
 * @typedef {{ name: string, cases: number, seconds: number, note: string }} Row
 * @param {readonly Row[]} rows
 */
function printSummary(rows) {
  const width = Math.max(...rows.map(({ name }) => name.length), 'in all'.length);
  const line = (/** @type {Row} */ { name, cases, seconds, note }) =>
    `${name.padEnd(width)}  ${cases.toLocaleString('en').padStart(11)}  ${seconds.toFixed(1).padStart(7)} s  ${note}`;
  const total = (/** @type {'cases' | 'seconds'} */ key) => rows.reduce((sum, row) => sum + row[key], 0);
  console.log(`\n${'what'.padEnd(width)}        cases     time`);
  for (const row of rows) console.log(line(row));
  console.log(line({ name: 'in all', cases: total('cases'), seconds: total('seconds'), note: `seed ${seed}` }));
}

const started = Date.now();
// Time is measured while nothing else runs.
const statuses = [runTests('growth'), runTests('--exclude', '**/growth.deep.ts')];
const lines = existsSync(report) ? readFileSync(report, 'utf8').trim().split('\n').filter(Boolean) : [];
rmSync(folder, { recursive: true });
printSummary(lines.map((line) => JSON.parse(line)));

const failed = statuses.some((status) => status !== 0) || lines.length === 0;
console.log(`\n${failed ? 'FAILED' : 'passed'} in ${Math.round((Date.now() - started) / 1000)} s; seed ${seed}`);
process.exit(failed ? 1 : 0);
