// Parses the whole fixture corpus with the packed tarball in every runtime, and compares one digest of all results.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transcribe } from './runtimes/digest.mjs';
import { writePrograms } from './runtimes/programs.mjs';
import { targetsIn } from './runtimes/targets.mjs';
import { readCorpus } from './shared/corpus.mjs';
import { document, markdownTable } from './shared/document.mjs';
import { install, installTools, manifest, pack, temporaryFolder } from './shared/package.mjs';
import { createTally, mapParallel } from './shared/tally.mjs';

/** @typedef {import('./runtimes/targets.mjs').Target} Target */
/** @typedef {import('./runtimes/targets.mjs').Whereabouts} Whereabouts */
/** @typedef {{ digest: string, bodies: number, spellings: string[] }} Answer */
/** @typedef {{ version: string, answer: Answer } | { skipped: string } | { failed: string }} Finding */

const folder = temporaryFolder('runtimes');
const [{ path }, tools] = [await pack(folder), await installTools('runtimes')];
await install(folder, { [manifest.name]: `file:${path}` });
await writePrograms(folder);

const expected = await digestHere();
const tally = createTally(`${expected.bodies} bodies, SHA-256 of all results ${expected.digest}`);
const targets = targetsIn(folder, tools);
// One after another: two installations would wait for each other's locks.
const places = await mapParallel(targets, ({ find }) => find(), 1);
const findings = await mapParallel([...targets.entries()], ([index, target]) => ask(target, places[index]));
const verdicts = targets.map((target, index) => judge(target, findings[index]));
document('compatibility', 'runtimes', report());
tally.close();

/**
 * What the installed package answers in this process, in the host's time zone, with another implementation of the digest.
 * @returns {Promise<Answer>}
 */
async function digestHere() {
  const entry = join(folder, 'node_modules', manifest.name, 'dist/index.js');
  const { parseInbound } = await import(pathToFileURL(entry).href);
  const samples = readCorpus();
  const digest = createHash('sha256').update(transcribe(parseInbound, samples)).digest('hex');
  return { digest, bodies: samples.length, spellings: ['JSON', 'text', 'bytes'] };
}

/**
 * @param {Target} target
 * @param {Whereabouts} place
 * @returns {Promise<Finding>}
 */
async function ask(target, place) {
  if ('reason' in place) return { skipped: place.reason };
  try {
    return { version: await target.version(place.path), answer: JSON.parse(await target.answer(place.path)) };
  } catch (error) {
    return { failed: String(error) };
  }
}

/**
 * @param {Target} target
 * @param {Finding} finding
 */
function judge({ runtime, format, flag }, finding) {
  const name = [runtime, format, flag].filter(Boolean).join(' ');
  if ('skipped' in finding) return tally.add('skipped', name, finding.skipped);
  if ('failed' in finding) return tally.add('failed', name, finding.failed);
  const { digest, bodies, spellings } = finding.answer;
  const isSame = digest === expected.digest && bodies === expected.bodies;
  return tally.add(isSame ? 'passed' : 'failed', name, `${digest} for ${bodies} bodies as ${spellings.join(', ')}`);
}

/** The digest table: a row for each runtime. */
function report() {
  const runtimes = [...new Set(targets.map(({ runtime }) => runtime))];
  const flags = [...new Set(targets.map(({ flag }) => flag).filter(Boolean))].map((flag) => `\`${flag}\``);
  const head = ['Runtime', 'Version', 'Loaded as', 'Runs passed', 'SHA-256', 'Handed over as'];
  return [
    `${expected.bodies} bodies. Node also runs with each of ${flags.join(', ')}.`,
    markdownTable(head, runtimes.map(row)),
  ].join('\n\n');
}

/** @param {string} name */
function row(name) {
  const indexes = [...targets.keys()].filter((index) => targets[index].runtime === name);
  const passed = indexes.filter((index) => verdicts[index] === 'passed');
  const found = indexes.map((index) => findings[index]).filter((finding) => 'answer' in finding);
  return [
    name,
    list(found.map(({ version }) => version)) || 'skipped',
    list(indexes.map((index) => targets[index].format)),
    `${passed.length} of ${indexes.length}`,
    list(found.map(({ answer }) => answer.digest)),
    list(found.flatMap(({ answer }) => answer.spellings)),
  ];
}

/** @param {readonly string[]} words */
function list(words) {
  return [...new Set(words)].join(', ');
}
