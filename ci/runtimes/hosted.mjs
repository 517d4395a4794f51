import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** @typedef {Pick<import('./targets.mjs').Target, 'version' | 'answer'>} Hosted */

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A runtime that is a package of npm.
 * @param {string} folder
 * @returns {Hosted}
 */
export function inEdgeVm(folder) {
  return {
    version: async (path) => JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')).version,
    answer: async (path) => {
      const { EdgeVM } = createRequire(join(path, 'package.json'))(path);
      const vm = new EdgeVM({ codeGeneration: { strings: false, wasm: false } });
      vm.evaluate(readFileSync(join(folder, 'script.js'), 'utf8'));
      return vm.evaluate('answer()');
    },
  };
}

/**
 * A browser, driven from here.
 * @param {string} folder
 * @param {string} tools
 * @returns {Hosted}
 */
export function inChromium(folder, tools) {
  /** @type {(executablePath: string, use: (browser: any) => Promise<string>) => Promise<string>} */
  const withBrowser = async (executablePath, use) => {
    const { chromium } = createRequire(`${tools}/`)('playwright-core');
    const browser = await chromium.launch({ executablePath, args: FLAGS });
    try {
      return await use(browser);
    } finally {
      await browser.close();
    }
  };
  return {
    version: (path) => withBrowser(path, async (browser) => browser.version()),
    answer: (path) =>
      withBrowser(path, async (browser) => {
        const page = await browser.newPage({ timezoneId: 'Asia/Kathmandu' });
        await page.addScriptTag({ path: join(folder, 'script.js') });
        return page.evaluate('answer()');
      }),
  };
}
