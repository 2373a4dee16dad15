import type { Join } from '../../room/layout/layout.ts';
import type { Sheet } from '../sheet.ts';
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
export const isWorth = ({ letters, strength, pinned }: MoveWeight): boolean =>
  pinned || (strength >= SURE && letters >= LEAST_LETTERS);

/** Letters and digits of `text`, as `MoveWeight` counts them. */
export function countLetters(text: string): number {
  let letters = 0;
  for (const [letter] of text.matchAll(/[\p{L}\p{N}]/gu))
    letters += IDEOGRAPH.test(letter) ? IDEOGRAPH_LETTERS : 1;
  return letters;
}

/** The weight of several moves as one: the longer ones say more about how sure it is. */
function together(weights: readonly MoveWeight[]): MoveWeight {
  const letters = weights.reduce((sum, one) => sum + one.letters, 0);
  const strength = weights.reduce((sum, one) => sum + one.strength * one.letters, 0) / (letters || 1);
  return { letters, strength, pinned: weights.some(({ pinned }) => pinned) };
}

const lettersOf = ({ sentences }: Pick<Sheet, 'sentences'>, column: number, sentence: number): number =>
  countLetters(sentences[column]?.[sentence]?.piece.runs.map((run) => run.text).join('') ?? '');

/** The moved joins between two columns, those that follow each other in both texts as one block, in reading order. */
export function moveBlocks(sheet: Pick<Sheet, 'joins' | 'sentences'>): readonly {
  readonly joins: readonly Join[];
  readonly worth: boolean;
}[] {
  const moved = sheet.joins
    .filter((join) => join.moved)
    .sort(
      (a, b) => a.from.column - b.from.column || a.to.column - b.to.column || a.from.first - b.from.first,
    );
  const blocks: Join[][] = [];
  for (const join of moved) {
    const last = blocks.at(-1)?.at(-1);
    const follows =
      last?.from.column === join.from.column &&
      last.to.column === join.to.column &&
      last.from.last + 1 === join.from.first &&
      last.to.last + 1 === join.to.first;
    if (follows) blocks.at(-1)!.push(join);
    else blocks.push([join]);
  }
  return blocks.map((joins) => ({
    joins,
    worth: isWorth(together(joins.map((join) => weigh(sheet, join)))),
  }));
}

function weigh(sheet: Pick<Sheet, 'sentences'>, { from, to, strength, pinned }: Join): MoveWeight {
  const end = ({ column, first, last }: Join['from']) => {
    let letters = 0;
    for (let sentence = first; sentence <= last; sentence++) letters += lettersOf(sheet, column, sentence);
    return letters;
  };
  return { letters: Math.min(end(from), end(to)), strength, pinned };
}

export interface Settled {
  readonly sheet: Sheet;
  /** How many moves were not worth a look, neighbours counted as one. */
  readonly small: number;
}

/**
 * The sheet without the moves that are not worth a look: their rows are taken apart, so that the sentence stands alone
 * where each of the texts has it. `columns` are the texts that are read, `base` is the one of them whose order the others
 * follow. Rows that are not out of order stay as they are, however weak what joins them.
 */
export function withoutSmallMoves(sheet: Sheet, columns: readonly number[], base: number): Settled {
  const rows = sheet.rows
    .map(({ id, cells }) => ({ id, cells: columns.map((column) => cells[column] ?? []) }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));
  const arranged = orderRows(rows, columns.length, columns.indexOf(base)).rows;
  const strengths = strengthsOf(sheet.joins);
  /** By id of the row: the columns that leave it. */
  const leaving = new Map<string, number[]>();
  let small = 0;
  columns.forEach((column, at) => {
    if (column === base) return;
    let block: { readonly ids: string[]; readonly weights: MoveWeight[]; last: number } | null = null;
    const close = () => {
      if (block && !isWorth(together(block.weights))) {
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
      block.weights.push(weighCell(sheet, strengths, row, columns, at));
      block.last = cell.at(-1)!;
    }
    close();
  });
  if (small === 0) return { sheet, small };
  return { sheet: { ...sheet, rows: sheet.rows.flatMap((row) => split(row, leaving.get(row.id))) }, small };
}

function split(row: RowCells, leaving: readonly number[] | undefined): readonly RowCells[] {
  if (!leaving) return [row];
  const alone = (only: number) => row.cells.map((cell, column) => (column === only ? cell : []));
  return [
    { id: row.id, cells: row.cells.map((cell, column) => (leaving.includes(column) ? [] : cell)) },
    ...leaving.map((column) => ({ id: `${row.id}.${column}`, cells: alone(column) })),
  ];
}

type Strengths = ReadonlyMap<string, readonly { readonly other: string; readonly join: Join }[]>;
const key = (column: number, sentence: number) => `${column}.${sentence}`;

/** By sentence: what joins it, and to which sentence. */
function strengthsOf(joins: readonly Join[]): Strengths {
  const found = new Map<string, { other: string; join: Join }[]>();
  const add = (one: string, other: string, join: Join) =>
    found.set(one, [...(found.get(one) ?? []), { other, join }]);
  for (const join of joins)
    for (let a = join.from.first; a <= join.from.last; a++)
      for (let b = join.to.first; b <= join.to.last; b++) {
        const [one, other] = [key(join.from.column, a), key(join.to.column, b)];
        add(one, other, join);
        add(other, one, join);
      }
  return found;
}

/** What one cell of a row weighs: its own letters, and the best of what joins it to the others. */
function weighCell(
  sheet: Sheet,
  strengths: Strengths,
  row: RowCells,
  columns: readonly number[],
  at: number,
): MoveWeight {
  const column = columns[at]!;
  const others = new Set(
    row.cells.flatMap((cell, i) => (i === at ? [] : cell.map((sentence) => key(columns[i]!, sentence)))),
  );
  return together(
    row.cells[at]!.map((sentence) => {
      const joins = (strengths.get(key(column, sentence)) ?? []).filter(({ other }) => others.has(other));
      return {
        letters: lettersOf(sheet, column, sentence),
        strength: Math.max(0, ...joins.map(({ join }) => join.strength)),
        pinned: joins.some(({ join }) => join.pinned),
      };
    }),
  );
}
