import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFile } from '../import-file.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const CORE =
  '<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>The Bridge</dc:title><dc:creator>Ann Berg</dc:creator><dcterms:created>2024-03-05T10:00:00Z</dcterms:created></cp:coreProperties>';
const COMMENTS = `<?xml version="1.0"?><w:comments ${W}><w:comment w:id="0" w:author="Bo Lind" w:date="2024-03-06T09:00:00Z"><w:p><w:r><w:t>Is this so?</w:t></w:r></w:p></w:comment></w:comments>`;

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const inserted = (text: string) => `<w:ins w:id="1" w:author="Bo">${run(text)}</w:ins>`;
const deleted = (text: string) =>
  `<w:del w:id="2" w:author="Bo"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const paragraph = (inside: string, properties = '') => `<w:p>${properties}${inside}</w:p>`;
const markChanged = (change: 'ins' | 'del') =>
  `<w:pPr><w:rPr><w:${change} w:id="3" w:author="Bo"/></w:rPr></w:pPr>`;

function docx(body: string, more: Record<string, string> = {}) {
  const files = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': RELS,
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  const bytes = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
  return { name: 'bridge.docx', bytes };
}

/** A document with a part that its archive says is short, and that nobody looks at before all parts are unpacked. */
function swelling(): Uint8Array {
  const { bytes } = docx(paragraph(run('x')), { 'word/styles.xml': `<x>${' '.repeat(50_000_000)}</x>` });
  const changed = Buffer.from(bytes);
  const entry = changed.lastIndexOf('PK\x01\x02', undefined, 'latin1');
  changed.writeUInt32LE(60, entry + 24);
  return changed;
}

describe('a Word document', () => {
  it('has its properties as metadata, and its comments beside it', async () => {
    const { documents } = await importFile(
      docx(paragraph(run('The bridge is ')) + paragraph(run('shut.')), {
        'docProps/core.xml': CORE,
        'word/comments.xml': COMMENTS,
      }),
    );
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({
      title: 'The Bridge',
      author: 'Ann Berg',
      text: 'The bridge is\n\nshut.',
      reading: '',
    });
    expect(documents[0]).not.toHaveProperty('published');
    expect(documents[0]!.details).toMatchObject({
      comments: [{ author: 'Bo Lind', date: '2024-03-06', text: 'Is this so?' }],
      remarks: ['Made on 2024-03-05, as the document says.'],
    });
  });

  it('has its headings kept with its text', async () => {
    const styles = `<?xml version="1.0"?><w:styles ${W}><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style></w:styles>`;
    const styled = (id: string) => `<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`;
    const body = [
      paragraph(run('The bridge'), styled('H1')),
      paragraph(run('It was shut on Monday.')),
      paragraph(run('Who pays?'), styled('H2')),
      paragraph(run('Nobody does.')),
    ].join('');
    const rels = RELS.replace('</Relationships>', '');
    const file = docx(body, {
      'word/styles.xml': styles,
      'word/_rels/document.xml.rels': `${rels.slice(0, rels.indexOf('<Relationship '))}<Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    });
    const { text, details } = (await importFile(file)).documents[0]!;
    expect(details.headings!.map(({ start, end, level }) => [text.slice(start, end), level])).toEqual([
      ['The bridge', 1],
      ['Who pays?', 2],
    ]);
  });

  it('with tracked changes gives the text with them and the text before them', async () => {
    const { documents } = await importFile(
      docx(
        paragraph(run('The bridge is ') + deleted('open') + inserted('shut') + run('.')) +
          paragraph(run('One para'), markChanged('ins')) +
          paragraph(run('graph once.')) +
          paragraph(run('Two once, '), markChanged('del')) +
          paragraph(run('one now.')) +
          paragraph(`<w:moveFrom w:id="4">${run('Moved away.')}</w:moveFrom>`) +
          paragraph(run('The end.')) +
          paragraph(`<w:moveTo w:id="5">${run('Moved away.')}</w:moveTo>`),
      ),
    );
    expect(documents.map(({ text }) => text)).toEqual([
      'The bridge is shut.\n\nOne para\n\ngraph once.\n\nTwo once, one now.\n\nThe end.\n\nMoved away.',
      'The bridge is open.\n\nOne paragraph once.\n\nTwo once,\n\none now.\n\nMoved away.\n\nThe end.',
    ]);
    expect(documents.map(({ title, reading }) => [title, reading])).toEqual([
      ['The bridge is shut.', ''],
      ['The bridge is open. (before the tracked changes)', 'before the tracked changes'],
    ]);
  });

  it('by LibreOffice, with tracked changes, gives both texts', async () => {
    const bytes = readFileSync(path.resolve(import.meta.dirname, '../../../tests/import-files/tracked.docx'));
    const { documents } = await importFile({ name: 'tracked.docx', bytes });
    expect(documents.map(({ text }) => text.split('\n\n').slice(1))).toEqual([
      [
        'The bridge at Kell was shut on Monday, and four lorries turned back at the old toll house.',
        'Nobody was hurt, the mayor said.',
      ],
      [
        'The bridge at Kell was shut on Monday, and three lorries turned back at the old toll house.',
        'Nobody was hurt.',
      ],
    ]);
  });

  it.each(['tracked.odt', 'tracked.rtf'])('is what %s of LibreOffice is to be saved as', async (name) => {
    const bytes = readFileSync(path.resolve(import.meta.dirname, '../../../tests/import-files', name));
    await expect(importFile({ name, bytes })).rejects.toMatchObject({
      code: 'file-unread-kind',
      hint: expect.stringContaining('save it as .docx') as string,
    });
  });

  it.each([
    ['cut off', docx(paragraph(run('x'))).bytes.subarray(0, 700), 'file-damaged'],
    ['broken inside', docx('<w:p><w:r>').bytes, 'file-damaged'],
    ['without words', docx(paragraph('')).bytes, 'file-empty'],
    [
      'of entities that swell',
      docx('', {
        'word/document.xml': `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'lol'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}">]><w:document ${W}><w:body>${paragraph(run('&c;&c;&c;'))}</w:body></w:document>`,
      }).bytes,
      'file-damaged',
    ],
    ['that swells beyond what it says', swelling(), 'file-damaged'],
  ])('%s is refused', async (_, bytes, code) => {
    await expect(importFile({ name: 'a.docx', bytes })).rejects.toMatchObject({ code });
  });
});
