import assert from 'node:assert/strict';
import { HEBREW, saying, spellBody } from './bodies.mjs';
import { paste, textsOf } from './hands.mjs';

/** Something of everything. */
const FULL = spellBody([
  saying(HEBREW),
  { timestamp: 'soon' },
  saying('x'.repeat(2000)),
  { from: {} },
  { type: 'y'.repeat(60) },
]);

/** Every text of the page, its contrast to what is behind it, and how large it is. */
const CONTRASTS = `(() => {
  const luminance = (color) => {
    const [red, green, blue] = color.match(/[\\d.]+/g).slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element) => {
    const { backgroundColor } = getComputedStyle(element);
    return /, 0\\)$/.test(backgroundColor) && element.parentElement ? behind(element.parentElement) : backgroundColor;
  };
  const texts = [...document.querySelectorAll('body *')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== ''),
  );
  return texts.filter((element) => element.tagName !== 'NOSCRIPT').map((element) => {
    const [low, high] = [luminance(getComputedStyle(element).color), luminance(behind(element))].sort((a, b) => a - b);
    return { name: element.tagName + ' ' + element.className, contrast: (high + 0.05) / (low + 0.05) };
  });
})()`;

/** @param {'light' | 'dark'} scheme */
const readableIn = (scheme) => ({
  name: `in ${scheme} every text stands out from what is behind it`,
  scheme,
  use: async (/** @type {any} */ page) => {
    await paste(page, FULL);
    const contrasts = await page.evaluate(CONTRASTS);
    assert.ok(contrasts.length > 40);
    assert.deepEqual(
      contrasts.filter((/** @type {any} */ { contrast }) => contrast < 4.5),
      [],
    );
    const [red] = /\d+/.exec(await page.evaluate('getComputedStyle(document.body).backgroundColor')) ?? [];
    assert.equal(Number(red) < 128, scheme === 'dark');
    const least = Math.min(...contrasts.map((/** @type {any} */ { contrast }) => contrast));
    return `the least contrast is ${least.toFixed(1)}`;
  },
});

/** @type {readonly import('./visit.mjs').Check[]} */
export const LOOKS = [
  readableIn('light'),
  readableIn('dark'),
  ...[320, 360].map((width) => ({
    name: `on a phone of ${width} pixels nothing is wider than it`,
    width,
    use: async (/** @type {any} */ page) => {
      await paste(page, FULL);
      for (const details of await page.locator('summary').all()) await details.click();
      const wide = await page.evaluate(
        `[...document.querySelectorAll('main, main *')].filter((element) => !element.closest('pre, select')
          && element.getBoundingClientRect().right > innerWidth).map(({ tagName, className }) => tagName + className)`,
      );
      assert.deepEqual(wide, []);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
    },
  })),
  {
    name: 'what people wrote is read in its own direction',
    use: async (page) => {
      await paste(page, spellBody([saying(HEBREW), saying('Hello')]));
      assert.deepEqual(await textsOf(page, 'blockquote'), [HEBREW, 'Hello']);
      const directions = `[...document.querySelectorAll('blockquote')].map((one) => getComputedStyle(one).direction)`;
      assert.deepEqual(await page.evaluate(directions), ['rtl', 'ltr']);
    },
  },
  {
    name: 'screen readers are told what there is, and what became of it',
    use: async (page) => {
      await paste(page, FULL);
      for (const name of ['Provider', 'Contains', 'Sample', 'Whose body it is']) {
        assert.equal(await page.getByRole('combobox', { name, exact: true }).count(), 1, name);
      }
      assert.equal(await page.getByRole('textbox', { name: 'JSON or form text' }).count(), 1);
      assert.match(await page.getByRole('status').nth(1).textContent(), /^Read as a body of/);
      for (const name of ['Body', 'Outcome', 'Issues', 'Messages', 'Unhandled']) {
        assert.equal(await page.getByRole('heading', { name }).count(), 1, name);
      }
      const links = page.locator('#lists a, #verdict a');
      for (const link of await links.all())
        assert.match(await link.getAttribute('href'), /^https:\/\/.*\/docs\/[\w/-]+\.md/);
    },
  },
];
