import type { Comparison } from '../../types.ts';
import { sentenceAt, type Columns } from '../reading.ts';
import { orderRows, type RowCells } from './order-rows.ts';

/** Sentences that were moved together: what it takes to judge whether a reader wants to see it. */
export interface MoveWeight {
  /** Letters and digits of what was moved; a Chinese or Japanese character says as much as three letters. */
  readonly letters: number;
  /** How sure it is that both ends are the same sentences, 0..1. */
  readonly strength: number;
  /** The reader said so. */
  readonly pinned: boolean;
}

/** From this strength on two sentences are one that was moved, and not two that resemble each other. */
const SURE = 0.5;
/** Fewer letters are a heading, a salutation or an exclamation, which comes again wherever it is wanted: six short words. */
const LEAST_LETTERS = 30;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const IDEOGRAPH_LETTERS = 3;

/** Whether a move is worth a reader's look; the others are as well read as taken out here and put in there. */
export const isWorthMove = ({ letters, strength, pinned }: MoveWeight): boolean =>
  pinned || (strength >= SURE && letters >= LEAST_LETTERS);

/** Letters and digits of `text`, as `MoveWeight` counts them. */
export function countLetters(text: string): number {
  let letters = 0;
  for (const [letter] of text.matchAll(/[\p{L}\p{N}]/gu))
    letters += IDEOGRAPH.test(letter) ? IDEOGRAPH_LETTERS : 1;
  return letters;
}

/** The weight of several moves as one: the longer ones say more about how sure it is. */
export function weighTogether(weights: readonly MoveWeight[]): MoveWeight {
  const letters = weights.reduce((sum, one) => sum + one.letters, 0);
  const strength = weights.reduce((sum, one) => sum + one.strength * one.letters, 0) / (letters || 1);
  return { letters, strength, pinned: weights.some(({ pinned }) => pinned) };
}

export interface Settled {
  readonly rows: readonly RowCells[];
  /** How many moves were not worth a look, neighbours counted as one. */
  readonly small: number;
  /** Ids of the rows whose sentence another text has elsewhere, in a move that is not worth a look. */
  readonly elsewhere: ReadonlySet<string>;
}

/**
 * The rows without the moves that are not worth a look: they are taken apart, so that the sentence stands alone
 * where each of the texts has it. `read` are the columns that are read, `base` is the one of them whose order the others
 * follow. Rows that are not out of order stay as they are, however weak what joins them.
 */
export function withoutSmallMoves(
  comparison: Pick<Comparison, 'links'>,
  columns: Columns,
  rows: readonly RowCells[],
  read: readonly number[],
  base: number,
): Settled {
  const own = rows
    .map(({ id, cells }) => ({ id, cells: read.map((column) => cells[column] ?? []) }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));
  const arranged = orderRows(own, read.length, read.indexOf(base)).rows;
  const strengths = strengthsOf(comparison, columns);
  /** By id of the row: the columns that leave it. */
  const leaving = new Map<string, number[]>();
  let small = 0;
  read.forEach((column, at) => {
    if (column === base) return;
    let block: { readonly ids: string[]; readonly weights: MoveWeight[]; last: number } | null = null;
    const close = () => {
      if (block && !isWorthMove(weighTogether(block.weights))) {
        small++;
        for (const id of block.ids) leaving.set(id, [...(leaving.get(id) ?? []), column]);
      }
      block = null;
    };
    for (const { row, moved } of arranged) {
      const cell = row.cells[at]!;
      if (cell.length === 0) continue;
      if (!moved.includes(at)) {
        close();
        continue;
      }
      if (block && block.last + 1 !== cell[0]) close();
      block ??= { ids: [], weights: [], last: 0 };
      block.ids.push(row.id);
      block.weights.push(weighCell(columns, strengths, row, read, at));
      block.last = cell.at(-1)!;
    }
    close();
  });
  const elsewhere = new Set<string>();
  if (small === 0) return { rows, small, elsewhere };
  return { rows: rows.flatMap((row) => split(row, leaving.get(row.id), elsewhere)), small, elsewhere };
}

function split(
  row: RowCells,
  leaving: readonly number[] | undefined,
  elsewhere: Set<string>,
): readonly RowCells[] {
  if (!leaving) return [row];
  const alone = (only: number) => row.cells.map((cell, column) => (column === only ? cell : []));
  const parts = [
    { id: row.id, cells: row.cells.map((cell, column) => (leaving.includes(column) ? [] : cell)) },
    ...leaving.map((column) => ({ id: `${row.id}.${column}`, cells: alone(column) })),
  ];
  for (const { id } of parts) elsewhere.add(id);
  return parts;
}

/** By sentence: what joins it, and to which sentence. */
type Strengths = ReadonlyMap<
  string,
  readonly { readonly other: string; readonly strength: number; readonly pinned: boolean }[]
>;
const key = (column: number, sentence: number) => `${column}.${sentence}`;

function strengthsOf({ links }: Pick<Comparison, 'links'>, { outlines, columnOf }: Columns): Strengths {
  const found = new Map<string, { other: string; strength: number; pinned: boolean }[]>();
  const keysOf = (places: Comparison['links'][number]['a']) =>
    places.flatMap(({ source, start }) => {
      const column = columnOf.get(source);
      const outline = column === undefined ? undefined : outlines[column];
      return column === undefined || !outline ? [] : [key(column, sentenceAt(outline, start))];
    });
  for (const { a, b, strength, pinned } of links) {
    const [ofA, ofB] = [keysOf(a), keysOf(b)];
    for (const [own, others] of [
      [ofA, ofB],
      [ofB, ofA],
    ] as const)
      for (const one of own)
        for (const other of others)
          found.set(one, [...(found.get(one) ?? []), { other, strength, pinned: pinned === true }]);
  }
  return found;
}

/** What one cell of a row weighs: its own letters, and the best of what joins it to the others. */
function weighCell(
  { texts, outlines }: Columns,
  strengths: Strengths,
  row: RowCells,
  read: readonly number[],
  at: number,
): MoveWeight {
  const column = read[at]!;
  const others = new Set(
    row.cells.flatMap((cell, i) => (i === at ? [] : cell.map((sentence) => key(read[i]!, sentence)))),
  );
  return weighTogether(
    row.cells[at]!.map((sentence) => {
      const joins = (strengths.get(key(column, sentence)) ?? []).filter(({ other }) => others.has(other));
      const span = outlines[column]?.sentences[sentence];
      return {
        letters: span ? countLetters(texts[column]!.text.slice(span.start, span.end)) : 0,
        strength: Math.max(0, ...joins.map((join) => join.strength)),
        pinned: joins.some(({ pinned }) => pinned),
      };
    }),
  );
}
