/** The library: sources come, change, go and come back; what cannot be read is refused with a reason. */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './app.ts';

const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content as string),
});

test('adds a file, edits it, deletes it, brings it back', async ({ desk, app }) => {
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
  await expect(desk.column('C')).toContainText('Two ferries had waited');

  await desk.menu(/Actions for “Harbour open again”/, 'Delete');
  await expect(desk.source('Harbour open again')).toHaveCount(0);
  await expect(desk.column('C')).toHaveCount(0);
  await desk.messages.getByRole('button', { name: 'Undo' }).click();
  await expect(desk.source('Harbour open again')).toBeVisible();
  await expect(desk.column('C')).toContainText('Two ferries had waited');
});

test('adds pasted text, in any script', async ({ desk, app }) => {
  await desk.library.getByRole('button', { name: 'Add source' }).click();
  const dialog = app.getByRole('dialog');
  await dialog.getByText('Paste text').click();
  await dialog
    .getByLabel('Text', { exact: true })
    .fill('外交部回应新疆报告\n\n外交部发言人周五表示，中国不会与联合国人权办公室合作。');
  await dialog.getByRole('button', { name: 'Add source' }).click();
  await expect(dialog).toBeHidden();
  await expect(desk.source('外交部回应新疆报告')).toBeVisible();
  await desk.menu(/Actions for “外交部回应新疆报告”/, 'Read this alone');
  await expect(desk.column('A')).toContainText('中国不会与联合国人权办公室合作');
});

test('shows text from outside as text', async ({ desk, app }) => {
  await desk.library.getByRole('button', { name: 'Add source' }).click();
  const dialog = app.getByRole('dialog');
  await dialog.getByText('Paste text').click();
  const evil = '<img src=x onerror="document.title=\'owned\'"> & <b>bold</b>';
  await dialog
    .getByLabel('Text', { exact: true })
    .fill(`${evil}\n\nIt said “<script>document.title='owned'</script>”.`);
  await dialog.getByRole('button', { name: 'Add source' }).click();
  await desk.source(/<img src=x/).check();
  await expect(desk.column('C')).toContainText('<b>bold</b>');
  await expect(desk.column('C').locator('b, img, script')).toHaveCount(0);
  await expect(app).not.toHaveTitle('owned');
});

test('refuses what it cannot read, and says what to do', async ({ desk, app }) => {
  await desk.library.getByRole('button', { name: 'Add source' }).click();
  const dialog = app.getByRole('dialog');
  const refused = async (name: string, content: string | Buffer, words: RegExp) => {
    await app.getByLabel('Choose files').setInputFiles([file(name, content)]);
    // Beside the file, in the dialog that stays open.
    await expect(dialog.getByRole('alert').filter({ hasText: words })).toBeVisible();
  };
  await refused('empty.txt', '', /“empty\.txt” has no text in it\..*Choose a file with text/s);
  await refused(
    'picture.txt',
    Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x04\0', 'latin1'),
    /“picture\.txt” is a picture, which Variorum does not read\..*text recognition/s,
  );
  await refused('letter.docx', 'PK\x03\x04', /The archive “letter\.docx” could not be unpacked/);
  await refused('paper.pdf', '%PDF-1.7', /“paper\.pdf” could not be read: it is damaged/);
  await refused('endless.txt', Buffer.alloc(20_000_001, 'a '), /larger than 20 MB/);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(desk.library.getByRole('checkbox')).toHaveCount(2);
});

test('knows a file that it has already', async ({ desk, app }) => {
  for (const expected of ['Added “Twice told”.', '“Twice told” is already in the library.']) {
    await desk.library.getByRole('button', { name: 'Add source' }).click();
    await app.getByLabel('Choose files').setInputFiles([file('twice.txt', 'Twice told\n\nA tale.')]);
    await expect(desk.messages).toContainText(expected);
    if (await app.getByRole('dialog').isVisible()) await app.keyboard.press('Escape');
  }
  await expect(desk.source('Twice told')).toHaveCount(1);
});

test('does not bring back a seed that was deleted', async ({ desk, app, program }) => {
  await desk.menu(/Actions for “Ambassador for China.*cooperation/, 'Delete');
  await expect(desk.library.getByRole('checkbox')).toHaveCount(1);
  await desk.saved();
  await program.stop('SIGINT');
  await app.goto(await program.start());
  await expect(desk.source(/^EXCLUSIVE-China asks/)).toBeVisible();
  await expect(desk.library.getByRole('checkbox')).toHaveCount(1);
});

test('says when the program has stopped, and keeps what is on the screen readable', async ({
  desk,
  app,
  program,
}) => {
  await desk.note.click();
  await app.keyboard.type('Words that must not be lost.');
  await desk.saved();
  await program.stop();
  const quotation = desk.finding(/locked the door of cooperation/);
  await quotation.getByRole('button').first().click();
  await quotation.getByRole('radiogroup', { name: 'Judgement' }).getByText('Confirmed').click();
  await expect(desk.messages.getByRole('alert').first()).toContainText(/stopped|reach/i);
  await expect(app.getByRole('contentinfo')).toContainText('Variorum has stopped');
  await expect(app.getByRole('contentinfo').getByRole('button', { name: 'Copy the note' })).toBeVisible();
  await expect(desk.column('A')).toContainText('locked the door');
  await expect(quotation.getByRole('radio', { name: 'Open' })).toBeChecked();
});

test('finds words inside texts while they are typed, and opens the place', async ({ desk, app }) => {
  await desk.library.getByRole('searchbox').fill('acknowledged that he received');
  await expect(desk.library.getByText('Nothing here matches')).toBeVisible();
  await desk.library.getByRole('searchbox').fill('"locked the door to coop');
  const hit = desk.library.getByRole('button', { name: /locked the door to cooperation/ }).first();
  await expect(hit.locator('mark').first()).toHaveText('locked the door to cooperation');
  await expect(desk.library.getByText('Nothing here matches')).toBeHidden();
  await hit.click();
  await expect(app.getByRole('search').getByRole('textbox')).toHaveValue('locked the door to cooperation');
  await expect(app.getByRole('search').getByRole('status')).toContainText(/1 of|1 found/);
});

test('sets a damaged library aside, takes the last good state, and says so', async ({
  desk,
  app,
  program,
}) => {
  await desk.note.click();
  await app.keyboard.type('A note before the damage.');
  await desk.saved();
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
