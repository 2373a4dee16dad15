import { describe, expect, it } from 'vitest';
import { compare } from '../../../engine/index.ts';
import type { EditKind } from '../../../engine/index.ts';
import { typesetRoom } from '../reading/layout/typeset.ts';
import { rowModelOf } from '../rows/row-model.ts';
import { alignRows, foldRows, itemOfSentence, type AlignedItem } from './align.ts';

const LINES = [
  'The harbour was reopened at noon by the coast guard.',
  'Two ferries had waited outside since the early morning.',
  'The company promised every passenger a refund.',
  'A spokeswoman blamed thick fog for the delay.',
  'Lorries queued along the quay until the evening.',
  'The mayor thanked the pilots for their patience.',
  'A second storm is expected on Thursday night.',
];
const model = (...texts: readonly string[]) => {
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
  return rowModelOf(layout, comparison, given);
};
const print = (items: readonly AlignedItem[]) =>
  items.map((item) => {
    if (item.kind === 'ghost')
      return `ghost ${item.column}:${item.sentences.map((s) => s.piece.sentence)} ${item.direction}`;
    if (item.kind === 'fold') return `${item.open ? 'open' : 'fold'} ${item.why} ${item.sentences}`;
    const cells = item.cells.map((cell) => cell.map((s) => s.piece.sentence).join(',') || '-').join('|');
    return `${cells} ${item.status}${item.moved.length > 0 ? ' moved' : ''}`;
  });

describe('alignRows', () => {
  it('sets partners level, silence beside what one text alone has, and a ghost where a sentence stood', () => {
    const a = [0, 1, 2, 3].map((i) => LINES[i]).join(' ');
    const b = [3, 0, 1, 5, 2]
      .map((i) => LINES[i])
      .join(' ')
      .replace('every', 'each');
    expect(print(alignRows(model(a, b), 0).items)).toEqual([
      'ghost 1:0 below',
      '0|1 same',
      '1|2 same',
      '-|3 alone',
      '2|4 differs',
      '3|0 same moved',
    ]);
  });

  it('has no rows before there is a comparison', () => {
    expect(alignRows({ ...model('', ''), comparison: null }, 0).items).toEqual([]);
  });
});

describe('foldRows', () => {
  const text = LINES.join(' ');
  const items = alignRows(model(text, text.replace('second storm', 'third gale')), 0).items;

  it('folds what is the same but for a row on either side', () => {
    expect(print(foldRows(items, new Set()))).toEqual(['fold same 5', '5|5 same', '6|6 differs']);
  });

  it('shows a fold that was opened, with its rows', () => {
    const [fold] = foldRows(items, new Set());
    const open = foldRows(items, new Set([fold!.id]));
    expect(print(open).slice(0, 2)).toEqual(['open same 5', '0|0 same']);
    expect(open.length).toBe(8);
  });

  it('finds a sentence in its row, and a folded one in its fold', () => {
    const folded = foldRows(items, new Set());
    expect([
      itemOfSentence(folded, 0, 6),
      itemOfSentence(folded, 1, 2),
      itemOfSentence(folded, 0, 99),
    ]).toEqual([2, 0, -1]);
  });
});
