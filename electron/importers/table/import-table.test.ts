import { describe, expect, it } from 'vitest';
import { csv } from '../../../engine/view/csv.ts';
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

it('a table that the program wrote comes back as it was, behind its mark of UTF-8', async () => {
  const body = '=1+1 “was” said in Åsa, שלום and 北京 👩‍👩‍👧; "so", he added.';
  const [document, ...others] = await read(
    'facts.csv',
    csv([
      ['Title', 'Text'],
      ['Ünder', body],
    ]),
  );
  expect(others).toEqual([]);
  expect(document).toMatchObject({ title: 'Ünder', text: `'${body}` });
});

describe('what is not taken of a table', () => {
  const text = 'The bridge was shut.';
  it.each([
    ['day first', ['14/03/2023', '03/05/2023'], ['2023-03-14', '2023-05-03']],
    ['month first', ['3/14/2023', '03/05/2023 10:00'], ['2023-03-14', '2023-03-05']],
    ['with full stops', ['03.05.2023', '1.5.2023'], ['2023-05-03', '2023-05-01']],
    ['in words', ['14. März 2023', '14 mars 2023', '1er août 2023', '14 de marzo de 2023', 'Sept. 3rd, 2023', '14-Mar-2023'], ['2023-03-14', '2023-03-14', '2023-08-01', '2023-03-14', '2023-09-03', '2023-03-14']],
  ])('is no date that can be told from the others: %s', async (_, dates, published) => {
    const csv = `text;date\n${dates.map((date, at) => `${text} ${at};"${date}"`).join('\n')}`;
    const documents = await read('a.csv', csv);
    expect(documents.map((document) => document.published)).toEqual(published);
    expect(documents[0]!.warnings).toEqual([]);
  }); // prettier-ignore

  it('is told: rows without text, dates of either order, entries that are none', async () => {
    const csv = `text,date\n,2023-01-01\n${text},03/05/2023\nx,14/03/2023\n${text} 2,3/14/2023\n,`;
    const [first, ...rest] = await read('a.csv', csv);
    expect(first!.warnings).toEqual([
      'Row 1 of “a.csv” has no text and was left out.',
      'A date of “a.csv” could not be told for certain and was not taken, such as “03/05/2023”. Give them by hand, or write them as 2024-03-14 in the file.',
    ]);
    expect(first!.details.remarks.slice(0, 2)).toEqual(first!.warnings);
    expect(rest.map(({ published }) => published)).toEqual(['2023-03-14', '2023-03-14']);
    const json = JSON.stringify([...Array.from({ length: 12 }, () => ({ text: ' ' })), 'x', { text }]);
    expect((await read('a.json', json))[0]!.warnings).toEqual([
      '1 entry of “a.json” is no object with fields and was left out.',
      '12 rows of “a.json” have no text and were left out: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 2 more.',
    ]);
  });
});

describe('rows of a table are sources', () => {
  it('with newspaper and reporter by the usual headings of their columns', async () => {
    const [row] = await read('a.csv', 'Body,Paper,Reporter\nIt was shut on Monday.,Post,Ada Lorne\n');
    expect(row).toMatchObject({ outlet: 'Post', author: 'Ada Lorne' });
    const [other] = await read('b.csv', 'Body,Writer,Day\nIt was shut on Monday.,Bo Lind,2024-03-05\n');
    expect(other).toMatchObject({ author: 'Bo Lind', published: '2024-03-05' });
  });

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
        remarks: expect.arrayContaining(['Row 1 of “export.csv”; the text stands in the column “Body”.']),
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

  it('of a JSON file of objects in objects, as services answer', async () => {
    const posts = [
      { id: 7, date: '2024-03-05T10:00:00', title: { rendered: 'The bridge' }, content: { rendered: '<p>It was shut.</p><p>Nobody was hurt.</p>' }, author: { name: 'A. Beck' } },
      { id: 8, title: { rendered: 'The tram' }, content: { rendered: '<p>It runs.</p>' } },
    ]; // prettier-ignore
    const [bridge, tram] = await read('posts.json', JSON.stringify(posts));
    expect(bridge).toMatchObject({
      title: 'The bridge',
      text: 'It was shut.\n\nNobody was hurt.',
      published: '2024-03-05',
      author: 'A. Beck',
    });
    expect(tram).toMatchObject({ title: 'The tram', text: 'It runs.' });
    const results = [{ webTitle: 'x', fields: { headline: 'The ferry', body: '<p>It was sold.</p>', authors: [{ name: 'C. Dorn' }, { name: 'E. Holm' }] } }]; // prettier-ignore
    const [ferry] = await read('search.json', JSON.stringify({ response: { status: 'ok', results } }));
    expect(ferry).toMatchObject({ title: 'The ferry', text: 'It was sold.', author: 'C. Dorn, E. Holm' });
  });

  it('a column of long cells is the text, whatever it is called', async () => {
    const long = 'It rained all night in the hills above Kell. '.repeat(6);
    const { guess, count, columns } = previewTable({ name: 'x.csv', bytes: Buffer.from(`id,what\n1,${long}\n2,${long}`) }); // prettier-ignore
    expect([guess, count, columns]).toEqual([{ text: 1 }, 2, ['id', 'what']]);
  });

  it('as many as have a text in the column for it, which is told before they are added', () => {
    const bytes = Buffer.from('text,title\nIt rained.,One\n"<p>&nbsp;</p>",Two\n,Three\nIt snowed.,\n');
    const { count, filled } = previewTable({ name: 'x.csv', bytes });
    expect([count, filled]).toEqual([4, [2, 3]]);
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
