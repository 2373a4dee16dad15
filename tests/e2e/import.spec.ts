/** Files of many formats: they come in, are compared, and a citation names the page. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, root, test } from './app.ts';

const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content as string),
});
const made = (name: string) => readFileSync(path.join(root, 'tests/import-files', name));

const PAGE = `<!doctype html><html lang="en"><head><title>The tramway of Kell - Kell Tribune</title>
<meta property="og:site_name" content="Kell Tribune"><meta property="article:published_time" content="2024-03-05T08:00:00Z">
</head><body><nav><a href="/">Home</a></nav><article><h1>The tramway of Kell</h1>
<p>In 1932 the council paid 291,000 crowns for it, 82 per cent of what had been asked for.</p>
<p>The owner of the ferry did not answer questions about the ferry on Tuesday.</p>
<script>document.title = 'owned'</script></article><footer>Imprint</footer></body></html>`;

/** Serves the page at `/tramway` and nothing else; answers the address and a way to end it. */
async function serve(): Promise<{ readonly base: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const there = request.url === '/tramway';
    response
      .writeHead(there ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
      .end(there ? PAGE : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { base: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

test('a PDF and a Word document that are dropped, and the address of a page, are compared and cited by page', async ({
  desk,
  app,
}) => {
  test.slow();
  const dialog = app.getByRole('dialog');
  await desk.library.getByRole('button', { name: 'Add source' }).click();
  const dropped = await app.evaluateHandle(
    (files) => {
      const data = new DataTransfer();
      for (const { name, base64 } of files)
        data.items.add(new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], name));
      return data;
    },
    [
      { name: 'letter.docx', base64: made('office.docx').toString('base64') },
      { name: 'review.pdf', base64: made('two-columns.pdf').toString('base64') },
    ],
  );
  await dialog.getByText('or drop them here').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(desk.messages).toContainText('Added 2 sources.');
  await expect(dialog).toBeHidden();
  // The message goes after a while.
  await desk.messages.getByRole('button', { name: 'Tick all 2' }).click();

  const { base, close } = await serve();
  try {
    await desk.library.getByRole('button', { name: 'Add source' }).click();
    await dialog.getByText('From the web').click();
    const address = dialog.getByLabel('Address of the page');
    await address.fill(`${base}/gone`);
    await dialog.getByRole('button', { name: 'Add source' }).click();
    await expect(dialog).toContainText('it answered 404');
    await address.fill('http://10.0.0.1/');
    await dialog.getByRole('button', { name: 'Add source' }).click();
    await expect(dialog).toContainText('into a private network, and was not fetched');
    await address.fill(`${base}/tramway`);
    await dialog.getByRole('button', { name: 'Add source' }).click();
    await expect(dialog).toBeHidden();
  } finally {
    close();
  }
  await desk.messages.getByRole('button', { name: 'Tick it' }).click();
  await expect(desk.library).toContainText('Kell Tribune');
  for (const seed of [/^Ambassador for China/, /^EXCLUSIVE-China asks/]) await desk.source(seed).uncheck();
  // What is compared changes with each tick; three texts open in Facts.
  await expect(async () => {
    await desk.compared();
    // In a smaller window the library gives way to three texts.
    await app.setViewportSize({ width: 1600, height: 900 });
    await desk.show('Reading');
    await expect(desk.column('B')).toContainText('Peter Ohlsen, a spokesman for the port', {
      timeout: 2_000,
    });
  }).toPass();
  await expect(app).not.toHaveTitle('owned');

  // Three texts of some length are compared, the last of them after the others.
  const cited = desk.finding(/291,000.*261,000|261,000.*291,000/).filter({ hasText: /[A-C], p\. 1, ¶\d/ });
  await expect(cited.first()).toBeVisible({ timeout: 120_000 });

  // A comparison may have the title, too; sources stand above.
  await desk.library.getByRole('button', { name: 'Actions for “The tramway of Kell”' }).first().click();
  await app.getByRole('menuitem', { name: 'Edit details' }).click();
  await expect(dialog.getByRole('heading', { name: 'Read as: Web page' })).toBeVisible();
  await expect(dialog).toContainText('Date in the page’s article:published_time');
  await expect(dialog).toContainText('left out of the text');
  await expect(dialog.getByLabel('Web address')).toHaveValue(`${base}/tramway`);
  await expect(dialog).toContainText(`Fetched from ${base}/tramway.`);
});

test('tells of each file that cannot be read, takes what is pasted, cleans a text up, and makes a file that comes again a version', async ({
  desk,
  app,
}) => {
  await test.step('one bad file of many stops no other, and each that cannot be read says why beside its name', async () => {
    await desk.library.getByRole('button', { name: 'Add source' }).click();
    await app
      .getByLabel('Choose files')
      .setInputFiles([
        file('good.txt', 'A good file\n\nWith words in it.'),
        file('bad.pdf', '%PDF-1.7'),
        file('locked.pdf', made('encrypted.pdf')),
      ]);
    const dialog = app.getByRole('dialog');
    await expect(dialog).toContainText('Added “A good file”; 2 files could not be read.');
    await expect(dialog.getByRole('alert')).toHaveCount(2);
    await expect(dialog.getByRole('alert').last()).toContainText('“locked.pdf” is protected by a password.');

    const refused = async (name: string, content: string | Buffer, words: RegExp) => {
      await app.getByLabel('Choose files').setInputFiles([file(name, content)]);
      // Beside the file, in the dialog that stays open.
      await expect(dialog.getByRole('alert').filter({ hasText: words })).toBeVisible();
    };
    // Chosen while the last one is still being read, they wait for it, and each is told of.
    await app.getByLabel('Choose files').setInputFiles([file('worse.pdf', '%PDF-1.7')]);
    await app.getByLabel('Choose files').setInputFiles([file('worst.pdf', '%PDF-1.7')]);
    await expect(dialog.getByRole('alert').filter({ hasText: '“worst.pdf”' })).toBeVisible();
    await refused('empty.txt', '', /“empty\.txt” has no text in it\..*Choose a file with text/s);
    await refused(
      'picture.txt',
      Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x04\0', 'latin1'),
      /“picture\.txt” is a picture\./,
    );
    await expect(dialog).toContainText('Their words can be recognised here, on this machine');
    await refused('letter.docx', 'PK\x03\x04', /“letter\.docx” could not be read: it is damaged/);
    await refused('endless.txt', Buffer.alloc(20_000_001, 'a '), /larger than 20 MB/);

    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await expect(desk.source('A good file')).toBeVisible();
    // The good one and the seeds.
    await expect(desk.library.getByRole('checkbox')).toHaveCount(3);
  });

  await test.step('pastes copied HTML, and cleans up a text of broken lines', async () => {
    await desk.library.getByRole('button', { name: 'Add source' }).click();
    const dialog = app.getByRole('dialog');
    await dialog.getByText('Paste text').click();
    const field = dialog.getByLabel('Text', { exact: true });
    await field.evaluate((element) => {
      const data = new DataTransfer();
      data.setData(
        'text/html',
        '<h2>Pasted head</h2><p>One <b>bold</b> word.</p><ul><li>first</li><li>second</li></ul>',
      );
      data.setData('text/plain', 'Pasted head One bold word. first second');
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await expect(field).toHaveValue('Pasted head\n\nOne bold word.\n\n• first\n\n• second');
    await app.keyboard.press('Escape');
    await expect(dialog).toBeHidden();

    const text =
      'Notice\n\nThe bridge at Kell was shut on Monday\nbecause cracks were found in its found-\nation, and itâ€™s not known for how long\nit will stay shut.';
    await desk.library.getByRole('button', { name: 'Add source' }).click();
    await app.getByLabel('Choose files').setInputFiles([file('notice.txt', text)]);
    await desk.menu(/Actions for “Notice”/, 'Edit details');
    await expect(dialog).toContainText('Mend 1 garbled character');
    await expect(dialog).toContainText('Join 3 lines that were broken at a width');
    await dialog.getByRole('button', { name: 'Make a cleaned-up version' }).click();
    await expect(dialog).toBeHidden();
    await desk.menu(/Actions for “Notice”/, 'Read this alone');
    await expect(desk.column('A')).toContainText(
      'The bridge at Kell was shut on Monday because cracks were found in its foundation, and it’s not known for how long it will stay shut.',
    );
    await expect(desk.source('Notice')).toHaveCount(1);
    await expect(desk.library).toContainText('2 versions');
  });

  await test.step('a file that comes again is a new version, compared with the one before, and corrected', async () => {
    const text =
      'The launch\n\nThe launch of Kell was sold on Monday to a company from the capital. Nobody was told of it before the evening. Three boats lie idle at the old pier.';
    const add = async (content: string) => {
      await desk.library.getByRole('button', { name: 'Add source' }).click();
      await app.getByLabel('Choose files').setInputFiles([file('launch.txt', content)]);
    };
    const dialog = app.getByRole('dialog');
    await add(text);
    await expect(dialog).toBeHidden();
    await add(text.replace('Three boats', 'Four boats'));
    await expect(dialog).toContainText('may be a new version of “The launch (no. 1)”, added on ');
    await expect(dialog).toContainText('3 sentences the same, 1 changed.');
    await dialog.getByRole('button', { name: 'Make it a version' }).click();
    await expect(desk.source('The launch')).toHaveCount(1);
    await desk.menu(/Actions for “The launch”/, 'Compare with the version before');
    await expect(desk.column('A')).toContainText('Three boats');
    await expect(desk.column('B')).toContainText('Four boats');
    await desk.menu(/Actions for “The launch”/, 'Edit details');
    await dialog.getByRole('button', { name: 'Correct the text' }).click();
    await dialog.getByRole('textbox').fill(text.replace('idle', 'unused'));
    await dialog.getByRole('button', { name: 'Save as a new version' }).click();
    await expect(desk.library).toContainText('3 versions');
  });
});
