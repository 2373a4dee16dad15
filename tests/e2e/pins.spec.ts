/** Pins: the reader says what corresponds and what never does, and the texts are linked anew around it. */
import { expect, test } from './app.ts';
import { chooseLayout } from './open-texts.ts';

const ONE = `Letter 1

The harbour was closed on Monday morning. Nobody on the quay was hurt by the storm.

Fishermen mended their nets in the shed.`;
const OTHER = `Letter 2

The harbour was closed on Tuesday morning. Old songs were sung until late.

The bakery gave bread to all who came.`;

test('pins two sentences by selecting them, keeps that, takes it back, and shows it in Aligned', async ({
  desk,
  app,
}) => {
  await desk.library.getByRole('button', { name: 'Add source' }).click();
  const files = [ONE, OTHER].map((text, i) => ({
    name: `letter-${i}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  }));
  await app.getByRole('dialog').locator('input[type=file]:not([webkitdirectory])').setInputFiles(files);
  await expect(desk.source(/Letter/)).toHaveCount(2);
  for (const seed of [/Ambassador/, /EXCLUSIVE/]) await desk.source(seed).uncheck();
  for (const name of [/Letter 1/, /Letter 2/]) await desk.source(name).check();
  await expect(app.getByRole('radiogroup', { name: 'Layout' })).toBeVisible();
  await desk.compared();
  const nets = desk.column('A').locator('.sentence', { hasText: 'mended their nets' });
  await expect(nets).toHaveCount(1);
  await expect(nets).not.toHaveRole('link');

  await desk.select('A', 'Fishermen mended', 'in the shed');
  await app.getByRole('button', { name: 'Pin…' }).click();
  await expect(app.getByRole('group', { name: 'Pinning' })).toContainText('Fishermen mended their nets');
  await desk.select('B', 'Old songs', 'until late');
  await app.getByRole('button', { name: 'These correspond' }).click();
  await expect(nets).toHaveRole('link');
  await expect(nets).toHaveAccessibleDescription(/Corresponds to B.*Pinned/);
  await expect(app.locator('svg .pinned')).toHaveCount(1);

  await desk.saved();
  await app.waitForTimeout(400);
  await desk.saved();
  await app.reload();
  await expect(nets).toHaveAccessibleDescription(/Pinned/);

  await chooseLayout(app, 'Aligned');
  const row = app
    .getByRole('group')
    .filter({ hasText: 'mended their nets' })
    .filter({ hasText: 'Old songs' });
  await expect(row.getByText('pinned').first()).toBeVisible();
  await expect(row.last()).toHaveAccessibleName(/Pinned\.$/);

  const harbour = app
    .getByRole('group', { name: /A and B say it differently/ })
    .filter({ hasText: 'Tuesday' });
  await harbour.focus();
  await app.keyboard.press('1');
  await app.keyboard.press('Alt+Shift+X');
  await expect(app.getByRole('group', { name: /Only in A/ }).filter({ hasText: 'harbour' })).toBeVisible();
  await app.getByRole('button', { name: '2 pins' }).click();
  const list = app.getByRole('dialog', { name: 'Pins' });
  await expect(list.getByText('Never these two')).toBeVisible();
  await list
    .getByRole('listitem')
    .filter({ hasText: 'mended' })
    .getByRole('button', { name: 'Remove' })
    .click();
  await list.getByRole('button', { name: 'Close' }).click();
  await expect(app.getByText('pinned', { exact: true })).toHaveCount(0);
  await expect(app.getByRole('button', { name: '1 pin', exact: true })).toBeVisible();
  await app.keyboard.press('Control+z');
  await expect(app.getByText('pinned', { exact: true }).first()).toBeVisible();
  await app.keyboard.press('Control+z');
  await expect(harbour).toContainText('Tuesday');
  await app.keyboard.press('Control+Shift+z');
  await expect(app.getByRole('group', { name: /Only in A/ }).filter({ hasText: 'harbour' })).toBeVisible();
});
