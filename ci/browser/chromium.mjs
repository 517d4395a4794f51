import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findDebianProgram } from '../shared/debian.mjs';
import { installTools } from '../shared/package.mjs';

const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking ' +
  '--disable-component-update --disable-sync';

/**
 * The browser, and that there is something to drive it with.
 * @returns {Promise<{ path: string } | { reason: string }>}
 */
export async function findChromium() {
  if (!existsSync(`${await installTools('browser')}/playwright-core`))
    return { reason: 'npm has not installed playwright-core' };
  return findDebianProgram('chromium');
}

/** @template Result @param {string} executablePath @param {(browser: any) => Promise<Result>} use */
export async function withChromium(executablePath, use) {
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  const browser = await chromium.launch({ executablePath, args: FLAGS.split(' ') });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
