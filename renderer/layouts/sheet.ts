import type { Comparison } from '../../engine/index.ts';
import type { ColumnLayout, Join, ParagraphLayout, Piece, RoomLayout } from '../room/layout/layout.ts';
import type { RowCells } from './arrange/order-rows.ts';

/** A sentence as it is typeset, and the paragraph it stands in. */
export interface SheetSentence {
  readonly piece: Piece;
  readonly paragraph: ParagraphLayout;
  /** It opens its paragraph. */
  readonly opens: boolean;
  /** The white space, or nothing, between it and the sentence before it in its paragraph. */
  readonly before: string;
}

/** A typeset comparison by sentences and rows instead of by columns: what every layout but Reading is made from. */
export interface Sheet {
  readonly columns: readonly ColumnLayout[];
  /** By column, then by sentence. */
  readonly sentences: readonly (readonly (SheetSentence | undefined)[])[];
  /** The rows of the comparison, with one cell for each shown column. */
  readonly rows: readonly RowCells[];
  readonly joins: readonly Join[];
}

/**
 * Indexes what was typeset. Texts that the comparison does not know as they are shown have no sentences, and no row is
 * made for what is not shown.
 */
export function sheetOf(layout: RoomLayout, comparison: Comparison | null): Sheet {
  const sentences = layout.columns.map((column) => {
    const found: (SheetSentence | undefined)[] = [];
    for (const paragraph of column.paragraphs) {
      let opens = true;
      let before = '';
      for (const piece of paragraph.pieces) {
        if (piece.sentence === null) {
          before = piece.runs.map((run) => run.text).join('');
          continue;
        }
        found[piece.sentence] = { piece, paragraph, opens, before: opens ? '' : before };
        opens = false;
        before = '';
      }
    }
    return found;
  });
  const positions = new Map(comparison?.texts.map((text, position) => [text.id, position]));
  const textOf = layout.columns.map((column) =>
    column.sentenceCount > 0 ? positions.get(column.id) : undefined,
  );
  const rows = (comparison?.rows ?? [])
    .map(({ id, cells }) => ({
      id,
      cells: textOf.map((position) => (position === undefined ? [] : (cells[position] ?? []))),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));
  return { columns: layout.columns, sentences, rows, joins: layout.joins };
}
