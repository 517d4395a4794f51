/** What a person does and sees at the page. What runs within it is text: these programs know no browser. */

/** Pastes, as by a keyboard. @param {any} page @param {string} text */
export async function paste(page, text) {
  await page.getByLabel('JSON or form text').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+X');
  await page.keyboard.press('Control+V');
  await read(page);
}

/** Waits until what is in the field is read: the page lets people pause while they type. @param {any} page */
export async function read(page) {
  await page.waitForTimeout(300);
  await page.evaluate('new Promise(requestAnimationFrame)');
}

/** @param {any} page @returns {Promise<string>} */
export async function verdictOf(page) {
  return page.locator('#verdict').textContent();
}

/** What is selected in the field, which has the focus. @param {any} page @returns {Promise<string>} */
export async function selectionIn(page) {
  return page.evaluate(`(() => {
    const field = document.activeElement;
    return field.id === 'body' ? field.value.slice(field.selectionStart, field.selectionEnd) : 'no focus on the body';
  })()`);
}

/**
 * The texts of what the page has of something.
 * @param {any} page
 * @param {string} selector
 * @returns {Promise<string[]>}
 */
export async function textsOf(page, selector) {
  return page.locator(selector).allTextContents();
}
