// Renews what machines measured, in the docs, before a release: npm run figures. It takes an hour, on a machine that does
// nothing else. Some of it: npm run figures performance
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { manifest, root } from '../ci/shared/package.mjs';

/** Which programs write the figures of a page of docs. @type {Record<string, string[]>} */
const PAGES = {
  performance: ['bench/run.mjs'],
  compatibility: ['ci/consumers.mjs', 'ci/runtimes.mjs'],
  testing: ['scripts/test-deep.mjs'],
  mutation: ['ci/mutation.mjs'],
};

/** Says in each of its blocks at which version it was measured. @param {string} page */
function sign(page) {
  const path = `${root}docs/${page}.md`;
  const signed = readFileSync(path, 'utf8').replace(
    /(<!-- ([\w-]+) -->\n.*?)(?:\n\nVersion [^\n]+\n)?\n(<!-- end of \2 -->)/gs,
    (_, block, _name, end) => `${block.trimEnd()}\n\nVersion ${manifest.version}.\n\n${end}`,
  );
  writeFileSync(path, signed);
}

const chosen = process.argv.slice(2);
for (const [page, programs] of Object.entries(PAGES)) {
  if (chosen.length > 0 && !chosen.includes(page)) continue;
  for (const program of programs) {
    const { status } = spawnSync(process.execPath, [program, '--write'], { cwd: root, stdio: 'inherit' });
    if (status !== 0) throw new Error(`${program} failed: docs/${page}.md is not renewed`);
  }
  sign(page);
}
