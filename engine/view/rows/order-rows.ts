import { longestIncreasing } from '../../algorithms/index.ts';

/** A row as it is arranged: for every column its sentences (empty: silent). */
export interface RowCells {
  readonly id: string;
  readonly cells: readonly (readonly number[])[];
}

/** Sentences of a column that stand beside their partner and not where their own text has them. */
export interface Ghost {
  readonly column: number;
  readonly sentences: readonly number[];
  /** Index, in the arranged order, of the row where the first of them stands; `index` of the row it stood behind. */
  readonly target: number;
}

export interface ArrangedRow {
  readonly row: RowCells;
  /** Columns whose sentences stand elsewhere in their own text. */
  readonly moved: readonly number[];
  /** What stood behind this row in its own text and is shown elsewhere. */
  readonly ghosts: readonly Ghost[];
}

export interface Arranged {
  readonly rows: readonly ArrangedRow[];
  /** What stood at the very beginning and is shown elsewhere. */
  readonly ghosts: readonly Ghost[];
}

const START = -1;

/**
 * Brings rows into the order of one text, the base: its sentences rise from row to row without exception. What the base
 * does not have stands behind what comes before it in its own text, and a text that has nothing in common with those
 * before it stands behind them all. A sentence that its row puts out of the order of its
 * own text counts as moved, and leaves a ghost where it stood.
 *
 * Rows of A B C D against B' D' A' C' with base A: A|A' (moved), B|B', C|C', D|D', with a ghost of A' behind D.
 * Cost: linear in rows for each column, but for the logarithm of the longest rise.
 */
export function orderRows(rows: readonly RowCells[], columns: number, base: number): Arranged {
  const rowOf = Array.from({ length: columns }, () => new Map<number, number>());
  rows.forEach(({ cells }, index) =>
    cells.forEach((sentences, column) => {
      for (const sentence of sentences) rowOf[column]?.set(sentence, index);
    }),
  );
  const first = (row: number, column: number) => rows[row]?.cells[column]?.[0];
  let order = rows
    .map((_, index) => index)
    .filter((index) => first(index, base) !== undefined)
    .sort((a, b) => first(a, base)! - first(b, base)!);
  const placed = new Set(order);
  const moved = new Map<number, number[]>();
  const ghosts: { readonly column: number; readonly behind: number; readonly sentences: number[] }[] = [];

  for (let column = 0; column < columns; column++) {
    if (column === base) continue;
    const known = order.filter((row) => first(row, column) !== undefined);
    const rise = new Set(longestIncreasing(known.map((row) => first(row, column)!)));
    const inPlace = new Set(known.filter((_, position) => rise.has(position)));
    const behind = new Map<number, number[]>();
    /** The row that the next sentence stands behind, and the row of the base's order that this one hangs on. */
    let last = START;
    let root = START;
    let ghost: number[] | null = null;
    for (const sentence of [...rowOf[column]!.keys()].sort((a, b) => a - b)) {
      const row = rowOf[column]!.get(sentence)!;
      if (row === last) continue;
      if (inPlace.has(row)) {
        last = root = row;
        ghost = null;
      } else if (!placed.has(row)) {
        placed.add(row);
        behind.set(root, [...(behind.get(root) ?? []), row]);
        last = row;
        ghost = null;
      } else if (ghost) ghost.push(sentence);
      else ghosts.push({ column, behind: last, sentences: (ghost = [sentence]) });
    }
    for (const row of known) if (!inPlace.has(row)) moved.set(row, [...(moved.get(row) ?? []), column]);
    const opening = behind.get(START) ?? [];
    const others = order.flatMap((row) => [row, ...(behind.get(row) ?? [])]);
    order = known.length === 0 ? [...others, ...opening] : [...opening, ...others];
  }

  const position = new Map(order.map((row, at) => [row, at]));
  const ghostsBehind = new Map<number, Ghost[]>();
  for (const { column, behind, sentences } of ghosts) {
    const target = position.get(rowOf[column]!.get(sentences[0]!)!)!;
    ghostsBehind.set(behind, [...(ghostsBehind.get(behind) ?? []), { column, sentences, target }]);
  }
  return {
    ghosts: ghostsBehind.get(START) ?? [],
    rows: order.map((row) => ({
      row: rows[row]!,
      moved: moved.get(row) ?? [],
      ghosts: ghostsBehind.get(row) ?? [],
    })),
  };
}
