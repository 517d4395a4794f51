// Parses the whole fixture corpus with the packed tarball in every runtime, and compares one digest of all results.
import { createHash } from 'node:crypto';
import { writePrograms } from './runtimes/programs.mjs';
import { targetsIn } from './runtimes/targets.mjs';
import { document, markdownTable } from './shared/document.mjs';
import { install, installTools, manifest, pack, temporaryFolder } from './shared/package.mjs';
import { runOrThrow } from './shared/run.mjs';
import { createTally, mapParallel } from './shared/tally.mjs';

/** @typedef {import('./runtimes/targets.mjs').Target} Target */
/** @typedef {import('./runtimes/targets.mjs').Whereabouts} Whereabouts */
/** @typedef {{ version: string, digest: string } | { skipped: string } | { failed: string }} Finding */

const folder = temporaryFolder('runtimes');
const [{ path }, tools] = [await pack(folder), await installTools('runtimes')];
await install(folder, { [manifest.name]: `file:${path}` });
await writePrograms(folder);

// In the host's time zone.
const expected = digestOf(await runOrThrow(process.execPath, ['program.mjs'], { cwd: folder }));
const tally = createTally(`SHA-256 of all results: ${expected}`);
const targets = targetsIn(folder, tools);
// One after another: two installations would wait for each other's locks.
const places = await mapParallel(targets, ({ find }) => find(), 1);
const findings = await mapParallel([...targets.entries()], ([index, target]) => ask(target, places[index]));
const verdicts = targets.map((target, index) => judge(target, findings[index]));
document('compatibility', 'runtimes', report());
tally.close();

/**
 * The digest is taken here: of the runtimes one has no cryptography, and the others spell it in different ways.
 * @param {string} answer
 */
function digestOf(answer) {
  return createHash('sha256').update(answer.trimEnd()).digest('hex');
}

/** @param {Target} target @param {Whereabouts} place @returns {Promise<Finding>} */
async function ask(target, place) {
  if ('reason' in place) return { skipped: place.reason };
  try {
    return { version: await target.version(place.path), digest: digestOf(await target.answer(place.path)) };
  } catch (error) {
    return { failed: String(error) };
  }
}

/** @param {Target} target @param {Finding} finding */
function judge({ runtime, format, flag }, finding) {
  const name = [runtime, format, flag].filter(Boolean).join(' ');
  if ('skipped' in finding) return tally.skip(name, finding.skipped);
  if ('failed' in finding) return tally.check(name, false, finding.failed);
  return tally.check(name, finding.digest === expected, finding.digest);
}

/** The digest table: a row for each runtime. */
function report() {
  const runtimes = [...new Set(targets.map(({ runtime }) => runtime))];
  const flags = [...new Set(targets.map(({ flag }) => flag).filter(Boolean))].map((flag) => `\`${flag}\``);
  const head = ['Runtime', 'Version', 'Loaded as', 'Runs passed', 'SHA-256'];
  return [`Node also runs with each of ${flags.join(', ')}.`, markdownTable(head, runtimes.map(row))].join('\n\n');
}

/** @param {string} name */
function row(name) {
  const indexes = [...targets.keys()].filter((index) => targets[index].runtime === name);
  const passed = indexes.filter((index) => verdicts[index] === 'passed');
  const found = indexes.map((index) => findings[index]).filter((finding) => 'digest' in finding);
  return [
    name,
    list(found.map(({ version }) => version)) || 'skipped',
    list(indexes.map((index) => targets[index].format)),
    `${passed.length} of ${indexes.length}`,
    list(found.map(({ digest }) => digest)),
  ];
}

/** @param {readonly string[]} words */
function list(words) {
  return [...new Set(words)].join(', ');
}
