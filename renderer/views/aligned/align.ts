import {
  alignedRows,
  type AlignedGhost as GhostModel,
  type AlignedRow as AlignedRowOfTexts,
} from '../../../engine/view/index.ts';
import type { RowModel, RowSentence } from '../rows/row-model.ts';

/** A row as it is drawn: what the engine says of it, and its sentences as they are typeset. */
export interface AlignedRow extends Omit<AlignedRowOfTexts, 'cells'> {
  /** By column; empty where the text is silent. */
  readonly cells: readonly (readonly RowSentence[])[];
  /** Something in it is marked: a difference of a kind that is shown, or a finding. */
  readonly marked: boolean;
  readonly hasFinding: boolean;
}

export interface AlignedGhost extends Omit<GhostModel, 'sentences'> {
  readonly sentences: readonly RowSentence[];
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
export const isPinned = (cell: readonly RowSentence[]): boolean =>
  cell.some(({ piece }) => piece.partners.some((partner) => partner.pinned));

/** Whether the sentences of a column were moved to this row together with those of the row before. */
export function movesOn(before: AlignedItem | undefined, row: AlignedRow, column: number): boolean {
  if (before?.kind !== 'row' || !before.moved.includes(column) || !row.moved.includes(column)) return false;
  const [last, first] = [before.cells[column]?.at(-1)?.piece, row.cells[column]?.[0]?.piece];
  return (last?.sentence ?? NaN) + 1 === first?.sentence;
}

export interface Aligned {
  readonly items: readonly (AlignedRow | AlignedGhost)[];
  /** How many moves are not worth a look. */
  readonly small: number;
}

/** Rows in the order of the text `base`, with ghosts, nothing folded: what the engine says of them, as it is typeset. */
export function alignRows(model: RowModel, base: number, smallMoves = false): Aligned {
  if (!model.comparison) return { items: [], small: 0 };
  const { items, small } = alignedRows(model.comparison, { texts: model.texts, base, smallMoves });
  const sentencesOf = (column: number, sentences: readonly number[]) =>
    sentences.flatMap((sentence) => model.sentences[column]?.[sentence] ?? []);
  const drawn = items.map((item): AlignedRow | AlignedGhost => {
    if (item.kind === 'ghost') return { ...item, sentences: sentencesOf(item.column, item.sentences) };
    const cells = item.cells.map((sentences, column) => sentencesOf(column, sentences));
    const runs = cells.flat().flatMap(({ piece }) => piece.runs);
    const hasFinding = runs.some((run) => run.findings.length > 0);
    return { ...item, cells, hasFinding, marked: hasFinding || runs.some((run) => run.edits.length > 0) };
  });
  return { items: drawn, small };
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
    [first, other].every(
      (row) => !row.hasFinding && row.moved.length === 0 && (row.status !== 'same' || !row.marked),
    )
  );
}

/** The index of the item that shows a sentence, or the fold it is in; -1 where nothing does. */
export function itemOfSentence(items: readonly AlignedItem[], column: number, sentence: number): number {
  const has = (row: AlignedRow) => row.cells[column]?.some(({ piece }) => piece.sentence === sentence);
  const shown = items.findIndex((item) => item.kind === 'row' && has(item));
  if (shown !== -1) return shown;
  return items.findIndex((item) => item.kind === 'fold' && item.rows.some(has));
}
