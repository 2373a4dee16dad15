/** Keeping a library in order, and finding in it: tags, several at once, the trash, and where else something is said. */
import { expect, test } from './app.ts';

test('says where else words are said, and keeps investigations apart, to the trash and back', async ({
  desk,
  app,
}) => {
  await test.step('says where else selected words are said, and opens the place', async () => {
    await desk.show('Reading');
    await desk.select('A', 'China’s envoy to the UN', 'human rights office.');
    await app.getByRole('toolbar', { name: 'Selected words' }).getByRole('button', { name: 'More' }).click();
    await app.getByRole('menuitem', { name: 'Where else is this said?' }).click();
    const dialog = app.getByRole('dialog', { name: 'Where else is this said?' });
    await expect(dialog.getByLabel(/^A sentence, or a claim/)).toHaveValue(/^China’s envoy to the UN/);
    await expect(dialog.getByRole('status')).toHaveText(/: \d/);
    await dialog.getByRole('list').first().getByRole('button').first().click();
    await expect(dialog).toBeHidden();
    await expect(desk.column('A')).toBeVisible();
  });

  await test.step('an investigation gathers sources and comparisons, opens where it was left, and goes to the trash and back', async () => {
    const picker = desk.library.getByRole('button', { name: /^Investigation: / });
    const choose = async (name: RegExp) => {
      await picker.click();
      await app.getByRole('dialog', { name: 'Investigations' }).getByRole('button', { name }).click();
    };
    await expect(picker).toHaveAccessibleName(/The Asian Mirror \/ Globe Live Media/);
    await desk.compared();
    // Looked at, and nothing done: no comparison is kept of it.
    await expect(desk.library.getByRole('heading', { name: 'Comparisons' })).toHaveCount(0);

    await app.keyboard.press('i');
    await app.getByRole('button', { name: 'New investigation…' }).click();
    const naming = app.getByRole('dialog', { name: 'New investigation' });
    await naming.getByLabel('Name').fill('The envoy');
    await app.keyboard.press('Enter');
    await expect(picker).toHaveAccessibleName(/The envoy/);
    await expect(desk.library).toContainText('Nothing is in this investigation yet.');
    await expect(desk.column('A')).toHaveCount(0);

    // A source of the library is ticked, and belongs here once something is written about it.
    await desk.library.getByRole('button', { name: 'All sources of the library' }).click();
    await desk.source(/EXCLUSIVE/).check();
    await expect(desk.column('A')).toBeVisible();
    await desk.note.fill('Ask the envoy.');
    await desk.saved();
    await choose(/^The envoy/);
    await expect(desk.source(/./)).toHaveCount(1);
    await expect(desk.library.getByRole('heading', { name: 'Comparisons' })).toBeVisible();

    await choose(/^The Asian Mirror/);
    await expect(desk.source(/./)).toHaveCount(2);
    await desk.compared();
    await app.reload();
    await desk.compared();
    await expect(picker).toHaveAccessibleName(/The Asian Mirror/);
    await choose(/^The envoy/);
    await expect(desk.note).toContainText('Ask the envoy.');

    // Moved, with the comparison of it alone; and back.
    await desk.menu(/Actions for “EXCLUSIVE.*-document”/, 'Move to an investigation…');
    await app
      .getByRole('dialog', { name: 'Move to an investigation' })
      .getByRole('button', { name: 'Move' })
      .click();
    await expect(desk.messages).toContainText('and 1 comparison of them');
    await expect(desk.source(/./)).toHaveCount(0);
    await desk.messages.getByRole('button', { name: 'Undo' }).click();
    await expect(desk.source(/./)).toHaveCount(1);

    await picker.click();
    await app.getByRole('button', { name: 'Actions for the investigation “The envoy”' }).click();
    await app.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(picker).toHaveAccessibleName(/The Asian Mirror/);
    await desk.compared();
    // What can be taken back is told last.
    await expect(desk.messages).toContainText('Moved the investigation “The envoy” to the trash');
    await app.keyboard.press('Control+z');
    await expect(picker).toHaveAccessibleName(/The envoy/);
    await expect(desk.note).toContainText('Ask the envoy.');
  });
});

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
