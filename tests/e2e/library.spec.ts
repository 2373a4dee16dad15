/** The library: sources come, change, go and come back; what cannot be read is refused with a reason. */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './app.ts';
import { Workbench } from './workbench.ts';

const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content as string),
});

test('finds words inside texts, and adds, edits, deletes and brings back sources, and nothing twice', async ({
  desk,
  app,
}) => {
  await test.step('finds words inside texts while they are typed, and opens the place', async () => {
    await desk.library.getByRole('searchbox').fill('acknowledged that he received');
    await expect(desk.library.getByText('Nothing here matches')).toBeVisible();
    await desk.library.getByRole('searchbox').fill('"locked the door to coop');
    const hit = desk.library.getByRole('button', { name: /locked the door to cooperation/ }).first();
    await expect(hit.locator('mark').first()).toHaveText('locked the door to cooperation');
    await expect(desk.library.getByText('Nothing here matches')).toBeHidden();
    await hit.click();
    await expect(app.getByRole('search').getByRole('textbox')).toHaveValue('locked the door to cooperation');
    await expect(app.getByRole('search').getByRole('status')).toContainText(/1 of|1 found/);
    await app.keyboard.press('Escape');
    await desk.library.getByRole('searchbox').fill('');
  });

  await test.step('adds a file, edits it, deletes it, brings it back; adds pasted text as text, and nothing twice', async () => {
    await desk.library.getByRole('button', { name: 'Add source' }).click();
    await app
      .getByLabel('Choose files')
      .setInputFiles([
        file('harbour.txt', 'The harbour reopened\n\nTwo ferries had waited outside since dawn.'),
      ]);
    await expect(desk.messages).toContainText('Added “The harbour reopened”.');
    if (await app.getByRole('dialog').isVisible()) await app.keyboard.press('Escape');
    await expect(desk.source('The harbour reopened')).not.toBeChecked();

    await desk.menu(/Actions for “The harbour reopened”/, 'Edit details');
    const dialog = app.getByRole('dialog');
    await dialog.getByLabel('Title').fill('Harbour open again');
    await dialog.getByLabel('Outlet').fill('The Port Gazette');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toBeHidden();
    await expect(desk.library).toContainText('The Port Gazette');

    await desk.source('Harbour open again').check();
    await expect(desk.facts).toBeVisible();
    // In a smaller window the library gives way to three texts.
    await app.setViewportSize({ width: 1600, height: 900 });
    await desk.show('Reading');
    await expect(desk.column('C')).toContainText('Two ferries had waited');

    await desk.menu(/Actions for “Harbour open again”/, 'Delete');
    await expect(desk.source('Harbour open again')).toHaveCount(0);
    await expect(desk.column('C')).toHaveCount(0);
    await desk.messages.getByRole('button', { name: 'Undo' }).click();
    await expect(desk.source('Harbour open again')).toBeVisible();
    await expect(desk.column('C')).toContainText('Two ferries had waited');

    for (const expected of ['Added “Twice told”.', '“Twice told” is already in the library.']) {
      await desk.library.getByRole('button', { name: 'Add source' }).click();
      await app.getByLabel('Choose files').setInputFiles([file('twice.txt', 'Twice told\n\nA tale.')]);
      await expect(desk.messages).toContainText(expected);
      if (await app.getByRole('dialog').isVisible()) await app.keyboard.press('Escape');
    }
    await expect(desk.source('Twice told')).toHaveCount(1);

    await desk.library.getByRole('button', { name: 'Add source' }).click();
    await dialog.getByText('Paste text').click();
    await dialog
      .getByLabel('Text', { exact: true })
      .fill('外交部回应新疆报告\n\n外交部发言人周五表示，中国不会与联合国人权办公室合作。');
    await dialog.getByRole('button', { name: 'Add source' }).click();
    await expect(dialog).toBeHidden();
    await expect(desk.source('外交部回应新疆报告')).toBeVisible();
    await desk.menu(/Actions for “外交部回应新疆报告”/, 'Read this alone');
    await expect(desk.column('A')).toContainText('中国不会与联合国人权办公室合作');

    await desk.library.getByRole('button', { name: 'Add source' }).click();
    await dialog.getByText('Paste text').click();
    const evil = '<img src=x onerror="document.title=\'owned\'"> & <b>bold</b>';
    await dialog
      .getByLabel('Text', { exact: true })
      .fill(`${evil}\n\nIt said “<script>document.title='owned'</script>”.`);
    await dialog.getByRole('button', { name: 'Add source' }).click();
    await desk.source(/<img src=x/).check();
    await expect(desk.column('B')).toContainText('<b>bold</b>');
    await expect(desk.column('B').locator('b, img, script')).toHaveCount(0);
    await expect(app).not.toHaveTitle('owned');
  });
});

test('does not bring back a seed that was deleted; sets a damaged library aside, and says so', async ({
  desk,
  app,
  program,
}) => {
  await desk.menu(/Actions for “Ambassador for China.*cooperation/, 'Delete');
  await expect(desk.library.getByRole('checkbox')).toHaveCount(1);
  await desk.saved();
  await program.stop('SIGINT');
  await app.goto(await program.start());
  await expect(desk.source(/^EXCLUSIVE-China asks/)).toBeVisible();
  await expect(desk.library.getByRole('checkbox')).toHaveCount(1);

  await program.stop('SIGINT');
  const files = readdirSync(program.folder, { withFileTypes: true }).filter((file) => file.isFile());
  const library = files.map(({ name }) => name).find((name) => /^[^.]+\.(db|sqlite|variorum)$/.test(name));
  expect(library, files.map(({ name }) => name).join(', ')).toBeDefined();
  writeFileSync(path.join(program.folder, library!), 'This is no database.');
  await app.goto(await program.start());
  await expect(desk.messages.getByRole('alert').first()).toContainText(
    /damaged|could not be read|set aside/i,
  );
  await expect(desk.library.getByRole('checkbox').first()).toBeVisible();
});

test('says when the program has stopped, keeps what is on the screen readable, and goes on by itself when it is started again', async ({
  desk,
  app,
  program,
  context,
}) => {
  await program.stop('SIGINT');
  await app.goto(await program.start({ atKeptPort: true }));
  await desk.compared();
  await desk.note.click();
  await app.keyboard.type('Words that must not be lost.');
  await desk.saved();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const acronym = desk.finding(/OHCHR/);
  await acronym.getByRole('button').first().click();
  await acronym.getByRole('button', { name: 'Copy link' }).click();
  await expect(desk.messages).toContainText('Copied the link.');
  const link = new URL(await app.evaluate(() => navigator.clipboard.readText())).hash;
  await program.stop();
  const quotation = desk.finding(/locked the door of cooperation/);
  await quotation.getByRole('button').first().click();
  await quotation.getByRole('radiogroup', { name: 'Judgement' }).getByText('Confirmed').click();
  await expect(desk.messages.getByRole('alert').first()).toContainText(/stopped|reach/i);
  await expect(app.getByRole('contentinfo')).toContainText('Variorum has stopped');
  await expect(app.getByRole('contentinfo').getByRole('button', { name: 'Copy the note' })).toBeVisible();
  await expect(desk.column('A')).toContainText('locked the door');
  await expect(quotation.getByRole('radio', { name: 'Open' })).toBeChecked();

  // What is typed meanwhile is kept by the page, and saved when the program is there again; links made before lead in.
  await desk.note.click();
  await app.keyboard.press('ControlOrMeta+End');
  await app.keyboard.type(' Nor these.');
  const { origin } = new URL(app.url());
  await program.start({ atKeptPort: true });
  await desk.saved();
  await expect(desk.note).toHaveText('Words that must not be lost. Nor these.');
  const other = await context.newPage();
  await other.goto(`${origin}/${link}`);
  const there = new Workbench(other);
  await there.compared();
  await expect(there.findings.locator('[aria-current=true]')).toContainText('OHCHR');
  await expect(there.note).toHaveText('Words that must not be lost. Nor these.');
});
