import assert from 'node:assert/strict';
import { HTML, saying, spellBody, spellLargeBody } from './bodies.mjs';
import { paste, textsOf, verdictOf } from './hands.mjs';

/** Of a processor, not of a clock: a busy machine is no bug. */
const MAX_SECONDS = 15;

/** @param {string} what @param {object} record */
const readsLarge = (what, record) => ({
  name: `4 MB of ${what} do not make it stand still`,
  use: async (/** @type {any} */ page) => {
    const text = spellLargeBody(record);
    const client = await page.context().newCDPSession(page);
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.locator('#body').fill(text);
    await page.locator('#verdict', { hasText: /^Read as/ }).waitFor({ timeout: 120_000 });
    await page.locator('#lists button').first().click();
    await page.evaluate('new Promise(requestAnimationFrame)');
    const { metrics } = await client.send('Performance.getMetrics');
    const seconds = metrics.find((/** @type {any} */ { name }) => name === 'TaskDuration').value;
    assert.ok(seconds < MAX_SECONDS, `${seconds} s of a processor`);
    return `${seconds.toFixed(1)} s of a processor`;
  },
});

/** @type {readonly import('./visit.mjs').Check[]} */
export const SAFETY = [
  {
    name: 'HTML in a text is shown and never run',
    use: async (page) => {
      const title = await page.title();
      await paste(
        page,
        spellBody([{ ...saying(HTML), id: HTML, from: HTML, [HTML]: HTML }, { type: HTML }, { id: 1, [HTML]: 1 }]),
      );
      for (const details of await page.locator('summary').all()) await details.click();
      for (const button of await page.locator('#lists button').all()) await button.click();
      assert.deepEqual(await textsOf(page, 'blockquote'), [HTML, 'Hello']);
      assert.equal(await page.locator('main img, main b, main script').count(), 0);
      assert.equal(await page.title(), title);
    },
  },
  {
    name: 'no program on the page can ask for anything, or make HTML of a text',
    isProvoking: true,
    use: async (page) => {
      const tries = [
        `fetch('style.css').then(() => 'allowed', () => 'refused')`,
        `new Promise((end) => { const image = new Image(); image.onload = () => end('allowed'); image.onerror = () => end('refused'); image.src = 'https://example.com/x.png'; })`,
        `new Promise((end) => { try { const socket = new WebSocket('ws://127.0.0.1:9'); socket.onopen = () => end('allowed'); socket.onerror = () => end('refused'); } catch { end('refused'); } })`,
        `(() => { try { document.body.innerHTML = '<b></b>'; return 'allowed'; } catch { return 'refused'; } })()`,
      ];
      for (const attempt of tries) assert.equal(await page.evaluate(attempt), 'refused', attempt);
      assert.match(await verdictOf(page), /^There is nothing/);
    },
  },
  readsLarge('good messages', {}),
  readsLarge('broken messages', { id: 1, timestamp: 'soon' }),
  readsLarge('one text', saying('x'.repeat(3_900_000))),
];
