import mammoth from 'mammoth';
import { Refusal } from '../../errors.ts';
import type { FileToImport, FoundMetadata, ImportedDocument, Importer } from '../document.ts';
import { openZip } from '../archive/unzip.ts';
import { textWithHeadings } from '../blocks/block.ts';
import { blocksOfElement } from '../blocks/blocks-of-element.ts';
import { leftOutStruck, struckOut } from '../blocks/struck-out.ts';
import { noteMarksTaken } from '../counted.ts';
import { baseName } from '../file-name.ts';
import { parsePage } from '../html/parse-html.ts';
import { makeDocument } from '../make-document.ts';
import { commentsOf } from './comments.ts';
import { propertiesOf } from './properties.ts';
import { beforeChanges, hasChanges } from './tracked-changes.ts';
import { repackZip } from './repack-zip.ts';

/** Styles that Word and LibreOffice have for quotations, headings and notes, beyond those mammoth knows. */
const STYLES = [
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
];

/** How the text of a document with tracked changes is called that has none of them. */
const BEFORE = 'before the tracked changes';

/**
 * Reads a Word document: headings, lists, quotations, tables and notes as text, comments beside it. One with tracked
 * changes gives two texts, with the changes and without.
 *
 * @throws {Refusal} `file-damaged`, `file-encrypted`, `archive-damaged`, `archive-too-large`, `file-empty`, `file-nested`
 */
export const importDocx: Importer = async (file) => {
  const name = baseName(file.name);
  const open = openZip(file.bytes, name);
  const xml = (path: string) => {
    const bytes = open(path);
    return bytes === null ? null : new TextDecoder().decode(bytes);
  };
  const main = ['word/document.xml', 'word/document2.xml'].find((path) => xml(path) !== null);
  if (main === undefined) throw new Refusal('file-damaged', { name });
  const { found, made } = propertiesOf(xml('docProps/core.xml'));
  const comments = commentsOf(xml('word/comments.xml'));
  const changed = hasChanges(xml(main)!);
  const document = await documentOf(file, repackZip(file.bytes, name), found, {
    comments,
    remarks: [
      ...(made === '' ? [] : [`Made on ${made}, as the document says.`]),
      ...(changed ? ['It has tracked changes; this is the text with all of them accepted.'] : []),
    ],
  });
  if (!changed) return { documents: [document], refused: [] };

  const parts = [main, 'word/footnotes.xml', 'word/endnotes.xml'];
  const before = repackZip(
    file.bytes,
    name,
    parts.flatMap((path) => {
      const source = xml(path);
      return source === null ? [] : [[path, beforeChanges(source)] as const];
    }),
  );
  const original = await documentOf(file, before, found, {
    remarks: ['It has tracked changes; this is the text before any of them.'],
  });
  return {
    documents: [document, { ...original, title: `${original.title} (${BEFORE})`, reading: BEFORE }],
    refused: [],
  };
};

async function documentOf(
  file: FileToImport,
  bytes: Uint8Array,
  found: FoundMetadata,
  details: Partial<ImportedDocument['details']>,
): Promise<ImportedDocument> {
  const name = baseName(file.name);
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    // Pictures would be megabytes of text that nobody reads.
    {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      externalFileAccess: false,
    } as never,
  );
  let noteMarks = 0;
  const struck = struckOut();
  const blocks = blocksOfElement(parsePage(html).body, {
    name,
    onNoteMark: () => (noteMarks += 1),
    keepsStruck: struck.keepsStruck,
  });
  const heading = blocks.find(({ kind }) => kind === 'heading');
  const first = heading ?? blocks[0];
  const printed = first && { value: first.text, where: heading ? 'the first heading' : 'the first line' };
  const { text, headings } = textWithHeadings(blocks);
  return makeDocument({
    format: 'Word document',
    name,
    text,
    found: { ...(printed && { title: printed }), ...found },
    details: {
      headings,
      leftOut: leftOutStruck(struck.left).map(({ what, text }) => ({ what, text })),
      mended: noteMarksTaken(noteMarks),
      ...details,
    },
  });
}
