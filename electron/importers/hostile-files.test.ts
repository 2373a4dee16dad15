/** Files that were made to do harm, or that are not what their names say: each is made harmless or refused with what to do. */
import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../errors.ts';
import { importFile } from './import-file.ts';

const DEEP = 100_000;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TEN = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('');
/** Entities that would be a billion words. */
const laughs = (root: string) => `<!DOCTYPE ${root} [<!ENTITY e0 "lol">${TEN}]>`;
const nested = (begin: string, end: string, inside = 'Words.') =>
  begin.repeat(DEEP) + inside + end.repeat(DEEP);
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const word = (body: string, before = '') =>
  zip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?>${before}<w:document ${W}><w:body>${body}</w:body></w:document>`,
  });
const book = (chapter: string) =>
  zip({
    'META-INF/container.xml':
      '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
    'book.opf':
      '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="1.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
    '1.xhtml': chapter,
  });
const made = (name: string) => readFileSync(path.join(import.meta.dirname, '../../tests/import-files', name));

async function refusalOf(name: string, content: string | Uint8Array): Promise<Refusal> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const { documents } = await importFile({ name, bytes }).catch((error: unknown) => {
    if (error instanceof Refusal) throw error;
    throw new Error('something else than a refusal', { cause: error });
  });
  throw new Error(`read as ${documents.length} texts`);
}
const caught = (name: string, content: string | Uint8Array) =>
  refusalOf(name, content).catch((error: unknown) => error);

describe('a file that was made to do harm', () => {
  it.each([
    ['a.html', `<html><body>${nested('<div>', '</div>')}`],
    ['lists.html', `<html><body>${'<ul><li>Words'.repeat(3_000)}${'</li></ul>'.repeat(3_000)}`],
    ['open.html', `<html><body><p>${nested('<b><i>', '')}`],
    ['a.epub', book(`<html><body>${nested('<div>', '</div>')}</body></html>`)],
    ['a.docx', word(nested('<w:p><w:ins>', '</w:ins></w:p>', '<w:r><w:t>Words.</w:t></w:r>'))],
    ['a.json', `[{"text": "Words", "more": ${nested('{"a":', '}', '1')}}]`],
    ['a.md', nested('>', '', ' Words.')],
    ['lists.md', Array.from({ length: 1_000 }, (_, at) => `${' '.repeat(2 * at)}- Words`).join('\n')],
    ['line.md', `${'+ - '.repeat(3_000)}Words`],
  ])('of parts too deep in each other is refused: %s', async (name, content) => {
    expect(await caught(name, content)).toMatchObject({
      code: 'file-nested',
      message: `“${name}” could not be read: its parts lie too deep in each other.`,
      hint: expect.stringContaining('copy its words'),
    });
  });

  it.each([
    ['lists', '<ul><li>Level at the gauge', '</li></ul>'],
    ['boxes', '<div>Level at the gauge', '</div>'],
    ['tables', '<table><tr><td>Level at the gauge<td>', '</table>'],
  ])('of %s hundreds deep is read whole, and says so', async (_, begin, end) => {
    const deep = 450;
    const page = `<html><body>${begin.repeat(deep)}${end.repeat(deep)}`;
    const { documents } = await importFile({ name: 'a.html', bytes: Buffer.from(page) });
    expect(documents[0]!.text.match(/Level at the gauge/g)).toHaveLength(deep);
    expect(documents[0]!.details.remarks.join()).toContain('read whole');
  });

  it.each(['[', '*a ', '*a_', '***a', 'a**b', '_a_b ', 'a!', '`a``b'])(
    'of nothing but marks of Markdown is read: %s',
    async (marks) => {
      const bytes = Buffer.from(`Words.\n\n${marks.repeat(20_000)}`);
      const begun = performance.now();
      const { documents } = await importFile({ name: 'a.md', bytes });
      expect(documents[0]!.text.length).toBeGreaterThan(19_000);
      // With the square of their number it would be minutes.
      expect(performance.now() - begun).toBeLessThan(10_000);
    },
  );

  it('of many elements that pages may leave open is read', async () => {
    const page = `<html><body>${'<p>Words.<br>'.repeat(6_000)}</body></html>`;
    const { documents } = await importFile({ name: 'a.html', bytes: Buffer.from(page) });
    expect(documents[0]!.text.startsWith('Words.')).toBe(true);
  });

  it('of entities that swell is refused, or read without them', async () => {
    const body = '<w:p><w:r><w:t>Words &e9;</w:t></w:r></w:p>';
    expect(await caught('a.docx', word(body, laughs('w:document')))).toMatchObject({ code: 'file-damaged' });
    const page = `${laughs('html')}<html><body><p>Words &e9;</p></body></html>`;
    for (const [name, bytes] of [
      ['a.html', Buffer.from(page)],
      ['a.epub', book(page)],
    ] as const) {
      const { documents } = await importFile({ name, bytes });
      expect(documents[0]!.text).toBe('Words &e9;');
    }
  });
});

describe('a file with the extension of another format', () => {
  it('is read as what it is', async () => {
    const formatOf = async (name: string, content: string | Uint8Array) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      return (await importFile({ name, bytes })).documents[0]!.details.format;
    };
    const page = '<!doctype html><html><body><p>The bridge is shut.</p></body></html>';
    expect(await formatOf('letter.docx', page)).toBe(await formatOf('letter.html', page));
    const letter = made('office.docx');
    expect(await formatOf('letter.txt', letter)).toBe(await formatOf('letter.docx', letter));
  });

  it('and a document that is cut off or swells is not taken for an archive', async () => {
    const letter = made('office.docx');
    expect(await caught('letter.docx', letter.subarray(0, 4_000))).toMatchObject({ code: 'file-damaged' });
    const swelling = Buffer.from(letter);
    swelling.writeUInt32LE(300_000_000, swelling.indexOf('PK\x01\x02', 0, 'latin1') + 24);
    expect(await caught('letter.docx', swelling)).toMatchObject({
      code: 'document-too-large',
      hint: expect.stringContaining('Split it'),
    });
  });

  it.each(['tracked.odt', 'tracked.rtf'])('or of one that is not read says what helps: %s', async (name) => {
    for (const called of [name, 'letter.txt'])
      expect(await caught(called, made(name))).toMatchObject({
        code: 'file-unread-kind',
        hint: expect.stringContaining('save it as .docx'),
      });
  });
});
