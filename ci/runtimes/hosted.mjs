import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { withChromium } from '../browser/chromium.mjs';

/** @typedef {Pick<import('./targets.mjs').Target, 'version' | 'answer'>} Hosted */

/** A runtime that is a package of npm. @param {string} folder @returns {Hosted} */
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

/** A browser, driven from here. @param {string} folder @returns {Hosted} */
export function inChromium(folder) {
  return {
    version: (path) => withChromium(path, async (browser) => browser.version()),
    answer: (path) =>
      withChromium(path, async (browser) => {
        const page = await browser.newPage({ timezoneId: 'Asia/Kathmandu' });
        await page.addScriptTag({ path: join(folder, 'script.js') });
        return page.evaluate('answer()');
      }),
  };
}
