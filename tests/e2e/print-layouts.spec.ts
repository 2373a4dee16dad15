/** Layouts that keep only what is near the window in the document bring everything to paper. */
import { expect, test } from './app.ts';

const SENTENCES = Array.from({ length: 120 }, (_, i) => `Paragraph number ${i + 1} tells of day ${i + 1}.`);

test('puts every row of Aligned on paper, and goes back to where it was', async ({ desk, app }) => {
  await desk.library.getByRole('button', { name: 'Add source' }).click();
  const files = [SENTENCES, SENTENCES.map((one) => one.replace('tells', 'told'))].map((all, i) => ({
    name: `days-${i}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from([`Days ${i + 1}`, ...all].join('\n\n')),
  }));
  await app.getByRole('dialog').locator('input[type=file]').setInputFiles(files);
  await expect(desk.source(/Days/)).toHaveCount(2);
  for (const seed of [/Ambassador/, /EXCLUSIVE/]) await desk.source(seed).uncheck();
  for (const name of [/Days 1/, /Days 2/]) await desk.source(name).check();
  await app
    .getByRole('radiogroup', { name: 'Layout' })
    .getByRole('radio', { name: 'Aligned' })
    .check({ force: true });
  const rows = app.locator('.rows-scroller [data-row]');
  await expect(rows.first()).toBeVisible();
  const scroller = app.locator('.rows-scroller');
  await scroller.evaluate((element) => (element.scrollTop = 900));
  await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBeGreaterThan(800);
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
  await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBeGreaterThan(800);
});
