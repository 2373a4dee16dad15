import { expect, it } from 'vitest';
import { columnWidths } from './column-widths.ts';

it('gives room by what is in the cells, and all of the page', () => {
  const [number, words, judgement] = columnWidths([
    ['No.', 'What the one says', 'Judgement'],
    ['1', 'On Tuesday morning 312 people were evacuated from the harbour quarter', 'not judged yet'],
  ]);
  expect(number).toBeLessThan(judgement!);
  expect(judgement).toBeLessThan(words!);
  expect(number! + words! + judgement!).toBeGreaterThan(9_000);
  expect(columnWidths([])).toEqual([]);
  expect(columnWidths([['', '']])).toEqual([4_553, 4_553]);
});
