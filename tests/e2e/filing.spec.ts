/** Keeping a library in order, and finding in it: tags, several at once, the trash, and where else something is said. */
import { expect, test } from './app.ts';

test('files several sources at once, moves them to the trash, takes it back, and erases them', async ({
  desk,
  app,
}) => {
  await desk.library.getByRole('button', { name: 'Select', exact: true }).click();
  await desk.library.getByRole('button', { name: /^All shown/ }).click();
  await desk.library.getByRole('button', { name: 'Tag or collect…' }).click();
  const dialog = app.getByRole('dialog', { name: /Tags and collections of 2 sources/ });
  await dialog.getByLabel('New tag').fill('To check');
  await dialog.getByLabel('New collection').fill('Letters');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(desk.library.getByText('To check')).toHaveCount(2);

  await desk.library.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(desk.library).toContainText('The library is empty.');
  await desk.messages.getByRole('button', { name: 'Undo' }).click();
  await expect(desk.library.getByText('To check')).toHaveCount(2);

  const show = async (name: RegExp) => {
    await desk.library.getByRole('button', { name: /^Shown:/ }).click();
    await app
      .getByRole('dialog', { name: 'Collections, tags, saved searches' })
      .getByRole('button', { name })
      .click();
  };
  await show(/^Letters/);
  await expect(desk.source(/./)).toHaveCount(2);
  await desk.menu(/Actions for “EXCLUSIVE/, 'Delete');
  await expect(desk.source(/./)).toHaveCount(1);
  await show(/^Trash/);
  await expect(desk.library.getByRole('button', { name: /^Restore “EXCLUSIVE/ })).toBeVisible();
  await desk.library.getByRole('button', { name: 'Empty the trash…' }).click();
  await app.getByRole('button', { name: 'Erase for good' }).click();
  await expect(desk.messages).toContainText('Emptied the trash.');
  await expect(desk.library).toContainText('The trash is empty.');
  await show(/^All sources/);
  await expect(desk.source(/./)).toHaveCount(1);
});

test('says where else selected words are said, and opens the place', async ({ desk, app }) => {
  await desk.show('Reading');
  await desk.select('A', 'China’s envoy to the UN', 'human rights office.');
  await app
    .getByRole('toolbar', { name: 'Selected words' })
    .getByRole('button', { name: 'Where else' })
    .click();
  const dialog = app.getByRole('dialog', { name: 'Where else is this said?' });
  await expect(dialog.getByLabel(/^A sentence, or a claim/)).toHaveValue(/^China’s envoy to the UN/);
  await expect(dialog.getByRole('status')).toHaveText(/: \d/);
  await dialog.getByRole('list').first().getByRole('button').first().click();
  await expect(dialog).toBeHidden();
  await expect(desk.column('A')).toBeVisible();
});
