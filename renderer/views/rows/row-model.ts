import type { Comparison } from '../../../engine/index.ts';
import type { ColumnLayout, Join, ParagraphLayout, Piece, RoomLayout } from '../reading/layout/layout.ts';
import type { ReadText } from '../../../engine/view/index.ts';

/** A sentence as it is typeset, and the paragraph it stands in. */
export interface RowSentence {
  readonly piece: Piece;
  readonly paragraph: ParagraphLayout;
  /** It opens its paragraph. */
  readonly opens: boolean;
  /** The white space, or nothing, between it and the sentence before it in its paragraph. */
  readonly before: string;
}

/** A typeset comparison by sentences and rows instead of by columns: what every layout but Reading is made from. */
export interface RowModel {
  readonly columns: readonly ColumnLayout[];
  /** By column, then by sentence. */
  readonly sentences: readonly (readonly (RowSentence | undefined)[])[];
  /** What the texts are compared to be; null before there is an answer. */
  readonly comparison: Comparison | null;
  /** The texts, in the order of the columns. */
  readonly texts: readonly ReadText[];
  readonly joins: readonly Join[];
}

/** Indexes what was typeset. Texts that the comparison does not know as they are shown have no sentences. */
export function rowModelOf(
  layout: RoomLayout,
  comparison: Comparison | null,
  texts: readonly ReadText[],
): RowModel {
  const sentences = layout.columns.map((column) => {
    const found: (RowSentence | undefined)[] = [];
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
  return { columns: layout.columns, sentences, comparison, texts, joins: layout.joins };
}
