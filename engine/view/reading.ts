import { firstWhere } from '../algorithms/index.ts';
import type { Comparison, Paragraph, Span, TextOutline } from '../types.ts';
import type { RowCells } from './rows/order-rows.ts';

/** A text as it is read: `id` as it was compared, `text` what the offsets refer to. */
export interface ReadText {
  readonly id: string;
  readonly text: string;
}

/** The texts of a comparison in the order in which somebody reads them, a column each. */
export interface Columns {
  readonly texts: readonly ReadText[];
  /** By column; undefined where the comparison does not know the text as it is read. */
  readonly outlines: readonly (TextOutline | undefined)[];
  readonly columnOf: ReadonlyMap<string, number>;
}

/** What a comparison knows of texts: one that it does not know, or knows in another length, has no outline. */
export function columnsOf({ texts: known }: Pick<Comparison, 'texts'>, texts: readonly ReadText[]): Columns {
  const columnOf = new Map<string, number>();
  const outlines = texts.map(({ id, text }, column) => {
    const outline = known.find((one) => one.id === id && one.length === text.length);
    if (outline) columnOf.set(id, column);
    return outline;
  });
  return { texts, outlines, columnOf };
}

/** The rows of a comparison, with one cell for each column; what no column says is left out. */
export function rowsOf(comparison: Pick<Comparison, 'texts' | 'rows'>, { outlines }: Columns): RowCells[] {
  const positions = outlines.map((outline) => (outline ? comparison.texts.indexOf(outline) : -1));
  return comparison.rows
    .map(({ id, cells }) => ({ id, cells: positions.map((position) => cells[position] ?? []) }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));
}

/** Index of the sentence that holds `offset`, or the last one before it; -1 where there is none. */
export function sentenceAt({ sentences }: Pick<TextOutline, 'sentences'>, offset: number): number {
  return firstWhere(sentences, ({ start }) => start > offset) - 1;
}

/** The paragraph that a stretch begins in. */
export function paragraphAt(
  { paragraphs }: Pick<TextOutline, 'paragraphs'>,
  { start }: Span,
): Paragraph | undefined {
  return paragraphs[Math.max(0, firstWhere(paragraphs, (one) => one.start > start) - 1)];
}

/** Where a stretch stands, to be read aloud: "A, headline", "B, paragraph 3". */
export function whereSaid(outline: TextOutline, span: Span): string {
  const paragraph = paragraphAt(outline, span);
  if (!paragraph) return outline.letter;
  return paragraph.role === 'headline'
    ? `${outline.letter}, headline`
    : `${outline.letter}, paragraph ${paragraph.number}`;
}
