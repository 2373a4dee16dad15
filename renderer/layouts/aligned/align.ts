import type { Ghost } from '../arrange/order-rows.ts';
import { orderRows } from '../arrange/order-rows.ts';
import type { Sheet, SheetSentence } from '../sheet.ts';

/** How the texts stand to each other in a row. */
export type RowStatus =
  /** Every text says it in the same words, as far as differences are shown. */
  | 'same'
  /** At least two texts say it, not in the same words or not all of them. */
  | 'differs'
  /** One text alone says it. */
  | 'alone';

export interface AlignedRow {
  readonly kind: 'row';
  readonly id: string;
  /** By column; empty where the text is silent. */
  readonly cells: readonly (readonly SheetSentence[])[];
  readonly status: RowStatus;
  /** The only column that says it, where `status` is `alone`. */
  readonly column: number | null;
  /** Columns whose sentences stand elsewhere in their own text. */
  readonly moved: readonly number[];
  readonly hasFinding: boolean;
}

/** Where moved sentences stood in their own text. */
export interface AlignedGhost {
  readonly kind: 'ghost';
  readonly id: string;
  readonly column: number;
  readonly sentences: readonly SheetSentence[];
  /** Id of the row where the first of them is shown. */
  readonly target: string;
  readonly direction: 'above' | 'below';
}

/** Rows that are folded away, or were unfolded and can be folded again. */
export interface AlignedFold {
  readonly kind: 'fold';
  readonly id: string;
  readonly why: 'same' | 'alone';
  readonly column: number | null;
  readonly rows: readonly AlignedRow[];
  readonly sentences: number;
  readonly open: boolean;
}

export type AlignedItem = AlignedRow | AlignedGhost | AlignedFold;

/** Whether the reader said of one of these sentences what it corresponds to. */
export const isPinned = (cell: readonly SheetSentence[]): boolean =>
  cell.some(({ piece }) => piece.partners.some((partner) => partner.pinned));

/** Whether the sentences of a column were moved to this row together with those of the row before. */
export function movesOn(before: AlignedItem | undefined, row: AlignedRow, column: number): boolean {
  if (before?.kind !== 'row' || !before.moved.includes(column) || !row.moved.includes(column)) return false;
  const [last, first] = [before.cells[column]?.at(-1)?.piece, row.cells[column]?.[0]?.piece];
  return (last?.sentence ?? NaN) + 1 === first?.sentence;
}

/** Rows of one text in the order of `base`, with ghosts, nothing folded. */
export function alignRows(sheet: Sheet, base: number): readonly (AlignedRow | AlignedGhost)[] {
  const arranged = orderRows(sheet.rows, sheet.columns.length, base);
  const items: (AlignedRow | AlignedGhost)[] = [];
  const sentencesOf = (column: number, sentences: readonly number[]) =>
    sentences.flatMap((sentence) => sheet.sentences[column]?.[sentence] ?? []);
  const haunt = (ghosts: readonly Ghost[], at: number) => {
    for (const { column, sentences, target } of ghosts) {
      items.push({
        kind: 'ghost',
        id: `g${column}.${sentences[0]}`,
        column,
        sentences: sentencesOf(column, sentences),
        target: arranged.rows[target]!.row.id,
        direction: target > at ? 'below' : 'above',
      });
    }
  };
  haunt(arranged.ghosts, -1);
  arranged.rows.forEach(({ row, moved, ghosts }, at) => {
    const cells = row.cells.map((sentences, column) => sentencesOf(column, sentences));
    const filled = cells.flatMap((cell, column) => (cell.length > 0 ? [column] : []));
    const all = cells.flat();
    const same = filled.length === cells.length && all.every(({ piece }) => piece.same);
    const alone = filled.length === 1 && cells.length > 1;
    items.push({
      kind: 'row',
      id: row.id,
      cells,
      status: alone ? 'alone' : same ? 'same' : 'differs',
      column: alone ? filled[0]! : null,
      moved,
      hasFinding: all.some(({ piece }) => piece.runs.some((run) => run.findings.length > 0)),
    });
    haunt(ghosts, at);
  });
  return items;
}

/** So many like rows in a run are folded at least; shorter runs are read faster than a fold is understood. */
const SHORTEST_FOLD = { same: 3, alone: 6 } as const;
/** Rows of a run that stay to be seen on either side of a fold. */
const CONTEXT = 1;

/**
 * Folds stretches that are the same in all texts, and stretches that one text alone has. A row with a finding, or with
 * a moved sentence, is never folded. `unfolded` names the folds that the reader has opened.
 */
export function foldRows(
  items: readonly (AlignedRow | AlignedGhost)[],
  unfolded: ReadonlySet<string>,
): readonly AlignedItem[] {
  const folded: AlignedItem[] = [];
  let from = 0;
  while (from < items.length) {
    const item = items[from]!;
    let to = from;
    while (to < items.length && isLike(item, items[to]!)) to++;
    if (to === from) {
      folded.push(item);
      from++;
      continue;
    }
    const run = items.slice(from, to) as readonly AlignedRow[];
    const why = run[0]!.status === 'same' ? 'same' : 'alone';
    const before = from === 0 ? 0 : CONTEXT;
    const after = to === items.length ? 0 : CONTEXT;
    const inside = run.slice(before, run.length - after);
    if (inside.length < SHORTEST_FOLD[why]) folded.push(...run);
    else {
      const id = `f${inside[0]!.id}`;
      const open = unfolded.has(id);
      const column = run[0]!.column;
      const sentences = Math.max(
        ...inside[0]!.cells.map((_, c) => inside.reduce((sum, row) => sum + row.cells[c]!.length, 0)),
      );
      folded.push(...run.slice(0, before));
      folded.push({ kind: 'fold', id, why, column, rows: inside, sentences, open });
      if (open) folded.push(...inside);
      folded.push(...run.slice(run.length - after));
    }
    from = to;
  }
  return folded;
}

function isLike(first: AlignedRow | AlignedGhost, other: AlignedRow | AlignedGhost): boolean {
  return (
    first.kind === 'row' &&
    other.kind === 'row' &&
    first.status !== 'differs' &&
    other.status === first.status &&
    other.column === first.column &&
    [first, other].every((row) => !row.hasFinding && row.moved.length === 0)
  );
}

/** The index of the item that shows a sentence, or the fold it is in; -1 where nothing does. */
export function itemOfSentence(items: readonly AlignedItem[], column: number, sentence: number): number {
  const has = (row: AlignedRow) => row.cells[column]?.some(({ piece }) => piece.sentence === sentence);
  const shown = items.findIndex((item) => item.kind === 'row' && has(item));
  if (shown !== -1) return shown;
  return items.findIndex((item) => item.kind === 'fold' && item.rows.some(has));
}
