import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportedDocument } from '../document.ts';
import { importFile } from '../import-file.ts';

const file = (name: string) => {
  const bytes = new Uint8Array(readFileSync(new URL(`../../../tests/import-files/${name}`, import.meta.url)));
  return { name, bytes };
};
const read = async (name: string) => (await importFile(file(name))).documents[0]!;
/** Without the marks of lists and the numbers of notes. */
const paragraphsOf = ({ text }: ImportedDocument) =>
  text.split(/\n+/).map((line) => line.replace(/^(?:•|\d+\.) /, ''));

/** A PDF of pages with one line each, and no fonts but those that every reader has. */
function smallPdf(pages: readonly string[], font = 'Helvetica'): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')}]/Count ${pages.length}>>`,
    `<</Type/Font/Subtype/Type1/BaseFont/${font}>>`,
    ...pages.flatMap((content, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * at} 0 R>>`,
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    ]),
  ];
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = pdf.length;
    pdf += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = pdf.length;
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(pdf, 'latin1');
}
const shown = (x: number, y: number, text: string, size = 12) =>
  `BT /F ${size} Tf ${x} ${y} Td (${text}) Tj ET`;

describe('a PDF in two columns, with heads and footnotes', () => {
  let pdf: ImportedDocument;
  let truth: string[];
  beforeAll(async () => {
    pdf = await read('two-columns.pdf');
    truth = paragraphsOf(await read('source.md'));
  });

  it('has its paragraphs in the order of reading, whole over columns and pages', () => {
    const found = paragraphsOf(pdf);
    const places = truth.map((paragraph) => found.indexOf(paragraph));
    expect(truth.filter((_, at) => places[at]! < 0)).toEqual([]);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('has no heads, numbers of pages or cut words in them, and tells so', () => {
    expect(pdf.text).not.toMatch(/Harbour Review|\p{Ll}-\n/u);
    expect(pdf.details.leftOut).toEqual([
      { what: 'Head or foot of 3 pages', text: 'Harbour Review, volume 9' },
      { what: 'Head or foot of 3 pages', text: '1' },
    ]);
    expect(pdf.details.mended).toEqual([
      expect.stringMatching(/^\d\d words joined that were cut at the end of a line$/),
      '4 footnotes set behind the text',
      '4 marks of notes taken out of their sentences',
    ]);
  });

  it('keeps the hyphens of compounds', () => {
    expect(pdf.text).toContain('well-known');
    expect(pdf.text).not.toContain('wellknown');
  });

  it('tells where each page begins', () => {
    const { locators } = pdf.details;
    expect(locators.map(({ label }) => label)).toEqual(['p. 1', 'p. 2', 'p. 3', 'p. 1', 'p. 2', 'p. 3']);
    expect(locators.every(({ start }, at) => at === 0 || start > locators[at - 1]!.start)).toBe(true);
    // Footnotes stand behind the text, each with its page.
    expect(pdf.text.slice(locators[3]!.start)).toMatch(/^1\. /);
  });

  it('has what it says of itself as metadata', () => {
    expect(pdf).toMatchObject({
      title: 'Ann Berg and the old cooperative of Lower Marsh',
      author: 'Bo Lind',
    });
    expect(pdf.details.remarks[0]).toMatch(/^Made on 20\d\d-\d\d-\d\d, as the PDF says\.$/);
  });
});

describe('a PDF with lines stretched to fill narrow columns', () => {
  it('has its paragraphs whole, and the rows of its table as rows', async () => {
    const { text } = await read('justified.pdf');
    const html = Buffer.from(file('justified.html').bytes).toString('utf8');
    const paragraphs = [...html.matchAll(/<p>(.*)<\/p>/g)].map(([, words]) => words!);
    const rows = [...html.matchAll(/<tr>(.*)<\/tr>/g)].map(([, cells]) =>
      [...cells!.matchAll(/<t[hd]>(.*?)<\/t[hd]>/g)].map(([, words]) => words).join('\t'),
    );
    expect(paragraphs).toHaveLength(16);
    expect(rows).toHaveLength(6);
    expect(text.split(/\n+/)).toEqual([...paragraphs.slice(0, 5), ...rows, ...paragraphs.slice(5)]);
  });
});

describe('a short PDF', () => {
  const prose = (top: number, words: readonly string[]) =>
    words.map((line, at) => shown(80, top - 15 * at, line)).join('\n');
  const first = [
    'The bridge at Kell was closed on Monday because cracks were found in',
    'its foundation, and nobody in the town had expected that it would be',
    'shut for three winters, as the engineers who looked at it had said to',
  ];
  const second = [
    'the council in the spring. They had asked for an inspection every year',
    'and been told that the money was needed for the harbour, which was then',
    'being dredged for the new ferry.',
  ];
  const read = async (pages: readonly string[]) =>
    (await importFile({ name: 'a.pdf', bytes: smallPdf(pages) })).documents[0]!;
  const whole = [...first, ...second].join(' ');

  it('has the head and the number out that its second page alone has', async () => {
    const { text, details } = await read([
      prose(700, first),
      [shown(80, 760, 'Harbour Review'), prose(700, second), shown(300, 40, '2')].join('\n'),
    ]);
    expect(text).toBe(whole);
    expect(details.leftOut.map((out) => out.text).sort()).toEqual(['2', 'Harbour Review']);
  });

  it('has heads out that differ on left and right pages', async () => {
    const { text, details } = await read([
      [shown(80, 760, 'Harbour Review'), prose(700, first)].join('\n'),
      [shown(400, 760, 'The bridge at Kell'), prose(700, second)].join('\n'),
    ]);
    expect(text).toBe(whole);
    expect(details.leftOut.map((out) => out.text)).toEqual(['Harbour Review', 'The bridge at Kell']);
  });

  it('keeps the headings at the top of its pages', async () => {
    const { text, details } = await read([
      [shown(80, 740, 'What was found'), prose(700, second)].join('\n'),
      [shown(80, 740, 'What was said'), prose(700, second)].join('\n'),
    ]);
    expect(text).toContain('What was found');
    expect(text).toContain('What was said');
    expect(details.leftOut).toEqual([]);
  });
});

describe('a PDF', () => {
  it('has the largest heading for a title, and paragraphs apart', async () => {
    const page = [
      shown(80, 700, 'The bridge at Kell', 24),
      shown(80, 660, 'It was closed on Monday because cracks were found in'),
      shown(80, 645, 'its foundation.'),
      shown(80, 615, 'Nobody knows how long it will take to mend them, said'),
      shown(80, 600, 'the mayor.'),
    ].join('\n');
    const { documents } = await importFile({ name: 'a.pdf', bytes: smallPdf([page]) });
    expect(documents[0]).toMatchObject({
      title: 'The bridge at Kell',
      text: 'The bridge at Kell\n\nIt was closed on Monday because cracks were found in its foundation.\n\nNobody knows how long it will take to mend them, said the mayor.',
      details: { found: { title: 'the largest heading' } },
    });
  });

  it('keeps the last lines of notes at the foot of its pages, though they are alike but for their numbers', async () => {
    const page = (number: number) =>
      [
        shown(80, 700, 'The bridge at Kell was closed because cracks were found in'),
        shown(80, 685, `its foundation, for the time of the year ${1900 + 7 * number}. The council met on`),
        shown(80, 670, 'the Monday after and heard what the engineers had to say of it.'),
        ...[1, 2, 3, 4].map((at) =>
          shown(
            80,
            670 - 25 * at,
            `This was said of it by ${number + at} people in the town who came to the hall.`,
          ),
        ),
        shown(80, 92, `${number} Ann Berg, letter to the council on the bridge, ${3 * number}`, 9),
        shown(80, 81, `May ${1930 + number * number}, page ${70 - 9 * number}.`, 9),
        shown(80, 40, `Harbour Review 1938, ${number + 11}`),
      ].join('\n');
    const { documents } = await importFile({ name: 'a.pdf', bytes: smallPdf([1, 2, 3, 4].map(page)) });
    for (const words of ['May 1931, page 61.', 'May 1934, page 52.', 'May 1946, page 34.'])
      expect(documents[0]!.text).toContain(words);
    expect(documents[0]!.text).not.toContain('Harbour Review');
  });

  it('has quotations whole that are set in on both sides, beside lists that are set in on one', async () => {
    // Of 10 points, each letter is 6 wide.
    const set: readonly (readonly [x: number, letters: number, text: string])[] = [
      [60, 80, 'The council of the town met on Monday and heard what the engineers had to say of the bridge, and nobody in the hall had expected that it would stay shut for three winters.'],
      [102, 66, '“We had no choice in the matter, and nobody had told us anything before the winter came.”'],
      [60, 80, 'The engineers had examined all of the bridges, and of each of them a report was written by the end of the year.'],
      [102, 73, 'the bridge at the old toll house behind the market hall, that was opened with the railway'],
      [102, 73, 'the bridge at the harbour, that was built at the time of the great floods and was mended twice'],
      [102, 73, 'the bridge at the mill'],
      [102, 66, '“The figures speak for themselves, and all the money had run out long before that,” they wrote.'],
    ]; // prettier-ignore
    let y = 740;
    const page = set.flatMap(([x, letters, text]) => {
      y -= 12;
      return text
        .match(new RegExp(`.{1,${letters}}(?= |$)`, 'g'))!
        .map((line) => shown(x, (y -= 12), line.trim().replace(/[“”]/g, '"'), 10));
    });
    const { documents } = await importFile({ name: 'a.pdf', bytes: smallPdf([page.join('\n')], 'Courier') });
    expect(documents[0]!.text.split('\n\n')).toEqual(set.map(([, , text]) => text.replace(/[“”]/g, '"')));
  });

  it('in three columns close to each other, with lines that are not level, has raised numbers apart from words', async () => {
    const columns = [
      'The council of the town met on Monday and heard what the engineers said{1} of the bridge and nobody in the hall had expected that it would stay shut.{2}',
      'The reservoir above the town holds 10{6} litres of water on 40 km{2} of land and was built with money that had been meant for the bridge, the engineers wrote.',
      'Three lorries had to turn back at the harbour on Monday, since nobody had told their drivers of it and all the signs had been taken down in the night.',
    ];
    const page = columns.flatMap((words, column) =>
      words.match(/.{1,30}(?= |$)/g)!.flatMap((line, row) => {
        // Of 9 points, each letter is 5.4 wide; raised ones, of 6 points, are 3.6 wide.
        let x = 40 + column * 171;
        const y = 700 - row * 12 - column * 4;
        return line.trim().split(/[{}]/).map((part, at) => {
          const isRaised = at % 2 === 1;
          const placed = shown(x, isRaised ? y + 3 : y, part, isRaised ? 6 : 9);
          x += part.length * (isRaised ? 3.6 : 5.4);
          return placed;
        });
      }),
    );
    const { documents } = await importFile({ name: 'a.pdf', bytes: smallPdf([page.join('\n')], 'Courier') });
    const plain = (words: string) => words.replace('10{6}', '10⁶').replace('km{2}', 'km²').replace(/\{\d\}/g, '');
    expect(documents[0]!.text.split(/\s+/).join(' ')).toBe(columns.map(plain).join(' '));
    expect(documents[0]!.details.mended).toEqual(['2 marks of notes taken out of their sentences']);
  }); // prettier-ignore

  it('says which of its pages hold no text', async () => {
    const words = shown(80, 700, 'A page with words on it, and with enough of them to be read.');
    const { documents } = await importFile({
      name: 'a.pdf',
      bytes: smallPdf([words, '0 0 100 100 re f', words]),
    });
    expect(documents[0]!.warnings).toEqual(['1 of the 3 pages of “a.pdf” hold no text.']);
    expect(documents[0]!.details.locators.map(({ label }) => label)).toEqual(['p. 1', 'p. 3']);
  });

  it('of pictures alone is refused, and so is one with a password, and a broken one', async () => {
    await expect(
      importFile({ name: 'scan.pdf', bytes: smallPdf(['0 0 100 100 re f']) }),
    ).rejects.toMatchObject({
      code: 'pdf-without-text',
      message: '“scan.pdf” holds pictures of its pages and no text.',
    });
    await expect(read('encrypted.pdf')).rejects.toMatchObject({ code: 'file-encrypted' });
    const { bytes } = file('two-columns.pdf');
    await expect(importFile({ name: 'cut.pdf', bytes: bytes.subarray(0, 900) })).rejects.toMatchObject({
      code: 'file-damaged',
    });
  });

  it('of two thousand pages is read', async () => {
    const pages = Array.from({ length: 2_000 }, (_, at) =>
      shown(80, 700, `Page ${at + 1} tells of the bridge at Kell and of its mayor.`),
    );
    const { documents } = await importFile({ name: 'long.pdf', bytes: smallPdf(pages) });
    expect(documents[0]!.details.locators).toHaveLength(2_000);
  });
});
