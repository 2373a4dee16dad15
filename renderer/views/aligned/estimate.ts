import type { RowSentence } from '../rows/row-model.ts';
import type { AlignedItem } from './align.ts';

/** Pixels of a line, of a letter, of the space about a row, and of what is no text: true enough for rows not yet seen. */
const LINE = 28;
const LETTER = 8.3;
const AROUND = 12;
const BAR = 34;

const lengthOf = (sentences: readonly RowSentence[]) =>
  sentences.reduce((sum, { piece }) => sum + piece.end - piece.start + 1, 0);

/** Roughly the height of an item in a list `width` pixels wide. */
export function estimateRow(item: AlignedItem, width: number): number {
  if (item.kind !== 'row') return BAR;
  const columns = Math.max(1, item.cells.length);
  const letters = Math.max(12, Math.min(62, (width / columns - 60) / LETTER));
  const lines = Math.max(1, ...item.cells.map((cell) => Math.ceil(lengthOf(cell) / letters)));
  return lines * LINE + AROUND;
}
