import { describe, expect, it } from 'vitest';
import { compare } from '../../../engine/index.ts';
import { nextRow, rowsToVisit } from './rows-to-visit.ts';

const lines = (...sentences: string[]) => sentences.join('\n');
const texts = [
  {
    id: 'a',
    text: lines(
      'The harbour of Larnesse reopened on Friday.',
      'Nobody expected the sun to shine.',
      'Two ferries had waited outside since dawn.',
    ),
  },
  {
    id: 'b',
    text: lines(
      'The harbour of Larnesse was reopened on Friday.',
      'Two ferries had waited outside since dawn.',
    ),
  },
];

describe('rowsToVisit', () => {
  it('visits what two texts say, with the first sentence of each', () => {
    const stops = rowsToVisit(compare(texts));
    expect(stops.map((stop) => stop.map((sentence) => sentence?.index))).toEqual([
      [0, 0],
      [2, 1],
    ]);
  });

  it('visits every row of a single text', () => {
    expect(rowsToVisit(compare(texts.slice(0, 1)))).toHaveLength(3);
  });
});

describe('nextRow', () => {
  const stop = (...indices: (number | undefined)[]) =>
    indices.map((index) => (index === undefined ? undefined : { index, start: 0, end: 1, paragraph: 0 }));
  const stops = [stop(0, 0), stop(40, undefined), stop(80, 60)];

  it('goes on from the last one while it is in view', () => {
    expect(nextRow(stops, 1, [38, 30], 1)).toBe(2);
    expect(nextRow(stops, 1, [38, 30], -1)).toBe(0);
    expect(nextRow(stops, 2, [78, 58], 1)).toBeUndefined();
  });

  it('begins where the reader is when that is elsewhere, or at the first step', () => {
    expect(nextRow(stops, 0, [50, 50], 1)).toBe(2);
    expect(nextRow(stops, null, [50, 50], -1)).toBe(1);
    expect(nextRow(stops, null, [], 1)).toBe(0);
    expect(nextRow(stops, null, [0, 0], -1)).toBeUndefined();
  });
});
