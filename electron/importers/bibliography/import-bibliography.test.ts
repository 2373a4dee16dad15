import { describe, expect, it } from 'vitest';
import { importFile } from '../import-file.ts';

const read = async (name: string, content: string) =>
  (await importFile({ name, bytes: Buffer.from(content) })).described;

const BRIDGE = {
  key: 'beck2024',
  title: 'The Kell bridge',
  author: 'Lorna Beck; Carl Dörn',
  outlet: 'Kell Tribune',
  published: '2024-03-05',
  url: 'https://example.org/1',
  language: null,
};

describe('a bibliography', () => {
  it('in BibTeX', async () => {
    const bibtex = String.raw`@article{beck2024, title={The {Kell} bridge}, author={Beck, Lorna and D{\"o}rn, Carl},
      journal={Kell Tribune}, year=2024, month=mar, day=5, url={https://example.org/1}}
      @misc{untitled, year=2020}`;
    expect(await read('works.bib', bibtex)).toEqual([BRIDGE]);
  });

  it('in RIS, whatever the file is called', async () => {
    const ris =
      'TY  - NEWS\r\nID  - beck2024\r\nTI  - The Kell\r\nbridge\r\nAU  - Beck, Lorna\r\nAU  - Dörn, Carl\r\nT2  - Kell Tribune\r\nDA  - 2024/03/05/\r\nUR  - https://example.org/1\r\nER  - \r\n\r\nTY  - BOOK\r\nTI  - Another\r\nPY  - 1932\r\nER  - ';
    const [bridge, another] = (await read('export.txt', ris))!;
    expect(bridge).toEqual(BRIDGE);
    expect(another).toMatchObject({ key: null, title: 'Another', published: '1932', author: null });
  });

  it('in CSL-JSON', async () => {
    const csl = [
      {
        id: 'beck2024',
        type: 'article-newspaper',
        title: 'The <i>Kell</i> bridge',
        author: [{ family: 'Beck', given: 'Lorna' }, { literal: 'Carl Dörn' }],
        'container-title': 'Kell Tribune',
        issued: { 'date-parts': [[2024, 3, 5]] },
        URL: 'https://example.org/1',
      },
      { id: 'x', type: 'book', title: 'By its DOI', DOI: '10.1000/182' },
    ];
    const [bridge, doi] = (await read('works.json', JSON.stringify(csl)))!;
    expect(bridge).toEqual(BRIDGE);
    expect(doi!.url).toBe('https://doi.org/10.1000/182');
  });

  it('in BibTeX with bad entries gives the others, and tells of those', async () => {
    const bibtex = `@string{kt = "Kell Tribune"}
@article{one, title={The {Kell} bridge}, journal=kt, year=2024}
@article{bad, title={Never closed, year=2024}

@book{worse title="No comma" year=}
@book{two, title={Another}, year=1932}`;
    const { described, refused } = await importFile({ name: 'works.bib', bytes: Buffer.from(bibtex) });
    expect(described!.map(({ title, outlet }) => [title, outlet])).toEqual([
      ['The Kell bridge', 'Kell Tribune'],
      ['Another', null],
    ]);
    expect(refused.map(({ name, code }) => [name, code])).toEqual([
      ['works.bib, line 3', 'work-unreadable'],
      ['works.bib, line 5', 'work-unreadable'],
    ]);
    expect(refused[0]!.message).toBe('The entry “bad” in line 3 of “works.bib” could not be read.');
    await expect(read('bad.bib', '@article{bad, title={Never closed')).rejects.toMatchObject({
      code: 'file-damaged',
    });
  });

  it('in RIS and CSL-JSON, too, tells of entries that cannot be read or have no title', async () => {
    const refusedOf = async (name: string, content: string) => {
      const { described, refused } = await importFile({ name, bytes: Buffer.from(content) });
      return [described!.map(({ title }) => title), refused.map(({ message }) => message)];
    };
    const ris =
      'TY  - BOOK\nTI  - No end\n\nTY  - BOOK\nAU  - Nobody\nER  - \n\nTI  - Of no kind\nER  - \nTY  - BOOK\nTI  - Last\n';
    expect(await refusedOf('works.ris', ris)).toEqual([
      ['No end', 'Last'],
      [
        'An entry in line 8 of “works.ris” could not be read.',
        'Left out of “works.ris”, since it has no title: an entry in line 4.',
      ],
    ]);
    const csl = [{ id: 'a', type: 'book', title: 'One' }, 17, { id: 'b', type: 'book' }];
    expect(await refusedOf('works.json', JSON.stringify(csl))).toEqual([
      ['One'],
      [
        'Entry 2 of “works.json” could not be read.',
        'Left out of “works.json”, since it has no title: the entry “b”.',
      ],
    ]);
  });

  it('that describes nothing is refused', async () => {
    await expect(read('works.bib', '@comment{nothing here}')).rejects.toMatchObject({ code: 'file-empty' });
  });
});
