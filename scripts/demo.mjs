// Runs the command line tool over every fixture body, one provider folder at a time.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

// The tool's answer to "something here was not recognised". Some fixtures are there for exactly that.
// Any other status is a failure; 1 is what Node itself returns for a crash.
const notRecognised = 2;

/** @param {string} folder */
function bodiesIn(folder) {
  return readdirSync(`${root}fixtures/${folder}`)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json'))
    .sort()
    .map((name) => `fixtures/${folder}/${name}`);
}

const folders = readdirSync(`${root}fixtures`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => ({ name: entry.name, bodies: bodiesIn(entry.name) }))
  .filter(({ bodies }) => bodies.length > 0);

let failed = folders.length === 0;
for (const { name, bodies } of folders) {
  console.log(`\n== ${name}: ${bodies.length} fixture bodies`);
  const { status, signal, error } = spawnSync(process.execPath, ['dist/cli.js', ...bodies], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status === 0 || status === notRecognised) continue;
  failed = true;
  console.error(`the tool failed on ${name}: ${error?.message ?? signal ?? `status ${status}`}`);
}
if (folders.length === 0) console.error('no fixture bodies found');
process.exitCode = failed ? 1 : 0;
