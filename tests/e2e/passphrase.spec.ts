/** The passphrase of the library: set in the window, asked for at every opening, and nothing is seen without it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './app.ts';

const WORDS = 'correct horse battery staple';

/** Files of a folder that hold words of the seeds in clear. */
const inClear = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const file = path.join(folder, name);
    return statSync(file).isFile() && readFileSync(file).includes('locked the door');
  });

test('a library is locked with a passphrase, locked now, opened again, and asks for it after a kill', async ({
  desk,
  app,
  program,
}) => {
  await desk.saved();
  expect(inClear(program.folder).length).toBeGreaterThan(0);
  const title = await desk.library.getByRole('checkbox').first().getAttribute('aria-label');
  await app.keyboard.press('Control+k');
  await app.keyboard.type('passphrase of the library');
  await app.keyboard.press('Enter');
  const dialog = app.getByRole('dialog', { name: 'Passphrase of the library' });
  await expect(dialog).toContainText('A lost passphrase is final.');
  await dialog.getByLabel('Passphrase', { exact: true }).fill('too short');
  await expect(dialog).toContainText('It needs at least 12 characters.');
  await dialog.getByLabel('Passphrase', { exact: true }).fill(WORDS);
  await dialog.getByLabel('The same again').fill(`${WORDS}!`);
  await expect(dialog).toContainText('The two are not the same.');
  await dialog.getByLabel('The same again').fill(WORDS);
  const set = dialog.getByRole('button', { name: 'Set the passphrase' });
  await expect(set).toBeDisabled();
  await dialog.getByLabel(/I keep it where I find it again/).check();
  await set.click();
  await expect(dialog).toContainText('The library is locked with this passphrase from now on.');
  expect(inClear(program.folder)).toEqual([]);

  await dialog.getByRole('button', { name: 'Lock now' }).click();
  const locked = app.getByRole('heading', { name: 'The library is locked' });
  await expect(locked).toBeVisible();
  if (title !== null) await expect(app.locator('body')).not.toContainText(title);
  await expect(app.getByRole('navigation', { name: 'Library' })).toHaveCount(0);
  await app.getByLabel('Passphrase').fill('another one altogether');
  await app.getByRole('button', { name: 'Open the library' }).click();
  await expect(app.getByText('This is not the passphrase.')).toBeVisible();
  await app.getByLabel('Passphrase').fill(WORDS);
  await app.keyboard.press('Enter');
  await desk.compared();

  await app.keyboard.press('Control+k');
  await app.keyboard.type('passphrase of the library');
  await app.keyboard.press('Enter');
  await expect(dialog.getByLabel('Lock by itself when nobody is there')).toHaveValue('15');
  await app.keyboard.press('Escape');

  await program.stop('SIGKILL');
  await app.goto(await program.start());
  await expect(locked).toBeVisible();
  expect(inClear(program.folder)).toEqual([]);
  await app.getByLabel('Passphrase').fill(WORDS);
  await app.keyboard.press('Enter');
  await desk.compared();
});
