import assert from 'node:assert/strict';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {(page: any) => Promise<string | void>} use Throws if something is not as it should be. May give a figure.
 * @property {number} [width] Of the window, if it is none of a desk.
 * @property {'light' | 'dark'} [scheme]
 * @property {boolean} [isProvoking] Whether the browser has to complain.
 */

/**
 * Loads the page in a browser that knows nothing of it, uses it, and holds it to its promise: from then on it asks for nothing, and
 * nothing goes wrong in it.
 * @param {any} browser
 * @param {string} address
 * @param {Check} check
 * @returns {Promise<string | undefined>}
 */
export async function visit(browser, address, { use, width = 1280, scheme = 'light', isProvoking = false }) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme });
  /** @type {string[]} */
  const requests = [];
  /** @type {string[]} */
  const complaints = [];
  try {
    const page = await context.newPage();
    page.on('console', (/** @type {any} */ message) => complaints.push(message.text()));
    page.on('pageerror', (/** @type {unknown} */ error) => complaints.push(String(error)));
    page.on('dialog', (/** @type {any} */ dialog) => complaints.push(`a dialog: ${dialog.message()}`));
    page.on('request', (/** @type {any} */ request) => requests.push(request.url()));
    // What the page's own policy stops is asked for as far as the page, and no further.
    page.on('requestfailed', (/** @type {any} */ request) => {
      if (request.failure().errorText === 'csp') requests.splice(requests.indexOf(request.url()), 1);
    });
    await page.goto(address, { waitUntil: 'load' });
    const files = ['', 'style.css', 'main.js'].map((file) => address + file);
    assert.deepEqual(requests.splice(0), files, 'it loads its three files');
    const figure = await use(page);
    assert.deepEqual(requests, [], 'it asks for nothing');
    assert.equal(complaints.length > 0, isProvoking, `the browser says: ${complaints.join('; ') || 'nothing'}`);
    return figure ?? undefined;
  } finally {
    await context.close();
  }
}
