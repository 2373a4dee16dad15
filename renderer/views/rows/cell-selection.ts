import { offsetAt } from '../reading/column/text-offset.ts';
import type { SelectedWords } from '../reading/selection/room-selection.svelte.ts';

const cellOf = (node: Node | null): HTMLElement | null =>
  (node instanceof Element ? node : (node?.parentElement ?? null))?.closest<HTMLElement>(
    '.cell[data-column]',
  ) ?? null;

/** By column: the cell in which the document's selection begins. A selection never means more than one cell. */
export function selectedCells(
  room: HTMLElement | undefined,
  columns: number,
): readonly (HTMLElement | undefined)[] {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const cell = range && cellOf(range.startContainer);
  const column = cell && room?.contains(cell) ? Number(cell.dataset.column) : -1;
  return Array.from({ length: columns }, (_, index) => (index === column && cell ? cell : undefined));
}

/** All words of the cell that has the focus; null where no cell has it, or an empty one. */
export function focusedCell(room: HTMLElement | undefined): SelectedWords | null {
  const cell = cellOf(document.activeElement);
  if (!cell || !room?.contains(cell)) return null;
  const start = offsetAt(cell, cell, 0, 'after');
  const end = offsetAt(cell, cell, cell.childNodes.length, 'before');
  if (start === undefined || end === undefined || end <= start) return null;
  return { column: Number(cell.dataset.column), span: { start, end } };
}
