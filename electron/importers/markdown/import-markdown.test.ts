import { describe, expect, it } from 'vitest';
import type { ImportedDocument } from '../document.ts';
import { importFile } from '../import-file.ts';

async function read(text: string): Promise<ImportedDocument> {
  const { documents } = await importFile({ name: 'a.md', bytes: Buffer.from(text) });
  return documents[0]!;
}
const textOf = async (text: string) => (await read(text)).text;

describe('Markdown', () => {
  it('is read as paragraphs without its marks', async () => {
    const text = [
      '# The ferry',
      '',
      'The *old* ferry was **sold** on [Friday](https://example.org/f), `sources` say.',
      'Nobody ~~was~~ is surprised.',
      '',
      '> “We had no choice,” said Ida Holm.',
      '',
      '3. third',
      '4. fourth',
      '',
      '- one',
      '  - inner',
      '',
      '| Year | Cost |',
      '|---|---|',
      '| 2022 | 14 |',
    ].join('\n');
    expect(await textOf(text)).toBe(
      [
        'The ferry',
        'The old ferry was sold on Friday, sources say. Nobody is surprised.',
        '“We had no choice,” said Ida Holm.',
        '3. third',
        '4. fourth',
        '• one',
        '• inner',
        'Year\tCost\n2022\t14',
      ].join('\n\n'),
    );
  });

  it('has its notes behind it, and no marks of them in its sentences', async () => {
    const text = 'It rained.[^a] It stopped.\n\n[^a]: So says *everyone*\n  in Kell.\n\nThe end.';
    expect(await textOf(text)).toBe('It rained. It stopped.\n\nThe end.\n\na. So says everyone in Kell.');
  });

  it('keeps with its text where its headings stand, and how deep', async () => {
    const { text, details } = await read(
      '# The ferry\n\nSold.\n\n## Who *pays*?\n\nThe ferry pays.\n\nSold\n----\n\nAgain.',
    );
    expect(details.headings!.map(({ start, end, level }) => [text.slice(start, end), level])).toEqual([
      ['The ferry', 1],
      ['Who pays?', 2],
      ['Sold', 2],
    ]);
    expect(details.headings![2]!.start).toBe(text.lastIndexOf('Sold'));
  });

  it('keeps code and raw lines as they stand', async () => {
    expect(await textOf('Before.\n\n```\n# no heading\n  two\n```\n')).toBe('Before.\n\n# no heading\n  two');
  });

  it('brings no markup in: what is written in HTML is read as a page is', async () => {
    const text =
      'One <script>alert(1)</script><b onclick="x()">bold</b> word.\n\n<div hidden>gone</div>\n\nTwo.';
    expect(await textOf(text)).toBe('One bold word.\n\nTwo.');
  });

  it('has words that are struck out listed, and none of them in its sentences', async () => {
    const bytes = Buffer.from('# The bridge\n\nIt is ~~open~~ shut, they say.');
    const { documents } = await importFile({ name: 'a.md', bytes });
    expect(documents[0]).toMatchObject({
      text: 'The bridge\n\nIt is shut, they say.',
      details: { encoding: 'UTF-8', leftOut: [{ what: 'Struck out', text: 'open', number: 0 }] },
    });
    const again = await importFile({ name: 'a.md', bytes, choices: { bringBack: [0] } });
    expect(again.documents[0]).toMatchObject({
      text: 'The bridge\n\nIt is open shut, they say.',
      reading: 'with: 0',
      details: { leftOut: [], broughtBack: [0] },
    });
  });
});

describe('front matter', () => {
  it('is metadata', async () => {
    const document = await read(
      '---\ntitle: "Say \\"when\\""\nauthors:\n  - Ann Berg\n  - name: Bo Lind\ndate: 2024-03-05T10:00:00Z\nsource: https://example.org/a\npublication: The Gazette\nlang: en-GB\n---\n# Other\n\nWords.',
    );
    expect(document).toMatchObject({
      title: 'Say "when"',
      author: 'Ann Berg, Bo Lind',
      published: '2024-03-05',
      url: 'https://example.org/a',
      outlet: 'The Gazette',
      language: 'en-GB',
      text: 'Other\n\nWords.',
    });
    expect(document.details.found).toMatchObject({
      title: 'front matter, title',
      author: 'front matter, authors',
    });
  });

  it.each([
    ['a day without quotation marks', 'date: 2024-03-05', '2024-03-05'],
    ['a year', 'date: 1924', '1924'],
    ['a country that YAML 1.1 took for false', 'title: x\ndate: 5 March 2024\ncountry: no', '2024-03-05'],
    ['what is no date', 'date: soon', undefined],
  ])('reads %s', async (_, yaml, published) => {
    expect((await read(`---\n${yaml}\n---\nWords.`)).published).toBe(published);
  });

  it('that is none is text', async () => {
    expect(await textOf('---\nJust a line\n---\n\nWords.')).toContain('Just a line');
    expect(await textOf('---\na: [\n---\n\nWords.')).toContain('Words.');
  });

  it('that swells is refused, not unfolded', async () => {
    const bomb = `---\na: &a [${'x,'.repeat(50)}]\n${Array.from({ length: 20 }, (_, i) => `b${i}: &b${i} [${'*a,'.repeat(20)}]`).join('\n')}\n---\nWords.`;
    expect(await textOf(bomb)).toContain('Words.');
  });
});

describe('the title', () => {
  it.each([
    ['the first heading', 'Intro\n\n## Second\n\n# The *real* title #\n', 'Second'],
    ['a link in a heading', '# See [the report](http://x.example) `now`', 'See the report now'],
    ['not a comment in a code block', '```sh\n# no\n```\n# Yes\n', 'Yes'],
    ['the first line when there is no heading', '> **Quoted** words\n\nmore', 'Quoted words'],
    ['snake_case and sums are no emphasis', '# some_long_name and 2 * 3 * 4', 'some_long_name and 2 * 3 * 4'],
  ])('is %s', async (_, text, title) => {
    expect((await read(text)).title).toBe(title);
  });

  it('is found in lines that never end', async () => {
    expect((await read(`# ${'['.repeat(100_000)}`)).title).not.toBe('');
  });
});
