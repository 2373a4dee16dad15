/** The layouts: each shows the same comparison in its own way, and leads to the place in the texts. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { seriousBarriers } from './barriers.ts';
import { chooseLayout, openTexts } from './open-texts.ts';
import { NEW, OLD, THIRD } from './texts/letters.ts';
import type { Workbench } from './workbench.ts';

/** Adds the texts as files and ticks them alone, in this order. */
async function compare(desk: Workbench, texts: readonly string[]): Promise<void> {
  const { page } = desk;
  await desk.library.getByRole('button', { name: 'Add source' }).click();
  const files = texts.map((text, i) => ({
    name: `letter-${i}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(`Letter ${i + 1}\n\n${text}`),
  }));
  await page.getByRole('dialog').locator('input[type=file]:not([webkitdirectory])').setInputFiles(files);
  await expect(desk.source(/Letter/)).toHaveCount(texts.length);
  for (const seed of [/Ambassador/, /EXCLUSIVE/]) await desk.source(seed).uncheck();
  for (let i = 0; i < texts.length; i++) await desk.source(new RegExp(`Letter ${i + 1}`)).check();
  await expect(layout(page, 'Reading')).toBeVisible();
  await desk.compared();
}

const layout = (page: Page, name: string): Locator =>
  page.getByRole('radiogroup', { name: 'Layout' }).getByRole('radio', { name });
const room = (page: Page) => page.getByRole('region', { name: 'Reading room' }).last();

test('goes through the layouts with one key, opens again in the one that was left, and says differences under the pointer', async ({
  desk,
  app,
}) => {
  await desk.column('A').locator('[data-finding]').first().hover();
  const card = app.getByRole('tooltip');
  await expect(card).toContainText(/A (quotes|says)|locked/);
  await app.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await app.keyboard.press('1');
  const focused = desk.column('A').locator('[data-sentence]:focus');
  await expect(focused).toHaveCount(1);
  for (let i = 0; i < 6 && !(await card.isVisible()); i++) {
    await app.keyboard.press('ArrowDown');
    await app.waitForTimeout(500);
  }
  await expect(card).toBeVisible();
  await expect(desk.column('A').locator('[data-sentence]:focus')).toHaveAccessibleDescription(
    /Corresponds to B.*[.”]/,
  );

  for (const name of ['Facts', 'Aligned', 'Redline', 'Map', 'List', 'Reading', 'Facts', 'Aligned']) {
    await app.keyboard.press('v');
    await expect(layout(app, name)).toBeChecked();
  }
  await app.getByRole('combobox', { name: 'Mark' }).selectOption('sentences');
  await app.waitForTimeout(400);
  await desk.saved();
  await app.reload();
  await expect(layout(app, 'Aligned')).toBeChecked();
  await expect(app.getByRole('combobox', { name: 'Mark' })).toHaveValue('sentences');
});

test('shows versions in Redline, Aligned, Map and List, each with what it alone can show, has no serious barrier in any, and fits a narrow window', async ({
  desk,
  app,
}) => {
  await test.step('shows two versions in Redline, Aligned, Map and List, each with what it alone can show', async () => {
    await compare(desk, [OLD, NEW]);
    await app.getByRole('button', { name: 'Suggested: Redline' }).click();
    const blocks = room(app);
    await expect(blocks.getByRole('deletion').filter({ hasText: '40,000' })).toBeVisible();
    await expect(blocks.getByRole('insertion').filter({ hasText: '45,000' })).toBeVisible();
    await expect(blocks.getByRole('deletion').filter({ hasText: 'Several hundred' })).toBeVisible();
    await blocks.getByRole('deletion').filter({ hasText: 'Several hundred' }).hover();
    await expect(app.getByRole('tooltip')).toHaveText(
      'Wording: “Several hundred people have signed.” is only in A.',
    );
    const away = blocks.getByRole('button', { name: /Moved away: / });
    await expect(away).toHaveText(/Our children learned .*Please do not take that away/);
    await app.keyboard.press('Escape');
    await away.click();
    await app.getByRole('checkbox', { name: 'Side by side' }).check();
    await app.keyboard.press('2');
    await expect(
      blocks.getByRole('group', { name: 'B', exact: true }).and(blocks.locator(':focus')),
    ).toHaveCount(1);
    await expect(blocks.getByRole('deletion').filter({ hasText: '1.2 million' })).toBeVisible();

    // Partners level, silence and ghosts seen, what is alike folded.
    await chooseLayout(app, 'Aligned');
    const row = app.getByRole('group', { name: /A and B say it differently.*40,000/ });
    const cells = row.locator('[data-column]');
    const [left, right] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
    expect(left?.y).toBe(right?.y);
    await expect(cells.nth(1)).toContainText('45,000');
    await expect(app.getByRole('group', { name: 'Only in A.' })).toContainText('Several hundred');
    await expect(app.getByRole('button', { name: /Our children.*shown below/ })).toBeVisible();
    await app.keyboard.press('j');
    await expect(room(app).locator(':focus')).toHaveCount(1);
    const heads = app.getByRole('button', { name: /Alt and an arrow/ });
    await app.getByRole('button', { name: /^B: .*Alt and an arrow/ }).press('Alt+ArrowLeft');
    await expect(heads.first()).toHaveAccessibleName(/^B: /);
    await app.getByRole('button', { name: /^B: .*Alt and an arrow/ }).press('Alt+ArrowRight');
    await expect(heads.first()).toHaveAccessibleName(/^A: /);

    await chooseLayout(app, 'Map');
    await expect(room(app)).toContainText(/A: \d+ of \d+ sentences correspond/);
    await app.keyboard.press('2');
    await expect(room(app).getByRole('button', { name: /^B .*\d of \d shared/ })).toBeFocused();
    const sign = room(app)
      .getByRole('button', { name: /1\.2 million/ })
      .first();
    await sign.hover();
    await expect(app.getByRole('tooltip')).toContainText('1.5 million');
    await room(app).getByText('Dot plot').click();
    await room(app)
      .getByRole('button', { name: /1\.2 million/ })
      .first()
      .press('Enter');
    await expect(desk.findings.locator('[aria-current=true]')).toContainText('1.2 million');

    await chooseLayout(app, 'List');
    const list = app.getByRole('list', { name: 'Differences' });
    const number = list.getByRole('button', {
      name: /Number\. A, paragraph \d: “1\.2 million”; B, paragraph \d: “1\.5 million”/,
    });
    await expect(number).toBeVisible();
    await app.getByRole('button', { name: /^number \d/ }).click();
    await expect(number).toBeHidden();
    await app.getByRole('button', { name: /^number \d/ }).click();
    await expect(list.getByRole('button', { name: /^Moved\. A, .*B, / })).toHaveCount(1);
    await app.keyboard.press('2');
    await expect(list.getByRole('button').first()).toBeFocused();
    await number.click();
    await expect(layout(app, 'Reading')).toBeChecked();
  });

  await test.step('marks moves worth a look', async () => {
    const paragraphs = OLD.split('\n\n');
    const older = [paragraphs[0], 'With kind regards.', ...paragraphs.slice(1)].join('\n\n');
    await openTexts(app, [
      { title: 'Older', text: older },
      { title: 'Newer', text: [...paragraphs, 'With kind regards.'].join('\n\n') },
    ]);
    await chooseLayout(app, 'Redline');
    const head = room(app).locator('.view-head');
    await expect(head).toContainText('1 small move not marked');
    await expect(room(app).getByRole('deletion').filter({ hasText: 'With kind regards.' })).toBeVisible();
    await head.getByRole('button', { name: 'Show 1 small move' }).click();
    await expect(room(app).getByRole('button', { name: /Moved away: With kind regards/ })).toBeVisible();
    await chooseLayout(app, 'Map');
    await expect(room(app)).toContainText(/of \d+ sentences correspond to another text, 1 of them moved/);
    await room(app).getByRole('button', { name: 'Hide 1 small move' }).click();
    await expect(room(app)).not.toContainText('1 of them moved');
  });

  await test.step('has no serious barrier in any layout, light or dark, and fits a narrow window', async () => {
    await compare(desk, [OLD, NEW, THIRD]);
    for (const name of ['Facts', 'Aligned', 'Redline', 'Map', 'List']) {
      await chooseLayout(app, name);
      await expect(room(app)).toBeVisible();
      expect(await seriousBarriers(app, { within: '.comparison-room' }), name).toEqual([]);
    }
    await app.setViewportSize({ width: 900, height: 700 });
    const across = await app.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(across).toBeLessThanOrEqual(0);
  });
});
