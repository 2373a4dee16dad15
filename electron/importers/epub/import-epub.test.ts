import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../errors.ts';
import { importFile } from '../import-file.ts';

const CONTAINER =
  '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';
const OPF = `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>The Bridges of Kell</dc:title><dc:creator>Ann Berg</dc:creator><dc:creator>Bo Lind</dc:creator><dc:publisher>Quay Press</dc:publisher><dc:date>1924-05-01T00:00:00Z</dc:date><dc:language>en</dc:language></metadata>
<manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/><item id="two" href="text/2%20b.xhtml" media-type="application/xhtml+xml"/><item id="one" href="text/1.xhtml" media-type="application/xhtml+xml"/><item id="ad" href="text/ad.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/><itemref idref="ad" linear="no"/><itemref idref="gone"/></spine></package>`;
const chapter = (title: string, words: string) =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body><h2>${title}</h2><p>${words}</p><p>${'More was said of it. '.repeat(10)}</p></body></html>`;

const book = (files: Record<string, string>) =>
  importFile({
    name: 'kell.epub',
    bytes: zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  });
const FILES = {
  mimetype: 'application/epub+zip',
  'META-INF/container.xml': CONTAINER,
  'OPS/book.opf': OPF,
  'OPS/nav.xhtml': '<html><body><nav>Contents</nav></body></html>',
  'OPS/text/1.xhtml': chapter('The old bridge', 'It stood for long.'),
  'OPS/text/2 b.xhtml': chapter('The new bridge', 'It did not.'),
  'OPS/text/ad.xhtml': chapter('Other books', 'Buy them.'),
};

describe('a book in EPUB', () => {
  it('gives its chapters in the order of reading, each a section that is cited by its number', async () => {
    const { documents } = await book(FILES);
    const [document] = documents;
    expect(document).toMatchObject({
      title: 'The Bridges of Kell',
      author: 'Ann Berg, Bo Lind',
      outlet: 'Quay Press',
      published: '1924-05-01',
      language: 'en',
    });
    const { text, sections, details } = document!;
    expect(text).toMatch(/^The old bridge\n\nIt stood for long\.\n\n[^]*\n\nThe new bridge\n\nIt did not\./);
    expect(text).not.toMatch(/Contents|Buy them/);
    expect(sections.map(({ title, start, end }) => [title, text.slice(start, start + 14), end])).toEqual([
      ['The old bridge', 'The old bridge', text.indexOf('\n\nThe new')],
      ['The new bridge', 'The new bridge', text.length],
    ]);
    expect(details.locators.map(({ label }) => label)).toEqual(['ch. 1', 'ch. 2']);
    expect(details.headings?.map(({ start, end, level }) => [text.slice(start, end), level])).toEqual([
      ['The old bridge', 2],
      ['The new bridge', 2],
    ]);
  });

  it('that is protected or broken is refused', async () => {
    const encryption =
      '<encryption><EncryptedData><CipherReference URI="OPS/text/1.xhtml"/></EncryptedData></encryption>';
    await expect(book({ ...FILES, 'META-INF/encryption.xml': encryption })).rejects.toMatchObject({
      code: 'file-encrypted',
    });
    await expect(book({ ...FILES, 'OPS/book.opf': '<package/>' })).rejects.toMatchObject({
      code: 'file-damaged',
    });
  });

  it('of entities that swell, or that swells when it is unpacked, is refused or read without them', async () => {
    const laughs = `<!DOCTYPE package [<!ENTITY a "${'lol'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}">]>`;
    const swollen = await book({
      ...FILES,
      'OPS/book.opf': `${laughs}${FILES['OPS/book.opf'].replace(/<dc:title>[^<]*/, '<dc:title>&c;&c;')}`,
    }).then(
      ({ documents }) => documents[0]!.title.length,
      (error: Refusal) => error.code,
    );
    expect(typeof swollen === 'number' ? swollen < 200 : swollen === 'file-damaged').toBe(true);
    const bomb = Buffer.from(
      zipSync({
        'META-INF/container.xml': strToU8(CONTAINER),
        'OPS/book.opf': strToU8(OPF),
        'OPS/text/1.xhtml': strToU8('<p>A chapter.</p>'),
      }),
    );
    // The directory says of the chapter that it unpacks to 210 megabytes.
    bomb.writeUInt32LE(210_000_000, bomb.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24);
    await expect(importFile({ name: 'kell.epub', bytes: bomb })).rejects.toMatchObject({
      code: 'document-too-large',
    });
  });
});
