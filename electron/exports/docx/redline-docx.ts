/** Two versions of one text as a Word document with tracked changes: accepted, it is the later one, rejected, the earlier one. */
import {
  DeletedTextRun,
  Document,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  type ParagraphChild,
} from 'docx';
import { changedPieces, type ChangedPiece } from '../../../engine/versions/index.ts';
import { DOCX_STYLES } from './docx-styles.ts';
import { isFromRight, runs, xmlText } from './docx-text.ts';

export interface RedlineTexts {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  /** Who the changes are said to be by, such as the name of the later version. */
  readonly author: string;
  /** ISO 8601 instant that the changes are said to be of. */
  readonly date: string;
}

/** A line of the document: its words, and how the end of the line came about. */
interface Line {
  readonly pieces: readonly ChangedPiece[];
  readonly end: ChangedPiece['how'];
}

export async function redlineDocx({ title, before, after, author, date }: RedlineTexts): Promise<Uint8Array> {
  let id = 0;
  const change = () => ({ id: ++id, author: xmlText(author), date });
  const run = ({ how, text }: ChangedPiece): ParagraphChild[] => {
    const words = xmlText(text);
    const rightToLeft = isFromRight(words);
    if (how === 'in') return [new InsertedTextRun({ text: words, rightToLeft, ...change() })];
    if (how === 'out') return [new DeletedTextRun({ text: words, rightToLeft, ...change() })];
    return runs(words);
  };
  const children = linesOf(changedPieces(before, after)).map(
    ({ pieces, end }) =>
      new Paragraph({
        bidirectional: isFromRight(pieces.map(({ text }) => text).join('')),
        ...(end === 'in' && { run: { insertion: change() } }),
        ...(end === 'out' && { run: { deletion: change() } }),
        children: pieces.flatMap(run),
      }),
  );
  const document = new Document({
    ...DOCX_STYLES,
    title: xmlText(title),
    sections: [
      { children: [new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }), ...children] },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** The pieces line by line; several line ends in a row are one, as paragraphs need no empty lines between them. */
function linesOf(pieces: readonly ChangedPiece[]): Line[] {
  const lines: Line[] = [];
  let current: ChangedPiece[] = [];
  for (const { how, text } of pieces) {
    const parts = text.split(/(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))*/);
    for (const [at, words] of parts.entries()) {
      if (at > 0) {
        lines.push({ pieces: current, end: how });
        current = [];
      }
      if (words !== '') current.push({ how, text: words });
    }
  }
  return current.length > 0 ? [...lines, { pieces: current, end: 'same' }] : lines;
}
