import assert from 'node:assert/strict';
import { saying, spellBody } from './bodies.mjs';
import { paste, read, selectionIn, textsOf, verdictOf } from './hands.mjs';

const pretty = (/** @type {string} */ text) => JSON.stringify(JSON.parse(text), undefined, 2);

/** @type {readonly import('./visit.mjs').Check[]} */
export const READING = [
  {
    name: 'what is pasted is read',
    use: async (page) => {
      await paste(page, spellBody([saying('Is it still available?'), { type: 'hologram' }]));
      assert.match(await verdictOf(page), /^Read as a body of [\w-]+: 2 messages, 1 issue\.$/);
      assert.deepEqual(await textsOf(page, '.card h4'), ['text', 'unknown, unrecognized']);
      assert.deepEqual(await textsOf(page, '.card blockquote'), ['Is it still available?']);
      await page.getByText('The whole result as JSON').click();
      const { messages } = JSON.parse(await page.getByRole('region', { name: 'The whole result' }).textContent());
      assert.equal(messages[0].text.body, 'Is it still available?');
    },
  },
  {
    name: 'every sample is read as its provider’s, and has no issue',
    use: async (page) => {
      const options = await textsOf(page, '#sample option');
      for (const [index, option] of [...options.entries()].slice(1)) {
        await page.locator('#sample').selectOption({ index });
        const [provider] = option.split(' – ');
        const verdict = await verdictOf(page);
        assert.ok(verdict.startsWith(`Read as a body of ${provider}: `) && verdict.endsWith('no issues.'), option);
      }
      assert.ok(options.length > 100);
      return `${options.length - 1} samples`;
    },
  },
  {
    name: 'samples are found by provider and by what they contain',
    use: async (page) => {
      const [, provider] = await textsOf(page, '#sample-provider option');
      await page.getByLabel('Provider').selectOption(provider);
      const ofProvider = await page.locator('#sample option').count();
      await page.getByLabel('Contains').selectOption('Messages media');
      const found = await page.locator('#sample option').count();
      assert.ok(found > 1 && found < ofProvider);
      await page.locator('#sample').selectOption({ index: 1 });
      assert.match(await verdictOf(page), new RegExp(`^Read as a body of ${provider}: `));
      assert.ok((await textsOf(page, '.card h4 a')).includes('media'));
    },
  },
  {
    name: 'who is named reads it, or says why it is nobody’s',
    use: async (page) => {
      await page.locator('#sample').selectOption({ index: 1 });
      const read = await verdictOf(page);
      const [whose] = /[\w-]+(?=:)/.exec(read) ?? [];
      const others = (await textsOf(page, '#provider option')).slice(1).filter((id) => id !== whose);
      await page.getByLabel('Whose body it is').selectOption(whose);
      assert.equal(await verdictOf(page), read);
      await page.getByLabel('Whose body it is').selectOption(others[0]);
      assert.match(await verdictOf(page), /^This is nobody’s body\. \w.*\.$/);
      assert.deepEqual(await textsOf(page, '.issue a'), ['unknown_provider']);
    },
  },
  {
    name: 'an issue leads to its place, far down too, and from there one comes back',
    use: async (page) => {
      const text = pretty(spellBody([...new Array(300).fill({}), { timestamp: 'soon' }]));
      await paste(page, text);
      const button = page.locator('.issue button');
      await button.click();
      assert.equal(await selectionIn(page), '"soon"');
      const line = text.slice(0, text.indexOf('"soon"')).split('\n').length;
      assert.match(
        await page.locator('#place').textContent(),
        new RegExp(`messages\\[300\\]\\.timestamp, line ${line}\\.`),
      );
      const scrolled = await page.evaluate('document.activeElement.scrollTop / document.activeElement.scrollHeight');
      assert.ok(scrolled > 0.9, `scrolled by ${scrolled}`);
      const goBack = [
        () => page.keyboard.press('Escape'),
        () => page.getByRole('button', { name: 'Back to the outcome' }).click(),
      ];
      for (const go of goBack) {
        await button.click();
        await go();
        assert.equal(await page.evaluate('document.activeElement.textContent'), await button.textContent());
      }
    },
  },
  {
    name: 'a message leads to its record',
    use: async (page) => {
      await paste(page, spellBody([{ id: 'wamid.A' }, { id: 'wamid.B' }]));
      await page.getByRole('button', { name: 'Show in body' }).nth(1).click();
      assert.equal(JSON.parse(await selectionIn(page)).id, 'wamid.B');
    },
  },
  {
    name: 'where JSON goes wrong is shown',
    use: async (page) => {
      await paste(page, '{\n  "messages": [,]\n}');
      assert.match(await verdictOf(page), /^This is nobody’s body\. .*line 2, column 16\.$/);
      await page.locator('.issue button').click();
      assert.equal(await selectionIn(page), ',');
    },
  },
  {
    name: 'a form is read as one',
    use: async (page) => {
      await paste(page, 'Body=Hello&Nonsense=%zz\n');
      assert.match(await verdictOf(page), /^This is nobody’s body\. No provider/);
      await page.locator('.issue button').click();
      assert.equal(await selectionIn(page), 'Body=Hello&Nonsense=%zz');
    },
  },
  {
    name: 'Format JSON changes no value, and Clear begins anew',
    use: async (page) => {
      await paste(page, '{"id":12345678901234567890,"a":[],"a":[1e21]}');
      await page.getByRole('button', { name: 'Format JSON' }).click();
      const formatted = '{\n  "id": 12345678901234567890,\n  "a": [],\n  "a": [\n    1e21\n  ]\n}';
      assert.equal(await page.locator('#body').inputValue(), formatted);
      await page.getByRole('button', { name: 'Clear' }).click();
      assert.equal(await page.locator('#body').inputValue(), '');
      assert.match(await verdictOf(page), /^There is nothing to read yet/);
    },
  },
  {
    name: 'it is used by keys alone, and the focus is always seen',
    use: async (page) => {
      /** @type {string[]} */
      const stops = [];
      const goTo = async (/** @type {RegExp} */ name) => {
        for (let stop = ''; !name.test(stop) && stops.length < 40; stops.push(stop)) {
          await page.keyboard.press('Tab');
          stop = await page.evaluate(SPELL_FOCUS);
        }
      };
      await goTo(/^JSON or form/);
      await page.keyboard.insertText(spellBody([{ timestamp: 'soon' }]));
      await read(page);
      await goTo(/^The whole result/);
      const unseen = stops.filter((stop) => stop.endsWith('(unseen)'));
      assert.deepEqual(unseen, []);
      const wanted = ['Skip to the outcome', 'Provider', 'Contains', 'Sample', 'JSON or form text', 'Whose body it is'];
      assert.deepEqual(
        stops.filter((stop) => wanted.includes(stop)),
        wanted,
      );
      await page.locator('.issue button').focus();
      await page.keyboard.press('Enter');
      assert.equal(await selectionIn(page), '"soon"');
      await page.getByText('The whole result as JSON').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: 'The whole result' }).waitFor({ timeout: 10_000 });
      await page.locator('#sample').focus();
      await page.keyboard.press('ArrowDown');
      assert.match(await verdictOf(page), /no issues\.$/);
      return `${stops.length} stops`;
    },
  },
];

/** What has the focus is called, and whether it has an outline. */
const SPELL_FOCUS = `(() => {
  const element = document.activeElement;
  const label = element.labels?.[0]?.firstChild?.textContent.trim();
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && box.top >= 0 && box.bottom <= innerHeight + 1;
  return (label ?? element.textContent) + (isSeen ? '' : ' (unseen)');
})()`;
