/** Several comparisons at once: tabs, what each of them remembers, and links that lead to a place. */
import { expect, test } from './app.ts';
import { Workbench } from './workbench.ts';

test('keeps several comparisons in tabs, each as it was left, in an order of choice', async ({
  desk,
  app,
}) => {
  const tabs = app.getByRole('navigation', { name: 'Open comparisons' });
  await expect(tabs).toBeHidden();
  await desk.finding(/OHCHR/).getByRole('button').first().click();
  await desk.scroller('B').evaluate((scroller) => scroller.scrollBy(0, 300));
  await app.waitForTimeout(500);
  const top = await desk.scroller('B').evaluate((scroller) => scroller.scrollTop);

  await app.keyboard.press('Escape');
  await app.getByRole('heading', { name: 'Variorum' }).click();
  await app.keyboard.press('t');
  await expect(tabs.getByRole('listitem')).toHaveCount(2);
  await expect(app.getByText('Nothing is open.')).toBeVisible();
  await expect(app.getByRole('region', { name: 'Read lately' })).toContainText('2 texts');
  await desk.source(/^EXCLUSIVE-China asks/).check();
  await desk.compared();
  await expect(desk.column('B')).toHaveCount(0);

  await app.keyboard.press('[');
  await desk.compared();
  await expect(desk.column('B')).toBeVisible();
  await expect(desk.source(/^Ambassador for China/)).toBeChecked();
  await expect(desk.findings.locator('[aria-current=true]')).toContainText('OHCHR');
  await expect
    .poll(async () => Math.abs((await desk.scroller('B').evaluate((scroller) => scroller.scrollTop)) - top))
    .toBeLessThan(30);

  await app.keyboard.press('Control+Shift+PageDown');
  await expect(tabs.getByRole('listitem').nth(1).locator('[aria-current]')).toHaveCount(1);
  await desk.saved();
  await app.reload();
  await desk.compared();
  await expect(tabs.getByRole('listitem').nth(1).locator('[aria-current]')).toHaveCount(1);
  await expect(desk.column('B')).toBeVisible();

  await tabs.getByRole('listitem').nth(1).dragTo(tabs.getByRole('listitem').nth(0));
  await expect(tabs.getByRole('listitem').nth(0).locator('[aria-current]')).toHaveCount(1);
  await tabs.getByRole('listitem').nth(0).dragTo(tabs.getByRole('listitem').nth(1));
  await expect(tabs.getByRole('listitem').nth(1).locator('[aria-current]')).toHaveCount(1);

  await tabs
    .getByRole('button', { name: /^Close the tab/ })
    .nth(1)
    .click();
  await desk.compared();
  await expect(tabs).toBeHidden();
  await expect(desk.column('B')).toHaveCount(0);
});

test('remembers the filter of the findings, and follows a link to a finding in this window and in another', async ({
  desk,
  app,
  context,
}) => {
  const all = await desk.findings.getByRole('article').count();
  await app.getByRole('button', { name: 'Filter findings' }).click();
  await app.getByRole('dialog', { name: 'Filter findings' }).getByLabel('Quotation').uncheck();
  await app.keyboard.press('Escape');
  await expect(desk.findings.getByRole('article')).toHaveCount(all - 1);
  await app.waitForTimeout(500);
  await desk.saved();
  await app.reload();
  await new Workbench(app).compared();
  await expect(desk.findings.getByRole('article')).toHaveCount(all - 1);

  await app.getByRole('button', { name: 'Filter findings' }).click();
  await app.getByRole('dialog', { name: 'Filter findings' }).getByLabel('Quotation').check();
  await app.keyboard.press('Escape');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const acronym = desk.finding(/OHCHR/);
  await acronym.getByRole('button').first().click();
  await acronym.getByRole('button', { name: 'Copy link' }).click();
  await expect(desk.messages).toContainText('Copied the link.');
  const link = await app.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#\/comparison\/[\w-]+\/finding\/\S+$/);

  await desk.source(/^Ambassador for China/).uncheck();
  await desk.compared();
  const current = desk.findings.locator('[aria-current=true]');
  await app.evaluate((hash) => void (location.hash = hash), new URL(link).hash);
  await expect(desk.column('B')).toBeVisible();
  await expect(current).toContainText('OHCHR');
  expect(new URL(app.url()).hash).toBe('');

  const other = await context.newPage();
  await other.goto(link);
  const there = new Workbench(other);
  await there.compared();
  await expect(there.findings.locator('[aria-current=true]')).toContainText('OHCHR');
  await expect
    .poll(() => there.sees('B', 'OHCHR (Office of the High Commissioner for Human Rights)'))
    .toBe(true);

  await other.goto(`${new URL(link).origin}/#/comparison/nothing-here`);
  await expect(there.messages).toContainText('This comparison is no longer in the library.');
});
