// Copies each example into a clean folder, installs it with the packed tarball, runs its test, starts it, and posts to it.
// `npm run examples -- hono` tries that one alone.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { APPS, NO_OPTIONAL, SCRIPTS } from './examples/apps.mjs';
import { startProgram } from './examples/program.mjs';
import { PRIVATE, send } from './examples/requests.mjs';
import { installThere, manifest, pack, root, temporaryFolder } from './shared/package.mjs';
import { run } from './shared/run.mjs';
import { createTally, mapParallel } from './shared/tally.mjs';

/** @typedef {import('./examples/apps.mjs').App} App */

const chosen = process.argv.slice(2);
const names = chosen.length > 0 ? chosen : readdirSync(`${root}examples`).sort();
const tarball = await pack(temporaryFolder('tarball'));
const tally = createTally(`The examples with ${manifest.name} ${manifest.version}, packed and installed`);
await mapParallel(names, tryExample);
tally.close();

/** @param {string} name */
async function tryExample(name) {
  const apps = APPS[name] ?? [];
  tally.check(`${name}: is started here`, apps.length > 0);
  try {
    const folder = await installCopy(name);
    for (const script of SCRIPTS[name] ?? ['test']) {
      const { status, output } = await run('npm', ['run', script], { cwd: folder });
      tally.check(`${name}: npm run ${script}`, status === 0, status === 0 ? '' : output);
    }
    for (const app of apps) await tryApp(folder, app);
  } catch (error) {
    tally.check(name, false, String(error));
  }
}

/** As somebody has it who copied the folder, but that the package is the one of this checkout. @param {string} name */
async function installCopy(name) {
  const folder = temporaryFolder(`example-${name}`);
  const isSource = (/** @type {string} */ path) => !/\/(node_modules|dist|\.next)$/.test(path);
  cpSync(`${root}examples/${name}`, folder, { recursive: true, filter: isSource });
  const path = join(folder, 'package.json');
  const example = JSON.parse(readFileSync(path, 'utf8'));
  example.dependencies[manifest.name] = `file:${tarball.path}`;
  writeFileSync(path, JSON.stringify(example));
  await installThere(folder, NO_OPTIONAL.includes(name) ? ['--omit=optional'] : []);
  return folder;
}

/**
 * Asks a running app everything, and holds its answers and its log against what they should be.
 * @param {string} folder
 * @param {App} app
 */
async function tryApp(folder, { title, command = process.execPath, args, env, requests }) {
  const program = await startProgram(command, args, { cwd: folder, env });
  for (const asked of requests(program.url)) {
    const { name, status, answer = '', log = /^/ } = asked;
    const before = program.output().length;
    const got = await send(asked);
    const isGood = got.status === status && got.answer.includes(answer) && (await program.prints(before, log));
    const detail = isGood ? `${status}` : `${got.status} ${got.answer}\n${program.output().slice(before)}`;
    tally.check(`${title}: ${name}`, isGood, detail);
  }
  await program.stop();
  const leaked = PRIVATE.filter((text) => program.output().includes(text));
  tally.check(`${title}: logs nothing private`, leaked.length === 0, leaked.join(', '));
}
