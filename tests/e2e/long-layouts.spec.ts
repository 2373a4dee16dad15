/** Layouts that keep only what is near the window in the document: on paper, and opened again. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { chooseLayout } from './open-texts.ts';
import type { Workbench } from './workbench.ts';

const SENTENCES = Array.from({ length: 120 }, (_, i) => `Paragraph number ${i + 1} tells of day ${i + 1}.`);

/** Two texts of 120 paragraphs that differ from the twentieth on, in Aligned. */
async function openLong(desk: Workbench, app: Page): Promise<void> {
  await desk.library.getByRole('button', { name: 'Add source' }).click();
  const files = [SENTENCES, SENTENCES.map((one, i) => (i < 20 ? one : one.replace('tells', 'told')))].map(
    (all, i) => ({
      name: `days-${i}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from([`Days ${i + 1}`, ...all].join('\n\n')),
    }),
  );
  await app.getByRole('dialog').locator('input[type=file]:not([webkitdirectory])').setInputFiles(files);
  await expect(desk.source(/Days/)).toHaveCount(2);
  for (const seed of [/Ambassador/, /EXCLUSIVE/]) await desk.source(seed).uncheck();
  for (const name of [/Days 1/, /Days 2/]) await desk.source(name).check();
  await expect(desk.column('B')).toContainText('Days 2');
  await desk.compared();
  await chooseLayout(app, 'Aligned');
}

/** A few rows: those above the window are only estimated when it is opened again. */
const NEAR = 30;

test('puts every row of Aligned on paper, goes back to where it was, and opens there again with its folds', async ({
  desk,
  app,
}) => {
  await openLong(desk, app);
  const rows = app.locator('.rows-scroller [data-row]');
  await expect(rows.first()).toBeVisible();
  const scroller = app.locator('.rows-scroller');
  await scroller.evaluate((element) => (element.scrollTop = 900));
  await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBeGreaterThan(300);
  // Rows above are measured on the way, and what is read stays where it is: the first row that is seen, whatever the height.
  const firstSeen = () =>
    scroller.evaluate((element) => {
      const edge = element.getBoundingClientRect().top + 60;
      const seen = [...element.querySelectorAll('[data-row]')].find(
        (row) => row.getBoundingClientRect().bottom > edge,
      );
      return Number(/Paragraph number (\d+)/.exec(seen?.textContent ?? '')?.[1]);
    });
  await expect.poll(firstSeen).toBeGreaterThan(20);
  const before = await firstSeen();
  const last = app.getByText('Paragraph number 120 tells');
  await expect(last).toHaveCount(0);

  await app.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await app.emulateMedia({ media: 'print' });
  await expect(last).toBeVisible();
  const [box, paper] = await Promise.all([
    last.boundingBox(),
    app.evaluate(() => document.documentElement.scrollHeight),
  ]);
  expect(box!.y).toBeGreaterThan(2000);
  expect(paper).toBeGreaterThanOrEqual(Math.floor(box!.y));
  await app.emulateMedia({ media: 'screen' });
  await app.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(last).toHaveCount(0);
  await expect.poll(async () => Math.abs((await firstSeen()) - before)).toBeLessThan(3);

  await scroller.evaluate((element) => (element.scrollTop = 0));
  const fold = app.getByRole('button', { name: /sentences the same/ });
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await fold.click();
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await scroller.evaluate((element) => (element.scrollTop = 1500));
  const shown = app.getByText(/Paragraph number 50 tells/).first();
  await expect(shown).toBeVisible();
  const words = (await shown.textContent())!;
  const y = async () => (await app.getByText(words).first().boundingBox())!.y;
  await app.waitForTimeout(700);
  const height = await y();
  await desk.saved();

  await app.keyboard.press('v');
  await expect(app.getByRole('group', { name: /Redline of/ })).toBeVisible();
  await chooseLayout(app, 'Aligned');
  await expect.poll(async () => Math.abs((await y()) - height)).toBeLessThan(NEAR);
  // Where it stands is kept as soon as it came to rest.
  await app.waitForTimeout(700);
  await desk.saved();
  await app.reload();
  await expect(app.getByText(words).first()).toBeVisible();
  await expect.poll(async () => Math.abs((await y()) - height)).toBeLessThan(NEAR);
  await scroller.evaluate((element) => (element.scrollTop = 0));
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
});
