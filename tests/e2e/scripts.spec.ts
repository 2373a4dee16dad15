/** Right-to-left texts, Chinese and Japanese, and several scripts side by side, in every layout of one started program. */
import type { Locator } from '@playwright/test';
import { expect, test } from './app.ts';
import { chooseLayout, openTexts } from './open-texts.ts';
import { ARABIC, CHINESE, HEBREW, JAPANESE, MIXED } from './texts/scripts.ts';

const style = (locator: Locator, name: string) =>
  locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name);
const left = async (locator: Locator) => (await locator.boundingBox())!.x;

test('reads every script in its own direction, by words, and in one rhythm', async ({ desk, app }) => {
  test.setTimeout(120_000);
  const room = app.locator('.room').last();

  for (const [texts, language, month] of [
    [ARABIC, 'ar', '40'],
    [HEBREW, 'he', '40'],
  ] as const) {
    await openTexts(app, texts);
    await chooseLayout(app, 'Reading');
    await expect(desk.column('B')).toContainText(texts[1].text.slice(0, 10));
    await expect(desk.column('A').locator(`[lang=${language}]`).first()).toHaveCSS('direction', 'rtl');

    await chooseLayout(app, 'Aligned');
    const cell = room.locator('.differs > .cell').first();
    await expect(cell).toHaveAttribute('lang', language);
    await expect(cell).toHaveCSS('direction', 'rtl');
    expect([await style(cell, 'border-right-width'), await style(cell, 'border-left-width')]).toEqual([
      '2px',
      '0px',
    ]);

    await chooseLayout(app, 'Redline');
    const gone = room.getByRole('deletion').filter({ hasText: month });
    const put = room.getByRole('insertion').filter({ hasText: '45' });
    await expect(gone).toHaveText(month);
    await expect(put).toHaveText('45');
    // The figure that was taken out is read first, which is on the right.
    expect(await left(gone)).toBeGreaterThan(await left(put));

    await chooseLayout(app, 'Facts');
    await expect(desk.facts).toBeVisible();

    await chooseLayout(app, 'List');
    const quote = room.locator(`.quote[lang=${language}]`).first();
    await expect(quote).toHaveCSS('direction', 'rtl');

    await chooseLayout(app, 'Map');
    await expect(app.getByRole('group', { name: 'Map of the comparison' })).toBeVisible();
  }

  for (const [texts, language, gone, put] of [
    [CHINESE, 'zh', '周一', '周二'],
    [JAPANESE, 'ja', '月', '火'],
  ] as const) {
    await openTexts(app, texts);
    await chooseLayout(app, 'Redline');
    const deletions = room.getByRole('deletion');
    await expect(deletions.filter({ hasText: gone }).first()).toBeVisible();
    await expect(room.getByRole('insertion').filter({ hasText: put }).first()).toBeVisible();
    const words = await deletions.filter({ hasText: gone }).first().innerText();
    expect(words.length, `${language}: a word, not a sentence`).toBeLessThan(6);
    await chooseLayout(app, 'Aligned');
    const marked = room.locator(`.differs > .cell[lang=${language}] .marked`);
    await expect(marked.first()).toBeVisible();
    const marks = (await marked.allInnerTexts()).map((words) => words.length);
    expect(Math.max(...marks), `${language}: marks on words`).toBeLessThan(12);
  }

  await openTexts(app, MIXED);
  await chooseLayout(app, 'Aligned');
  for (const [at, language] of ['en', 'ar', 'zh', 'ja'].entries())
    await expect(room.locator(`.cell[data-column="${at}"][lang]`).first()).toHaveAttribute('lang', language);
  // Nothing in common: the base stands first all the same.
  await expect(room.locator('.row.alone').first()).toContainText('The new bridge opens');

  await chooseLayout(app, 'Reading');
  await expect(desk.column('D')).toContainText(MIXED[3].text.slice(0, 8));
  const lines = await room.locator('.text p').evaluateAll((paragraphs) =>
    paragraphs.map((one) => {
      const { height } = one.getBoundingClientRect();
      const { paddingTop, paddingBottom, lineHeight } = getComputedStyle(one);
      return (height - parseFloat(paddingTop) - parseFloat(paddingBottom)) / parseFloat(lineHeight);
    }),
  );
  expect(lines.length).toBeGreaterThan(6);
  for (const count of lines) expect(Math.abs(count - Math.round(count))).toBeLessThan(0.06);
});
