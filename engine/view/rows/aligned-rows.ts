import type { Comparison, EditKind } from '../../types.ts';
import { columnsOf, rowsOf, sentenceAt, type Columns, type ReadText } from '../reading.ts';
import { isNoise, saysTheSame, toldEdits } from '../told-edits.ts';
import { allVersions } from '../versions.ts';
import { withoutSmallMoves } from './moves.ts';
import { orderRows, type Ghost } from './order-rows.ts';

/** How the texts stand to each other in a row. */
export type RowStatus =
  /** Every text says it in the same words, but for capitals, marks and spaces. */
  | 'same'
  /** At least two texts say it, not in the same words or not all of them. */
  | 'differs'
  /** One text alone says it. */
  | 'alone';

/** What is said once. */
export interface AlignedRow {
  readonly kind: 'row';
  readonly id: string;
  /** By column the sentences that say it, by their index; empty where the text is silent. */
  readonly cells: readonly (readonly number[])[];
  readonly status: RowStatus;
  /** The only column that says it here, where `status` is `alone`. */
  readonly column: number | null;
  /** Columns whose sentences stand elsewhere in their own text. */
  readonly moved: readonly number[];
  /** Another text has it in another place, in a move that is not worth a look: alone here, and not alone in saying it. */
  readonly elsewhere: boolean;
  /** What differs in it beyond capitals, marks and spaces, as seen from the first column that says it. */
  readonly edits: readonly RowEdit[];
}

/** A difference inside a row; without words where one text has nothing there. */
export interface RowEdit {
  readonly kind: EditKind;
  readonly column: number;
  readonly words: string;
  readonly other: number;
  readonly otherWords: string;
}

/** Where moved sentences stood in their own text. */
export interface AlignedGhost {
  readonly kind: 'ghost';
  readonly id: string;
  readonly column: number;
  readonly sentences: readonly number[];
  /** Id of the row where the first of them is shown. */
  readonly target: string;
  readonly direction: 'above' | 'below';
}

export interface AlignedRows {
  readonly items: readonly (AlignedRow | AlignedGhost)[];
  /** How many moves were not worth a look, and are no moves here unless asked for. */
  readonly small: number;
}

export interface AlignedOptions {
  /** The texts in the order of their columns. */
  readonly texts: readonly ReadText[];
  /** The column whose order the others follow. */
  readonly base?: number;
  /** Between versions: tells moves that are not worth a look as moves. */
  readonly smallMoves?: boolean;
}

/**
 * What is said once in one row, partners level, in the order of one text. It knows no kind that is hidden, no level of
 * marks and no judgement: whether a row is the same is a matter of its words.
 */
export function alignedRows(comparison: Comparison, options: AlignedOptions): AlignedRows {
  const columns = columnsOf(comparison, options.texts);
  const base = Math.max(0, options.base ?? 0);
  const all = rowsOf(comparison, columns);
  const read = options.texts.map((_, column) => column);
  const settled = allVersions(comparison)
    ? withoutSmallMoves(comparison, columns, all, read, base)
    : { rows: all, small: 0, elsewhere: new Set<string>() };
  const rows = options.smallMoves === true ? all : settled.rows;
  const elsewhere = options.smallMoves === true ? new Set<string>() : settled.elsewhere;

  const isSame = sameSentences(comparison, columns);
  const editsOf = editsBySentence(comparison, columns);
  const arranged = orderRows(rows, read.length, base);
  const items: (AlignedRow | AlignedGhost)[] = [];
  const haunt = (ghosts: readonly Ghost[], at: number) => {
    for (const { column, sentences, target } of ghosts)
      items.push({
        kind: 'ghost',
        id: `g${column}.${sentences[0]}`,
        column,
        sentences,
        target: arranged.rows[target]!.row.id,
        direction: target > at ? 'below' : 'above',
      });
  };
  haunt(arranged.ghosts, -1);
  arranged.rows.forEach(({ row: { id, cells }, moved, ghosts }, at) => {
    const filled = cells.flatMap((cell, column) => (cell.length > 0 ? [column] : []));
    const alone = filled.length === 1 && cells.length > 1;
    const same =
      filled.length === cells.length &&
      cells.every((cell, column) => cell.every((sentence) => isSame(column, sentence)));
    items.push({
      kind: 'row',
      id,
      cells,
      status: alone ? 'alone' : same ? 'same' : 'differs',
      column: alone ? filled[0]! : null,
      moved,
      elsewhere: elsewhere.has(id),
      edits: filled.length < 2 ? [] : cells[filled[0]!]!.flatMap((sentence) => editsOf(filled[0]!, sentence)),
    });
    haunt(ghosts, at);
  });
  return { items, small: settled.small };
}

/** Whether a sentence has partners, and every one says the same. */
function sameSentences(
  { links }: Pick<Comparison, 'links'>,
  { outlines, columnOf }: Columns,
): (column: number, sentence: number) => boolean {
  const same = outlines.map(() => new Map<number, boolean>());
  const known = (source: string | undefined) => source !== undefined && columnOf.has(source);
  for (const link of links) {
    if (!known(link.a[0]?.source) || !known(link.b[0]?.source)) continue;
    const alike = saysTheSame(link);
    for (const { source, start } of [...link.a, ...link.b]) {
      const column = columnOf.get(source)!;
      const sentence = sentenceAt(outlines[column]!, start);
      same[column]!.set(sentence, (same[column]!.get(sentence) ?? true) && alike);
    }
  }
  return (column, sentence) => same[column]?.get(sentence) ?? false;
}

/** By sentence: what differs in it from the sentences of another column. An edit stands with the sentence it touches, or with the first of its end. */
function editsBySentence(
  { links }: Pick<Comparison, 'links'>,
  { outlines, columnOf }: Columns,
): (column: number, sentence: number) => readonly RowEdit[] {
  const found = outlines.map(() => new Map<number, RowEdit[]>());
  for (const link of links) {
    const ends = [
      [link.a, link.b, 'a', 'b'],
      [link.b, link.a, 'b', 'a'],
    ] as const;
    for (const [own, others, side, opposite] of ends) {
      const column = columnOf.get(own[0]?.source ?? '');
      const other = columnOf.get(others[0]?.source ?? '');
      if (column === undefined || other === undefined || column === other) continue;
      for (const edit of toldEdits(link)) {
        if (isNoise(edit.kind)) continue;
        const start = edit[side]?.start ?? own[0]!.start;
        const sentence = sentenceAt(outlines[column]!, start);
        const [words, otherWords] = [edit[side]?.quote ?? '', edit[opposite]?.quote ?? ''];
        const row = { kind: edit.kind, column, words: words.trim(), other, otherWords: otherWords.trim() };
        found[column]!.set(sentence, [...(found[column]!.get(sentence) ?? []), row]);
      }
    }
  }
  return (column, sentence) => found[column]?.get(sentence) ?? [];
}
