import { describe, expect, it } from 'vitest';
import { compare } from '../../index.ts';
import { columnsOf, rowsOf } from '../reading.ts';
import { countLetters, isWorthMove, withoutSmallMoves } from './moves.ts';
import { orderRows, type RowCells } from './order-rows.ts';

const LINES = [
  'The harbour was reopened at noon by the coast guard.',
  'Two ferries had waited outside since the early morning.',
  'The company promised every passenger a full refund.',
  'A spokeswoman blamed thick fog for the long delay.',
  'Lorries queued along the quay until the evening.',
  'The mayor thanked the pilots for their patience.',
];
function read(...given: string[]) {
  const texts = given.map((text, i) => ({ id: `t${i}`, text }));
  const comparison = compare(texts);
  const columns = columnsOf(comparison, texts);
  const rows = rowsOf(comparison, columns);
  const settled = (read: readonly number[], base: number) =>
    withoutSmallMoves(comparison, columns, rows, read, base);
  return { rows, settled };
}
const join = (lines: readonly (string | undefined)[]) => lines.join(' ');
const movedIn = (rows: readonly RowCells[]) =>
  orderRows(rows, rows[0]!.cells.length, 0)
    .rows.filter((row) => row.moved.length > 0)
    .map(({ row }) => row.cells.map((cell) => cell.join(',') || '-').join('|'));

describe('isWorthMove', () => {
  it('asks for length and for sureness, unless the reader said that the sentences correspond', () => {
    expect(isWorthMove({ letters: 60, strength: 0.9, pinned: false })).toBe(true);
    expect(isWorthMove({ letters: 10, strength: 1, pinned: false })).toBe(false);
    expect(isWorthMove({ letters: 60, strength: 0.2, pinned: false })).toBe(false);
    expect(isWorthMove({ letters: 10, strength: 0, pinned: true })).toBe(true);
  });

  it('counts a Chinese character for several letters, and no spaces or stops', () => {
    expect(countLetters('Alas! 19, so.')).toBe(8);
    expect(countLetters('新桥。')).toBe(6);
  });
});

describe('withoutSmallMoves', () => {
  const [short, ...long] = ['Alas!', ...LINES];

  it('leaves a long sentence moved, and takes a short one apart where each text has it', () => {
    const kept = read(join(LINES), join([...LINES.slice(1), LINES[0]]));
    expect(movedIn(kept.rows)).toEqual(['0|5']);
    expect(kept.settled([0, 1], 0)).toEqual({ rows: kept.rows, small: 0, elsewhere: new Set() });

    const { rows, settled } = read(join([short, ...long]), join([...long, short]));
    expect(movedIn(rows)).toEqual(['0|6']);
    const calm = settled([0, 1], 0);
    expect([calm.small, calm.elsewhere.size]).toEqual([1, 2]);
    expect(movedIn(calm.rows)).toEqual([]);
    const cells = orderRows(calm.rows, 2, 0).rows.map(({ row }) => row.cells);
    expect(cells[0]).toEqual([[0], []]);
    expect(cells.at(-1)).toEqual([[], [6]]);
  });

  it('weighs short sentences that were moved together as one', () => {
    const together = ['Nobody came home.', 'Nobody wrote.', 'Nobody asked why not.'];
    const { rows, settled } = read(join([...together, ...LINES]), join([...LINES, ...together]));
    expect(movedIn(rows).length).toBe(3);
    expect(settled([0, 1], 0).small).toBe(0);
  });

  it('leaves a column that is not read alone', () => {
    const { settled } = read(join([short, ...long]), join([short, ...long]), join([...long, short]));
    expect(settled([0, 1], 0).small).toBe(0);
    expect(settled([0, 2], 0).small).toBe(1);
  });
});
