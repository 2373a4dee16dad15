import { describe, expect, it } from 'vitest';
import { Refusal } from '../../errors.ts';
import type { Choices } from '../document.ts';
import { importFile } from '../import-file.ts';
import { previewTable } from './import-table.ts';

const read = async (name: string, content: string, choices: Choices = {}) =>
  (await importFile({ name, bytes: Buffer.from(content), choices })).documents;
const code = async (work: Promise<unknown>) => {
  try {
    await work;
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
  return 'nothing was refused';
};

const CSV =
  'Headline;Body;Publication;Date;URL\r\n' +
  '"The bridge; shut";"It was shut on Monday.\r\n\r\n""Nobody"" was hurt.";Kell Tribune;5 March 2024;https://example.org/1\r\n' +
  'No words;;Kell Tribune;;\r\n' +
  'The tram;<p>It runs.</p><p>Again.</p>;Post;03/05/2024;nowhere\r\n';

describe('rows of a table are sources', () => {
  it('each with its metadata and bytes of its own', async () => {
    const [bridge, tram, ...rest] = await read('export.csv', CSV);
    expect(rest).toEqual([]);
    expect(bridge).toMatchObject({
      title: 'The bridge; shut',
      text: 'It was shut on Monday.\n\n"Nobody" was hurt.',
      outlet: 'Kell Tribune',
      published: '2024-03-05',
      url: 'https://example.org/1',
      details: {
        partOf: 'export.csv',
        found: { title: 'the column “Headline”' },
        remarks: ['Row 1 of “export.csv”; the text stands in the column “Body”.'],
      },
    });
    // What is no certain date and no address is not taken.
    expect([tram!.text, tram!.published, tram!.url]).toEqual(['It runs.\n\nAgain.', undefined, undefined]);
    expect(Buffer.from(tram!.part!).toString()).toContain('"Headline":"The tram"');
  });

  it('by the columns that the user chose', async () => {
    const [one] = await read('a.tsv', 'A\tB\nlead\tThe whole text.', { columns: { text: 1, title: 0 } });
    expect(one).toMatchObject({ title: 'lead', text: 'The whole text.' });
  });

  it('of a JSON file, whatever object the list lies in', async () => {
    const items = [{ title: 'One', text: 'First text.', authors: ['A. Beck', 'C. Dorn'] }, { title: 'Two', text: 'Second.' }]; // prettier-ignore
    const documents = await read('export.json', JSON.stringify({ total: 2, items }));
    expect(documents.map(({ title, author }) => [title, author])).toEqual([
      ['One', 'A. Beck, C. Dorn'],
      ['Two', undefined],
    ]);
  });

  it('a column of long cells is the text, whatever it is called', async () => {
    const long = 'It rained all night in the hills above Kell. '.repeat(6);
    const { guess, count, columns } = previewTable({ name: 'x.csv', bytes: Buffer.from(`id,what\n1,${long}\n2,${long}`) }); // prettier-ignore
    expect([guess, count, columns]).toEqual([{ text: 1 }, 2, ['id', 'what']]);
  });

  it.each([
    ['a.csv', 'x,y\n1,2', 'table-without-text'],
    ['b.csv', 'text\n', 'table-unreadable'],
    ['c.csv', 'text,title\n"never closed,1\n2,3', 'table-unreadable'],
    ['d.json', '[{"text": "a"', 'table-unreadable'],
    ['e.json', '{"a": 1}', 'table-unreadable'],
    ['f.csv', `text\n${'a\n'.repeat(5_001)}`, 'table-too-long'],
  ])('%s is refused: %#', async (name, content, refused) => {
    expect(await code(read(name, content))).toBe(refused);
  });
});
