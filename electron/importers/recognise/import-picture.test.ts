import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../errors.ts';
import { importFile } from '../import-file.ts';
import { pageImage } from '../page-image.ts';

const file = (name: string) => ({
  name,
  bytes: readFileSync(path.resolve(import.meta.dirname, '../../../tests/import-files', name)),
});
const recognised = async (name: string) =>
  (await importFile({ ...file(name), choices: { recognise: 'eng' } })).documents[0]!;
const code = async (work: Promise<unknown>) => {
  try {
    await work;
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
  return 'nothing was refused';
};

const BRIDGE =
  'The bridge of Kell\n\nThe bridge at Kell was shut on Monday because cracks were found in its foundation, and it is not known for how long it will stay shut.\n\nThree lorries had to turn back at the toll house; 291,000 crowns were paid for the tram in 1932.';

describe('words in pictures', () => {
  it('are recognised when the user asks for it', async () => {
    expect(await code(importFile(file('scan.png')))).toBe('picture');
    const document = await recognised('scan.png');
    expect(document).toMatchObject({
      title: 'The bridge of Kell',
      text: BRIDGE,
      language: 'en',
      reading: 'recognised: eng',
      details: { format: 'Picture of a text', mended: ['1 word joined that was cut at the end of a line'] },
    });
    const { confidence, pages } = document.details.recognised!;
    expect(confidence).toBeGreaterThan(0.9);
    expect(pages).toEqual([{ start: 0 }]);
    expect(await pageImage(file('scan.png'), 0)).toMatchObject({ type: 'image/png' });
    expect(await pageImage(file('scan.png'), 1)).toBeNull();
  });

  it('column after column, with a sentence that goes on in the next one whole', async () => {
    const { text } = await recognised('scanned-columns.png');
    expect(text).toBe(
      'The lock of Saltmere\n\nThe harbour board of Saltmere voted on 14 March 2023 to close the old lock, nine votes to two, after engineers had found that its northern gate moves.\n\nFishermen from the three villages above the lock fear that their boats will have to pass the open sea in winter, a way of eleven nautical miles instead of two, and that nobody will pay for it.\n\nThe keeper of the lock has measured the gate every January since 1997, and wrote it down in a book that nobody asked for.',
    );
  });

  it('and on the pages of a scanned PDF, which it is cited by', async () => {
    expect(await code(importFile(file('scanned.pdf')))).toBe('pdf-without-text');
    const { text, details } = await recognised('scanned.pdf');
    expect(text).toContain('cracks were found in its foundation');
    expect(text).toContain('bought the ferry for 12,500 crowns');
    expect(details.locators).toEqual([
      { start: 0, label: 'p. 1' },
      { start: text.indexOf('The ferry of Kell'), label: 'p. 2' },
    ]);
    const page = await pageImage(file('scanned.pdf'), 1);
    const png = Buffer.from(page!.base64, 'base64');
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect(Math.abs(png.readUInt32BE(16) - 1130)).toBeLessThan(3);
    expect(await pageImage(file('scanned.pdf'), 2)).toBeNull();
  });

  it('what is no picture at all is refused', async () => {
    const broken = { name: 'a.png', bytes: Buffer.from('\x89PNG\r\n\x1a\nnothing', 'latin1') };
    expect(await code(importFile({ ...broken, choices: { recognise: 'eng' } }))).toBe('picture-too-large');
    const blank = Buffer.concat([Buffer.from('BM'), Buffer.alloc(60)]);
    expect(await code(importFile({ name: 'a.bmp', bytes: blank, choices: { recognise: 'eng' } }))).toBe(
      'picture-too-large',
    );
  });
});
