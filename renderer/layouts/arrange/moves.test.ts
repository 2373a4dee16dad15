import { describe, expect, it } from 'vitest';
import { compare } from '../../../engine/index.ts';
import type { EditKind } from '../../../engine/index.ts';
import { typesetRoom } from '../../room/layout/typeset.ts';
import { sheetOf, type Sheet } from '../sheet.ts';
import { countLetters, isWorth, moveBlocks, withoutSmallMoves } from './moves.ts';
import { orderRows } from './order-rows.ts';

const LINES = [
  'The harbour was reopened at noon by the coast guard.',
  'Two ferries had waited outside since the early morning.',
  'The company promised every passenger a full refund.',
  'A spokeswoman blamed thick fog for the long delay.',
  'Lorries queued along the quay until the evening.',
  'The mayor thanked the pilots for their patience.',
];
function sheetFor(...texts: string[]): Sheet {
  const given = texts.map((text, i) => ({
    id: `t${i}`,
    text,
    title: '',
    kind: 'version' as const,
    byline: '',
  }));
  const comparison = compare(given);
  const layout = typesetRoom({
    texts: given,
    comparison,
    selectedFinding: null,
    dismissed: new Set<string>(),
    hiddenKinds: new Set<EditKind>(),
  });
  return sheetOf(layout, comparison);
}
const join = (lines: readonly (string | undefined)[]) => lines.join(' ');
const movedIn = (sheet: Sheet, base: number) =>
  orderRows(sheet.rows, sheet.columns.length, base)
    .rows.filter((row) => row.moved.length > 0)
    .map(({ row }) => row.cells.map((cell) => cell.join(',') || '-').join('|'));

describe('isWorth', () => {
  it('asks for length and for sureness, unless the reader said that the sentences correspond', () => {
    expect(isWorth({ letters: 60, strength: 0.9, pinned: false })).toBe(true);
    expect(isWorth({ letters: 10, strength: 1, pinned: false })).toBe(false);
    expect(isWorth({ letters: 60, strength: 0.2, pinned: false })).toBe(false);
    expect(isWorth({ letters: 10, strength: 0, pinned: true })).toBe(true);
  });

  it('counts a Chinese character for several letters, and no spaces or stops', () => {
    expect(countLetters('Alas! 19, so.')).toBe(8);
    expect(countLetters('新桥。')).toBe(6);
  });
});

describe('withoutSmallMoves', () => {
  const [short, ...long] = ['Alas!', ...LINES];

  it('leaves a long sentence moved, and takes a short one apart where each text has it', () => {
    const kept = sheetFor(join(LINES), join([...LINES.slice(1), LINES[0]]));
    expect(movedIn(kept, 0)).toEqual(['0|5']);
    expect(withoutSmallMoves(kept, [0, 1], 0)).toEqual({ sheet: kept, small: 0 });

    const sheet = sheetFor(join([short, ...long]), join([...long, short]));
    expect(movedIn(sheet, 0)).toEqual(['0|6']);
    const settled = withoutSmallMoves(sheet, [0, 1], 0);
    expect(settled.small).toBe(1);
    expect(movedIn(settled.sheet, 0)).toEqual([]);
    const cells = orderRows(settled.sheet.rows, 2, 0).rows.map(({ row }) => row.cells);
    expect(cells[0]).toEqual([[0], []]);
    expect(cells.at(-1)).toEqual([[], [6]]);
  });

  it('weighs short sentences that were moved together as one', () => {
    const together = ['Nobody came home.', 'Nobody wrote.', 'Nobody asked why not.'];
    const sheet = sheetFor(join([...together, ...LINES]), join([...LINES, ...together]));
    expect(movedIn(sheet, 0).length).toBe(3);
    expect(withoutSmallMoves(sheet, [0, 1], 0).small).toBe(0);
    expect(moveBlocks(sheet).map(({ joins, worth }) => [joins.length, worth])).toEqual([[3, true]]);
  });

  it('leaves a column that is not read alone', () => {
    const sheet = sheetFor(join([short, ...long]), join([short, ...long]), join([...long, short]));
    expect(withoutSmallMoves(sheet, [0, 1], 0).small).toBe(0);
    expect(withoutSmallMoves(sheet, [0, 2], 0).small).toBe(1);
  });
});
