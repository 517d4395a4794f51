// Builds the page in docs/playground, and uses it in a browser as people do.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { servePlayground, writePlayground } from '../scripts/playground.mjs';
import { findChromium, withChromium } from './browser/chromium.mjs';
import { LOOKS } from './playground/looks.mjs';
import { READING } from './playground/reading.mjs';
import { SAFETY } from './playground/safety.mjs';
import { visit } from './playground/visit.mjs';
import { temporaryFolder } from './shared/package.mjs';
import { createTally } from './shared/tally.mjs';

const CHECKS = [...READING, ...LOOKS, ...SAFETY];
const folder = temporaryFolder('playground');
await writePlayground(folder);
const chromium = await findChromium();
const tally = createTally('The playground');
checkFiles();
if ('reason' in chromium) for (const { name } of CHECKS) tally.skip(name, chromium.reason);
else await withChromium(chromium.path, useIt);
tally.close();

function checkFiles() {
  const files = readdirSync(folder).sort();
  tally.check('the page is three files', files.join() === 'index.html,main.js,style.css', files.join(', '));
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const loaded = [...html.matchAll(/<(?:script|link|img)\b[^>]*?(?:src|href)="([^"]*)"/g)].map(
    ([, address]) => address,
  );
  const strangers = loaded.filter((address) => address !== 'data:,' && !files.includes(address));
  tally.check(
    'which load one another and nothing else',
    loaded.length > 2 && strangers.length === 0,
    loaded.join(', '),
  );
}

/** @param {any} browser */
async function useIt(browser) {
  const { address, stop } = await servePlayground();
  for (const check of CHECKS) {
    try {
      tally.check(check.name, true, await visit(browser, address, check));
    } catch (error) {
      tally.check(check.name, false, String(error));
    }
  }
  await stop();
}
